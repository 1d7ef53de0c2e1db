"""The base map: what the shipped file holds."""

from itertools import pairwise

import pytest

from poeguide.data.basemap import BANDS, EXTENT, OVERHANG, Basemap, Layer, ancestor
from tests.data.basemap_ground import AT_SEA, INLAND, MAP, ground, points, rows, square


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


def test_places_come_by_rank_with_their_names(basemap: Basemap) -> None:
    places = basemap.places()

    ranks = [place.rank for place in places]
    kinds = {place.kind for place in places}
    germany = next(place for place in places if place.name == "Germany")
    assert ranks == sorted(ranks)
    assert kinds == {"country", "state", "lake", "sea", "city", "capital"}
    assert germany.name_in("es") == "Alemania"
    assert germany.name_in("fr") == "Allemagne"
    assert [place.name for place in places if place.kind == "capital" and place.name == "Washington"] == ["Washington"]


def test_notices_name_every_licence(basemap: Basemap) -> None:
    text = " ".join(credit for _, credit in basemap.notices())

    assert all(
        word in text for word in ("OpenStreetMap", "ODbL", "GSHHG", "Natural Earth", "Census", "GeoNames", "CC BY")
    )
