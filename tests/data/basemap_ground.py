"""What lies at a place of the base map, and how far the border is from it."""

import csv
import math
import struct
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from poeguide.data.basemap import BANDS, EXTENT, Basemap, Cell, Layer, Shape

RESOURCES = Path(__file__).parents[2] / "resources"
MAP = RESOURCES / "geo" / "map.sqlite"
CONTENT = RESOURCES / "content"
INLAND = {
    "Denver": (39.74, -104.99),
    "Hagåtña": (13.474, 144.751),
    "Dublin": (53.345, -6.29),
    "Shannon": (52.75, -8.80),
    "Abu Dhabi airport": (24.433, 54.651),
    "Aruba": (12.51, -69.97),
    "Nassau": (25.03, -77.40),
    "San Juan": (18.38, -66.06),
    "St. Croix": (17.73, -64.78),
    "Saipan": (15.19, 145.75),
    "Tutuila": (-14.32, -170.74),
    "Honolulu": (21.33, -157.85),
    "Fairbanks": (64.84, -147.72),
    "Calgary": (51.11, -114.02),
    "Yellowknife": (62.50, -114.60),
    "Mexico City": (19.43, -99.13),
    "Moscow": (55.75, 37.62),
    "Vostok": (-78.46, 106.84),
}
AT_SEA = {"Pacific": (35.0, -150.0), "Lake Superior": (47.6, -87.5), "Gulf": (25.0, -90.0), "180°": (40.0, 180.0)}


# Official points on a road across the border: of the Bureau of Transportation Statistics, of the two border agencies
# and of the State of Texas. A ferry's point is its landing, far from the border, so ferries are left out.
OFFICIAL = {"bts25", "bwtgeo26", "cbsageo", "cbsapts", "txmx"}


def world(latitude: float, longitude: float) -> tuple[float, float]:
    return longitude / 360 + 0.5, 0.5 - math.asinh(math.tan(math.radians(latitude))) / (2 * math.pi)


def square(band: int, latitude: float, longitude: float) -> tuple[int, int]:
    size = 1 << BANDS[band].cell_zoom
    x, y = world(latitude, longitude)
    return int(x * size) % size, min(max(int(y * size), 0), size - 1)


def points(shape: Shape) -> list[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", shape.points)
    flat = struct.unpack_from(f">{2 * count}i", shape.points, 4)
    return list(zip(flat[::2], flat[1::2], strict=True))


def holds(ring: list[tuple[int, int]], x: float, y: float) -> bool:
    inside = False
    for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
    return inside


def ground(cell: Cell, latitude: float, longitude: float) -> Layer | None:
    """What is painted last at a place: land, lake or island; None is sea."""
    size = 1 << BANDS[cell.band].cell_zoom
    x, y = ((part * size) % size for part in world(latitude, longitude))
    x, y = (x - cell.x) * EXTENT, (y - cell.y) * EXTENT
    grounds = {Layer.LAND, Layer.LAKE, Layer.ISLAND}
    found = [shape.layer for shape in cell.shapes if shape.layer in grounds and holds(points(shape), x, y)]
    return max(found, default=None)


def is_home(cell: Cell, latitude: float, longitude: float) -> bool:
    """Whether the ground at a place is drawn as that of the United States."""
    size = 1 << BANDS[cell.band].cell_zoom
    x, y = ((part * size) % size for part in world(latitude, longitude))
    return any(holds(points(shape), (x - cell.x) * EXTENT, (y - cell.y) * EXTENT) for shape in cell.home)


def rows(name: str) -> list[dict[str, str]]:
    path = CONTENT / name
    if not path.exists():
        pytest.skip(f"there is no {name} yet")
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["latitude"]]


@cache
def border_lines(basemap: Basemap, x: int, y: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    cell = basemap.cell(4, x, y)
    shapes = cell.shapes if cell else ()
    return tuple(tuple(points(shape)) for shape in shapes if shape.layer == Layer.BORDER)


def metres_to_border(basemap: Basemap, latitude: float, longitude: float) -> float:
    """The distance to the nearest border line in the cell of a place and those around it."""
    size = 1 << BANDS[4].cell_zoom
    x, y = (part * size * EXTENT for part in world(latitude, longitude))
    nearest = math.inf
    for column in range(int(x) // EXTENT - 1, int(x) // EXTENT + 2):
        for row in range(int(y) // EXTENT - 1, int(y) // EXTENT + 2):
            for line in border_lines(basemap, column, row):
                for start, end in pairwise(line):
                    corner = (column * EXTENT, row * EXTENT)
                    nearest = min(nearest, to_segment((x - corner[0], y - corner[1]), start, end))
    return nearest * 40_075_017 * math.cos(math.radians(latitude)) / (size * EXTENT)


def to_segment(point: tuple[float, float], start: tuple[int, int], end: tuple[int, int]) -> float:
    (x, y), (x0, y0), (x1, y1) = point, start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0))
