"""A reader who has only the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poeguide.ui.item_models import VALUE_ROLE
from tests.ui.hands.base import MOST_TABS, Hand, choose_by_arrows, name_of


class Keyboard(Hand):
    """Tab, arrows, letters, Space and Enter."""

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keys are."""
        self.qtbot.keyClick(self.holder().focusWidget() or self.holder(), key, modifier)

    def reach(self, name: str) -> QWidget:
        """Tab to the control of this name."""
        for _ in range(MOST_TABS):
            focused = self.holder().focusWidget()
            if focused is not None and name_of(focused) == name:
                return focused
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name} on {self.place}")

    def press(self, name: str) -> None:
        self.qtbot.keyClick(self.reach(name), Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        self.reach(name)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(self.holder().focusWidget(), text)

    def set_hour(self, name: str, digits: str) -> None:
        field = self.reach(name)
        self.qtbot.keyClick(field, Qt.Key.Key_End)
        self.qtbot.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(field, digits)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, name: str, value: str) -> None:
        choose_by_arrows(self.qtbot, self.reach(name), value)

    def open_row(self, name: str) -> None:
        places = self.reach(self.finder.list.accessibleName())
        for _ in range(MOST_TABS):
            current = self.finder.list.current
            if current is not None and current.name == name:
                break
            self.qtbot.keyClick(places, Qt.Key.Key_Down)
        self.qtbot.keyClick(places, Qt.Key.Key_Return)

    def pick(self, button: str, action: str) -> None:
        self.press(button)
        self.take_by_arrows(action)

    def search(self, words: str, title: str) -> None:
        self.activate()
        self.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = self.window.palette_view
        assert palette.isVisible()
        self.qtbot.keyClicks(palette.field, words)
        for _ in palette.rows:
            hit = palette.list.currentIndex().data(VALUE_ROLE).hit
            if hit is not None and hit.title == title:
                break
            self.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        self.qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    def save_as(self, path: Path) -> None:
        dialog = self._file_dialog()
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(dialog.focusWidget(), str(path))
        self.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not dialog.isVisible())
