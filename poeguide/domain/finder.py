"""The crossing finder: which places serve a traveler, which may, and why the others do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Final

from poeguide.domain.geo import Point, distance_miles
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode, PortType


class Group(StrEnum):
    """A question that a filter asks. Chosen values of one question add up; questions narrow each other."""

    TYPE = "type"
    BORDER = "border"
    STATE = "state"
    OFFICE = "office"
    MODE = "mode"
    LANE = "lane"
    HOURS = "hours"
    STATUS = "status"
    DOCUMENT = "doc"
    ACCESS = "access"


SCOPE: Final = frozenset({Group.TYPE, Group.BORDER, Group.STATE, Group.OFFICE})
"""Questions about where one looks; the others are about what one needs."""
OF_CROSSINGS: Final = frozenset({Group.MODE, Group.LANE, Group.STATUS})
"""Questions that only crossings answer."""


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
OPEN: Final = "open"
CLOSED: Final = "closed"
STEP_FREE: Final = "step-free"
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
    lanes: tuple[Lane, ...] = ()
    status: CrossingStatus = CrossingStatus.UNKNOWN
    hours: OpenState = HOURS_NOT_KNOWN
    code: str = ""
    traffic: int | None = None
    crossings: tuple[str, ...] = ()

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
            Group.DOCUMENT: frozenset(document for document in HeldDocument if self._takes(document)),
            Group.ACCESS: frozenset(),
        }

    @cached_property
    def open_questions(self) -> frozenset[Group]:
        """Questions to which nobody wrote down an answer for this place."""
        is_land = self.is_crossing or (bool(_ON_LAND & set(self.types)) and not self.crossings)
        asked = set(Group) - {Group.DOCUMENT}
        if not is_land:
            asked -= OF_CROSSINGS | {Group.BORDER}
        return frozenset(group for group in asked if not self.values[group])

    def _hours(self) -> frozenset[str]:
        if self.status is CrossingStatus.CLOSED:
            return frozenset({CLOSED})
        if self.hours.is_open is None:
            return frozenset()
        return frozenset({OPEN if self.hours.is_open else CLOSED})

    def _takes(self, document: HeldDocument) -> bool:
        """Whether the document serves here: some lane is open to it, and it is not only for flights."""
        if document in _NOT_FOR_FLIGHTS and self.types and not set(self.types) - _BY_AIR:
            return False
        return not self.lanes or bool(LANES_OPEN_TO[document] & set(self.lanes))


@dataclass(frozen=True, slots=True)
class Filters:
    """What the reader chose; `found` are the keys that the typed words name, None without words."""

    choices: Mapping[Group, frozenset[str]] = field(default_factory=dict)
    found: frozenset[str] | None = None

    def active(self) -> tuple[Group, ...]:
        """The questions that are asked."""
        return tuple(group for group in Group if self.choices.get(group))

    def having(self, group: Group, values: Collection[str]) -> Filters:
        """The same filters with other values of one question."""
        return replace(self, choices={**self.choices, group: frozenset(values)})


class Cause(StrEnum):
    """Why a place does not fit: the words, its crossings stand for it, it is no crossing, or a chosen value."""

    WORDS = "words"
    PARTS = "parts"
    KIND = "kind"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. The group says which question; the place itself holds the answer."""

    cause: Cause
    group: Group | None = None

    @property
    def is_about_scope(self) -> bool:
        """Whether the place is simply not among those one looks at."""
        return self.cause is not Cause.CHOICE or self.group in SCOPE


@dataclass(frozen=True, slots=True)
class Judged:
    """A place with what speaks against it, or with what is not known of it."""

    place: Place
    reasons: tuple[Reason, ...]

    @property
    def is_near_miss(self) -> bool:
        """Whether the reader looks at such places, and only what they need is missing."""
        return not any(reason.is_about_scope for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Result:
    """All places, each in one of three groups."""

    fits: tuple[Place, ...]
    unknown: tuple[Judged, ...]
    dropped: tuple[Judged, ...]

    @property
    def missed(self) -> tuple[Judged, ...]:
        """Dropped places that the reader looks at."""
        return tuple(judged for judged in self.dropped if judged.is_near_miss)

    @property
    def outside(self) -> tuple[Judged, ...]:
        """Dropped places that the reader does not look at."""
        return tuple(judged for judged in self.dropped if not judged.is_near_miss)

    @property
    def in_scope(self) -> int:
        """How many places the reader looks at."""
        return len(self.fits) + len(self.unknown) + len(self.missed)


def apply(places: Iterable[Place], filters: Filters) -> Result:
    """Put every place into one of the three groups; what is not known is never a reason to drop it."""
    fits: list[Place] = []
    unknown: list[Judged] = []
    dropped: list[Judged] = []
    active = filters.active()
    for place in places:
        against = (*_against_listing(place, filters), *_against(place, filters, active))
        if against:
            dropped.append(Judged(place, against))
        elif questions := _questions(place, filters, active):
            unknown.append(Judged(place, questions))
        else:
            fits.append(place)
    return Result(tuple(fits), tuple(unknown), tuple(dropped))


def counts(places: Iterable[Place], filters: Filters) -> dict[Group, Counter[str]]:
    """For each value how many places would fit if it were the only one chosen of its question."""
    result: dict[Group, Counter[str]] = {group: Counter() for group in Group}
    active = filters.active()
    for place in places:
        if _against_listing(place, filters):
            continue
        failing = [group for group in active if not filters.choices[group] & place.values[group]]
        if len(failing) > 1:
            continue
        for group in failing or Group:
            result[group].update(place.values[group])
    return result


def _against_listing(place: Place, filters: Filters) -> tuple[Reason, ...]:
    if filters.found is not None:
        return () if place.key in filters.found else (Reason(Cause.WORDS),)
    return (Reason(Cause.PARTS),) if place.parts else ()


def _against(place: Place, filters: Filters, active: Sequence[Group]) -> tuple[Reason, ...]:
    return tuple(
        Reason(Cause.KIND if group in OF_CROSSINGS and not place.is_crossing else Cause.CHOICE, group)
        for group in active
        if group not in place.open_questions and not filters.choices[group] & place.values[group]
    )


def _questions(place: Place, filters: Filters, active: Sequence[Group]) -> tuple[Reason, ...]:
    return tuple(Reason(Cause.CHOICE, group) for group in active if not filters.choices[group] & place.values[group])


class Order(StrEnum):
    """How lists are sorted."""

    NAME = "name"
    NEAR = "near"
    TRAFFIC = "traffic"


def sort_key(place: Place, order: Order, start: Point | None) -> tuple[float, str]:
    """Where a place stands in a list: places without distance or counts come last."""
    name = place.name.casefold()
    if order is Order.NEAR and start is not None:
        return (float("inf") if place.point is None else distance_miles(start, place.point), name)
    if order is Order.TRAFFIC:
        return (float("inf") if place.traffic is None else -place.traffic, name)
    return (0.0, name)


def read_choices(
    pairs: Iterable[tuple[str, str]], known: Mapping[Group, Collection[str]]
) -> tuple[dict[Group, frozenset[str]], tuple[tuple[str, str], ...]]:
    """Choices from the pairs of a link, and the pairs of questions whose value nobody knows."""
    choices: dict[Group, set[str]] = {}
    refused: list[tuple[str, str]] = []
    groups = {group.value: group for group in Group}
    for name, text in pairs:
        group = groups.get(name)
        if group is None:
            continue
        for value in filter(None, text.split(",")):
            if value in known.get(group, ()):
                choices.setdefault(group, set()).add(value)
            else:
                refused.append((name, value))
    return {group: frozenset(values) for group, values in choices.items()}, tuple(refused)
