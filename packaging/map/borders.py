"""The borders of the United States, from country outlines that share their points, and the rivers along them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import shapely
from mercator import EARTH, WORLD, project

if TYPE_CHECKING:
    from fetch import Sources

# Shared points are missing where one country has a point on a straight stretch and the other has none; the longest such
# stretch, on Lake Superior, is 200 km long.
LONGEST_GAP = 350_000.0 / EARTH * WORLD

# Where the border follows a river: west, south, east, north.
RIVER_STRETCHES = (
    (-106.53, 25.8, -97.0, 31.8),  # Rio Grande
    (-114.85, 32.45, -114.70, 32.75),  # Colorado
    (-67.85, 45.10, -66.95, 45.70),  # St. Croix
    (-70.31, 45.90, -67.78, 47.50),  # St. John and St. Francis
    (-79.10, 42.86, -78.88, 43.30),  # Niagara
    (-83.20, 41.98, -82.85, 42.40),  # Detroit
    (-82.60, 42.50, -82.38, 43.02),  # St. Clair
    (-84.60, 46.00, -83.90, 46.56),  # St. Marys
    (-90.90, 47.95, -89.50, 48.15),  # Pigeon
    (-94.75, 48.50, -92.90, 48.90),  # Rainy
)


def us_borders(sources: Sources) -> dict[str, np.ndarray]:
    """The border with Canada and the border with Mexico, each as few lines as possible."""
    text = sources.read("osm_borders", "package/map.geo.json")
    outlines = {feature["properties"]["A3"]: feature["geometry"] for feature in json.loads(text)["features"]}
    edges = {code: _edges(outlines[code]) for code in ("USA", "CAN", "MEX")}
    return {code: _joined(_shared(edges["USA"], edges[code])) for code in ("CAN", "MEX")}


def river_stretches(borders: np.ndarray) -> np.ndarray:
    """The parts of the borders that run in a river."""
    boxes = []
    for west, south, east, north in RIVER_STRETCHES:
        (x0, y0), (x1, y1) = project(np.array([[west, north], [east, south]]))
        boxes.append(shapely.box(x0, y0, x1, y1))
    parts = shapely.get_parts(shapely.intersection(shapely.multilinestrings(list(borders)), shapely.union_all(boxes)))
    return parts[shapely.length(parts) > 0]


def _edges(outline: dict) -> np.ndarray:
    """Each edge of an outline as a pair of numbers, one a point, the lower first."""
    parts = outline["coordinates"] if outline["type"] == "MultiPolygon" else [outline["coordinates"]]
    found = []
    for ring in (ring for part in parts for ring in part):
        points = np.round((np.array(ring)[:, :2] + [180.0, 90.0]) * 1e7).astype(np.int64)
        keys = points[:, 0] << 32 | points[:, 1]
        found.append(np.sort(np.column_stack([keys[:-1], keys[1:]]), axis=1))
    return np.unique(np.concatenate(found), axis=0)


def _shared(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    edges, counts = np.unique(np.concatenate([first, second]), axis=0, return_counts=True)
    keys = edges[counts == 2]
    degrees = np.stack([keys >> 32, keys & 0xFFFFFFFF], axis=-1) / 1e7 - [180.0, 90.0]
    points = project(degrees.reshape(-1, 2)).reshape(-1, 2, 2)
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings(shapely.linestrings(points))))


def _joined(lines: np.ndarray) -> np.ndarray:
    """Bridge the gaps, the shortest first, never closing a loop and never using an end twice."""
    ends = np.array([shapely.get_coordinates(line)[[0, -1]] for line in lines]).reshape(-1, 2)
    distances = np.hypot(*(ends[:, None] - ends[None]).transpose(2, 0, 1))
    group = [index // 2 for index in range(len(ends))]
    used: set[int] = set()
    bridges = []
    for first, second in zip(*np.unravel_index(np.argsort(distances, axis=None, kind="stable"), distances.shape), strict=True):
        if distances[first, second] > LONGEST_GAP:
            break
        if group[first] != group[second] and not used & {first, second}:
            used |= {first, second}
            old, new = group[first], group[second]
            group = [new if member == old else member for member in group]
            bridges.append(shapely.linestrings(ends[[first, second]]))
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings([*lines, *bridges])))
