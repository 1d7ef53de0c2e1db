"""What a file would bring: new, changed, the same, refused with line and reason; then the reader decides."""

from __future__ import annotations

from typing import Final, NamedTuple

from poeguide.data.quiz_formats.bringing import Brought
from poeguide.ui import teach_words
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.teach.own.view_model import OwnViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label

MOST: Final = 12
"""More rows than these scroll."""


class Line(NamedTuple):
    """One thing that the file would do, or could not."""

    what: str
    words: str


class BringingCard(Card):
    """A count, a table of what differs, and two buttons."""

    def __init__(self, theme: Theme, view_model: OwnViewModel) -> None:
        super().__init__(theme)
        self.column.setSpacing(theme.tokens.size("space.3"))
        title = self.tr("What {file} brings").format(file=view_model.file)
        self.column.addWidget(Label(title, "h2", wraps=True))
        brought = view_model.brought
        if brought is None:
            self.column.addWidget(Banner(theme, view_model.fault, "stop"))
        else:
            self.counts = Label(self._counts(brought), "body", wraps=True)
            self.column.addWidget(self.counts)
            self.lines = self._lines(brought)
            columns = (
                Column(self.tr("What"), lambda line: line.what),
                Column(self.tr("Which"), lambda line: line.words),
            )
            self.table = Table[Line](theme, title, columns, (25, 75))
            self.table.set_values(self.lines)
            self.table.hug(MOST)
            self.table.setVisible(bool(self.lines))
            self.column.addWidget(self.table)
        self.take_button = Button(theme, self.tr("Take these questions"), icon="check", role="primary")
        self.take_button.setEnabled(brought is not None and bool(brought.keep))
        self.take_button.setVisible(brought is not None)
        self.take_button.clicked.connect(view_model.take)
        self.away_button = Button(theme, self.tr("Take nothing"))
        self.away_button.clicked.connect(view_model.put_away)
        line = row(theme.tokens, self.take_button, self.away_button, gap="space.3")
        line.addStretch(1)
        nest(self.column, line)

    def _counts(self, brought: Brought) -> str:
        what = brought.what
        words = self.tr("New: {new}. Changed: {changed}. The same: {same}. Not readable: {refused}.")
        return words.format(
            new=len(what.new), changed=len(what.changed), same=len(what.same), refused=len(brought.refused)
        )

    def _lines(self, brought: Brought) -> list[Line]:
        """What cannot be read first, then what differs and in which fields, then what is new."""
        what, place, differs = brought.what, self.tr("Line {n}"), self.tr("{id}, {fields}: {question}")
        refused = [
            Line(place.format(n=each.line), teach_words.refusal(each.reason, each.word)) for each in brought.refused
        ]
        changed = [
            Line(
                self.tr("Changed"),
                differs.format(
                    id=each.id,
                    fields=", ".join(map(teach_words.field, each.names)),
                    question=each.words,
                ),
            )
            for each in what.changed
        ]
        return [*refused, *changed, *(Line(self.tr("New"), words) for words in brought.new)]
