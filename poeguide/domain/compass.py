"""The compass map: which place comes next when one presses an arrow key."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from poeguide.domain.geo import Point, project

NUDGE: Final = 1e-11
"""Keeps places apart that share a spot or an exact diagonal; thousands of places stay far below a pixel."""


class Direction(StrEnum):
    """The four arrow keys."""

    NORTH = "north"
    EAST = "east"
    SOUTH = "south"
    WEST = "west"


def nearest_in_direction(points: Mapping[str, Point], start: str, direction: Direction) -> str | None:
    """The place that comes next from `start` in a quarter of the compass, or None at the rim.

    Distances are measured along the two axes of the map. With this measure a quarter is narrow enough: for any two
    groups of places, the closest pair between them is joined by a key, so every place can be reached from every other.
    """
    order = {key: index for index, key in enumerate(sorted(points))}
    start_x, start_y = _spot(points[start], order[start])
    best: tuple[float, str] | None = None
    for key, point in points.items():
        x, y = _spot(point, order[key])
        cost = _cost(x - start_x, y - start_y, direction)
        if key != start and cost is not None and (best is None or (cost, key) < best):
            best = (cost, key)
    return best[1] if best else None


def _spot(point: Point, index: int) -> tuple[float, float]:
    x, y = project(point)
    return x + index * NUDGE, y


def _cost(dx: float, dy: float, direction: Direction) -> float | None:
    """How far off a place is, or None where it lies in another quarter; the map wraps around the world."""
    dx -= round(dx)
    along, across = {
        Direction.NORTH: (-dy, dx),
        Direction.EAST: (dx, dy),
        Direction.SOUTH: (dy, -dx),
        Direction.WEST: (-dx, -dy),
    }[direction]
    return along + abs(across) if -along < across <= along else None
