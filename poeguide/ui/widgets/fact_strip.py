"""Facts under a text: how they stand, who says so and when; all of them on request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.ui.fact_words import fact_statement
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import Wrapped
from poeguide.ui.theme import Theme
from poeguide.ui.unsaved import UNSAVED
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.cards import Rule
from poeguide.ui.widgets.fact_line import FactLine, StateWords
from poeguide.ui.widgets.tags import freshness_tag, freshness_words

ORDER = (Freshness.CONFIRM, Freshness.AGING, Freshness.FRESH)


def worst(facts: Sequence[Fact], today: date) -> Freshness:
    """What a reader should do with a text that rests on these facts."""
    states = {freshness_of(fact, today) for fact in facts}
    return next((state for state in ORDER if state in states), Freshness.CONFIRM)


def cited(facts: Sequence[Fact]) -> str:
    """Who says so and when, as one line to copy with a text: each source once, with its newest date."""
    dates: dict[str, str] = {}
    for fact in facts:
        name = fact.source_title
        if name:
            dates[name] = max(dates.get(name, ""), fact.as_of)
    if not dates:
        return ""
    named = QCoreApplication.translate("FactStrip", "{source} ({date})")
    sources = "; ".join(named.format(source=name, date=short_date(date)) for name, date in dates.items())
    return QCoreApplication.translate("FactStrip", "Source: {sources}. From poeguide.").format(sources=sources)


class FactList(QWidget):
    """One paragraph a fact: statement, state, source, date, and the way to the whole record."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, facts: Sequence[Fact], today: date) -> None:
        super().__init__()
        self.link = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        for at, fact in enumerate(facts):
            if at:
                layout.addWidget(Rule())
            layout.addWidget(self._row(theme, fact, freshness_of(fact, today)))

    def _row(self, theme: Theme, fact: Fact, state: Freshness) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        opening = self.tr("Open this fact")
        words = self.tr("{statement}<br>{source}, {date} · {link}").format(
            statement=escape(fact_statement(fact)),
            source=escape(fact.source_title or self.tr("Source not known")),
            date=escape(short_date(fact.as_of)),
            link=f'<a href="poeguide:facts/{fact.id}">{escape(opening)}</a>',
        )
        text = ArticleView(theme, f"<p>{words}</p>", style="caption")
        text.setAccessibleName(fact.title)
        text.link_clicked.connect(self._follow)
        layout.addWidget(text, 1)
        layout.addWidget(freshness_tag(theme, state), alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, ArticleView):
            self.link = sender.link
            self.link_clicked.emit()


class FactStrip(Wrapped):
    """The foot of a card or section. `link` is where a clicked fact leads; `short` names no source until opened."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, facts: Sequence[Fact], today: date, *, short: bool = False) -> None:
        super().__init__()
        self._theme, self._today, self._is_short = theme, today, short
        self.facts: tuple[Fact, ...] = ()
        self.link = ""
        self.list: FactList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.size("space.3"))
        self.button = FactLine(theme)
        self.button.setObjectName(UNSAVED)
        self.button.toggled.connect(self._toggle)
        self._column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._fill(tuple(facts))

    def set_facts(self, facts: Sequence[Fact], *, short: bool) -> None:
        """Stand under another text."""
        if (tuple(facts), short) == (self.facts, self._is_short):
            return
        self._is_short = short
        self.button.setChecked(False)
        if self.list is not None:
            self._column.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        self._fill(tuple(facts))

    def _fill(self, facts: tuple[Fact, ...]) -> None:
        was_empty, self.facts = not self.facts, facts
        self.button.set_states(tuple(self._states() if facts else ()))
        self._name_button()
        if not facts:
            self.hide()
        elif was_empty and self.parentWidget() is not None:
            # Without a parent it would flash as a window of its own.
            self.show()

    def _states(self) -> list[StateWords]:
        """Each state with the fact that stands for it; alone the worst one where it must be short."""
        if self._is_short:
            return [StateWords(*freshness_words(worst(self.facts, self._today)))]
        found = []
        for state in reversed(ORDER):
            ours = [fact for fact in self.facts if freshness_of(fact, self._today) is state]
            if ours:
                found.append(StateWords(*freshness_words(state), *self._words_of(ours[0])))
        return found

    def _words_of(self, fact: Fact) -> tuple[str, str]:
        """Title, source and date of a fact; and the end with the date alone."""
        start, _, end = self.tr("{title}: {source}, {date}").partition("{source}")
        source, when = fact.source_title or self.tr("source not known"), short_date(fact.as_of)
        if ": " in f"{fact.title} {source}":
            # One colon is enough, as with “APIS: Electronic Validation of Travel Documents”.
            start = start.replace(":", ".")
        start, end = (part.format(title=fact.title, date=when) for part in (start, end))
        return f"{start}{source}{end}", end

    def _name_button(self) -> None:
        is_open = self.button.isChecked()
        words = self.tr("Hide the facts") if is_open else self.tr("Facts and sources ({count})")
        self.button.setText(words.format(count=len(self.facts)))

    def _toggle(self, is_open: bool) -> None:  # noqa: FBT001 # Qt's own signal
        if is_open and self.list is None:
            self.list = FactList(self._theme, self.facts, self._today)
            self.list.link_clicked.connect(self._follow)
            self._column.addWidget(self.list)
        if self.list is not None:
            self.list.setVisible(is_open)
        self._name_button()

    def _follow(self) -> None:
        if self.list is not None:
            self.link = self.list.link
            self.link_clicked.emit()
