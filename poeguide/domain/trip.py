"""A trip as its traveler keeps it: people by nickname, what to do before, at and after the port, goods, places, notes.

Nothing here identifies anybody: no field takes the number of a passport, a visa or a card.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from decimal import Decimal

MAX_PEOPLE: Final = 12
MAX_TEXT: Final = 2000
MAX_NAME: Final = 60
YEARS_AHEAD: Final = 5
MAX_AMOUNT: Final = 10_000_000

PLAN: Final = "plan"
MINE: Final = "mine"
ME: Final = "me"
WAY: Final = "way"
PAGE: Final = "page"
"""What `said` may be: words of the plan that made the trip (a line of it is named behind a stroke), the name of a
trip that nobody named, the reader, a stop of the way that the route names, the title of the page that it names."""
OLD: Final = "?"
"""`said` of a part that was kept before there were such names: who said its words is found by comparing."""

P = TypeVar("P", bound="Part")


class Phase(StrEnum):
    """When something is to be done."""

    BEFORE = "before"
    AT = "at"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What every part of a trip has: an id that never changes, its trip, and its place in the list."""

    id: str
    trip: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Part):
    """A part whose words may be the guide's. `said` is empty where they are the reader's own."""

    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip(Said):
    """The trip itself. `mode` is a sequence of the guide; `day` and `hour` are when one arrives, in the port's time."""

    title: str
    mode: str = ""
    port: str = ""
    """The route of the port or crossing."""
    day: str = ""
    hour: str = ""
    plan: str = ""
    """The route of the plan that made this trip; it holds all answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Said):
    """Somebody who travels, by a nickname. `said` is `ME`, or the number of somebody whom a plan did not name."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Said):
    """One thing to do or to have ready. `due` is its last day, as YYYY-MM-DD or empty."""

    phase: Phase
    words: str
    route: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Part):
    """What a person has done."""

    check: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Said):
    """Something to declare or to ask about. `verdict` is that of the guide; `amount` is in US dollars, or empty."""

    words: str
    verdict: str = ""
    route: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Said):
    """A page that was saved."""

    route: str
    title: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Part):
    """Words of the traveler's own."""

    text: str


KINDS: Final[dict[str, type[Part]]] = {
    "trip": Trip,
    "person": Person,
    "check": Check,
    "tick": Tick,
    "item": Item,
    "place": Place,
    "note": Note,
}


@dataclass(frozen=True, slots=True)
class Change:
    """A part as it was and as it shall be; None where it was not, or shall not be."""

    before: Part | None
    after: Part | None

    def turned(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)

    def fields(self) -> dict[str, Any]:
        """The fields that get another value, where the part stays."""
        if self.before is None or self.after is None:
            return {}
        names = [field.name for field in fields(self.after)]
        old, new = self.before, self.after
        return {name: getattr(new, name) for name in names if getattr(new, name) != getattr(old, name)}


@dataclass(frozen=True, slots=True)
class WholeTrip:
    """A trip with all its parts, each kind in its order."""

    trip: Trip
    people: tuple[Person, ...] = ()
    checks: tuple[Check, ...] = ()
    ticks: tuple[Tick, ...] = ()
    items: tuple[Item, ...] = ()
    places: tuple[Place, ...] = ()
    notes: tuple[Note, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[Part]) -> WholeTrip:
        """Put the parts of one trip together; ValueError where the trip itself is missing."""
        listed = sorted(parts, key=lambda part: (part.position, part.id))
        trip = next((part for part in listed if isinstance(part, Trip)), None)
        if trip is None:
            raise ValueError("The parts belong to no trip.")
        people, checks = _only(listed, Person), _only(listed, Check)
        known = {part.id for part in (*people, *checks)}
        ticks = tuple(tick for tick in _only(listed, Tick) if {tick.check, tick.person} <= known)
        return cls(trip, people, checks, ticks, _only(listed, Item), _only(listed, Place), _only(listed, Note))

    def parts(self) -> tuple[Part, ...]:
        """All parts, the trip first."""
        kinds = (self.people, self.checks, self.ticks, self.items, self.places, self.notes)
        return (self.trip, *(part for kind in kinds for part in kind))

    def said_parts(self) -> tuple[Said, ...]:
        """The parts whose words may be the guide's."""
        return (self.trip, *self.people, *self.checks, *self.items, *self.places)

    def checks_of(self, phase: Phase) -> tuple[Check, ...]:
        """What is to be done then."""
        return tuple(check for check in self.checks if check.phase is phase)

    def tick_of(self, check: str, person: str) -> Tick | None:
        """The tick of a person at a line, if there is one."""
        return next((tick for tick in self.ticks if (tick.check, tick.person) == (check, person)), None)

    def progress(self, person: str = "") -> tuple[int, int]:
        """How much is done, of how much; of one person, or of all."""
        people = {someone.id for someone in self.people if person in ("", someone.id)}
        return sum(tick.person in people for tick in self.ticks), len(self.checks) * len(people)

    def deadlines(self) -> tuple[Check, ...]:
        """What has a last day, the earliest first."""
        return tuple(sorted((check for check in self.checks if check.due), key=lambda check: (check.due, check.id)))

    def without_names(self) -> WholeTrip:
        """The same trip for paper that others may see: people are counted, not named, and notes stay at home."""
        people = tuple(replace(person, name=str(at), said="") for at, person in enumerate(self.people, start=1))
        return replace(self, people=people, notes=())


def _only(parts: Sequence[Part], kind: type[P]) -> tuple[P, ...]:
    return tuple(part for part in parts if isinstance(part, kind))


def tick_id(check: str, person: str) -> str:
    """The id of a tick: two windows that tick the same line make the same tick."""
    return f"{check}+{person}"


def tidy(text: str, most: int = MAX_TEXT) -> str:
    """What was typed, without control signs and spaces around it, no longer than it may be."""
    kept = "".join(sign for sign in text if sign.isprintable() or sign == "\n")
    return kept.strip()[:most].rstrip()


def day_fault(text: str, today: date) -> str:
    """Why a day cannot be that of a trip: form, past or far; empty where it can."""
    if not text:
        return ""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return "form"
    if day.isoformat() != text:
        return "form"
    if day < today:
        return "past"
    return "far" if day.year > today.year + YEARS_AHEAD else ""


def hour_fault(text: str) -> str:
    """Why a time of day is none; empty where it is one."""
    try:
        datetime.strptime(text or "00:00", "%H:%M")
    except ValueError:
        return "form"
    return ""


def goods_of(text: str) -> tuple[str, str]:
    """Goods and their value, which may stand at the end: “shoes 80”."""
    name, _, last = text.rpartition(" ")
    amount = amount_of(last) if name.strip() else None
    return (text, "") if amount is None else (name.strip(), f"{amount:.2f}")


def amount_of(text: str) -> Decimal | None:
    """An amount of dollars such as 12, 12.50 or 1,200.00; None where it is none, too much, or could mean two things."""
    # Imported here: the program starts without it.
    from decimal import Decimal, InvalidOperation

    plain = text.strip().removeprefix("$").replace(" ", "")
    groups = plain.partition(".")[0].split(",")
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return None
    try:
        amount = Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None
    is_money = amount.is_finite() and 0 <= amount <= MAX_AMOUNT and amount == amount.quantize(Decimal("0.01"))
    return amount if is_money else None
