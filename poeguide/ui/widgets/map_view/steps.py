"""Steps: the marker to which an arrow key leads."""

from __future__ import annotations

from collections.abc import Iterable

from poeguide.domain.compass import Direction, nearest_in_direction
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.marker import Marker


def next_marker(markers: Iterable[Marker], start: Marker | None, direction: Direction, camera: Camera) -> Marker | None:
    """The next one that way from the selected marker, or without one the nearest to the middle of the view.

    Those that a filter drops are passed over, unless there are no others.
    """
    all_of_them = {marker.key: marker for marker in markers}
    found = {key: marker for key, marker in all_of_them.items() if not marker.is_dimmed} or all_of_them
    if not found:
        return None
    if start is None:
        return min(found.values(), key=lambda marker: (_from_middle(marker, camera), marker.key))
    points = {key: marker.point for key, marker in found.items()} | {start.key: start.point}
    return found.get(nearest_in_direction(points, start.key, direction) or "")


def _from_middle(marker: Marker, camera: Camera) -> float:
    there = camera.at(marker.point)
    left, top = camera.to_screen(there.x, there.y)
    return abs(left - camera.width / 2) + abs(top - camera.height / 2)
