"""Help now: calm sheets for a hard minute, one click from Home."""

from __future__ import annotations

from typing import Self

from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicHit, TopicKind
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem


class HelpPage(ScrollPage):
    """Large cards in plain words; nothing else asks for attention."""

    def __init__(self, services: Services, sheets: list[TopicHit]) -> None:
        super().__init__(services.theme)
        self._services = services
        theme = services.theme
        lead = self.tr("Pick what happened. Each page says what it is, what it is not, and what you may ask.")
        head = (Label(self.tr("Help now"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        nest(self.column, column(theme.tokens, *head))
        if note := translation_note(services.language):
            self.column.addWidget(note)
        items = [CardItem(sheet.title, sheet.summary, sheet.icon, f"poeguide:help/{sheet.id}") for sheet in sheets]
        self.sheets = CardGrid(theme, items, most=2, large=True)
        contact = CardItem(
            self.tr("Whom to call or write to"),
            self.tr("Offices, telephone numbers and addresses, each with its date."),
            "contact",
            "poeguide:contacts",
        )
        who = CardItem(
            self.tr("Who handles this?"),
            self.tr("A few questions, then the office and the reason."),
            "question",
            "poeguide:matters",
        )
        self.more = CardGrid(theme, [who, contact], most=2)
        if not sheets:
            text = self.tr("This copy has no such sheets. The directory names whom to ask.")
            self.column.addWidget(EmptyState(theme, self.tr("Nothing is written here yet"), text, icon="help"))
        for grid in (self.sheets, self.more):
            self.column.addWidget(grid)
            grid.opened.connect(self._open_card)
        self.column.addStretch(1)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, services.bundle.read(topics, TopicKind.CALM, services.language))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Help now")

    def status(self) -> str:
        """What to do in danger comes before any page."""
        return self.tr("An officer at the port decides. You may ask for a supervisor.")

    def _open_card(self) -> None:
        sender = self.sender()
        if isinstance(sender, CardGrid):
            self._services.navigator.go(Route.parse(sender.route))
