"""Documents: who you are, how you arrive, and what to show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.topics import Block
from poeguide.ui import words
from poeguide.ui.fact_words import rests_on
from poeguide.ui.following import follow
from poeguide.ui.layouts import Wrapped, column, nest, row
from poeguide.ui.list_page import ListPage
from poeguide.ui.pages.documents.view_model import WAYS, DocumentsViewModel, Shown
from poeguide.ui.reading import Reading
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import IconLabel, WideCard
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.row_list import RowItem
from poeguide.ui.widgets.section import Section, language_note
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem
from poeguide.ui.widgets.two_languages import swap_button

ICONS: Final = {"air": "plane", "land": "car", "ship": "ship", "private-boat": "ship", "private-aircraft": "plane"}
OFTEN: Final = (
    "poeguide:learn/visa-waiver",
    "poeguide:learn/children-and-families",
    "poeguide:help/document-lost",
    "poeguide:learn/what-changed",
)
"""What is shown beside the list before a class is picked."""
GROUPS: Final = ("citizen", "resident", "visitor", "child")


class DocumentsPage(ListPage):
    """“I am … arriving by …”: the class at one side, its documents by mode at the other."""

    def __init__(self, services: Services, view_model: DocumentsViewModel) -> None:
        self._view_model = view_model
        super().__init__(services, "documents")
        self.ways: ChipGroup | None = None
        self.show_list()
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, DocumentsViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show a class of travelers, for one way to arrive or all."""
        return self._view_model.open(route)

    def title(self) -> str:
        """The class, or the section."""
        shown = self._view_model.shown
        return shown.reading.topic.title if shown else self.tr("Documents")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A class stands below the section."""
        return ((self.tr("Documents"), Route("documents")),) if self._view_model.shown else ()

    def status(self) -> str:
        """Who decides."""
        shown = self._view_model.shown
        told = rests_on(shown.reading.all_facts()) if shown else ""
        decides = self.tr("An officer decides.")
        return (
            f"{told} {decides}" if told else self.tr("Documents let you travel and be inspected. An officer decides.")
        )

    def list_words(self) -> tuple[str, str]:
        """The name of the list, and the hint in its field."""
        return self.tr("I am…"), self.tr("Citizenship, card or visa")

    def rows(self, words: str) -> list[RowItem]:
        """Classes under the headings of their groups."""
        titles = {
            "citizen": self.tr("US citizens and nationals"),
            "resident": self.tr("Residents and people with status"),
            "visitor": self.tr("Visitors, students and workers"),
            "child": self.tr("Children without both parents"),
        }
        found = self._view_model.found(words)
        rows: list[RowItem] = []
        for group in GROUPS:
            members = [hit for hit in found if self._view_model.groups[hit.id] == group]
            if members:
                rows.append(RowItem("", titles[group]))
                rows += [RowItem(hit.id, hit.title, hit.summary, hit.icon) for hit in members]
        return rows

    def _show(self) -> None:
        shown = self._view_model.shown
        if shown is None:
            self.show_detail("", self._start())
        else:
            # A part that is put in its place before it is filled is styled once, not once for each part around it.
            page, layout = Wrapped(self.canvas), column(self._services.theme.tokens, gap="space.4")
            page.setLayout(layout)
            self._add_head(layout, shown)
            self.show_detail(shown.reading.topic.id, page, self._parts(layout, shown))

    def _start(self) -> QWidget:
        lead = self.tr("Pick who you are. Then see what to show for each way to arrive.")
        missing = self.tr("This copy has no documents by class of traveler. Search finds what it has.")
        page, layout = self.start(self.tr("Documents"), lead, "" if self._view_model.classes else missing, "passport")
        links = self._view_model.reader.links(OFTEN)
        icons = ("shield", "people", "document-check", "calendar")
        items = [CardItem(link.words, "", icon, link.route) for link, icon in zip(links, icons, strict=True)]
        grid = CardGrid(self._services.theme, items, most=2)
        grid.opened.connect(lambda: self._services.navigator.go(Route.parse(grid.route)))
        layout.addSpacing(self._services.theme.tokens.size("space.4"))
        layout.addWidget(Label(self.tr("Often needed"), "h3", wraps=True))
        layout.addWidget(grid)
        layout.addStretch(1)
        return page

    def _add_head(self, layout: QVBoxLayout, shown: Shown) -> None:
        tokens, reader, reading = self._services.theme.tokens, self._view_model.reader, shown.reading
        head = column(tokens, Label(reading.topic.title, "h1", wraps=True))
        head.addWidget(Label(reading.topic.summary, "lead", wraps=True))
        nest(layout, head)
        if note := language_note(self._services.theme, reading.topic.language, reader.language):
            layout.addWidget(note)
        if reader.beside(reading.topic):
            swap = swap_button(self._services.theme, is_on=shown.second is not None)
            swap.clicked.connect(self._swap)
            layout.addWidget(swap, alignment=Qt.AlignmentFlag.AlignLeading)
        nest(layout, self._chips(shown.way))

    def _parts(self, layout: QVBoxLayout, shown: Shown) -> Iterator[None]:
        """Add what stands below the head, from the top down."""
        known = [way for way in shown.ways if shown.of_way(way)]
        for way in known:
            self._add_card(layout, shown, way)
            yield
        if unknown := [way for way in shown.ways if way not in known]:
            layout.addWidget(self._unknown(unknown))
            yield
        for block in shown.beside():
            self._add_section(layout, shown, block, style="h3")
            yield
        if shown.reading.related:
            layout.addWidget(self._related(shown.reading))
            yield
        layout.addStretch(1)

    def _chips(self, way: str) -> QVBoxLayout:
        theme = self._services.theme
        choices = [Choice(key, self._way_words(key), ICONS[key]) for key in WAYS]
        self.ways = ChipGroup(theme, self.tr("How you arrive"), choices, exclusive=True)
        self.ways.set_keys((way,))
        self.ways.keys_changed.connect(self._choose_way)
        label = Label(self.tr("How you arrive"), "caption-label", wraps=True)
        return column(theme.tokens, label, self.ways)

    def _way_words(self, way: str) -> str:
        return {
            "air": self.tr("By air"),
            "land": self.tr("By land"),
            "ship": self.tr("By ship"),
            "private-boat": self.tr("Private boat"),
            "private-aircraft": self.tr("Private aircraft"),
        }[way]

    def _choose_way(self) -> None:
        keys, shown = self.ways.keys if self.ways is not None else (), self._view_model.shown
        self._restate("".join(keys[:1]), is_beside=shown is not None and shown.second is not None)

    def _swap(self) -> None:
        if (shown := self._view_model.shown) is not None:
            self._restate(shown.way, is_beside=shown.second is None)

    def _restate(self, way: str, *, is_beside: bool) -> None:
        query = self._view_model.state(way=way, is_beside=is_beside)
        route = self._services.navigator.current.with_query(*query)
        self._services.navigator.replace(route)
        self._view_model.open(route)

    def _add_card(self, layout: QVBoxLayout, shown: Shown, way: str) -> None:
        theme, tokens = self._services.theme, self._services.theme.tokens
        card = WideCard(theme, first=bool(shown.way))
        layout.addWidget(card)
        head = row(tokens, IconLabel(theme, ICONS[way], size="icon.large"), gap="space.3")
        head.addWidget(Label(self._way_words(way), "h3", wraps=True), 1)
        nest(card.column, head)
        blocks = shown.of_way(way)
        for block in blocks:
            is_plain = len(blocks) == 1 and block.key in {way, "sea"}
            self._add_section(card.column, shown, block, style="" if is_plain else "strong")

    def _add_section(self, layout: QVBoxLayout, shown: Shown, block: Block, *, style: str) -> None:
        reading = shown.reading
        title = words.block_title(block)
        section = Section(self._services.theme, title, block.html, terms=self._view_model.reader.terms, style=style)
        layout.addWidget(section)
        if beside := shown.second:
            other = beside.topic
            html = other.blocks[reading.topic.blocks.index(block)].html
            section.add_beside(html, own=reading.topic.language, other=other.language, terms=beside.terms)
        section.add_facts(reading.facts_of(block), self._services.clock().date())
        follow(section, self._services.navigator)

    def _unknown(self, ways: Sequence[str]) -> EmptyState:
        named = ", ".join(self._way_words(way) for way in ways)
        title = self.tr("Not known: {ways}").format(ways=named)
        text = self.tr("This copy names no document for this class and way. Ask the carrier or the port before you go.")
        state = EmptyState(self._services.theme, title, text, icon="question", action=self.tr("Whom to ask"))
        state.action.clicked.connect(lambda: self._services.navigator.go(Route("contacts")))
        return state

    def _related(self, reading: Reading) -> QWidget:
        items = "".join(f'<p><a href="{link.route}">{escape(link.words)}</a></p>' for link in reading.related)
        section = Section(self._services.theme, self.tr("Read on"), items, terms={}, style="h3")
        follow(section, self._services.navigator)
        return section
