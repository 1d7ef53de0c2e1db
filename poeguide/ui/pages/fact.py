"""One fact with everything needed to judge it, and one source with the facts that rest on it."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poeguide.data.facts import fact, source, sources, uses_of_fact
from poeguide.data.uses import facts_of_source, titles_of
from poeguide.domain.facts import Fact, Source, freshness_of
from poeguide.domain.freshness import WINDOWS, Volatility
from poeguide.domain.routes import Route
from poeguide.ui.fact_words import fact_statement, fact_title
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.link_list import Link, LinkList
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.tags import freshness_tag
from poeguide.ui.widgets.text import Label, Paragraph
from poeguide.ui.words import confidence, source_kind, subject


class _OnePage(ScrollPage):
    """A page that shows one record, laid out anew for each."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme, max_width=services.theme.tokens.size("width.article") + 200)
        self._services = services
        self._title = ""
        self._body: QWidget | None = None

    def title(self) -> str:
        """Name of the record."""
        return self._title

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Records stand below About."""
        return ((self.tr("About this copy"), Route("about")),)

    def _replace(self, title: str, body: QWidget) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.deleteLater()
        self._title, self._body = title, body
        self.column.addWidget(body, 1)
        self.area.verticalScrollBar().setValue(0)
        self.described.emit()

    def _details(self, details: list[Detail]) -> Card:
        card = Card(self._services.theme)
        grid = Details(self._services.theme, details)
        grid.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(grid.link)))
        grid.value_copied.connect(lambda: self._services.notices.say(self.tr("Copied."), "ok"))
        card.column.addWidget(grid)
        return card

    def _links(self, name: str, links: list[Link]) -> Card:
        card = Card(self._services.theme)
        card.column.addWidget(Label(name, "h3"))
        listing = LinkList(self._services.theme, links)
        listing.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(listing.link)))
        card.column.addWidget(listing)
        return card


class FactPage(_OnePage):
    """A statement, its state today, where it comes from, what it was before, where it is used."""

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def open(self, route: Route) -> bool:
        """Show the fact with this id."""
        services = self._services
        found = services.bundle.read(fact, route.target, services.language)
        if found is None:
            return False
        self._replace(fact_title(found), self._page_of(found))
        return True

    def status(self) -> str:
        """How facts age."""
        return self.tr("A fact ages by its date and by how fast such things change.")

    def _page_of(self, found: Fact) -> QWidget:
        services, theme = self._services, self._services.theme
        state = freshness_of(found, services.clock().date())
        head = row(theme.tokens, Label(fact_title(found), "h1", wraps=True), gap="space.4")
        head.addWidget(freshness_tag(theme, state), alignment=Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        layout = column(theme.tokens, gap="space.4")
        page.setLayout(layout)
        nest(layout, head)
        layout.addWidget(Paragraph(theme, fact_statement(found), "lead"))
        if note := translation_note(services.language):
            layout.addWidget(note)
        named = services.bundle.read(sources, found.sources, services.language)
        details = [
            *(
                Detail(self.tr("Source") if at == 0 else self.tr("Also"), _source_words(one), f"sources/{one.key}")
                for at, one in enumerate(named)
            ),
            Detail(self.tr("As of"), short_date(found.as_of)),
            Detail(self.tr("Confidence"), confidence(found.confidence)),
            Detail(self.tr("Good for"), self._window(found.volatility)),
            Detail(self.tr("Subject"), subject(found.subject)),
        ]
        if found.note:
            details.append(Detail(self.tr("Note"), found.note))
        layout.addWidget(self._details(details))
        if found.changes:
            layout.addWidget(self._history(found))
        routes = services.bundle.read(uses_of_fact, found.id)
        names = services.bundle.read(titles_of, routes, services.language)
        if links := [Link(names[route], str(route)) for route in routes if route in names]:
            layout.addWidget(self._links(self.tr("Used on"), links))
        layout.addStretch(1)
        return page

    def _history(self, found: Fact) -> Card:
        card = Card(self._services.theme)
        card.column.addWidget(Label(self.tr("What it was before"), "h3"))
        for change in found.changes:
            words = self.tr("{date}: from “{old}” to “{new}”")
            text = words.format(date=short_date(change.date), old=change.old, new=change.new)
            card.column.addWidget(Paragraph(self._services.theme, text))
        return card

    def _window(self, volatility: Volatility) -> str:
        days, confirm = WINDOWS[volatility]
        if days == 0:
            return self.tr("The same day only")
        fresh = self.tr("%n day(s)", "", days) if days < 365 else self.tr("%n year(s)", "", days // 365)
        if confirm is None:
            return fresh
        later = self.tr("%n day(s)", "", confirm) if confirm < 365 else self.tr("%n year(s)", "", confirm // 365)
        return self.tr("{fresh}; confirm it after {later}").format(fresh=fresh, later=later)


class SourcePage(_OnePage):
    """Who says it, where, and what rests on it."""

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def open(self, route: Route) -> bool:
        """Show the source with this key."""
        services = self._services
        found = services.bundle.read(source, route.target, services.language)
        if found is None:
            return False
        self._replace(found.title, self._page_of(found))
        return True

    def status(self) -> str:
        """How addresses are meant."""
        return self.tr("Addresses are shown as text. This guide opens no connection.")

    def _page_of(self, found: Source) -> QWidget:
        theme = self._services.theme
        page = QWidget()
        layout = column(theme.tokens, gap="space.4")
        page.setLayout(layout)
        layout.addWidget(Label(found.title, "h1", wraps=True))
        layout.addWidget(Label(found.publisher, "lead", wraps=True))
        details = [
            Detail(self.tr("Address"), found.address, copies=True),
            Detail(self.tr("Kind"), source_kind(found.kind)),
            Detail(self.tr("Edition"), found.edition),
            Detail(self.tr("License"), found.licence),
        ]
        if found.note:
            details.append(Detail(self.tr("Note"), found.note))
        layout.addWidget(self._details(details))
        rows = self._services.bundle.read(facts_of_source, found.key, self._services.language)
        links = [Link(one.title, f"facts/{one.id}") for one in rows]
        if links:
            layout.addWidget(self._links(self.tr("%n fact(s) (rests|rest) on it", "", len(links)), links))
        layout.addStretch(1)
        return page


def _source_words(found: Source) -> str:
    return f"{found.publisher}: {found.title}" if found.publisher else found.title
