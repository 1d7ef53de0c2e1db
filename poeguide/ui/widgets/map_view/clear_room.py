"""The view that holds a box and keeps it out from under the legend, the buttons and the scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from PySide6.QtCore import QRectF

from poeguide.domain.geo import Bounds
from poeguide.ui.widgets.map_view.camera import MAX_ZOOM, Camera, extent, fitting_zoom, least_zoom

DEAREST: Final = 1.0
"""Levels of zoom that clear room may cost; where it costs more, the box is fitted into the whole view."""
BESIDE: Final = 0.8
"""Share of the margin that is kept beside a control: markers that stand close are spread into it."""


def fitted_clear(camera: Camera, bounds: Bounds, margin: float, taken: Sequence[QRectF]) -> Camera:
    """The nearest view that holds the box beside what lies over the map."""
    plain = camera.fitted(bounds, margin)
    found = list(rooms(camera, margin, taken))
    if not found:
        return plain

    box = extent(bounds)

    def worth(room: QRectF) -> tuple[float, float]:
        width, height = room.width(), room.height()
        zoom = min(MAX_ZOOM, max(fitting_zoom(box, width, height), least_zoom(width, height)))
        return round(zoom, 2), width * height

    best = max(found, key=worth)
    there = replace(camera, width=best.width(), height=best.height()).fitted(bounds)
    if there.zoom < plain.zoom - DEAREST:
        return plain
    middle = best.center()
    return replace(camera, zoom=there.zoom).holding(there.x, there.y, (middle.x(), middle.y()))


def rooms(camera: Camera, margin: float, taken: Sequence[QRectF]) -> Iterator[QRectF]:
    """The rectangles between the edges of the view and of the controls that no control touches."""
    near = margin * BESIDE
    boxes = [box.adjusted(-near, -near, near, near) for box in taken if not box.isEmpty()]
    edges = [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]
    lefts = [margin, *(box.right() for box in boxes)]
    rights = [camera.width - margin, *(box.left() for box in boxes)]
    tops = [margin, *(box.bottom() for box in boxes)]
    bottoms = [camera.height - margin, *(box.top() for box in boxes)]
    for left, right, top, bottom in product(lefts, rights, tops, bottoms):
        if right <= left or bottom <= top:
            continue
        if not any(
            left < east and west < right and top < south and north < bottom for west, north, east, south in edges
        ):
            yield QRectF(left, top, right - left, bottom - top)
