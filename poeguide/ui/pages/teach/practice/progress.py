"""Progress: the boxes with what waits in each, what comes when, and how far one is in each topic."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.practice import WAITS, TopicProgress
from poeguide.ui import teach_words
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column
from poeguide.ui.pages.teach.practice.view_model import PracticeViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label


class ProgressPart(QWidget):
    """A row of boxes, a sentence, a table by topic."""

    def __init__(self, theme: Theme, view_model: PracticeViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        layout.addWidget(Label(self.tr("Your boxes"), "h2"))
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        self.counts: list[Label] = []
        for words in (self.tr("New"), *(self._wait(days) for days in WAITS)):
            count = Label("", "stat")
            self.counts.append(count)
            card = Card(theme, padding="space.3")
            card.column.addLayout(column(theme.tokens, count, Label(words, "caption"), gap="space.1"))
            flow.addWidget(card)
        layout.addWidget(box)
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
        for label, count in zip(self.counts, view_model.boxes(), strict=True):
            label.setText(str(count))
        words = self.tr("Coming again: {tomorrow} tomorrow, {week} within a week.")
        self.coming.setText(words.format(tomorrow=view_model.coming(1), week=view_model.coming(7)))
        self.table.set_values(view_model.topics())

    def _wait(self, days: int) -> str:
        return self.tr("again today") if days == 0 else self.tr("again after %n day(s)", "", days)
