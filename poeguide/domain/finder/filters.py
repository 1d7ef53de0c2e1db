"""Filters over places: what fits, what may fit, and why the rest does not; nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from poeguide.domain.finder.places import NEEDS, OF_CROSSINGS, SCOPE, Answer, Group, Place
from poeguide.domain.geo import Bounds


@dataclass(frozen=True, slots=True)
class Filters:
    """What the reader chose; `found` are the keys that the typed words name, None without words.

    `area` is the part of the map one looks at, None for all of it.
    """

    choices: Mapping[Group, frozenset[str]] = field(default_factory=dict)
    found: frozenset[str] | None = None
    area: Bounds | None = None

    def active(self) -> tuple[Group, ...]:
        """The questions that are asked."""
        return tuple(group for group in Group if self.choices.get(group))

    def having(self, group: Group, values: Collection[str]) -> Filters:
        """The same filters with other values of one question."""
        return replace(self, choices={**self.choices, group: frozenset(values)})


class Cause(StrEnum):
    """Why a place does not fit: the part of the map, the words, its crossings stand for it, no crossing, for others."""

    AREA = "area"
    WORDS = "words"
    PARTS = "parts"
    KIND = "kind"
    ONLY_FOR = "only_for"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. The group says which question; the place itself holds the answer."""

    cause: Cause
    group: Group | None = None

    @property
    def is_about_scope(self) -> bool:
        """Whether the place is simply not among those one looks at."""
        return self.cause not in {Cause.CHOICE, Cause.ONLY_FOR} or self.group in SCOPE


@dataclass(frozen=True, slots=True)
class Judged:
    """A place with what speaks against it, or with what is not known of it."""

    place: Place
    reasons: tuple[Reason, ...]

    @property
    def is_near_miss(self) -> bool:
        """Whether the reader looks at such places, and only what they need is missing."""
        # A loop without a generator: it is asked of all places with every letter.
        for reason in self.reasons:  # noqa: SIM110 # see above
            if reason.is_about_scope:
                return False
        return True


@dataclass(frozen=True)
class Result:
    """All places, each in one of three groups."""

    fits: tuple[Place, ...]
    unknown: tuple[Judged, ...]
    dropped: tuple[Judged, ...]

    @cached_property
    def missed(self) -> tuple[Judged, ...]:
        """Dropped places that the reader looks at."""
        return self._parted[0]

    @cached_property
    def outside(self) -> tuple[Judged, ...]:
        """Dropped places that the reader does not look at."""
        return self._parted[1]

    @cached_property
    def _parted(self) -> tuple[tuple[Judged, ...], tuple[Judged, ...]]:
        near: list[Judged] = []
        far: list[Judged] = []
        for judged in self.dropped:
            (near if judged.is_near_miss else far).append(judged)
        return tuple(near), tuple(far)

    @property
    def size(self) -> int:
        """How many ports and crossings there are."""
        return len(self.fits) + len(self.unknown) + len(self.dropped)

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
        against = _against_listing(place, filters) or _against(place, filters, active)
        if against:
            dropped.append(Judged(place, against))
        elif questions := _questions(place, filters, active):
            unknown.append(Judged(place, questions))
        else:
            fits.append(place)
    return Result(tuple(fits), tuple(unknown), tuple(dropped))


def counts(places: Iterable[Place], filters: Filters) -> dict[Group, Counter[str]]:
    """For each value how many places would fit if it were the only one chosen of its question."""
    found: Counter[Answer] = Counter()
    active = filters.active()
    for place in places:
        if _against_listing(place, filters):
            continue
        failing = [group for group in active if not filters.choices[group] & place.values[group]]
        if len(failing) > 1:
            continue
        if place.only_for:
            groups = [group for group in failing or Group if not _is_for_others(place, {*active, group})]
            found.update(answer for answer in place.answers if answer[0] in groups)
        elif failing:
            found.update((failing[0], value) for value in place.values[failing[0]])
        else:
            found.update(place.answers)
    result: dict[Group, Counter[str]] = {group: Counter() for group in Group}
    for (group, value), count in found.items():
        result[group][value] = count
    return result


_ELSEWHERE, _OTHER_NAME, _PARTS = ((Reason(cause),) for cause in (Cause.AREA, Cause.WORDS, Cause.PARTS))


def _against_listing(place: Place, filters: Filters) -> tuple[Reason, ...]:
    """Why a place is not looked at; what it would answer then does not matter."""
    if filters.area is not None and (place.point is None or not filters.area.contains(place.point)):
        return _ELSEWHERE
    if filters.found is not None:
        return () if place.key in filters.found else _OTHER_NAME
    return _PARTS if place.parts else ()


def _against(place: Place, filters: Filters, active: Sequence[Group]) -> tuple[Reason, ...]:
    against = tuple(
        Reason(Cause.KIND if group in OF_CROSSINGS and not place.is_crossing else Cause.CHOICE, group)
        for group in active
        if not filters.choices[group] & place.values[group] and not place.leaves_open(group, filters.choices[group])
    )
    return (*against, Reason(Cause.ONLY_FOR)) if _is_for_others(place, active) else against


def _is_for_others(place: Place, asked: Collection[Group]) -> bool:
    """Whether a place serves only a few, and the reader asks for needs without being known as one of them."""
    return bool(place.only_for) and Group.USE not in asked and not NEEDS.isdisjoint(asked)


def _questions(place: Place, filters: Filters, active: Sequence[Group]) -> tuple[Reason, ...]:
    return tuple(Reason(Cause.CHOICE, group) for group in active if not filters.choices[group] & place.values[group])
