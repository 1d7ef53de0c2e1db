"""A page's title with buttons at its end; the buttons stand below it where the title would have to wrap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout

from poeguide.ui.layouts import nest, row
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
        nest(self._box, acts)

    def set_title(self, words: str) -> None:
        """Show another title."""
        self.title.setText(words)
        self._turn(self.width())

    def has_room(self, width: int) -> bool:
        """Whether title and buttons fit in one line."""
        shown = [button.sizeHint().width() + self._box.spacing() for button in self._buttons if not button.isHidden()]
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        return words + self._box.spacing() + sum(shown) <= width


class LeadRow(SideBySide):
    """A title with one button at its end, and a sentence below; without room the button stands below the sentence."""

    def __init__(self, theme: Theme, title: Label, lead: Label, button: QAbstractButton) -> None:
        super().__init__(theme, gap="space.2")
        self.title, self._lead, self._button = title, lead, button
        self._gap = theme.tokens.size("space.3")
        self._box.setDirection(QBoxLayout.Direction.TopToBottom)
        self._top = row(theme.tokens, gap="space.3")
        self._top.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._top.addWidget(button)
        nest(self._box, self._top)
        self._box.addWidget(lead)
        self._is_beside = True

    def set_words(self, title: str, lead: str) -> None:
        """Show another title and another sentence."""
        self.title.setText(title)
        self._lead.setText(lead)
        self._turn(self.width())

    def has_room(self, width: int) -> bool:
        """Whether title and button fit in one line."""
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        return words + 2 * self._gap + self._button.sizeHint().width() <= width

    def heightForWidth(self, width: int) -> int:
        """Height of the parts as they would stand at this width."""
        title, button, gap = self.title.heightForWidth(width), self._button.sizeHint().height(), self._box.spacing()
        words = gap + self._lead.heightForWidth(width)
        return words + (max(title, button) if self.has_room(width) else title + gap + button)

    def _turn(self, width: int) -> None:
        is_beside = self.has_room(width)
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        # A layout takes it from the other one; in the same window it is not styled anew.
        if is_beside:
            self._top.addWidget(self._button)
        else:
            self._box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
