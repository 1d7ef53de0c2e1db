"""How lists of places are sorted."""

from __future__ import annotations

from enum import StrEnum

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
