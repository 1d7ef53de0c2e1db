"""Plan B: where to cross instead of a crossing that is closed, and when nothing is near enough to be called so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from poeguide.domain.ports import Crossing, CrossingStatus, Mode

T = TypeVar("T")

FAR_MILES: Final = 300.0
"""Beyond so many miles in a straight line no other crossing is near.

How long a drive is, is not known: only straight lines are. So the border itself is the measure: no crossing has its
nearest neighbor farther away than 260 miles (Sault Ste. Marie, whose next one is at Port Huron). Whoever is told of one
beyond that, because those between do not serve, is told of another region, often across water.
"""
FEW: Final = 3


@dataclass(frozen=True, slots=True)
class PlanB(Generic[T]):
    """Up to three near ones, the nearest first; where there is none, the next one, which is far."""

    near: tuple[T, ...] = ()
    far: T | None = None

    @property
    def every(self) -> tuple[T, ...]:
        """All that are named."""
        return self.near if self.far is None else (*self.near, self.far)

    @property
    def is_short(self) -> bool:
        """Whether there are fewer near ones than one would like, but some."""
        return 0 < len(self.near) < FEW


def plan_b(serving: Iterable[T], miles: Callable[[T], float]) -> PlanB[T]:
    """Choose from those that may serve, which come nearest first; no more of them are read than needed."""
    near: list[T] = []
    for one in serving:
        if miles(one) > FAR_MILES:
            return PlanB(tuple(near)) if near else PlanB(far=one)
        near.append(one)
        if len(near) == FEW:
            break
    return PlanB(tuple(near))


def serves(own: Collection[Mode], modes: Collection[Mode]) -> bool:
    """Whether any of those who cross elsewhere may cross here; what is not known is not ruled out."""
    return not own or not modes or bool(set(own) & set(modes))


def may_stand_in(other: Crossing, modes: Collection[Mode]) -> bool:
    """Whether a crossing is in use, for everyone, and for any of those who would cross elsewhere."""
    return other.status is not CrossingStatus.CLOSED and not other.only_for and serves(other.possible_modes, modes)
