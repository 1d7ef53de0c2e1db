"""Tabs: a row of words of which one holds; left and right move along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Rule
from poeguide.ui.widgets.chips import Choice
from poeguide.ui.widgets.flow import FlowLayout

STEPS: Final[dict[int, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Tab(Button):
    """Leaves the arrow keys to the row: Qt's button would take them and only move the keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Tabs(QFrame):
    """`current` is the key of the tab that holds; `chosen` tells that the reader chose one."""

    chosen = Signal()

    def __init__(self, theme: Theme, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._theme = theme
        self.current = choices[0].key if choices else ""
        self.buttons: dict[str, Button] = {}
        self._is_dense = False
        self.setAccessibleName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._box = QWidget()
        self._flow = FlowLayout(self._box, gap=0)
        outer.addWidget(self._box)
        outer.addWidget(Rule())
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the tabs; the current one stays where it still exists."""
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for choice in choices:
            button = _Tab(self._theme, choice.text.replace("&", "&&"), role="tab")
            button.setCheckable(True)
            button.setProperty("key", choice.key)
            button.setAccessibleName(choice.text)
            button.clicked.connect(self._clicked)
            self._flow.addWidget(button)
            self.buttons[choice.key] = button
        if self.current not in self.buttons and choices:
            self.current = choices[0].key
        self.set_current(self.current)
        self._is_dense = False
        self._fit(self.width())

    def set_current(self, key: str) -> None:
        """Mark a tab, without a signal."""
        self.current = key
        for name, button in self.buttons.items():
            button.setChecked(name == key)

    def words(self, key: str) -> str:
        """The words of a tab."""
        return self.buttons[key].accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the words closer where that spares a second row."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, room: int) -> None:
        tokens = self._theme.tokens
        spared = 2 * (tokens.size("space.4") - tokens.size("space.2")) * len(self.buttons)
        needed = sum(button.sizeHint().width() for button in self.buttons.values()) + spared * self._is_dense
        is_dense = needed - spared <= room < needed
        if is_dense == self._is_dense:
            return
        self._is_dense = is_dense
        for button in self.buttons.values():
            button.setProperty("dense", is_dense)
            button.style().unpolish(button)
            button.style().polish(button)
            button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along with the arrow keys."""
        step = STEPS.get(event.key())
        if step is None or not self.buttons:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        keys = list(self.buttons)
        key = keys[(keys.index(self.current) + step) % len(keys)]
        self.buttons[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose(key)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self._choose(str(sender.property("key")))

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit()
