"""Flight: the smoothest way from one view to another, out and in again (van Wijk and Nuij, 2003)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cosh, exp, hypot, log, log2, sinh, sqrt, tanh

from poeguide.ui.widgets.map_view.camera import TILE, Camera, world_size

CURVE = 1.42
"""How much the flight prefers zooming to sliding; the value that people liked best in the paper's study."""


def flight(start: Camera, end: Camera) -> tuple[float, Callable[[float], Camera]]:
    """The length of the way, and the camera at a fraction of it (0 to 1)."""
    across = end.x - start.x
    across -= round(across)
    down = end.y - start.y
    distance = hypot(across, down)
    from_span, to_span = _span(start), _span(end)
    if distance < 1e-3 * min(from_span, to_span):
        return _straight(start, end, across)
    first, last = _ends(distance, from_span, to_span)
    length = (last - first) / CURVE

    def at(fraction: float) -> Camera:
        if fraction >= 1:
            return end
        s = CURVE * fraction * length + first
        gone = from_span / CURVE**2 * (cosh(first) * tanh(s) - sinh(first)) / distance
        zoom = log2(start.width / (from_span * cosh(first) / cosh(s) * TILE))
        return replace(end, x=start.x + across * gone, y=start.y + down * gone, zoom=zoom).settled()

    return length, at


def _span(camera: Camera) -> float:
    """Share of the world that the view spans."""
    return camera.width / world_size(camera.zoom)


def _ends(distance: float, from_span: float, to_span: float) -> tuple[float, float]:
    reach = CURVE**4 * distance**2
    ends = []
    for span, sign in ((from_span, 1), (to_span, -1)):
        b = (to_span**2 - from_span**2 + sign * reach) / (2 * span * CURVE**2 * distance)
        # sqrt(b² + 1) − b loses its digits for large b; its inverse does not.
        ends.append(-log(sqrt(b * b + 1) + b) if b > 0 else log(sqrt(b * b + 1) - b))
    return ends[0], ends[1]


def _straight(start: Camera, end: Camera, across: float) -> tuple[float, Callable[[float], Camera]]:
    growth = log(_span(end) / _span(start))

    def at(fraction: float) -> Camera:
        if fraction >= 1:
            return end
        zoom = log2(start.width / (_span(start) * exp(growth * fraction) * TILE))
        x, y = start.x + across * fraction, start.y + (end.y - start.y) * fraction
        return replace(end, x=x, y=y, zoom=zoom).settled()

    return abs(growth) / CURVE, at
