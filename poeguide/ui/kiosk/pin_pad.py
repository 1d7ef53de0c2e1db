"""The pad for a PIN: ten digits in large keys, and as many dots as digits were typed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label

NAMES: Final = (*"123456789", "erase", "0", "enter")


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
        for index, name in enumerate(NAMES):
            role = "primary" if name == "enter" else "default"
            button = Button(theme, words.get(name, name), size="large", role=role)
            button.setAccessibleName(words.get(name, name))
            button.clicked.connect(partial(self.press, name))
            grid.addWidget(button, index // 3, index % 3)
            self.keys[name] = button
        layout.addLayout(grid)
        self._show()

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
