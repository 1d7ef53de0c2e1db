"""Tidal rivers that the shoreline source shows as land, taken from sources that show them as water."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import read_sources
import shapely
from mercator import project
from tiles import OSM, PUBLIC_DOMAIN

if TYPE_CHECKING:
    from fetch import Sources

# West, south, east, north.
NATURAL_EARTH_SHOWS = (
    (-74.045, 40.745, -73.965, 40.80),  # Hudson at Manhattan, without the East River
    (-74.020, 40.80, -73.945, 40.86),
    (-73.990, 40.86, -73.830, 41.36),  # Hudson to Peekskill
    (-75.46, 39.80, -74.70, 40.20),  # Delaware
    (-77.10, 38.70, -76.97, 38.93),  # Potomac and Anacostia
    (-78.00, 33.98, -77.90, 34.27),  # Cape Fear
)
OSM_SHOWS = (
    (-123.70, 45.95, -122.75, 46.30),  # Columbia
    (-122.32, 38.00, -121.70, 38.16),  # Carquinez Strait, Suisun Bay and the lower Sacramento
    (-72.12, 41.32, -72.06, 41.53),  # Thames of Connecticut
)


def estuaries(sources: Sources, country: dict) -> dict[int, np.ndarray]:
    """The water of these rivers, by table."""
    land = []
    for _, shape in read_sources.records(
        sources, "natural_earth", f"{read_sources.NATURAL_EARTH}/physical/ne_10m_land", fields=False
    ):
        land += read_sources.polygons(shape)[0]
    outline = [shapely.polygons(project(np.array(part[0])[:, :2])) for part in country["coordinates"]]
    return {
        PUBLIC_DOMAIN: _water(np.array(land), NATURAL_EARTH_SHOWS),
        OSM: _water(np.array(outline), OSM_SHOWS),
    }


def _water(land: np.ndarray, boxes: tuple[tuple[float, float, float, float], ...]) -> np.ndarray:
    land = read_sources.valid(land)
    found = []
    for west, south, east, north in boxes:
        corners = project(np.array([[west, north], [east, south]]))
        box = shapely.box(*corners[0], *corners[1])
        near = land[shapely.intersects(land, box)]
        found += list(shapely.get_parts(shapely.difference(box, shapely.union_all(near))))
    return np.array(found, dtype=object)
