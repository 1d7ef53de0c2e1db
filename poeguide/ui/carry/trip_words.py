"""A trip in words: way, port and day, and when one arrives."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from poeguide.data.crossings import crossing
from poeguide.data.ports import port
from poeguide.data.procedures import sequences
from poeguide.domain.geo import Point
from poeguide.domain.ports import CrossingId, PortKey
from poeguide.domain.routes import Route
from poeguide.domain.trip import Phase, Trip
from poeguide.ui.services import Services
from poeguide.ui.widgets.chip_face import Choice

translate = QCoreApplication.translate


class TripWords(QObject):
    """Reads what a trip names."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def modes(self) -> list[Choice]:
        """The ways to arrive."""
        found = self._services.bundle.read(sequences, self._services.language)
        return [Choice(way.id, way.title, way.icon) for way in found if way.id != "mail"]

    def mode_title(self, mode: str) -> str:
        """The way to arrive in words."""
        return next((choice.text for choice in self.modes() if choice.key == mode), "")

    def port_name(self, link: str) -> str:
        """Name and code of a port, or the name of a crossing."""
        found = self._place(link)
        return found[0] if found else ""

    def lead(self, trip: Trip) -> str:
        """Way, port and day in one line."""
        parts = (self.mode_title(trip.mode), self.port_name(trip.port), self.when(trip))
        return " · ".join(part for part in parts if part) or translate(
            "TripViewModel", "No way, port or day is chosen yet."
        )

    def when(self, trip: Trip) -> str:
        """Day and hour of arrival in words."""
        if not trip.day:
            return ""
        day = date.fromisoformat(trip.day)
        words = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")
        return translate("TripViewModel", "{day}, {time}").format(day=words, time=trip.hour) if trip.hour else words

    def point(self, link: str) -> Point | None:
        """Where a port lies."""
        found = self._place(link)
        return found[1] if found else None

    def arrival(self, trip: Trip) -> date | datetime | None:
        """When one arrives: a moment where hour and zone are known, else the day."""
        if not trip.day:
            return None
        found = self._place(trip.port)
        if trip.hour and found and found[2]:
            return datetime.fromisoformat(f"{trip.day}T{trip.hour}").replace(tzinfo=ZoneInfo(found[2]))
        return date.fromisoformat(trip.day)

    def phase_title(self, phase: Phase) -> str:
        """The heading of a group."""
        return {
            Phase.BEFORE: translate("TripViewModel", "Before you go"),
            Phase.AT: translate("TripViewModel", "At the port"),
            Phase.AFTER: translate("TripViewModel", "After"),
        }[phase]

    def _place(self, link: str) -> tuple[str, Point | None, str] | None:
        """Name, point and time zone of a port or crossing."""
        route = Route.parse(link) if link else None
        if route is not None and route.page == "crossings":
            found = self._services.bundle.read(crossing, CrossingId(route.target))
            return (found.name, found.point, found.timezone) if found else None
        if route is not None and route.page == "ports":
            here = self._services.bundle.read(port, PortKey(route.target))
            named = translate("TripViewModel", "{port}, {code}")
            return (named.format(port=here.name, code=here.key), here.point, here.timezone) if here else None
        return None
