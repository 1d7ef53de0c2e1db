"""The border in a view, roughly: the title of a marker on it stands above or below its line rather than on it."""

from __future__ import annotations

from math import hypot
from typing import Final

from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.places import PlaceIndex
from poeguide.ui.widgets.map_view.side_names import Line, border_in

ON_BORDER_KM: Final = 3.0
"""A marker so near to the line stands on it."""
STRAIGHT_KM: Final = 12.0
"""So far around it the border must run the same way: where it turns, its points tell too little."""
LEVEL: Final = 0.4
"""A line that falls no more steeply is level: a name beside a point of it would lie on it."""


class BorderLines:
    """Says of a marker whether the border runs level through it."""

    def __init__(self, camera: Camera, places: PlaceIndex) -> None:
        self._lines = border_in(camera, places)
        self._reach, self._turn = (km * 1000 / camera.meters_per_pixel() for km in (ON_BORDER_KM, STRAIGHT_KM))

    def is_level_at(self, left: float, top: float) -> bool:
        """Whether the line runs straight from left to right at a pixel; False off the border and where it turns."""
        near = [(_distance(line, left, top), line) for line in self._lines]
        around = [line for away, line in near if away <= self._turn]
        is_on_it = any(away <= self._reach for away, _ in near)
        return is_on_it and all(abs(y2 - y1) < LEVEL * abs(x2 - x1) for x1, y1, x2, y2 in around)


def _distance(line: Line, left: float, top: float) -> float:
    """From a pixel to the nearest one of a line."""
    x1, y1, x2, y2 = line
    right, down = x2 - x1, y2 - y1
    length = right * right + down * down
    share = max(0.0, min(1.0, ((left - x1) * right + (top - y1) * down) / length)) if length else 0.0
    return hypot(left - x1 - share * right, top - y1 - share * down)
