"""How lists of places are sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from poeguide.domain.finder.filters import Judged
from poeguide.domain.finder.places import Place
from poeguide.domain.geo import Point, distance_miles


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


@dataclass(frozen=True, slots=True)
class Ranking:
    """An order, and where its distances start."""

    order: Order
    start: Point | None = None

    def places(self, places: Iterable[Place]) -> list[Place]:
        """Places in this order."""
        return sorted(places, key=lambda place: sort_key(place, self.order, self.start))

    def judged(self, judged: Iterable[Judged]) -> list[Judged]:
        """Judged places in this order."""
        return sorted(judged, key=lambda one: sort_key(one.place, self.order, self.start))

    def miles(self, place: Place) -> float | None:
        """How far a place is from the start."""
        if self.start is None or place.point is None:
            return None
        return distance_miles(self.start, place.point)
