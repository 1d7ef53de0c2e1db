"""The pad for a PIN: ten digits in large keys, and as many dots as digits were typed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS
from poeguide.ui.layouts import nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label

NAMES: Final = (*"123456789", "erase", "0", "enter")

TALL: Final = 3
WIDE: Final = 6
"""Keys in a row."""


class PinPad(QWidget):
    """`entered` tells that a PIN was typed; `take` hands it over once and forgets it. Digits are never shown."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        tokens = theme.tokens
        self._pin = ""
        self._is_ready = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.size("space.4"))
        self.dots = Label("–", "h1")
        self.dots.setAccessibleName(self.tr("Digits typed"))
        layout.addWidget(self.dots)
        grid = QGridLayout()
        grid.setSpacing(tokens.size("space.3"))
        words = {"erase": self.tr("Erase"), "enter": self.tr("Enter")}
        self.keys: dict[str, Button] = {}
        for name in NAMES:
            role = "primary" if name == "enter" else "default"
            button = Button(theme, words.get(name, name), size="large", role=role)
            button.setAccessibleName(words.get(name, name))
            button.clicked.connect(partial(self.press, name))
            self.keys[name] = button
        self._grid, self._columns = grid, 0
        nest(layout, grid)
        self._arrange(TALL)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """On a wide screen the keys stand in two rows, so that all of them are in sight."""
        super().showEvent(event)
        window = self.window()
        self._arrange(WIDE if window.width() > window.height() else TALL)

    def _arrange(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for index, button in enumerate(self.keys.values()):
                self._grid.addWidget(button, index // columns, index % columns)

    def take(self) -> str:
        """The PIN, which is forgotten here."""
        pin, self._pin = self._pin, ""
        self._show()
        return pin

    def set_ready(self, *, on: bool) -> None:
        """Let keys be pressed, or wait."""
        self._is_ready = on
        self._show()

    def press(self, name: str) -> None:
        """What a key does."""
        if name == "enter":
            self.entered.emit()
        else:
            self._pin = self._pin[:-1] if name == "erase" else (self._pin + name)[:MOST_DIGITS]
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of a keyboard work too."""
        if self._is_ready and event.text() in self.keys:
            self.press(event.text())
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self.dots.setText("●" * len(self._pin) or "–")
        for name, button in self.keys.items():
            button.setEnabled(self._is_ready and (name != "enter" or len(self._pin) >= LEAST_DIGITS))
