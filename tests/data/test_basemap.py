"""The base map: what the shipped file holds, and which files are refused."""

import csv
import math
import struct
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from poeguide.data.basemap import BANDS, EXTENT, OVERHANG, Band, Basemap, Cell, Layer, Shape, ancestor

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


@pytest.fixture(scope="module")
def basemap() -> Iterator[Basemap]:
    opened = Basemap.open(MAP)
    yield opened
    opened.close()


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
    found = [shape.layer for shape in cell.shapes if shape.layer <= Layer.ISLAND and holds(points(shape), x, y)]
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


def test_the_file_is_small_enough_to_carry_along() -> None:
    size = MAP.stat().st_size

    assert size <= 20_000_000


@pytest.mark.parametrize(
    ("zoom", "band"), [(0, 0), (3.9, 0), (4, 1), (5.99, 1), (6, 2), (7.5, 2), (8, 3), (10, 4), (12, 4), (14, 4)]
)
def test_each_zoom_has_its_band(basemap: Basemap, zoom: float, band: int) -> None:
    found = basemap.band_for(zoom)

    assert found == band


@pytest.mark.parametrize("band", range(5))
@pytest.mark.parametrize("name", INLAND)
def test_there_is_land_under_inland_places_at_every_band(basemap: Basemap, name: str, band: int) -> None:
    cell = basemap.best_cell(band, *square(band, *INLAND[name]))

    assert ground(cell, *INLAND[name]) in {Layer.LAND, Layer.ISLAND}


@pytest.mark.parametrize("band", range(5))
@pytest.mark.parametrize("name", AT_SEA)
def test_there_is_water_under_places_at_sea(basemap: Basemap, name: str, band: int) -> None:
    cell = basemap.best_cell(band, *square(band, *AT_SEA[name]))

    assert ground(cell, *AT_SEA[name]) in {None, Layer.LAKE}


def test_a_square_without_a_cell_is_drawn_from_a_coarser_band(basemap: Basemap) -> None:
    moscow = square(4, *INLAND["Moscow"])

    assert basemap.cell(4, *moscow) is None
    assert basemap.best_cell(4, *moscow).band == 2


def test_every_square_of_the_coarse_bands_is_known(basemap: Basemap) -> None:
    size = 1 << BANDS[1].cell_zoom

    unknown = [(x, y) for x in range(size) for y in range(size) if basemap.cell(1, x, y) is None]

    assert unknown == []


def test_x_goes_on_around_the_world_and_beyond_the_poles_is_nothing(basemap: Basemap) -> None:
    size = 1 << BANDS[2].cell_zoom

    assert basemap.cell(2, -1, 20) == basemap.cell(2, size - 1, 20)
    assert basemap.best_cell(2, 3, size).shapes == ()
    assert basemap.best_cell(4, 3, -1).shapes == ()


def test_an_ancestor_holds_its_square() -> None:
    found = ancestor(4, 1023, 514)

    assert found == (3, 255, 128)


def test_shapes_come_in_the_order_of_painting_and_stay_near_their_cell(basemap: Basemap) -> None:
    cell = basemap.best_cell(4, *square(4, 42.3, -83.06))

    layers = [shape.layer for shape in cell.shapes]
    numbers = [number for shape in cell.shapes for point in points(shape) for number in point]
    assert layers == sorted(layers)
    assert {Layer.LAND, Layer.LAKE, Layer.SHORE, Layer.BORDER} <= set(layers)
    assert min(numbers) >= -OVERHANG
    assert max(numbers) <= EXTENT + OVERHANG


def test_no_shore_runs_along_the_edge_of_a_cell(basemap: Basemap) -> None:
    cell = basemap.best_cell(3, *square(3, 43.6, -77.9))

    edges = {-OVERHANG, EXTENT + OVERHANG}
    segments = [pair for shape in cell.shapes if shape.layer == Layer.SHORE for pair in pairwise(points(shape))]
    along = [(a, b) for a, b in segments if (a[0] == b[0] and a[0] in edges) or (a[1] == b[1] and a[1] in edges)]
    assert segments
    assert along == []


@pytest.mark.parametrize("name", ["ports.csv", "crossings.csv"])
def test_every_port_and_crossing_has_a_cell_of_the_finest_band(basemap: Basemap, name: str) -> None:
    every = rows(name)

    missing = [
        row["name"]
        for row in every
        if basemap.cell(4, *square(4, float(row["latitude"]), float(row["longitude"]))) is None
    ]

    assert missing == []


def test_the_border_passes_the_road_crossings(basemap: Basemap) -> None:
    on_a_road = [
        row
        for row in rows("crossings.csv")
        if row["coord_source"] in OFFICIAL and "ferry" not in row["modes"].split(";")
    ]

    distances = {
        row["id"]: metres_to_border(basemap, float(row["latitude"]), float(row["longitude"])) for row in on_a_road
    }

    assert len(distances) > 100
    assert median(distances.values()) <= 60
    assert {name: round(distance) for name, distance in distances.items() if distance > 250} == {}


HOME = {
    "Denver": (39.74, -104.99),
    "Detroit": (42.34, -83.05),
    "San Ysidro": (32.552, -117.043),
    "Point Roberts": (48.985, -123.06),
    "Northwest Angle": (49.33, -95.1),
    "Key West": (24.56, -81.78),
    "Hyder": (55.917, -130.03),
    "Attu": (52.9, 173.0),
    "Gambell": (63.77, -171.72),
    "Charlotte Amalie": (18.345, -64.94),
    "Cruz Bay": (18.34, -64.77),
    "San Juan": (18.38, -66.06),
    "Honolulu": (21.33, -157.85),
    "Guam": (13.474, 144.751),
    "Tutuila": (-14.32, -170.74),
}
ABROAD = {
    "Windsor": (42.30, -83.01),
    "Tijuana": (32.51, -117.03),
    "Victoria": (48.43, -123.36),
    "Nassau": (25.03, -77.40),
    "Havana": (23.1, -82.36),
    "Tortola": (18.43, -64.63),
    "Punta Cana": (18.6, -68.4),
    "Upolu": (-13.9, -171.75),
    "Provideniya": (64.42, -173.2),
    "Campobello": (44.88, -66.95),
    "Dublin": (53.345, -6.29),
}


@pytest.mark.parametrize("band", BANDS, ids=lambda band: f"band{band.index}")
def test_the_ground_of_the_united_states_is_known_from_the_rest(basemap: Basemap, band: Band) -> None:
    # The coarsest two bands round towns beside the border to the other side.
    fine = band.index >= 3
    places = {name: (place, True) for name, place in HOME.items()} | {n: (p, False) for n, p in ABROAD.items()}
    close = {"Detroit", "Windsor", "San Ysidro", "Tijuana", "Point Roberts", "Hyder", "Campobello", "Northwest Angle"}
    found = {}
    for name, (place, wanted) in places.items():
        cell = basemap.best_cell(band.index, *square(band.index, *place))
        column, row = square(cell.band, *place)
        if (fine or name not in close) and (cell.x, cell.y) == (column, row):
            found[name] = is_home(cell, *place) == wanted

    assert [name for name, is_right in found.items() if not is_right] == []


def test_the_points_of_country_names_lie_between_home_and_abroad(basemap: Basemap) -> None:
    names = basemap.border_names()

    assert {found.other for found in names} == {"Canada", "Mexico"}
    assert len(names) > 500
    for found in names[::25]:
        away = 0.02
        turn = math.radians(found.bearing)
        east = away / math.cos(math.radians(found.latitude)) * math.sin(turn)
        here = (found.latitude + away * math.cos(turn), found.longitude + east)
        there = (found.latitude - away * math.cos(turn), found.longitude - east)
        sides = [is_home(basemap.best_cell(3, *square(3, *place)), *place) for place in (here, there)]
        assert sides[0] or not sides[1], found


def test_places_come_by_rank_with_their_names(basemap: Basemap) -> None:
    places = basemap.places()

    ranks = [place.rank for place in places]
    kinds = {place.kind for place in places}
    germany = next(place for place in places if place.name == "Germany")
    assert ranks == sorted(ranks)
    assert kinds == {"country", "state", "lake", "sea", "city", "capital"}
    assert germany.names["es"] == "Alemania"
    assert germany.names["fr"] == "Allemagne"
    assert [place.name for place in places if place.kind == "capital" and place.name == "Washington"] == ["Washington"]


def test_notices_name_every_licence(basemap: Basemap) -> None:
    text = " ".join(credit for _, credit in basemap.notices())

    assert all(
        word in text for word in ("OpenStreetMap", "ODbL", "GSHHG", "Natural Earth", "Census", "GeoNames", "CC BY")
    )
