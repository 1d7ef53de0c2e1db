"""Take it with you: what was on screen as short lines to write down or photograph, and as a code where one fits."""

from __future__ import annotations

from PySide6.QtCore import Qt

from poeguide.data.crossings import crossing
from poeguide.data.offices import office
from poeguide.data.ports import port
from poeguide.domain.hand_off import text_code
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.page import ScrollPage
from poeguide.ui.qr import QrView
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label, Paragraph


class TakePage(ScrollPage):
    """The lines are large enough for the camera of a telephone."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._services = kiosk.services
        theme = kiosk.services.theme
        self.lines: tuple[str, ...] = ()
        self.column.addWidget(Label(self.tr("Take it with you"), "h1", wraps=True))
        lead = self.tr("Point the camera of your telephone at the code, or write the words down.")
        self.column.addWidget(Label(lead, "lead", wraps=True))
        self.card = Card(theme, first=True)
        self.words = Paragraph(theme, "", "h3")
        self.card.column.addWidget(self.words)
        self.code = QrView(theme)
        self.column.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.card)
        text = self.tr("Open the page of a place or a step first, then press this again.")
        self.nothing = EmptyState(theme, self.tr("There is nothing to take yet"), text, icon="qr")
        self.column.addWidget(self.nothing)
        self.column.addWidget(
            Paragraph(theme, self.tr("Nothing of this is kept here. Check hours and telephone before you travel."))
        )
        self.column.addStretch(1)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Take it with you")

    def open(self, route: Route) -> bool:
        """Show the lines of the place that `of` names, under the title it had on screen."""
        try:
            place = Route.parse(route.value("of"))
        except ValueError:
            place = Route("home")
        title = route.value("title")
        self.lines = () if place.page in {"home", "take", "staff"} else lines_of(self._services, place, title)
        self.words.set_text("\n".join(self.lines))
        if self.lines:
            self.code.set_text(text_code(self.lines), self.tr("A code that holds the words below it"))
        self.code.setVisible(bool(self.lines))
        self.card.setVisible(bool(self.lines))
        self.nothing.setVisible(not self.lines)
        return True


def lines_of(services: Services, place: Route, title: str) -> tuple[str, ...]:
    """What one needs to find a place again: name, address, telephone, hours, and its name in this guide."""
    read = services.bundle.read
    parts: tuple[str, ...] = ()
    if place.page == "ports" and (found := read(port, place.target)) is not None:
        parts = (found.code, found.address, found.phone, found.hours)
    elif place.page == "contacts" and (place_found := read(office, place.target)) is not None:
        parts = (place_found.address, place_found.phone, place_found.email, place_found.hours)
    elif place.page == "crossings" and (way := read(crossing, place.target)) is not None:
        parts = (way.port_name, way.state, way.hours)
    return tuple(part for part in (title, *parts, str(Route(place.page, place.target))) if part)
