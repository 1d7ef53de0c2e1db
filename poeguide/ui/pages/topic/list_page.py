"""All topics of a kind as cards: types of port, major ports, programs with their lanes."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicHit, kinds_on
from poeguide.ui import words
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.lane_sign import LANE_SIGNS, LaneSign
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem


class TopicListViewModel(QObject):
    """The topics behind a page word, in one or two groups."""

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle, self._language = bundle, language
        self.page = ""
        self.groups: dict[str, list[TopicHit]] = {}

    def open(self, page: str) -> bool:
        """Read the topics of a page word."""
        if not kinds_on(page):
            return False
        self.page = page
        pages = ("programs", "lanes") if page == "programs" else (page,)
        self.groups = {key: self._read(key) for key in pages}
        return True

    def _read(self, page: str) -> list[TopicHit]:
        return [hit for kind in kinds_on(page) for hit in self._bundle.read(topics, kind, self._language)]


class TopicListPage(ScrollPage):
    """Cards that lead to the topics."""

    def __init__(self, services: Services, view_model: TopicListViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self._body: QWidget | None = None

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, TopicListViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show the topics of the page word."""
        if route.page == self._view_model.page:
            return True
        if not self._view_model.open(route.page):
            return False
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = self._page_of()
        self.column.insertWidget(0, self._body)
        self.column.setStretch(0, 1)
        self.described.emit()
        return True

    def title(self) -> str:
        """What is listed."""
        return words.page(self._view_model.page) if self._view_model.page else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Lists stand below Learn."""
        above = "goods" if self._view_model.page == "rules" else "learn"
        return ((words.page(above), Route(above)),)

    def _page_of(self) -> QWidget:
        tokens = self._services.theme.tokens
        page = QWidget()
        layout = column(tokens, gap="space.5")
        page.setLayout(layout)
        nest(layout, column(tokens, Label(self.title(), "h1", wraps=True), Label(self._lead(), "lead", wraps=True)))
        if note := translation_note(self._services.language):
            layout.addWidget(note)
        if self._view_model.page == "types":
            compare = Button(self._services.theme, self.tr("Compare step by step"), icon="swap", role="primary")
            compare.clicked.connect(lambda: self._services.navigator.go(Route("differences")))
            layout.addWidget(compare, alignment=Qt.AlignmentFlag.AlignLeading)
        for key, hits in self._view_model.groups.items():
            if key != self._view_model.page:
                layout.addWidget(Label(self.tr("Lanes and their signs"), "h2", wraps=True))
            layout.addWidget(self._cards(key, hits))
        layout.addStretch(1)
        return page

    def _lead(self) -> str:
        return {
            "types": self.tr("Everyone who comes in meets one of these. Each has its own way of working."),
            "majors": self.tr("A travel article of 2023 names these six. Each is described here in depth."),
            "programs": self.tr("Ways to be faster: who may use them, where, and what they cost."),
            "lanes": self.tr("What each lane is for, and who may use it. The signs are our own drawings."),
            "rules": self.tr("What may come in, how much of it is free, and what to declare."),
        }.get(self._view_model.page, "")

    def _cards(self, page: str, hits: list[TopicHit]) -> QWidget:
        theme = self._services.theme
        if not hits:
            text = self.tr("This copy of the guide has no such texts. Search finds what it has.")
            return EmptyState(theme, self.tr("Nothing is written here yet"), text, icon="learn")
        items = [CardItem(hit.title, hit.summary, hit.icon, f"poeguide:{page}/{hit.id}") for hit in hits]
        grid = CardGrid(theme, items, drawing=self._sign if page == "lanes" else None)
        grid.opened.connect(lambda: self._services.navigator.go(Route.parse(grid.route)))
        return grid

    def _sign(self, item: CardItem) -> QWidget:
        """The drawing of the sign of a lane."""
        words, icon = LANE_SIGNS.get(Route.parse(item.route).target, ("", item.icon))
        return LaneSign(self._services.theme, words, icon)
