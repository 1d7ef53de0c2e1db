"""Cells to values: what several kinds of row share."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any, TypeVar

from poeguide.data.schema import split
from poeguide.domain.geo import Point, bearing, distance_miles
from poeguide.domain.ports import Near, Provenance

T = TypeVar("T")


def to_point(row: Any) -> Point | None:
    """Where a row lies, if known."""
    return None if row.latitude is None or row.longitude is None else Point(row.latitude, row.longitude)


def to_provenance(row: Any) -> Provenance:
    """Where a row comes from."""
    return Provenance(split(row.sources), row.as_of, row.notes)


def nearest(point: Point, items: Iterable[tuple[T, Point | None]], limit: int) -> list[Near[T]]:
    """The items closest to a point in a straight line, the closest first; those without a place are left out."""
    near = [
        Near(item, distance_miles(point, place), bearing(point, place)) for item, place in items if place is not None
    ]
    return sorted(near, key=attrgetter("miles"))[: max(0, limit)]
