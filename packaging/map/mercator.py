"""Web Mercator on a square of 2**26 units a side: x grows east, y grows south."""

from __future__ import annotations

import numpy as np

WORLD = float(1 << 26)
TILE_PIXELS = 512
EARTH = 40_075_016.7


def project(degrees: np.ndarray) -> np.ndarray:
    """Longitude, latitude pairs to world units; the poles end up just outside the square."""
    latitude = np.radians(np.clip(degrees[:, 1], -88.0, 88.0))
    x = (degrees[:, 0] / 360.0 + 0.5) * WORLD
    y = (0.5 - np.arcsinh(np.tan(latitude)) / (2.0 * np.pi)) * WORLD
    return np.column_stack([x, y])


def pixel(zoom: float) -> float:
    """World units in one pixel at a zoom."""
    return WORLD / TILE_PIXELS / 2.0**zoom


def square(longitude: float, latitude: float, zoom: int) -> tuple[int, int]:
    """The square of a zoom's grid that holds a place."""
    x, y = project(np.array([[longitude, latitude]]))[0] / WORLD * (1 << zoom)
    last = (1 << zoom) - 1
    return min(max(int(x), 0), last), min(max(int(y), 0), last)
