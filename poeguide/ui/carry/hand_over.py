"""What of a trip goes elsewhere: places, days, words, the whole of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from poeguide.data.crossings import crossing
from poeguide.data.offices import office
from poeguide.data.ports import port
from poeguide.domain.calendars import ALARM_DAYS, CalendarEvent
from poeguide.domain.fields import CROSSINGS, OFFICES, PORTS, Place
from poeguide.domain.ports import CrossingId, OfficeId, PortKey
from poeguide.domain.routes import Route
from poeguide.domain.trip import Item, Phase, WholeTrip
from poeguide.ui.carry.trip_words import TripWords
from poeguide.ui.services import Services


class HandOver(QObject):
    """Reads what goes with a trip."""

    def __init__(self, services: Services, words: TripWords) -> None:
        super().__init__()
        self._bundle, self._words = services.bundle, words

    def places(self, whole: WholeTrip) -> list[Place]:
        """The port of the trip and the saved places, each once."""
        links = dict.fromkeys([whole.trip.port, *(place.route for place in whole.places)])
        found = (self._place(Route.parse(link)) for link in links if link)
        return [place for place in found if place is not None]

    def events(self, whole: WholeTrip) -> list[CalendarEvent]:
        """The arrival and every deadline."""
        arrival = self._words.arrival(whole.trip)
        lead = self._words.lead(whole.trip)
        events = []
        if arrival is not None:
            title = self.tr("Arrival: {trip}").format(trip=whole.trip.title)
            name = self._words.port_name(whole.trip.port)
            events.append(CalendarEvent(whole.trip.id, title, arrival, text=lead, place=name, alarm_days=1))
        for check in whole.deadlines():
            day = date.fromisoformat(check.due)
            events.append(CalendarEvent(check.id, check.words, day, text=whole.trip.title, alarm_days=ALARM_DAYS))
        return events

    def lines(self, whole: WholeTrip) -> list[str]:
        """The trip in plain words, for a code that any phone reads."""
        lines = [whole.trip.title, self._words.lead(whole.trip)]
        for phase in Phase:
            checks = whole.checks_of(phase)
            if checks:
                lines += ["", self._words.phase_title(phase), *(f"- {check.words}" for check in checks)]
        if whole.items:
            lines += ["", self.tr("To declare"), *(f"- {goods(item)}" for item in whole.items)]
        return lines

    def _place(self, route: Route) -> Place | None:
        if route.page == "ports" and (here := self._bundle.read(port, PortKey(route.target))):
            return PORTS.place_of(here)
        if route.page == "crossings" and (way := self._bundle.read(crossing, CrossingId(route.target))):
            return CROSSINGS.place_of(way)
        if route.page == "contacts" and (desk := self._bundle.read(office, OfficeId(route.target))):
            return OFFICES.place_of(desk)
        return None


def goods(item: Item) -> str:
    """Goods with their value."""
    return f"{item.words}, {item.amount} USD" if item.amount else item.words
