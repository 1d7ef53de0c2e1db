"""Glossary: the words of the border in English, Spanish and French."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.glossary import terms
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Confidence
from poeguide.domain.glossary import Term
from poeguide.domain.routes import Route
from poeguide.domain.search import fold
from poeguide.ui import words
from poeguide.ui.fact_words import rests_on
from poeguide.ui.layouts import column, nest
from poeguide.ui.list_page import ListPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.row_list import RowItem
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.text import Label


class GlossaryViewModel(QObject):
    """All terms, and the one that is read."""

    changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle, self.language = bundle, language
        self.terms = sorted(bundle.read(terms, language), key=lambda term: self.name(term).casefold())
        self._folded = {
            term.id: fold(f"{term.english} {term.spanish} {term.french} {term.definition}") for term in self.terms
        }
        self.term: Term | None = None
        self.facts: list[Fact] = []
        self._is_open = False

    def name(self, term: Term) -> str:
        """A term in the reader's language, where it is known."""
        return (term.spanish if self.language == "es" else "") or term.english

    def open(self, term_id: str) -> bool:
        """Show a term, or none yet; False where there is no such term."""
        term = next((found for found in self.terms if found.id == term_id), None)
        if term_id and term is None:
            return False
        if self._is_open and term == self.term:
            return True
        self.term, self._is_open = term, True
        self.facts = self._bundle.read(facts, term.facts, self.language) if term else []
        self.changed.emit()
        return True

    def found(self, text: str) -> list[Term]:
        """Terms with all the words, those whose name begins so first."""
        wanted = fold(text).split()
        hits = [term for term in self.terms if all(word in self._folded[term.id] for word in wanted)]
        begins = fold(text)
        return sorted(hits, key=lambda term: not fold(self.name(term)).startswith(begins))


class GlossaryPage(ListPage):
    """Terms at one side, meaning and names in three languages at the other."""

    def __init__(self, services: Services, view_model: GlossaryViewModel) -> None:
        self._view_model = view_model
        super().__init__(services, "glossary")
        self.show_list()
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, GlossaryViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show a term."""
        return self._view_model.open(route.target)

    def title(self) -> str:
        """The term, or the name of the page."""
        term = self._view_model.term
        return self._view_model.name(term) if term else words.page("glossary")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A term stands below the glossary, and that below Learn."""
        learn = (words.page("learn"), Route("learn"))
        return (learn, (words.page("glossary"), Route("glossary"))) if self._view_model.term else (learn,)

    def status(self) -> str:
        """How much there is."""
        if self._view_model.facts:
            return rests_on(self._view_model.facts)
        sentence = self.tr("{count} terms in English, Spanish and French")
        return sentence.format(count=len(self._view_model.terms))

    def list_words(self) -> tuple[str, str]:
        """The name of the list, and the hint in its field."""
        return self.tr("Glossary"), self.tr("Find a word")

    def rows(self, words: str) -> list[RowItem]:
        """A term with its names in the other languages."""
        return [self._row(term) for term in self._view_model.found(words)]

    def _row(self, term: Term) -> RowItem:
        name = self._view_model.name(term)
        others = [other for other in (term.english, term.spanish, term.french) if other and other != name]
        return RowItem(term.id, name, " · ".join(others))

    def _show(self) -> None:
        term = self._view_model.term
        self.show_detail(term.id if term else "", self._page_of(term) if term else self._start())

    def _start(self) -> QWidget:
        lead = self.tr("Pick a word to see what it means and what it is called in Spanish and French.")
        missing = self.tr("This copy has no glossary. Search finds the pages that explain a word.")
        page, layout = self.start(self.tr("Glossary"), lead, "" if self._view_model.terms else missing, "language")
        layout.addStretch(1)
        return page

    def _page_of(self, term: Term) -> QWidget:
        theme = self._services.theme
        page = QWidget()
        layout = column(theme.tokens, gap="space.4")
        page.setLayout(layout)
        head = column(theme.tokens, Label(self._view_model.name(term), "h1", wraps=True))
        head.addWidget(Label(term.definition, "lead", wraps=True))
        nest(layout, head)
        if note := translation_note(self._services.language):
            layout.addWidget(note)
        card = Card(theme)
        names = [
            Detail(self.tr("English"), term.english, copies=True),
            Detail(self.tr("Spanish"), term.spanish, copies=True),
            Detail(self.tr("French"), term.french, copies=True),
        ]
        details = Details(theme, names)
        details.value_copied.connect(lambda: self._services.notices.say(self.tr("Copied."), "ok"))
        card.column.addWidget(details)
        if term.note:
            card.column.addWidget(Label(term.note, "caption", wraps=True))
        if term.confidence is Confidence.LOW:
            card.column.addWidget(Label(words.confidence(term.confidence), "caption-label", wraps=True))
        layout.addWidget(card)
        strip = FactStrip(theme, self._view_model.facts, self._services.clock().date())
        strip.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(strip.link)))
        layout.addWidget(strip)
        layout.addStretch(1)
        return page
