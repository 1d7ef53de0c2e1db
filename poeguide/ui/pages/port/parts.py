"""The other tabs: steps, lanes and hours, contacts, nearby, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.domain.ports import Crossing, CrossingStatus, Near, OfficeHit, crossing_type
from poeguide.ui import words
from poeguide.ui.formats import distance
from poeguide.ui.opening import next_change, published, state_tag
from poeguide.ui.pages.port.overview import StepsHere, hours_card, port_line
from poeguide.ui.pages.port.view_model import PlaceReader
from poeguide.ui.place_cards import MANY, Evidence, Go, evidence_cards, neighbor_line, rows_card
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.place_rows import PlaceLine
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate


class PartFactory:
    """Builds the tabs of one port."""

    def __init__(self, services: Services, place: PlaceReader, go: Go) -> None:
        self._services, self._place, self._go = services, place, go
        self._theme = services.theme

    def steps(self) -> Iterator[QWidget]:
        """The line, and each stop with a sentence."""
        yield StepsHere(self._services, self._place, self._go)
        for sequence in self._place.sequences:
            lines = [
                PlaceLine(f"steps/{sequence.id}/{stop.id}", "", stop.title, stop.summary)
                for stop in self._place.stops(sequence)
            ]
            yield self._places(sequence.title, lines)

    def lanes(self) -> Iterator[QWidget]:
        """The week, and every crossing with its state now, lanes and ways to cross."""
        if (card := hours_card(self._services, self._place)) is not None:
            yield card
        if self._place.crossings:
            rows = [self._crossing(found) for found in self._place.crossings]
            yield self._places(translate("PortPage", "Crossings of this port"), rows)
        elif self._place.port.hours:
            yield self._hours_in_words()
        note = translate(
            "PortPage", "Hours are those of the US side, on the local clock. Lanes may be closed at any hour."
        )
        yield Label(note, "caption", wraps=True)

    def contacts(self) -> Iterator[QWidget]:
        """How to reach the port, its offices, and the closest ones for questions afterwards."""
        yield self._reach()
        lines = [
            PlaceLine(f"contacts/{hit.id}", "", hit.name, words.office_kind_one(hit.kind), hit.phone)
            for hit in self._place.offices
        ]
        if lines:
            yield self._places(translate("PortPage", "Offices of this port"), lines)
        if near := [self._near_office(one) for one in self._place.near_offices]:
            yield self._places(translate("PortPage", "For questions and cards, within 150 miles"), near)

    def nearby(self) -> Iterator[QWidget]:
        """Crossings and ports around, in straight lines."""
        place = self._place
        if not place.near_ports:
            text = translate("PortPage", "The position of this place is not known, so nothing can be measured from it.")
            yield EmptyState(self._theme, translate("PortPage", "Nothing to list"), text, icon="map")
            return
        if place.crossings:
            lines = [neighbor_line(self._services, neighbor) for neighbor in islice(place.neighbors(), MANY)]
            yield self._places(translate("PortPage", "Crossings nearby"), lines)
        lines = [port_line(self._services, near) for near in place.near_ports]
        yield self._places(translate("PortPage", "Ports nearby"), lines)
        note = translate("PortPage", "Distances are straight lines; roads differ.")
        yield Label(note, "caption", wraps=True)

    def sources(self, facts_words: dict[str, str]) -> Iterator[QWidget]:
        """All facts, what the compilers noted, and every source."""
        place = self._place
        evidence = Evidence(place.facts, facts_words, place.port.provenance.notes, place.sources)
        yield from evidence_cards(self._services, evidence, self._go)

    def _places(self, title: str, lines: Sequence[PlaceLine]) -> Card:
        return rows_card(self._services, title, lines, self._go)

    def _crossing(self, found: Crossing) -> PlaceLine:
        is_closed = found.status is CrossingStatus.CLOSED
        state = self._place.state(found.opening_hours, found.timezone)
        tag = (words.crossing_status(found.status), "quiet") if is_closed else state_tag(state)
        modes = ", ".join(words.mode(mode) for mode in found.modes)
        parts = (
            words.only_for(found.only_for),
            modes,
            words.lanes(found.lanes),
            "" if is_closed else next_change(state),
        )
        note = ". ".join(part for part in parts if part)
        shape = crossing_type(found.modes).value
        return PlaceLine(f"crossings/{found.id}", shape, found.name, note, tag=tag, is_hollow=is_closed)

    def _hours_in_words(self) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Label(translate("PortPage", "Opening hours"), "h3", wraps=True))
        card.column.addWidget(Paragraph(self._theme, published(self._place.port.hours)))
        return card

    def _reach(self) -> Card:
        port, office = self._place.port, self._place.field_office
        card = Card(self._theme, first=True)
        card.column.addWidget(Label(translate("PortPage", "How to reach it"), "h3", wraps=True))
        details = Details(
            self._theme,
            (
                Detail(translate("PortPage", "Phone"), port.phone, copies=True),
                Detail(translate("PortPage", "Address"), port.address, copies=True),
                Detail(translate("PortPage", "Hours"), published(port.hours)),
                Detail(
                    translate("PortPage", "Field office"),
                    office.name if office else "",
                    f"contacts/{office.id}" if office else "",
                ),
            ),
        )
        details.link_clicked.connect(lambda: self._go(details.link))
        details.value_copied.connect(lambda: self._services.notices.say(translate("PortPage", "Copied."), "ok"))
        card.column.addWidget(details)
        return card

    def _near_office(self, near: Near[OfficeHit]) -> PlaceLine:
        units = self._services.preferences.settings.units
        hit = near.item
        return PlaceLine(
            f"contacts/{hit.id}", "", hit.name, words.office_kind_one(hit.kind), distance(near.miles, units)
        )
