"""What the trip page shows: a trip, the person whose ticks are shown, and words for all of it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from poeguide.data.crossings import crossing
from poeguide.data.ports import port
from poeguide.data.procedures import sequences
from poeguide.data.search import search
from poeguide.data.trip_lines import lines_for
from poeguide.domain.geo import Point
from poeguide.domain.ports import CrossingId, PortKey
from poeguide.domain.routes import Route
from poeguide.domain.trip import Check, Person, Phase, Trip, WholeTrip
from poeguide.ui.services import Services
from poeguide.ui.trips import NewCheck, new_id
from poeguide.ui.widgets.chips import Choice

PLACES = ("ports", "crossings")


class TripViewModel(QObject):
    """The trip that the route names, else the one in hand."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.trips = services.trips
        self.wanted = ""
        self.person = ""
        self.trips.changed.connect(self.changed)

    @property
    def whole(self) -> WholeTrip | None:
        """The trip that is shown."""
        return self.trips.trip(self.wanted) if self.wanted else self.trips.current

    @property
    def people(self) -> tuple[Person, ...]:
        """Those whose ticks the boxes show."""
        everyone = self.whole.people if self.whole else ()
        return tuple(person for person in everyone if person.id == self.person) or everyone

    def open(self, trip_id: str, person: str) -> bool:
        """Show a trip and the ticks of a person; an unknown person means everyone."""
        self.wanted, self.person = trip_id, person
        if trip_id and self.trips.trip(trip_id) is not None:
            self.trips.choose(trip_id)
        return not trip_id or self.whole is not None

    def done(self, check: Check) -> int:
        """How many of the people shown have done it."""
        whole = self.whole
        return sum(whole.tick_of(check.id, person.id) is not None for person in self.people) if whole else 0

    def modes(self) -> list[Choice]:
        """The ways to arrive."""
        found = self._services.bundle.read(sequences, self._services.language)
        return [Choice(way.id, way.title, way.icon) for way in found if way.id != "mail"]

    def mode_title(self, mode: str) -> str:
        """The way to arrive in words."""
        return next((choice.text for choice in self.modes() if choice.key == mode), "")

    def find_port(self, words: str) -> tuple[str, str]:
        """Route and name of the port or crossing that the words name best."""
        hits = (
            self._services.bundle.read(search, words, limit=40, lang=self._services.language) if words.strip() else []
        )
        best = next((hit for hit in hits if hit.route.page in PLACES), None)
        return (str(best.route), best.title) if best else ("", "")

    def port_name(self, link: str) -> str:
        """Name and code of a port, or the name of a crossing."""
        found = self._place(link)
        return found[0] if found else ""

    def lead(self, trip: Trip) -> str:
        """Way, port and day in one line."""
        parts = (self.mode_title(trip.mode), self.port_name(trip.port), self.when(trip))
        return " · ".join(part for part in parts if part) or self.tr("No way, port or day is chosen yet.")

    def when(self, trip: Trip) -> str:
        """Day and hour of arrival in words."""
        if not trip.day:
            return ""
        day = date.fromisoformat(trip.day)
        words = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")
        return self.tr("{day}, {time}").format(day=words, time=trip.hour) if trip.hour else words

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

    def first_checks(self, mode: str) -> list[NewCheck]:
        """What the guide has to say of the way one arrives, as a checklist."""
        lines = self._services.bundle.read(lines_for, mode, self._services.language) if mode else []
        maybe = self.tr("If it applies to you: {words}")
        return [
            NewCheck(line.phase, maybe.format(words=line.words) if line.is_optional else line.words, line.route)
            for line in lines
        ]

    def new_check(self, trip_id: str, at: int, line: NewCheck) -> Check:
        """A line of a trip."""
        return Check(
            id=new_id(), trip=trip_id, position=at, phase=line.phase, words=line.words, route=line.route, due=line.due
        )

    def phase_title(self, phase: Phase) -> str:
        """The heading of a group."""
        return {
            Phase.BEFORE: self.tr("Before you go"),
            Phase.AT: self.tr("At the port"),
            Phase.AFTER: self.tr("After"),
        }[phase]

    def _place(self, link: str) -> tuple[str, Point | None, str] | None:
        """Name, point and time zone of a port or crossing."""
        route = Route.parse(link) if link else None
        if route is not None and route.page == "crossings":
            found = self._services.bundle.read(crossing, CrossingId(route.target))
            return (found.name, found.point, found.timezone) if found else None
        if route is not None and route.page == "ports":
            here = self._services.bundle.read(port, PortKey(route.target))
            named = self.tr("{port}, {code}")
            return (named.format(port=here.name, code=here.key), here.point, here.timezone) if here else None
        return None
