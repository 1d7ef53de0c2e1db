"""Places as the finder sees them, the questions that filters ask, and what each place answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import Final

from poeguide.domain.geo import Point
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode, OnlyFor, PortType


class Group(StrEnum):
    """A question that a filter asks. Chosen values of one question add up; questions narrow each other."""

    TYPE = "type"
    BORDER = "border"
    STATE = "state"
    OFFICE = "office"
    MODE = "mode"
    USE = "use"
    LANE = "lane"
    HOURS = "hours"
    STATUS = "status"
    DOCUMENT = "doc"
    SIZE = "size"
    ACCESS = "access"


Answer = tuple[Group, str]
SCOPE: Final = frozenset({Group.TYPE, Group.BORDER, Group.STATE, Group.OFFICE})
"""Questions about where one looks; the others are about what one needs."""
OF_CROSSINGS: Final = frozenset({Group.MODE, Group.USE, Group.LANE, Group.STATUS})
"""Questions that only crossings answer."""
NEEDS: Final = frozenset(Group) - SCOPE - {Group.USE}
"""Questions about what one needs: a place for a few drops out of their answers unless one says to be among these."""


class HeldDocument(StrEnum):
    """A document in the traveler's hand, as far as it decides lanes and ways to travel."""

    PASSPORT = "passport"
    PASSPORT_CARD = "passport-card"
    GREEN_CARD = "green-card"
    BORDER_CROSSING_CARD = "border-crossing-card"
    ENHANCED_LICENSE = "enhanced-license"
    NEXUS = "nexus"
    SENTRI = "sentri"
    FAST = "fast"


_CARD: Final = frozenset({Lane.STANDARD, Lane.READY})
LANES_OPEN_TO: Final[Mapping[HeldDocument, frozenset[Lane]]] = {
    HeldDocument.PASSPORT: frozenset({Lane.STANDARD}),
    HeldDocument.PASSPORT_CARD: _CARD,
    HeldDocument.GREEN_CARD: _CARD,
    HeldDocument.BORDER_CROSSING_CARD: _CARD,
    HeldDocument.ENHANCED_LICENSE: _CARD,
    HeldDocument.NEXUS: _CARD | {Lane.NEXUS},
    HeldDocument.SENTRI: _CARD | {Lane.SENTRI},
    HeldDocument.FAST: _CARD | {Lane.FAST},
}
"""Facts proc-land-lanes, prog-ready and prog-ready-no-passport-book."""
_NOT_FOR_FLIGHTS: Final = frozenset({HeldDocument.PASSPORT_CARD})
"""Fact doc-usc-passport-card-not-air."""
_BY_AIR: Final = frozenset({PortType.AIRPORT, PortType.USER_FEE_AIRPORT, PortType.PRECLEARANCE, PortType.MAIL})
_ON_LAND: Final = frozenset({PortType.LAND, PortType.RAIL})
_ON_ROADS: Final = frozenset({Mode.VEHICLE, Mode.PEDESTRIAN})
OPEN: Final = "open"
CLOSED: Final = "closed"
STEP_FREE: Final = "step-free"
STEPS: Final = "steps"
ASK: Final = "ask"
"""Answers to whether a place can be used without steps; the last one where nobody wrote it down."""


class Use(StrEnum):
    """Whom a crossing serves."""

    TRAVELERS = "travelers"
    AIR_PASSENGERS = "air_passengers"
    COMMERCIAL = "commercial"


class Size(StrEnum):
    """How many people enter in a year at a land port."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"


LARGE_FROM: Final = 1_000_000
MEDIUM_FROM: Final = 100_000


HOURS_NOT_KNOWN: Final = OpenState(None)


@dataclass(frozen=True)
class Place:
    """A crossing or port as the finder sees it; `key` is its route without the scheme, such as `ports/2504`.

    `crossings` are the keys of the crossings that belong to a port.
    """

    key: str
    name: str
    types: tuple[PortType, ...]
    point: Point | None = None
    state: str = ""
    is_crossing: bool = False
    border: Border | None = None
    office: str = ""
    modes: tuple[Mode, ...] = ()
    modes_unknown: tuple[Mode, ...] = ()
    lanes: tuple[Lane, ...] = ()
    status: CrossingStatus = CrossingStatus.UNKNOWN
    hours: OpenState = HOURS_NOT_KNOWN
    code: str = ""
    traffic: int | None = None
    crossings: tuple[str, ...] = ()
    access: str = ""
    only_for: OnlyFor = OnlyFor.EVERYONE
    roads: str = ""
    """Road numbers on both sides, such as `I-5 / BC 99`."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The crossings that stand in the list instead of a port which is nothing but them."""
        return self.crossings if self.types and not set(self.types) - _ON_LAND else ()

    @cached_property
    def values(self) -> Mapping[Group, frozenset[str]]:
        """What the place is known to offer, by question."""
        return {
            Group.TYPE: frozenset(self.types),
            Group.BORDER: frozenset({self.border} if self.border else ()),
            Group.STATE: frozenset({self.state} if self.state else ()),
            Group.OFFICE: frozenset({self.office} if self.office else ()),
            Group.MODE: frozenset(self.modes),
            Group.LANE: frozenset(self.lanes),
            Group.STATUS: frozenset({self.status} if self.status else ()),
            Group.HOURS: self._hours(),
            Group.DOCUMENT: _documents(self.lanes, is_by_air=bool(self.types) and _BY_AIR.issuperset(self.types)),
            Group.USE: _uses(self.modes, is_for_few=bool(self.only_for)),
            Group.SIZE: frozenset() if self.traffic is None else frozenset({size_of(self.traffic)}),
            Group.ACCESS: frozenset({self.access or ASK}),
        }

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """The same as pairs of question and value, as they are counted."""
        return tuple((group, value) for group, values in self.values.items() for value in values)

    @cached_property
    def open_questions(self) -> frozenset[Group]:
        """Questions to which nobody wrote down an answer for this place."""
        is_land = self.is_crossing or (bool(_ON_LAND & set(self.types)) and not self.crossings)
        asked = set(Group) - {Group.DOCUMENT}
        if not is_land:
            asked -= OF_CROSSINGS | {Group.BORDER, Group.SIZE}
        if set(self.types) == {PortType.PRECLEARANCE}:
            asked -= {Group.STATE}
        return frozenset(group for group in asked if not self.values[group] or ASK in self.values[group])

    def leaves_open(self, group: Group, chosen: Collection[str]) -> bool:
        """Whether nobody wrote down an answer to this very choice."""
        return group in self.open_questions or (group is Group.MODE and not self.open_modes.isdisjoint(chosen))

    @cached_property
    def open_modes(self) -> frozenset[Mode]:
        """Ways to cross of which nobody says whether it is possible here: of bicycles sources speak here and there."""
        may_cycle = Mode.BICYCLE not in self.modes and not _ON_ROADS.isdisjoint(self.modes)
        return frozenset((*self.modes_unknown, *((Mode.BICYCLE,) if may_cycle else ())))

    def _hours(self) -> frozenset[str]:
        if self.status is CrossingStatus.CLOSED:
            return frozenset({CLOSED})
        if self.hours.is_open is None:
            return frozenset()
        return frozenset({OPEN if self.hours.is_open else CLOSED})


@cache
def _documents(lanes: tuple[Lane, ...], *, is_by_air: bool) -> frozenset[str]:
    """The documents that serve where these lanes are open: some lane is open to each, and it is not only for flights.

    Kept, as few places differ in it.
    """
    refused = _NOT_FOR_FLIGHTS if is_by_air else frozenset[HeldDocument]()
    return frozenset(
        document
        for document in HeldDocument
        if document not in refused and (not lanes or not LANES_OPEN_TO[document].isdisjoint(lanes))
    )


@cache
def _uses(modes: tuple[Mode, ...], *, is_for_few: bool) -> frozenset[str]:
    """Whom ways to cross serve; where anybody may cross, air passengers may too. Kept, too."""
    travelers = (Use.AIR_PASSENGERS,) if is_for_few else (Use.TRAVELERS, Use.AIR_PASSENGERS)
    return frozenset(use for mode in modes for use in ((Use.COMMERCIAL,) if mode is Mode.TRUCK else travelers))


def size_of(people: int) -> Size:
    """How large a port is by the people of a year."""
    if people >= LARGE_FROM:
        return Size.LARGE
    return Size.MEDIUM if people >= MEDIUM_FROM else Size.SMALL
