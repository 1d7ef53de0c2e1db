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

# Where the border follows a river: west, south, east, north, and half the usual width of the river in meters.
RIVER_STRETCHES = (
    (-106.528, 25.8, -97.0, 31.8, 35),  # Rio Grande
    (-114.85, 32.494, -114.70, 32.705, 60),  # Colorado, between the straight lines at Andrade and San Luis
    (-67.85, 45.10, -67.281, 45.70, 35),  # St. Croix
    (-67.281, 45.15, -67.170, 45.1935, 180),  # St. Croix below Calais
    (-69.225, 47.068, -67.795, 47.465, 70),  # St. John and St. Francis
    (-70.31, 45.90, -70.00, 46.415, 20),  # Southwest Branch of the St. John
    (-79.10, 42.86, -78.88, 43.30, 220),  # Niagara
    (-83.20, 41.98, -82.85, 42.40, 330),  # Detroit
    (-82.60, 42.50, -82.38, 43.02, 330),  # St. Clair
    (-84.60, 46.00, -83.90, 46.56, 150),  # St. Marys
    (-90.04, 47.95, -89.50, 48.15, 20),  # Pigeon, below the lakes
    (-94.75, 48.50, -93.35, 48.90, 90),  # Rainy
)

# Where the border goes on in narrow salt water, and the middle between the shores stands for it.
CHANNELS = (
    (-67.2806, 44.80, -66.93, 45.1935),  # St. Croix estuary to Lubec Narrows
    (-130.72, 54.66, -129.98, 55.9118),  # Portland Canal
)


def country_outlines(sources: Sources) -> dict[str, dict]:
    """The outline of each country by its code of three letters, in degrees."""
    text = sources.read("osm_borders", "package/map.geo.json")
    return {feature["properties"]["A3"]: feature["geometry"] for feature in json.loads(text)["features"]}


def us_borders(outlines: dict[str, dict]) -> np.ndarray:
    """The borders with Canada and with Mexico, in as few lines as possible."""
    edges = {code: _edges(outlines[code]) for code in ("USA", "CAN", "MEX")}
    channels = [_channel(outlines["USA"], outlines["CAN"], box) for box in CHANNELS]
    canada = _joined(np.concatenate([_shared(edges["USA"], edges["CAN"]), *channels]))
    return np.concatenate([canada, _joined(_shared(edges["USA"], edges["MEX"]))])


def lines_at_sea(borders: np.ndarray, drawn: np.ndarray) -> np.ndarray:
    """The long parts of another drawing that lie far from these borders, each led to the end that it goes on from."""
    near = shapely.union_all(shapely.buffer(shapely.simplify(borders, 50.0), 7_000 / EARTH * WORLD, quad_segs=4))
    rest = shapely.get_parts(shapely.line_merge(shapely.difference(shapely.multilinestrings(list(drawn)), near)))
    rest = rest[shapely.length(rest) > 100_000 / EARTH * WORLD]
    ends = np.concatenate([shapely.get_coordinates(line)[[0, -1]] for line in borders])
    found = []
    for line in rest:
        points = shapely.get_coordinates(line)
        for _ in range(2):
            points = points[::-1]
            away = np.hypot(*(ends - points[-1]).T)
            if away.min() < 20_000 / EARTH * WORLD:
                points = np.concatenate([points, ends[[away.argmin()]]])
        found.append(shapely.linestrings(points))
    return np.array(found)


def _channel(first: dict, second: dict, box: tuple[float, float, float, float]) -> np.ndarray:
    """The line as far from one country's shore as from the other's, between the points of both in a box of degrees."""
    corners = project(np.array([[box[0], box[3]], [box[2], box[1]]]))
    area = shapely.box(*corners[0], *corners[1])
    shores = _apart(*(_shore_points(outline, area) for outline in (first, second)))
    points = np.concatenate(shores)
    regions = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), extend_to=area, ordered=True))
    sides = [shapely.union_all(regions[: len(shores[0])]), shapely.union_all(regions[len(shores[0]) :])]
    line = shapely.intersection(shapely.boundary(sides[0]), shapely.boundary(sides[1]))
    lines = shapely.get_parts(shapely.line_merge(shapely.intersection(line, area)))
    return shapely.simplify(lines[shapely.length(lines) > 3_000 / EARTH * WORLD], 40.0 / EARTH * WORLD)


def _apart(first: np.ndarray, second: np.ndarray) -> list[np.ndarray]:
    """Both sets of points without those that lie on the land border, which both countries have."""
    reach = 50.0 / EARTH * WORLD
    kept = []
    for own, other in ((first, second), (second, first)):
        near, _ = shapely.STRtree(shapely.points(other)).query(shapely.points(own), "dwithin", reach)
        kept.append(np.delete(own, np.unique(near), axis=0))
    return kept


def _shore_points(outline: dict, area: shapely.Geometry) -> np.ndarray:
    """Points at most 60 m apart along the part of an outline that lies in an area."""
    parts = outline["coordinates"] if outline["type"] == "MultiPolygon" else [outline["coordinates"]]
    rings = [shapely.linestrings(project(np.array(part[0])[:, :2])) for part in parts]
    inside = shapely.intersection([ring for ring in rings if shapely.intersects(ring, area)], area)
    dense = shapely.segmentize(inside, 60.0 / EARTH * WORLD)
    return np.unique(np.round(shapely.get_coordinates(dense), 2), axis=0)


def river_stretches(borders: np.ndarray) -> list[tuple[np.ndarray, float]]:
    """The parts of the borders that run in a river, with half the river's width in world units."""
    every = shapely.multilinestrings(list(borders))
    found = []
    for west, south, east, north, metres in RIVER_STRETCHES:
        corners = project(np.array([[west, north], [east, south]]))
        parts = shapely.get_parts(
            shapely.line_merge(shapely.intersection(every, shapely.box(*corners[0], *corners[1])))
        )
        scale = 1.0 / np.cos(np.radians((south + north) / 2.0)) / EARTH * WORLD
        found.append((parts[shapely.length(parts) > 0], metres * scale))
    return found


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
    bridges: list[shapely.Geometry] = []
    for first, second in zip(
        *np.unravel_index(np.argsort(distances, axis=None, kind="stable"), distances.shape), strict=True
    ):
        if distances[first, second] > LONGEST_GAP:
            break
        if group[first] != group[second] and not used & {first, second}:
            used |= {first, second}
            old, new = group[first], group[second]
            group = [new if member == old else member for member in group]
            bridges.append(shapely.linestrings(ends[[first, second]]))
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings([*lines, *bridges])))
