"""What the map shows on top of the land: one value a port or crossing."""

from __future__ import annotations

from dataclasses import dataclass

from poeguide.domain.geo import Point


@dataclass(frozen=True, slots=True)
class Marker:
    """A port or crossing. `shape` is a port type; a dimmed one is filtered out and drawn hollow.

    `weight` scales the area of the symbol (1 is normal), for instance by yearly traffic.
    `sign` is the road number that the selected marker shows, as on a road sign.
    """

    key: str
    point: Point
    shape: str
    title: str
    subtitle: str = ""
    is_dimmed: bool = False
    weight: float = 1.0
    sign: str = ""
