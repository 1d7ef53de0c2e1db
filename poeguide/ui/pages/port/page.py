"""The port page: header, tabs, facts."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Self

from PySide6.QtWidgets import QWidget

from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.opening import published
from poeguide.ui.pages.port.overview import overview
from poeguide.ui.pages.port.parts import PartFactory
from poeguide.ui.pages.port.traffic import Traffic
from poeguide.ui.pages.port.view_model import PlaceReader, PortViewModel
from poeguide.ui.place_page import OVERVIEW, PlacePage
from poeguide.ui.services import Services
from poeguide.ui.widgets.chip_face import Choice


class PortPage(PlacePage):
    """One port of entry."""

    def __init__(self, services: Services, view_model: PortViewModel) -> None:
        super().__init__(services)
        self._view_model = view_model
        view_model.port_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PortViewModel(services))

    def open(self, route: Route) -> bool:
        """Show a port, at one of its tabs."""
        place = self._view_model.place
        is_shown = place is not None and place.port.key == route.target.upper()
        if not is_shown and not self._view_model.show(route.target):
            return False
        self.show_tab(route.value("tab"))
        return True

    def title(self) -> str:
        """Name of the port."""
        return self._view_model.place.port.name if self._view_model.place else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Ports stand below the finder."""
        return ((self.tr("Ports & map"), Route("ports")),)

    def part(self, key: str) -> Iterator[QWidget]:
        """Make the content of a tab."""
        place, services = self._place(), self._services
        parts = PartFactory(services, place, self.go)
        if key == OVERVIEW:
            return overview(services, place, self.go)
        if key == "traffic":
            return iter((Traffic(services, place, self.go),))
        if key == "sources":
            return parts.sources(self._fact_words())
        build = {"steps": parts.steps, "lanes": parts.lanes, "contacts": parts.contacts, "nearby": parts.nearby}
        return build[key]()

    def _place(self) -> PlaceReader:
        if self._view_model.place is None:
            raise TypeError("no port is shown")
        return self._view_model.place

    def _show(self) -> None:
        place = self._place()
        port = place.port
        actions = [(self.tr("Show on the map"), "map", f"ports?sel=ports/{port.key}")] if port.point else []
        actions.append((self.tr("Compare"), "swap", f"compare?ids=ports/{port.key}"))
        actions.extend((self.tr("Read about this port"), "learn", f"majors/{topic}") for topic in place.majors)
        shape = port.types[0].value if port.types else "port"
        self.show_place(port.name, self._lead(place), shape, actions=actions)
        self.show_facts(place.facts, self._fact_words())
        self.tabs.set_choices(self._tab_choices(place))
        self.described.emit()

    def _lead(self, place: PlaceReader) -> str:
        port, office = place.port, place.field_office
        parts = [escape(words.port_types(port.types))]
        where = ", ".join(part for part in (port.city, port.state) if part)
        if where and port.city != port.name:
            parts.append(escape(where))
        if port.code:
            parts.append(self.tr("code {code}").format(code=f"<b>{escape(port.code)}</b>"))
        if port.iata:
            parts.append(f"<b>{escape(port.iata)}</b>")
        if office is not None:
            parts.append(f'<a href="poeguide:contacts/{office.id}">{escape(office.name)}</a>')
        if port.timezone:
            parts.append(self.tr("local time {time}").format(time=place.local_time))
        return ", ".join(parts)

    def _tab_choices(self, place: PlaceReader) -> list[Choice]:
        """Only tabs that have something to show."""
        choices = [Choice(OVERVIEW, self.tr("Overview"))]
        if place.sequences:
            choices.append(Choice("steps", self.tr("Steps here")))
        if place.crossings or place.port.hours:
            choices.append(Choice("lanes", self.tr("Lanes & hours") if place.crossings else self.tr("Hours")))
        choices.append(Choice("contacts", self.tr("Contacts")))
        choices.append(Choice("nearby", self.tr("Nearby")))
        if place.measures:
            choices.append(Choice("traffic", self.tr("Traffic")))
        choices.append(Choice("sources", self.tr("Sources")))
        return choices

    def _fact_words(self) -> dict[str, str]:
        """How values that are codes read."""
        port = self._place().port
        prefix = f"ports-{port.key}"
        return {
            f"{prefix}-types": words.port_types(port.types),
            f"{prefix}-legal-status": words.legal_status(port.status),
            f"{prefix}-hours": published(port.hours),
        }
