"""The ground of the United States: what its land borders and lines through open sea enclose."""

from __future__ import annotations

import numpy as np
import shapely
from mercator import EARTH, WORLD, pixel, project
from tiles import BORDER, HOME, OSM, Shapes

# From the western end of the border in the Strait of Georgia through the straits to the open sea.
STRAITS = (
    (-123.3222, 49.0023), (-123.0085, 48.8311), (-123.0085, 48.7673), (-123.2743, 48.6927), (-123.2180, 48.5487),
    (-123.1612, 48.4539), (-123.1155, 48.4228), (-123.2482, 48.2843), (-123.5414, 48.2248), (-123.6822, 48.2400),
    (-124.0117, 48.2968), (-124.7266, 48.4933), (-125.5, 48.5),
)  # fmt: skip
PACIFIC = ((-127.0, 47.0), (-126.5, 38.0), (-122.0, 32.0), (-117.5, 32.5))
# From the mouth of the Rio Grande around Florida to the Bay of Fundy; no land lies on the way.
GULF_AND_ATLANTIC = (
    (-95.5, 25.9), (-90.0, 25.9), (-84.0, 24.1), (-81.5, 24.1), (-79.75, 24.7), (-79.6, 26.5), (-79.4, 28.0),
    (-76.0, 31.0), (-66.0, 40.5), (-66.6, 43.5), (-67.0, 44.5), (-66.98, 44.75),
)  # fmt: skip
# From the Arctic end of the border around Alaska to Dixon Entrance.
AROUND_ALASKA = (
    (-141.0, 73.0), (-168.976, 73.0), (-168.976, 65.6), (-169.6, 64.6), (-172.2, 63.95), (-173.0, 63.2),
    (-176.0, 61.0), (-179.999, 56.0), (-179.999, 50.0), (-165.0, 50.0), (-140.0, 53.0), (-134.0, 54.3), (-132.6, 54.6),
    (-131.2, 54.68),
)  # fmt: skip
# West, south, east, north.
ISLANDS = (
    (172.0, 51.0, 179.999, 54.0),  # the western Aleutians
    (-179.0, 18.0, -154.0, 29.0),  # Hawaii and Midway
    (144.0, 13.0, 146.5, 20.8),  # Guam and the Northern Marianas
    (-171.2, -14.8, -168.0, -11.0),  # American Samoa
)
# Puerto Rico and the Virgin Islands of the United States, whose northern neighbors are two miles away.
CARIBBEAN = (
    (-68.05, 17.6), (-64.4, 17.6), (-64.4, 18.0), (-64.64, 18.29), (-64.655, 18.345), (-64.735, 18.382),
    (-64.83, 18.42), (-65.0, 18.50), (-65.2, 18.7), (-68.05, 18.7),
)  # fmt: skip


def home_ground(shapes: Shapes) -> Shapes:
    """Polygons whose edges are the very border lines that the shapes show."""
    lines = shapes.geometries[(shapes.layers == BORDER) & (shapes.tables == OSM)]
    north = _from(lines, (-123.0917, 49.0021))
    south = _from(lines, (-97.1451, 25.9581))
    alaska = _from(lines, (-130.631, 54.66))
    rings = [
        np.concatenate([north[::-1], _sea(STRAITS), _sea(PACIFIC), south[::-1], _sea(GULF_AND_ATLANTIC)]),
        np.concatenate([alaska, _sea(AROUND_ALASKA)]),
        _sea(CARIBBEAN),
    ]
    boxes = [shapely.box(*_sea(((west, north_), (east, south_))).ravel()) for west, south_, east, north_ in ISLANDS]
    whole = shapely.make_valid(np.array([*map(shapely.polygons, rings), *boxes]))
    parts = shapely.get_parts(whole)
    return Shapes.of([(HOME, OSM, parts[shapely.get_type_id(parts) == 3])])


def _from(lines: np.ndarray, end: tuple[float, float]) -> np.ndarray:
    """The points of the line that has an end there, from that end on."""
    there = project(np.array([end]))[0]
    found = min((shapely.get_coordinates(line) for line in lines), key=lambda points: _away(points, there).min())
    ends = _away(found, there)
    return found if ends[0] <= ends[1] else found[::-1]


def _away(points: np.ndarray, place: np.ndarray) -> np.ndarray:
    """How far the first and the last point are from a place."""
    return np.hypot(*(points[[0, -1]] - place).T)


def _sea(degrees: tuple[tuple[float, float], ...]) -> np.ndarray:
    return project(np.array(degrees))


# Kilometers between two points of the border beside which the countries are named, and the zooms from which every
# sixteenth, every fourth and each of them is shown.
NAME_EVERY = 16.0
NAME_ZOOMS = ((16, 7.0), (4, 9.0), (1, 10.5))
# Far away the border turns within the length of a name: there a point counts only if both names keep off the line.
FAR_ZOOM, FAR_EVERY = 5.0, 44
LETTER, HEIGHT, GAP = 9.6, 20.0, 26.0
# Towns so near the border have their name on their own side of it.
BESIDE = 25_000 / EARTH * WORLD


def border_names(shapes: Shapes) -> list[tuple[float, float, float, str, float]]:
    """Points of the border with the direction to the United States, the other country and the least zoom."""
    home = shapely.union_all(home_ground(shapes).geometries)
    lines = shapes.geometries[(shapes.layers == BORDER) & (shapes.tables == OSM)]
    found = []
    for line in lines:
        other = "Mexico" if shapely.get_coordinates(line)[0][1] > project(np.array([[0.0, 40.0]]))[0][1] else "Canada"
        smooth = shapely.simplify(line, 3_000 / EARTH * WORLD)
        middle = shapely.get_coordinates(shapely.centroid(smooth))[0]
        # Mercator stretches with latitude, so that a kilometer has more units in the north.
        stretch = np.cosh((0.5 - middle[1] / WORLD) * 2 * np.pi)
        step = NAME_EVERY * 1000 * stretch / EARTH * WORLD
        last_far = -FAR_EVERY
        for number, way in enumerate(np.arange(step / 2, smooth.length, step)):
            here, before, after = (
                shapely.get_coordinates(shapely.line_interpolate_point(smooth, way + offset * step / 4))[0]
                for offset in (0, -1, 1)
            )
            across = np.array([before[1] - after[1], after[0] - before[0]])
            across /= max(np.hypot(*across), 1e-9)
            if not shapely.contains_xy(home, *(here + across * step / 8)):
                across = -across
            bearing = float(np.degrees(np.arctan2(across[0], -across[1])) % 360)
            zoom = next(least for every, least in NAME_ZOOMS if number % every == 0)
            if number - last_far >= FAR_EVERY and _keeps_off(lines, here, across, other):
                last_far, zoom = number, FAR_ZOOM
            found.append((*_degrees(here), round(bearing, 1), other, zoom))
    return sorted(found)


def _keeps_off(lines: np.ndarray, here: np.ndarray, across: np.ndarray, other: str) -> bool:
    """Whether the names of both countries beside a point of the border do not touch it when seen from far away."""
    for name, towards in (("United States", 1), (other, -1)):
        half = np.array([len(name) * LETTER, HEIGHT]) / 2
        middle = here + across * towards * (GAP + np.abs(across) @ half) * pixel(FAR_ZOOM)
        room = shapely.box(*(middle - half * pixel(FAR_ZOOM)), *(middle + half * pixel(FAR_ZOOM)))
        if shapely.intersects(lines, room).any():
            return False
    return True


def away_from_border(
    shapes: Shapes, places: list[tuple[float, float]], are_home: list[bool]
) -> list[tuple[float, float] | tuple[None, None]]:
    """The direction away from the border into the own country and the way to it in kilometers, for places near it.

    A place is a longitude and a latitude, `are_home` says which of them belong to the United States.
    """
    home = shapely.union_all(home_ground(shapes).geometries)
    shapely.prepare(home)
    lines = shapes.geometries[(shapes.layers == BORDER) & (shapes.tables == OSM)]
    ends = [shapely.get_coordinates(line) for line in lines]
    pieces = shapely.linestrings(np.concatenate([np.stack([points[:-1], points[1:]], axis=1) for points in ends]))
    points = project(np.array(places))
    stretch = np.cosh((0.5 - points[:, 1] / WORLD) * 2 * np.pi)
    found: list[tuple[float, float] | tuple[None, None]] = [(None, None)] * len(places)
    spots = shapely.points(points)
    pairs = shapely.STRtree(pieces).query_nearest(spots, max_distance=BESIDE * 3, all_matches=False)
    for at, piece in pairs.T:
        there = shapely.get_coordinates(shapely.shortest_line(spots[at], pieces[piece]))
        right, down = there[0] - there[1]
        way = float(np.hypot(right, down) / stretch[at])
        if way > BESIDE:
            continue
        # A place that the border line cuts off from its own country is turned to it.
        if shapely.contains(home, spots[at]) != are_home[at]:
            right, down = -right, -down
        found[at] = round(float(np.degrees(np.arctan2(right, -down)) % 360), 1), round(way * EARTH / WORLD / 1000, 1)
    return found


def _degrees(place: np.ndarray) -> tuple[float, float]:
    """Latitude and longitude of a place."""
    longitude = (place[0] / WORLD - 0.5) * 360
    latitude = np.degrees(np.arctan(np.sinh((0.5 - place[1] / WORLD) * 2 * np.pi)))
    return round(float(latitude), 4), round(float(longitude), 4)
