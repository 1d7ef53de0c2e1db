"""The reader's trips, as pages and buttons see them: read, changed, taken back.

The first window makes `Trips` but shows none, so the kinds of part are imported where they are used.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui.notices import Notices

if TYPE_CHECKING:
    from poeguide.data.store import Store, Turn
    from poeguide.domain.trip import Change, Check, Item, Part, Person, Phase, Place, Trip, WholeTrip

UNDO = 50


class NewCheck(NamedTuple):
    """A line of a checklist that is to be made."""

    phase: Phase
    words: str
    route: str = ""
    due: str = ""
    said: str = ""


class NewPerson(NamedTuple):
    """Somebody who is to travel."""

    name: str
    said: str = ""


class Trips(QObject):
    """All trips, and the one in hand. The file is opened when a page first asks; without a path, memory serves."""

    changed = Signal()

    def __init__(self, path: Path | None, notices: Notices) -> None:
        super().__init__()
        self._path, self._notices = path, notices
        self._store: Store | None = None
        self._all: list[WholeTrip] | None = None
        self._turns: list[Turn] = []
        self._chosen = ""
        self.in_hand = InHand(self)

    @property
    def all(self) -> Sequence[WholeTrip]:
        """Every trip, the oldest first."""
        if self._all is None:
            self._all = self._opened().trips()
        return self._all

    @property
    def current(self) -> WholeTrip | None:
        """The trip in hand: the one chosen last, else the newest."""
        return self.trip(self._chosen) or (self.all[-1] if self.all else None)

    @property
    def is_kept(self) -> bool:
        """Whether the trips outlive the program."""
        return self._opened().is_kept

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._turns)

    def trip(self, trip_id: str) -> WholeTrip | None:
        """The trip with this id."""
        return next((whole for whole in self.all if whole.trip.id == trip_id), None)

    def choose(self, trip_id: str) -> None:
        """Take a trip in hand; it stays so until another one is."""
        if trip_id != self._chosen and self.trip(trip_id) is not None:
            self._chosen = trip_id
            self.changed.emit()

    def reload(self) -> None:
        """Read again what another window may have written."""
        self._all = None
        self.changed.emit()

    def start(self, trip: Trip, people: Sequence[NewPerson] = (), checks: Iterable[NewCheck] = ()) -> str:
        """Make a trip with people and a checklist; its id, or empty where it could not be saved."""
        from dataclasses import replace

        from poeguide.domain.trip import MAX_NAME, MAX_PEOPLE, ME, Change, Check, Person, tidy

        made = trip.id or new_id()
        place = max((whole.trip.position for whole in self.all), default=0) + 1
        parts: list[Part] = [replace(trip, id=made, trip=made, position=place)]
        parts += [
            Person(id=new_id(), trip=made, position=at, name=tidy(person.name, MAX_NAME), said=person.said)
            for at, person in enumerate(people[:MAX_PEOPLE] or [NewPerson(self.tr("Me"), ME)])
        ]
        parts += [Check(id=new_id(), trip=made, position=at, **line._asdict()) for at, line in enumerate(checks)]
        self._chosen = made
        return made if self.change(*(Change(None, part) for part in parts)) else ""

    def take(self, whole: WholeTrip) -> bool:
        """Keep a trip whose parts have ids already, behind the others, and take it in hand."""
        from dataclasses import replace

        from poeguide.domain.trip import Change

        place = max((other.trip.position for other in self.all), default=0) + 1
        self._chosen = whole.trip.id
        trip = replace(whole.trip, position=place)
        return self.change(Change(None, trip), *(Change(None, part) for part in whole.parts()[1:]))

    def change(self, *changes: Change) -> bool:
        """Make changes; False where they could not be saved, which the reader is told."""
        try:
            turn = self._opened().apply(changes)
        except PoeGuideError as error:
            self._notices.say(_words_for(error), "stop")
            return False
        self._turns = [*self._turns[-UNDO + 1 :], turn]
        if turn.kept_both:
            self._notices.say(self.tr("Another window changed this note too. Both texts were kept."), "warn")
        self.reload()
        return True

    def add(self, part: Part) -> bool:
        """Add a part."""
        from poeguide.domain.trip import Change

        return self.change(Change(None, part))

    def remove(self, *parts: Part) -> bool:
        """Take parts away."""
        from poeguide.domain.trip import Change

        return self.change(*(Change(part, None) for part in parts))

    def undo(self) -> None:
        """Take the last change back."""
        if self._turns:
            turn = self._turns.pop()
            try:
                self._opened().apply(turn.turned())
            except PoeGuideError as error:
                self._notices.say(_words_for(error), "stop")
            self.reload()

    def tick(self, check: Check, people: Sequence[Person], *, is_done: bool) -> None:
        """Tick a line for people, or take their ticks away."""
        from poeguide.domain.trip import Change, Tick, tick_id

        whole = self.trip(check.trip)
        held = {tick.person: tick for tick in whole.ticks if tick.check == check.id} if whole else {}
        if is_done:
            ticks = [
                Tick(id=tick_id(check.id, person.id), trip=check.trip, check=check.id, person=person.id)
                for person in people
                if person.id not in held
            ]
            self.change(*(Change(None, tick) for tick in ticks))
        else:
            self.change(*(Change(held[person.id], None) for person in people if person.id in held))

    def peek(self) -> WholeTrip | None:
        """The trip in hand, without making a file for somebody who only looks."""
        if self._store is None and (self._path is None or not self._path.exists()):
            return None
        return self.current

    @property
    def is_unread(self) -> bool:
        """Whether there is a file of trips that nobody has asked for yet."""
        return self._store is None and self._path is not None and self._path.exists()

    def read_kept(self) -> None:
        """Read the file of trips, if there is one, for pages that show the trip in hand but do not wait for it."""
        if self.is_unread:
            self.peek()
            self.changed.emit()

    def begin(self) -> str:
        """The id of the trip in hand; one is made where there is none."""
        from poeguide.domain.trip import MINE, Trip

        whole = self.current
        return whole.trip.id if whole else self.start(Trip(id="", trip="", title=self.tr("My trip"), said=MINE))

    def wipe(self) -> int | None:
        """Forget everything; how many traces are left, or None where that failed."""
        try:
            left = self._opened().wipe()
        except PoeGuideError as error:
            self._notices.say(_words_for(error), "stop")
            return None
        self._turns, self._chosen = [], ""
        self.reload()
        return left

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = self._all = None

    def _opened(self) -> Store:
        if self._store is None:
            from poeguide.data.store import Store

            self._store = Store.open(self._path)
            if words := self._words(self._store.state):
                self._notices.say(words, "warn")
        return self._store

    def _words(self, state: str) -> str:
        """What the reader should know of how the file was opened."""
        return {
            "restored": self.tr("The file of your trips was damaged. The newest good copy is used; the file was kept."),
            "anew": self.tr("The file of your trips was damaged and had no copy. It was kept, and a new one begun."),
            "newer": self.tr("A newer poeguide wrote your trips. They were left as they are, and a new list begun."),
            "memory": self.tr("Your trips hold until you close poeguide: their folder cannot be written."),
        }.get(state, "")


class InHand:
    """What is kept in the trip in hand: saved pages, and goods to declare."""

    def __init__(self, trips: Trips) -> None:
        self._trips = trips

    @property
    def items(self) -> Sequence[Item]:
        """What is declared."""
        whole = self._trips.peek()
        return whole.items if whole else ()

    def place_of(self, route: Route) -> Place | None:
        """The saved place of the trip in hand that is this page."""
        whole, link = self._trips.peek(), str(Route(route.page, route.target))
        return next((place for place in whole.places if place.route == link), None) if whole else None

    def item_of(self, route: Route) -> Item | None:
        """The goods of the trip in hand that came from this page."""
        whole = self._trips.peek()
        return next((item for item in whole.items if item.route == str(route)), None) if whole else None

    def toggle_place(self, route: Route, title: str, icon: str) -> bool:
        """Save a page to the trip in hand, or take it out; whether it is saved now."""
        from poeguide.domain.trip import PAGE, Place

        held = self.place_of(route)
        if held is not None:
            self._trips.remove(held)
            return False
        trip_id = self._trips.begin()
        if not trip_id:
            return False
        whole = self._trips.current
        at = max((place.position for place in whole.places), default=-1) + 1 if whole else 0
        link = str(Route(route.page, route.target))
        place = Place(id=new_id(), trip=trip_id, position=at, route=link, title=title, said=PAGE, icon=icon)
        return self._trips.add(place)

    def toggle_item(self, route: Route, words: str) -> bool:
        """Add goods to what is declared, or take them out; whether they are on the list now."""
        from poeguide.domain.trip import PAGE

        held = self.item_of(route)
        if held is not None:
            self._trips.remove(held)
            return False
        # A page of goods has the words of the guide; a question has those of the reader.
        return self.add_item(route, words, said=PAGE if route.target else "")

    def add_item(self, route: Route, words: str, amount: str = "", *, said: str = "") -> bool:
        """Add goods to what is declared in the trip in hand; whether they are saved."""
        from poeguide.domain.trip import Item

        trip_id = self._trips.begin()
        whole = self._trips.current
        at = max((item.position for item in whole.items), default=-1) + 1 if whole else 0
        item = Item(id=new_id(), trip=trip_id, position=at, words=words, said=said, route=str(route), amount=amount)
        return bool(trip_id) and self._trips.add(item)


def _words_for(error: PoeGuideError) -> str:
    from poeguide.data.store import StoreError
    from poeguide.ui.words.trouble import store_trouble

    return store_trouble(error) if isinstance(error, StoreError) else str(error)


def new_id() -> str:
    """An id that no other part has."""
    return os.urandom(16).hex()
