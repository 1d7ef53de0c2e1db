"""Enter presses a button, as Space does: Qt leaves that to dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from poeguide.ui.widgets.painted_words import PaintedWords


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click where the key is Enter without others; False leaves the key to the button."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    has_others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not is_enter or has_others or event.isAutoRepeat():
        return False
    button.click()
    return True


def set_plain_text(button: QAbstractButton, text: str) -> None:
    """Give a button its words without the shortcut that Qt makes of an ampersand."""
    QAbstractButton.setText(button, text)
    if "&" in text:
        # Not above: with the class, the binding lists 71 shortcuts of desktops, before the first picture.
        from PySide6.QtGui import QKeySequence

        button.setShortcut(QKeySequence())


class EnterButton(QAbstractButton):
    """What paints itself as a card or a row and is one button."""

    def setText(self, text: str) -> None:
        """Say these words; they are painted as they are, and an ampersand in them is no shortcut."""
        set_plain_text(self, text)

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """The words that it paints itself, in reading order: to be spoken, printed and measured as those of labels."""
        return ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)
