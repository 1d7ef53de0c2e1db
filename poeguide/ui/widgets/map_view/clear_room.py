"""The view that holds a box and keeps it out from under the legend, the buttons and the scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from PySide6.QtCore import QRectF

from poeguide.domain.geo import Bounds
from poeguide.ui.widgets.map_view.camera import Camera

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

    def fitted(room: QRectF) -> Camera:
        return replace(camera, width=room.width(), height=room.height()).fitted(bounds)

    best = max(found, key=lambda room: (round(fitted(room).zoom, 2), room.width() * room.height()))
    there = fitted(best)
    if there.zoom < plain.zoom - DEAREST:
        return plain
    middle = best.center()
    return replace(camera, zoom=there.zoom).holding(there.x, there.y, (middle.x(), middle.y()))


def rooms(camera: Camera, margin: float, taken: Sequence[QRectF]) -> Iterator[QRectF]:
    """The rectangles between the edges of the view and of the controls that no control touches."""
    near = margin * BESIDE
    boxes = [box.adjusted(-near, -near, near, near) for box in taken if not box.isEmpty()]
    lefts = [margin, *(box.right() for box in boxes)]
    rights = [camera.width - margin, *(box.left() for box in boxes)]
    tops = [margin, *(box.bottom() for box in boxes)]
    bottoms = [camera.height - margin, *(box.top() for box in boxes)]
    for left, right, top, bottom in product(lefts, rights, tops, bottoms):
        room = QRectF(left, top, right - left, bottom - top)
        if right > left and bottom > top and not any(room.intersects(box) for box in boxes):
            yield room
