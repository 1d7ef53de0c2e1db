"""The border on the base map: where it runs, and which side is whose."""

import math
from itertools import pairwise
from statistics import median

import pytest

from poeguide.data.basemap import BANDS, EXTENT, Band, Basemap, Layer
from tests.data.basemap_ground import (
    OFFICIAL,
    is_home,
    metres_to_border,
    points,
    rows,
    square,
    to_segment,
    world,
)


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


@pytest.mark.parametrize("place", [(31.70, -106.37), (27.50, -99.50)], ids=["Rio Grande at El Paso", "at Laredo"])
def test_the_river_that_the_border_follows_is_the_line_of_the_border(
    basemap: Basemap, place: tuple[float, float]
) -> None:
    cell = basemap.best_cell(4, *square(4, *place))

    lines = {
        layer: {point for shape in cell.shapes if shape.layer is layer for point in points(shape)}
        for layer in (Layer.BANK, Layer.BORDER_RIVER, Layer.BORDER)
    }
    inside = {(x, y) for x, y in lines[Layer.BORDER_RIVER] if 0 < x < EXTENT and 0 < y < EXTENT}
    assert lines[Layer.BANK] == lines[Layer.BORDER_RIVER]
    assert len(inside) > 5
    assert len(inside - lines[Layer.BORDER]) <= 0.1 * len(inside)


@pytest.mark.parametrize("place", [(32.71, -114.80), (32.47, -114.74)], ids=["Andrade", "San Luis"])
def test_where_the_border_leaves_the_river_there_is_none(basemap: Basemap, place: tuple[float, float]) -> None:
    x, y = (part * (1 << BANDS[4].cell_zoom) % 1 * EXTENT for part in world(*place))
    cell = basemap.best_cell(4, *square(4, *place))

    near = [
        line
        for shape in cell.shapes
        if shape.layer is Layer.BORDER_RIVER
        for line in pairwise(points(shape))
        if to_segment((x, y), *line) < 100
    ]
    assert near == []
