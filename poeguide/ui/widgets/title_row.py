"""A page's title with buttons at its end; the buttons stand below it where the title would have to wrap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from poeguide.ui.layouts import row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.text import Label


class TitleRow(SideBySide):
    """The title keeps its line; give it other words by `set_title`."""

    def __init__(self, theme: Theme, title: Label, *buttons: QAbstractButton) -> None:
        super().__init__(theme, gap="space.3")
        self.title, self._buttons = title, buttons
        acts = row(theme.tokens, *buttons, gap="space.3")
        acts.addStretch(1)
        self._box.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addLayout(acts)

    def set_title(self, words: str) -> None:
        """Show another title."""
        self.title.setText(words)
        self._turn(self.width())

    def has_room(self, width: int) -> bool:
        """Whether title and buttons fit in one line."""
        shown = [button.sizeHint().width() + self._box.spacing() for button in self._buttons if not button.isHidden()]
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        return words + self._box.spacing() + sum(shown) <= width
