"""Letters to touch, for a trainer without a keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout


class Letters(QWidget):
    """One button a letter of the question that is up. `touched` tells that `letter` was; no button takes the keys."""

    touched = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.letter = ""
        self.buttons: list[Button] = []
        self._flow = FlowLayout(self, gap=theme.tokens.size("space.2"))

    def set_signs(self, signs: str) -> None:
        """Offer these letters."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for letter in signs:
            button = Button(self._theme, letter, size="large")
            words = QCoreApplication.translate("LivePage", "Vote {letter}")
            button.setAccessibleName(words.format(letter=letter))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._touch, letter))
            self.buttons.append(button)
            self._flow.addWidget(button)

    def _touch(self, letter: str, _is_checked: object = None) -> None:
        self.letter = letter
        self.touched.emit()
