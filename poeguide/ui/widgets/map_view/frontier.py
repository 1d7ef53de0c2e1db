"""Frontier: which ground near the border is whose, in a view seen closely, as a coarse picture that the worker paints.

The points beside which the map file names the countries lie far apart. Seen closely a name finds its own place: any
where all ground is of one country, clear of the very line, and still near to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import product
from math import ceil, floor, hypot
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from poeguide.ui.widgets.map_view.camera import Camera, nearest_level, world_size
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.style import MapStyle

FROM_ZOOM: Final = 6.5
SPOT: Final = 8
"""Pixels of the view to one of the picture."""
CLEAR: Final = 18
"""Pixels that a name keeps off the border."""
EVERY: Final = 4
"""Of the spots on the border, one in so many across and down is looked at."""
SPOTS: Final = 40
"""And of these so many: the search takes 2 ms for each of both names, once after each move."""
DIRECTIONS: Final = ((0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, 1), (1, 1), (-1, -1))
AWAY: Final = (3, 6, 10)
"""Spots between the border and a name."""
MOST: Final = 40
OUTER: Final = 0.26
"""Levels that one can zoom out before names that kept off the border may touch it."""
_ABROAD, _HOME = 128, 255
"""How much blue the colors of `frontier_style` have."""


class FrontierKey(NamedTuple):
    """The picture of a view that the worker is asked for."""

    camera: Camera


@dataclass(frozen=True, slots=True)
class Room:
    """A place where a name may stand: its middle on the unit square."""

    key: str
    x: float
    y: float
    is_home: bool


def frontier_style(style: MapStyle) -> MapStyle:
    """Colors that say whose the ground is (blue) and where the border runs (red); other lines vanish."""
    nothing = QColor(Qt.GlobalColor.transparent)
    colors = replace(
        style.colors,
        sea=QColor(Qt.GlobalColor.black), land=QColor(Qt.GlobalColor.blue), land_far=QColor(Qt.GlobalColor.darkBlue),
        border=QColor(Qt.GlobalColor.red), shore=nothing, river=nothing, state=nothing,
    )  # fmt: skip
    return replace(style, colors=colors, sizes=replace(style.sizes, border=2 * CLEAR))


def frontier_frame(camera: Camera) -> Frame:
    """The view on a grid that stays where it is while the map slides."""
    world = world_size(camera.zoom)
    left = floor((camera.x * world - camera.width / 2) / SPOT) * SPOT
    top = floor((camera.y * world - camera.height / 2) / SPOT) * SPOT
    across, down = ceil(camera.width / SPOT) + 1, ceil(camera.height / SPOT) + 1
    return Frame(camera.zoom, nearest_level(camera.zoom), left, top, across, down, 1 / SPOT)


class Frontier:
    """The picture of one view, searched once for each size of a name."""

    def __init__(self, camera: Camera, image: QImage) -> None:
        self.camera = camera
        self._frame = frontier_frame(camera)
        data = bytes(image.constBits())
        self._line = image.bytesPerLine() // 4
        self._ground, self._border = data[0::4], data[2::4]
        self._found: dict[tuple[int, int], list[Room]] = {}

    def rooms(self, camera: Camera, size: QSize) -> list[Room]:
        """Where a name of this size may stand, nearest to the middle of the view first; none when seen from too far."""
        if camera.zoom < self.camera.zoom - OUTER:
            return []
        key = (size.width(), size.height())
        if key not in self._found:
            self._found[key] = self._search(ceil(key[0] / SPOT), ceil(key[1] / SPOT))
        return self._found[key]

    def _search(self, wide: int, high: int) -> list[Room]:
        frame, found = self._frame, list(self._free(wide, high))
        middle = (frame.width / 2, frame.height / 2)
        found.sort(key=lambda room: hypot(room[0] + wide / 2 - middle[0], room[1] + high / 2 - middle[1]))
        world = world_size(frame.zoom)
        rooms = []
        for is_home in (True, False):
            for column, row, _ in [one for one in found if one[2] is is_home][:MOST]:
                left, top = frame.left + (column + wide / 2) * SPOT, frame.top + (row + high / 2) * SPOT
                key = f"near:{frame.zoom:.2f}:{round(left)}:{round(top)}"
                rooms.append(Room(key, left / world, top / world, is_home))
        return rooms

    def _free(self, wide: int, high: int) -> Iterator[tuple[int, int, bool]]:
        """Rectangles beside the border with nothing but ground of one country: their corner, and whether it is home."""
        seen = set()
        for (column, row), (right, down), away in product(self._on_border(), DIRECTIONS, AWAY):
            corner = (
                column - wide // 2 + right * (away + wide // 2),
                row - high // 2 + down * (away + high // 2),
            )
            if corner in seen:
                continue
            seen.add(corner)
            owner = self._owner(*corner, wide, high)
            if owner in {_HOME, _ABROAD}:
                yield *corner, owner == _HOME

    def _on_border(self) -> list[tuple[int, int]]:
        """Spots on the border, those nearest to the middle, on a grid that does not move with the view."""
        frame = self._frame
        first_column, first_row = (-round(start / SPOT) % EVERY for start in (frame.left, frame.top))
        spots = [
            (column, row)
            for row in range(first_row, frame.height, EVERY)
            for column in range(first_column, frame.width, EVERY)
            if self._border[row * self._line + column] > 127
        ]
        return nsmallest(SPOTS, spots, key=lambda spot: hypot(spot[0] - frame.width / 2, spot[1] - frame.height / 2))

    def _owner(self, column: int, row: int, wide: int, high: int) -> int:
        """The ground that all of a rectangle has, or 0."""
        if column < 0 or row < 0 or column + wide > self._frame.width or row + high > self._frame.height:
            return 0
        start = row * self._line + column
        owner = self._ground[start]
        same = bytes((owner,)) * wide
        rows = (start + number * self._line for number in range(high))
        return owner if all(self._ground[at : at + wide] == same for at in rows) else 0
