"""PlaceIndex: the names of the map, found by where one looks and how near."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, cos, cosh, floor, hypot, pi, radians, sin
from pathlib import Path
from threading import Lock
from typing import Final

from poeguide.data.basemap import Basemap
from poeguide.data.map_names import FEW, BorderName, Place
from poeguide.domain.geo import Point, project
from poeguide.ui.widgets.map_view.camera import MAX_ZOOM, Camera

EQUATOR_KM: Final = 40_075.0
STEP_KM: Final = 22.0
"""Points of the border that are no further apart are next to each other: the map has one every 16 km."""
BENT: Final = 0.45
"""The border turns at a point where so much of the way to the next leads across its own direction."""
SEEN: Final = 1024
"""Cells whose names are kept ready."""
Key = tuple[int, int, int]
"""Zoom, column and row of a cell."""


@dataclass(frozen=True, slots=True)
class NamedSpot:
    """A name with its position on the unit square and its place in the order of importance."""

    place: Place
    order: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Side:
    """A point of the border, and the direction in which the United States lie, as steps right and down."""

    x: float
    y: float
    right: float
    down: float
    other: str
    min_zoom: float


def _runs(sides: Sequence[Side]) -> Iterator[tuple[float, float, float, float]]:
    """The way of the border, roughly: the lines between its points that stand next to each other."""
    ordered = sorted(sides, key=lambda one: one.y)
    for index, first in enumerate(ordered):
        reach = STEP_KM / EQUATOR_KM * cosh(pi * (1 - 2 * first.y))
        for second in ordered[index + 1 :]:
            if second.y - first.y > reach:
                break
            if hypot(second.x - first.x, second.y - first.y) <= reach:
                yield first.x, first.y, second.x, second.y


def _bends(sides: Sequence[Side], border: Sequence[tuple[float, float, float, float]]) -> Iterator[tuple[float, float]]:
    """The points where the border turns: close beside them it is not plain which side is whose."""
    found = {(one.x, one.y): one for one in sides}
    for x1, y1, x2, y2 in border:
        right, down, length = x2 - x1, y2 - y1, hypot(x2 - x1, y2 - y1)
        for point in ((x1, y1), (x2, y2)):
            if abs(found[point].right * right + found[point].down * down) > BENT * length:
                yield point


def side(found: BorderName) -> Side:
    """A named point of the border on the unit square."""
    turn = radians(found.bearing)
    return Side(*project(Point(found.latitude, found.longitude)), sin(turn), -cos(turn), found.other, found.min_zoom)


class PlaceIndex:
    """Names by the zoom from which they are shown, each zoom on its own grid, so that any view reads only a few."""

    def __init__(
        self, places: Sequence[Place], border_names: Sequence[BorderName] = (), between: Callable[[], object] = bool
    ) -> None:
        self.sides = tuple(side(found) for found in border_names)
        self.border = tuple(_runs(self.sides))
        self.bends = frozenset(_bends(self.sides, self.border))
        self.countries = {place.name: place for place in places if place.kind == "country"}
        self._places = places
        self._cells: dict[Key, array[int]] = {}
        self._seen: dict[Key, list[NamedSpot]] = {}
        for order, place in enumerate(places):
            x, y = project(Point(place.latitude, place.longitude))
            tier = max(0, min(int(MAX_ZOOM), ceil(place.min_zoom)))
            count = 1 << tier
            key = (tier, int(x * count) % count, int(y * count))
            self._cells.setdefault(key, array("L")).append(order)
            if not order % FEW:
                between()

    def within(self, camera: Camera) -> list[NamedSpot]:
        """The names that may be shown in a view, most important first."""
        return sorted(self._in_view(camera), key=lambda spot: spot.order)

    def _in_view(self, camera: Camera) -> Iterator[NamedSpot]:
        west, north = camera.to_world(0, 0)
        east, south = camera.to_world(camera.width, camera.height)
        for tier in range(ceil(camera.zoom) + 1):
            count = 1 << tier
            columns = {column % count for column in range(floor(west * count), floor(east * count) + 1)}
            for column in columns:
                for row in range(max(0, floor(north * count)), floor(south * count) + 1):
                    for spot in self._spots((tier, column, row)):
                        if spot.place.min_zoom <= camera.zoom:
                            yield spot

    def _spots(self, key: Key) -> list[NamedSpot]:
        """The names of one cell; those that were looked at last are kept, all of them would be many."""
        if key not in self._cells:
            return []
        if key not in self._seen:
            if len(self._seen) == SEEN:
                self._seen.clear()
            found = ((self._places[order], order) for order in self._cells[key])
            self._seen[key] = [
                NamedSpot(place, order, *project(Point(place.latitude, place.longitude))) for place, order in found
            ]
        return self._seen[key]


_READING: Final = Lock()
_read: dict[Path, PlaceIndex] = {}


def names_of(path: Path, basemap: Basemap, between: Callable[[], object] = bool) -> PlaceIndex:
    """The names of a map file: thousands that never change, read once for all maps that show the file.

    `between` is called again and again, and may end the reading by an error.
    """
    with _READING:
        if path not in _read:
            index = PlaceIndex(basemap.places(between), basemap.border_names(), between)
            _read.clear()
            _read[path] = index
        return _read[path]
