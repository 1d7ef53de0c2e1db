"""Learn: everything that explains the system, in groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poeguide.data.bundle import Bundle
from poeguide.data.glossary import terms
from poeguide.data.topics import attributes_of, topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import PLACES, TopicHit, TopicKind
from poeguide.ui import words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card, Plate
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with what stands below it."""

    title: str
    text: str
    icon: str
    rows: tuple[RowItem, ...]


class LearnViewModel(QObject):
    """The groups of Learn, read once."""

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle, self._language = bundle, language
        articles = self._articles()
        ports = (
            (self.tr("What a port does"), self.tr("Five jobs in one place"), "gate", TopicKind.FUNCTION),
            (self.tr("Types of port"), self.tr("Air, sea, land, mail and more"), "map", TopicKind.PORT_TYPE),
            (self.tr("The six steps"), self.tr("What every arrival has in common"), "steps", TopicKind.SIX_STEP),
            (self.tr("Six major ports"), self.tr("Each in depth"), "plane", TopicKind.MAJOR_PORT),
            (self.tr("Security measures"), self.tr("What you may notice"), "shield", TopicKind.MEASURE),
            (self.tr("Challenges"), self.tr("What makes the work hard"), "alert", TopicKind.CHALLENGE),
            (self.tr("Programs and lanes"), self.tr("Who may be faster, and where"), "push", TopicKind.PROGRAM),
        )
        texts = (
            (self.tr("How it works"), self.tr("The agency, the law, the numbers"), "learn", articles["basics"]),
            (self.tr("For travelers"), self.tr("Rights, families, access"), "people", articles["travel"]),
            (self.tr("Trade"), self.tr("Cargo, centers and payments"), "truck", articles["trade"]),
            (self.tr("Look it up"), self.tr("Words, codes and sources"), "search", self._reference()),
        )
        groups = [Group(title, text, icon, self._rows(kind)) for title, text, icon, kind in ports]
        groups += [Group(*text) for text in texts]
        self.groups = [group for group in groups if group.rows]

    def _rows(self, kind: TopicKind) -> tuple[RowItem, ...]:
        return tuple(_row(PLACES[kind], hit) for hit in self._bundle.read(topics, kind, self._language))

    def _articles(self) -> dict[str, tuple[RowItem, ...]]:
        said = self._bundle.read(attributes_of, TopicKind.ARTICLE)
        found: dict[str, list[RowItem]] = {"basics": [], "travel": [], "trade": []}
        for hit in self._bundle.read(topics, TopicKind.ARTICLE, self._language):
            group = "".join(said[hit.id].get("group", ()))
            found.get(group, found["basics"]).append(_row(PLACES[TopicKind.ARTICLE], hit))
        return {group: tuple(rows) for group, rows in found.items()}

    def _reference(self) -> tuple[RowItem, ...]:
        count = len(self._bundle.read(terms))
        glossary = self.tr("{count} terms in English, Spanish and French").format(count=count)
        return (
            RowItem("glossary", words.page("glossary"), glossary, "language"),
            RowItem("codes", words.page("codes"), self.tr("Schedule D, with codes of the past"), "jump-code"),
            RowItem("about/sources", self.tr("Sources"), self.tr("Who says what, and when"), "document-check"),
        )


def _row(place: str, hit: TopicHit) -> RowItem:
    return RowItem(place + hit.id, hit.title, "", hit.icon)


class LearnPage(ScrollPage):
    """Groups as cards in columns; each row leads to a page to read."""

    def __init__(self, services: Services, view_model: LearnViewModel) -> None:
        super().__init__(services.theme)
        self._services = services
        tokens = services.theme.tokens
        lead = self.tr("How the ports of entry work, what happens there and why. Every page names its sources.")
        nest(self.column, column(tokens, Label(self.tr("Learn"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.cards = [self._card(group) for group in view_model.groups]
        self._weights = [len(group.rows) + 2 for group in view_model.groups]
        self._columns: list[QVBoxLayout] = []
        box = QWidget()
        self._box = QHBoxLayout(box)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(tokens.size("space.5"))
        self.column.addWidget(box)
        self.column.addStretch(1)
        self._place(2)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, LearnViewModel(services.bundle, services.language))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Learn")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width with the number of columns."""
        done = super().eventFilter(watched, event)
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            tokens = self._services.theme.tokens
            self._place(
                max(1, min(3, int(event.size().width() // (1.7 * tokens.sizes["width.card-min"] * tokens.scale))))
            )
        return done

    def _card(self, group: Group) -> Card:
        theme = self._services.theme
        card = Card(theme, padding="space.4")
        head = row(theme.tokens, Plate(theme, group.icon), gap="space.3")
        nest(
            head,
            column(
                theme.tokens,
                Label(group.title, "h3", wraps=True),
                Label(group.text, "caption", wraps=True),
                gap="space.1",
            ),
            1,
        )
        nest(card.column, head)
        listing = RowList(theme, group.title, grows=True)
        listing.set_rows(group.rows)
        listing.opened.connect(lambda: self._services.navigator.go(Route.parse(listing.key)))
        card.column.addWidget(listing)
        return card

    def _place(self, count: int) -> None:
        """Fill the columns evenly, each card whole; the reading order goes down the columns."""
        if count == len(self._columns):
            return
        while item := self._box.takeAt(0):
            if layout := item.layout():
                while layout.takeAt(0):
                    pass
                layout.deleteLater()
        self._columns = []
        share, filled = sum(self._weights) / count, 0.0
        for card, weight in zip(self.cards, self._weights, strict=True):
            if len(self._columns) < count and filled + weight / 2 >= share * len(self._columns):
                self._columns.append(column(self._services.theme.tokens, gap="space.5"))
                nest(self._box, self._columns[-1], 1)
            self._columns[-1].addWidget(card, alignment=Qt.AlignmentFlag(0))
            filled += weight
        for each in self._columns:
            each.addStretch(1)
