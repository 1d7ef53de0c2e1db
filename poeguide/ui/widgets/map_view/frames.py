"""Frame: what a picture of the land shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """What a picture shows: a zoom, its top left corner in world pixels, its size and ratio in device pixels."""

    zoom: float
    level: int
    left: float
    top: float
    width: int
    height: int
    ratio: float
