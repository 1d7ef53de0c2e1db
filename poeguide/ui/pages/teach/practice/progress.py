"""Progress: the boxes with what waits in each, what comes when, and how far one is in each topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.practice import WAITS, TopicProgress
from poeguide.ui import teach_words
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column, nest
from poeguide.ui.pages.teach.practice.view_model import PracticeViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.column_grid import ColumnGrid
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label


class Boxes(QWidget):
    """Counts with their words in cards of one size: all in a row where they fit, else three, two or one."""

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.counts = [Label("", "stat") for _ in words]
        self._words = [Label(each, "caption", wraps=True) for each in words]
        self.cards = []
        for pair in zip(self.counts, self._words, strict=True):
            card = Card(theme, padding="space.3")
            nest(card.column, column(theme.tokens, *pair, gap="space.1"))
            self.cards.append(card)
        ColumnGrid(self, self.cards, theme.tokens.size("space.3"), self._columns)

    def _columns(self, width: int) -> int:
        """As many columns as have room for all words in one line."""
        tokens = self._theme.tokens
        gap, measure = tokens.size("space.3"), tokens.metrics("caption").horizontalAdvance
        least = max(measure(each.text()) for each in self._words)
        least += 2 * (gap + tokens.size("shape.border")) + gap
        room = (width + gap) // least
        return next((many for many in (len(self.cards), 3, 2) if many <= room), 1)


class ProgressPart(QWidget):
    """A row of boxes, a sentence, a table by topic."""

    def __init__(self, theme: Theme, view_model: PracticeViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        layout.addWidget(Label(self.tr("Your boxes"), "h2", wraps=True))
        self.boxes = Boxes(theme, (self.tr("New"), *(self._wait(days) for days in WAITS)))
        layout.addWidget(self.boxes)
        self.coming = Label("", "body", wraps=True)
        layout.addWidget(self.coming)
        columns = (
            Column(self.tr("Topic"), lambda each: teach_words.topic(each.topic)),
            Column(self.tr("New"), lambda each: str(each.new), is_number=True),
            Column(self.tr("On the way"), lambda each: str(each.learning), is_number=True),
            Column(self.tr("Known"), lambda each: str(each.known), is_number=True),
        )
        self.table = Table[TopicProgress](theme, self.tr("Progress by topic"), columns, (43, 17, 22, 18))
        self.table.setMinimumHeight(theme.tokens.size("width.list"))
        layout.addWidget(self.table)

    def show_state(self) -> None:
        """Show the boxes of now."""
        view_model = self._view_model
        for label, count in zip(self.boxes.counts, view_model.boxes(), strict=True):
            label.setText(str(count))
        words = self.tr("Coming again: {tomorrow} tomorrow, {week} within a week.")
        self.coming.setText(words.format(tomorrow=view_model.coming(1), week=view_model.coming(7)))
        self.table.set_values(view_model.topics())

    def _wait(self, days: int) -> str:
        return self.tr("again today") if days == 0 else self.tr("again after %n day(s)", "", days)
