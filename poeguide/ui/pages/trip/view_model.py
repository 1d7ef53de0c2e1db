"""What the trip page shows: a trip, the person whose ticks are shown, and words for all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from poeguide.data.search import search
from poeguide.data.trip_lines import lines_for
from poeguide.domain.trip import WAY, Check, Person, WholeTrip
from poeguide.ui.carry.kept_words import KeptWords, said_of_stop
from poeguide.ui.carry.trip_words import TripWords
from poeguide.ui.services import Services
from poeguide.ui.trips import NewCheck, new_id

PLACES = ("ports", "crossings")


class TripViewModel(TripWords):
    """The trip that the route names, else the one in hand."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.trips = services.trips
        self.wanted = ""
        self.person = ""
        self._words = KeptWords(services.bundle, services.language, services.clock().date())
        self.trips.changed.connect(self.changed)

    @property
    def whole(self) -> WholeTrip | None:
        """The trip that is shown, in words of the language in force."""
        whole = self.trips.trip(self.wanted) if self.wanted else self.trips.current
        return self._words.of(whole) if whole is not None else None

    @property
    def names(self) -> list[tuple[str, str]]:
        """Id and title of every trip."""
        return [(whole.trip.id, self._words.of(whole).trip.title) for whole in self.trips.all]

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

    def find_port(self, words: str) -> tuple[str, str]:
        """Route and name of the port or crossing that the words name best."""
        hits = self._services.bundle.ask(search, words, limit=40, lang=self._services.language) if words.strip() else []
        best = next((hit for hit in hits if hit.route.page in PLACES), None)
        return (str(best.route), best.title) if best else ("", "")

    def first_checks(self, mode: str) -> list[NewCheck]:
        """What the guide has to say of the way one arrives, as a checklist."""
        lines = self._services.bundle.read(lines_for, mode, self._services.language) if mode else []
        return [NewCheck(line.phase, said_of_stop(line), line.route, said=WAY) for line in lines]

    def new_check(self, trip_id: str, at: int, line: NewCheck) -> Check:
        """A line of a trip."""
        return Check(id=new_id(), trip=trip_id, position=at, **line._asdict())
