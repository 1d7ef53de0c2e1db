"""Facts and sources: each line says what is known, who says so, when, and whether to confirm it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.ui.fact_words import fact_title
from poeguide.ui.formats import short_date
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.tags import freshness_tag, freshness_words
from poeguide.ui.widgets.text import Label


class FactRow(RowButton):
    """One fact; a click leads to where it comes from."""

    def __init__(self, theme: Theme, fact: Fact, state: Freshness, value: str) -> None:
        super().__init__(theme)
        self.route = f"sources/{_main(fact)}" if fact.subject.startswith("poeguide:") else f"facts/{fact.id}"
        self.setToolTip(fact.note)
        source = fact.source_title or self.tr("Source not known")
        self.setAccessibleName(
            self.tr("{title}: {value}. {state}. {source}, {date}").format(
                title=fact_title(fact),
                value=value,
                state=freshness_words(state)[0],
                source=source,
                date=short_date(fact.as_of),
            )
        )
        self._title, self._tag = Label(fact_title(fact), "strong", wraps=True), freshness_tag(theme, state)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.tokens.size("space.2"))
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._tag, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(self._head)
        self.column.addWidget(Label(value, wraps=True))
        self.column.addWidget(Label(source, "caption", wraps=True))
        self.column.addWidget(Label(short_date(fact.as_of), "caption", wraps=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tag stands below a title whose longest word leaves no room beside it."""
        super().resizeEvent(event)
        needed = self._title.minimumSizeHint().width() + self._head.spacing() + self._tag.sizeHint().width()
        has_room = self.width() >= needed
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)


class FactPanel(QWidget):
    """A heading and one row a fact. `route` is where the clicked row leads; `states` counts what to confirm."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.route = ""
        self.states: tuple[Freshness, ...] = ()
        self.rows: list[FactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Label(self.tr("Facts and sources"), "h3", wraps=True))
        self._note = Label(self.tr("Every line says who and when"), "caption", wraps=True)
        self._column.addWidget(self._note)

    def set_facts(self, facts: Sequence[Fact], today: date, words: Mapping[str, str] | None = None) -> None:
        """Show these facts; `words` says by id how a value reads where the value itself is a code."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.states = tuple(freshness_of(fact, today) for fact in facts)
        self.rows = [
            FactRow(self._theme, fact, state, (words or {}).get(fact.id, fact.value or fact.statement))
            for fact, state in zip(facts, self.states, strict=True)
        ]
        for row in self.rows:
            row.clicked.connect(self._open)
            self._column.addWidget(row)
        self._note.setText(
            self.tr("Every line says who and when") if facts else self.tr("Nothing is written down about this place.")
        )

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, FactRow) and not sender.route.endswith("/"):
            self.route = sender.route
            self.opened.emit()


def _main(fact: Fact) -> str:
    return fact.sources[0] if fact.sources else ""
