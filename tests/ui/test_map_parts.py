"""The reckoning of the map: camera, flight, names, scale and tiles."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from poeguide.data.map_names import Place
from poeguide.domain.geo import Bounds, Point
from poeguide.ui.widgets.map_view.camera import MAX_ZOOM, TILE, Camera, nearest_level, tile_range, world_size
from poeguide.ui.widgets.map_view.flight import flight
from poeguide.ui.widgets.map_view.labels import FAR, Box, Candidate, Label, place_labels
from poeguide.ui.widgets.map_view.places import PlaceIndex
from poeguide.ui.widgets.map_view.scale_bar import bar_lengths, round_length
from poeguide.ui.widgets.map_view.symbols import Sprites, outline
from poeguide.ui.widgets.map_view.tiles import TileCache, TileKey
from tests.ui.maps import style

ZOOMS = st.floats(2, 12)
CAMERAS = st.builds(
    lambda x, y, zoom, size: Camera(x, y, zoom, *size).settled(),
    st.floats(0, 0.999),
    st.floats(0.1, 0.9),
    ZOOMS,
    st.sampled_from([(672.0, 790.0), (1920.0, 1080.0), (320.0, 240.0), (3840.0, 2160.0)]),
)
PIXELS = st.tuples(st.floats(0, 300), st.floats(0, 230))
VIEW = Box(0, 0, 800, 600)
CANDIDATES = st.lists(
    st.builds(
        lambda place, width, role: (place, width, role),
        st.tuples(st.floats(0, 800), st.floats(0, 600)),
        st.floats(20, 200),
        st.sampled_from(["city", "place", "area", "marker"]),
    ),
    max_size=40,
).map(
    lambda drawn: [
        Candidate(str(index), role, "name", 0, 0, left, top, width, 20, 0 if role == "area" else 6)
        for index, ((left, top), width, role) in enumerate(drawn)
    ]
)


def room(label: Label, candidates: list[Candidate]) -> Box:
    candidate = candidates[int(label.key)]
    left, top = candidate.left + label.dx, candidate.top + label.dy
    return Box(left, top, left + label.width, top + label.height)


@given(camera=CAMERAS, pixel=PIXELS)
def test_a_pixel_of_the_screen_is_found_again(camera: Camera, pixel: tuple[float, float]) -> None:
    there = camera.to_screen(*camera.to_world(*pixel))

    world = world_size(camera.zoom)
    assert (there[0] - pixel[0] + world / 2) % world - world / 2 == pytest.approx(0, abs=0.01)
    assert there[1] == pytest.approx(pixel[1], abs=0.01)


@given(camera=CAMERAS, x=st.floats(0, 0.999), y=st.floats(0, 1))
def test_the_fast_way_to_the_screen_leads_to_the_same_pixel(camera: Camera, x: float, y: float) -> None:
    assert camera.projector()(x, y) == pytest.approx(camera.to_screen(x, y))


@given(camera=CAMERAS)
def test_the_map_never_shows_a_void_and_keeps_its_zooms(camera: Camera) -> None:
    _, north = camera.to_world(0, 0)
    _, south = camera.to_world(camera.width, camera.height)

    assert north >= -1e-9
    assert south <= 1 + 1e-9
    assert camera.zoom <= MAX_ZOOM


@given(zoom=st.floats(5, 12), pixel=PIXELS)
def test_zooming_keeps_the_place_under_the_mouse(zoom: float, pixel: tuple[float, float]) -> None:
    camera = Camera(0.3, 0.4, 7, 800, 600)
    place = camera.to_world(*pixel)

    assert camera.zoomed(zoom, *pixel).to_screen(*place) == pytest.approx(pixel, abs=0.01)


def test_a_box_that_was_asked_for_is_shown_whole() -> None:
    texas = Bounds(25.8, -106.6, 36.5, -93.5)

    shown = Camera(0.5, 0.5, 2, 700, 500).fitted(texas, 20).bounds()

    assert shown.contains(Point(25.8, -106.6))
    assert shown.contains(Point(36.5, -93.5))


def test_a_box_across_the_180th_meridian_is_shown_from_its_west_to_its_east() -> None:
    camera = Camera(0.5, 0.5, 2, 900, 600).fitted(Bounds(10, 140, 30, -150))

    assert camera.center.longitude == pytest.approx(175)
    assert camera.bounds().contains(Point(20, 145))
    assert camera.bounds().contains(Point(20, -155))


@given(camera=CAMERAS)
def test_tiles_cover_the_view(camera: Camera) -> None:
    level = nearest_level(camera.zoom)

    tiles = tile_range(camera, level)

    west, north = camera.to_world(0, 0)
    east, south = camera.to_world(camera.width, camera.height)
    count = 2**level
    assert tiles.columns[0] <= west * count + 1e-6
    assert tiles.columns[-1] + 1 >= east * count - 1e-6
    assert tiles.rows[0] <= max(0.0, north * count) + 1e-6
    assert tiles.rows[-1] + 1 >= min(float(count), south * count) - 1e-6


@given(start=CAMERAS, end=CAMERAS)
def test_a_flight_begins_here_and_ends_there(start: Camera, end: Camera) -> None:
    end = replace(end, width=start.width, height=start.height).settled()

    length, at = flight(start, end)

    assert length >= 0
    assert at(1) == end
    first = at(0)
    assert first.zoom == pytest.approx(start.zoom, abs=0.02)
    assert first.to_screen(start.x, start.y) == pytest.approx((start.width / 2, start.height / 2), abs=2)


def test_a_long_flight_goes_out_before_it_goes_in() -> None:
    start = Camera(0.2, 0.4, 9, 800, 600)

    _, at = flight(start, replace(start, x=0.3))

    zooms = [at(step / 20).zoom for step in range(21)]
    assert min(zooms) < 6
    assert all(abs(later - earlier) < 2 for earlier, later in pairwise(zooms))


@given(candidates=CANDIDATES)
def test_names_never_overlap_one_another_or_a_marker(candidates: list[Candidate]) -> None:
    markers = [Box(100, 100, 130, 130), Box(400, 300, 426, 326)]

    labels = place_labels(candidates, markers, {}, VIEW)

    boxes = [room(label, candidates) for label in labels]
    assert not any(a.overlaps(b) for a, b in combinations([*markers, *boxes], 2) if b not in markers)


@given(candidates=CANDIDATES)
def test_names_stay_where_they_are_while_they_can(candidates: list[Candidate]) -> None:
    first = place_labels(candidates, [], {}, VIEW)

    second = place_labels(candidates, [], {label.key: label.side for label in first}, VIEW)

    assert {label.key for label in first} <= {label.key for label in second}


def test_a_name_at_the_edge_is_written_on_the_side_where_it_is_not_cut() -> None:
    edge = Candidate("0", "place", "Tecate", 0, 0, 790, 300, 60, 20, 5)

    (label,) = place_labels([edge], [], {}, VIEW)

    assert room(label, [edge]).right <= 800


def test_a_city_under_a_marker_is_named_beside_it_without_a_dot() -> None:
    city = Candidate("0", "city", "Detroit", 0, 0, 400, 300, 60, 20, 5)

    (label,) = place_labels([city], [Box(388, 288, 412, 312)], {}, VIEW)

    assert not label.has_dot
    assert not room(label, [city]).overlaps(Box(388, 288, 412, 312))


def test_a_name_comes_near_its_dot_again_once_the_marker_beside_it_is_gone() -> None:
    city = Candidate("0", "city", "Tijuana", 0, 0, 400, 300, 60, 20, 5)
    (far,) = place_labels([city], [Box(388, 284, 412, 316)], {}, VIEW)

    (near,) = place_labels([city], [], {"0": far.side}, VIEW)

    assert (near.side, near.has_dot) == (far.side - FAR, True)


def test_a_name_never_covers_the_dot_of_another_place() -> None:
    state = Candidate("0", "state", "Chihuahua", 0, 0, 400, 300, 80, 20, 0)
    city = Candidate("1", "city", "Chihuahua", 0, 0, 400, 300, 80, 20, 5)

    labels = place_labels([city, state], [], {}, VIEW)

    dot = Box(399, 299, 401, 301)
    assert [label.has_dot for label in labels] == [True, False]
    assert not room(labels[1], [city, state]).overlaps(dot)


def test_the_name_of_a_lake_stays_on_the_lake_or_is_left_out() -> None:
    lake = Candidate("0", "lake", "Lake Ontario", 0, 0, 400, 300, 100, 20, 0)

    assert not place_labels([lake], [Box(300, 240, 500, 360)], {}, VIEW)


@given(symbols=st.lists(st.tuples(st.integers(300, 480), st.integers(200, 380)), max_size=12))
def test_a_town_beside_the_border_is_never_named_beyond_it(symbols: list[tuple[int, int]]) -> None:
    south = Candidate("0", "city", "Nuevo Laredo", 0, 0, 400, 300, 80, 20, 5, away=169.0)

    labels = place_labels([south], [Box(x, y, x + 24, y + 24) for x, y in symbols], {}, VIEW)

    assert all(room(label, [south]).bottom > 305 for label in labels)


def test_a_town_beside_the_border_is_named_into_its_own_country_before_along_the_border() -> None:
    north = Candidate("0", "city", "Laredo", 0, 0, 400, 300, 60, 20, 5, away=349.0)

    (label,) = place_labels([north], [], {}, VIEW)

    assert room(label, [north]).bottom < 300


def test_a_country_is_named_once_in_a_neighborhood_and_again_far_away() -> None:
    names = [Candidate(str(x), "area", "Canada", 0, 0, x, 300, 60, 20, 0) for x in (100, 300, 700, 1700)]

    assert [label.key for label in place_labels(names, [], {}, Box(0, 0, 2000, 600))] == ["100", "1700"]


def test_a_country_is_named_beside_its_border_also_where_the_middle_of_its_land_is_in_view() -> None:
    names = [
        Candidate("land", "area", "Canada", 0, 0, 100, 300, 60, 20, 0),
        Candidate("border", "side", "Canada", 0, 0, 700, 300, 60, 20, 0),
    ]

    assert [label.key for label in place_labels(names, [], {}, Box(0, 0, 2000, 600))] == ["land", "border"]


@pytest.mark.parametrize("role", ["city", "place", "marker"])
def test_a_name_that_the_edge_would_cut_on_every_side_is_left_out(role: str) -> None:
    town = Candidate("0", role, "Tecate", 0, 0, 400, 300, 60, 20, 5)

    assert not place_labels([town], [], {}, Box(375, 275, 425, 325))
    assert place_labels([town], [], {}, VIEW)


def test_the_name_of_an_area_is_left_out_where_the_edge_would_cut_it() -> None:
    sea = Candidate("0", "sea", "Pacific Ocean", 0, 0, 400, 300, 120, 20, 0)

    assert not place_labels([sea], [], {}, Box(380, 0, 800, 600))
    assert place_labels([sea], [], {}, VIEW)


@given(length=st.floats(0.001, 1e7))
def test_a_scale_is_round_and_not_too_long(length: float) -> None:
    found = round_length(length)

    assert found <= length * (1 + 1e-9)
    assert found >= length / 2.6
    assert f"{found:e}"[0] in "125"


def test_the_scale_bar_knows_that_the_map_stretches_to_the_north() -> None:
    miami, alaska = (Camera(0.3, 0.5, 7, 800, 600).at(point) for point in (Point(25, -80), Point(65, -150)))

    assert bar_lengths(alaska, 200)[0][0] < bar_lengths(miami, 200)[0][0]
    (miles, above), (kilometers, below) = bar_lengths(miami, 200)
    assert miles * 1.609344 / above == pytest.approx(kilometers / below)


def test_tiles_take_no_more_memory_than_allowed() -> None:
    cache = TileCache(limit=5 * TILE * TILE * 4)
    tiles = [TileKey(0, 8, x, 0) for x in range(20)]

    for key in tiles:
        cache.put(key, QImage(TILE, TILE, QImage.Format.Format_RGB32))

    assert cache.size <= 5 * TILE * TILE * 4
    assert cache.get(tiles[-1]) is not None
    assert cache.get(tiles[0]) is None


def test_names_of_a_view_come_by_importance_and_by_zoom() -> None:
    index = PlaceIndex(
        [
            Place("Canada", 60, -110, "country", 1, 2.0),
            Place("Detroit", 42.33, -83.05, "city", 5, 5.0),
            Place("Ecorse", 42.24, -83.15, "city", 9, 9.5),
            Place("Dublin", 53.3, -6.3, "capital", 4, 4.0),
        ]
    )
    camera = Camera(0.5, 0.5, 9, 800, 600).at(Point(42.3, -83.1))

    assert [spot.place.name for spot in index.within(camera)] == ["Detroit"]
    assert [spot.place.name for spot in index.within(camera.at(camera.center, 10))] == ["Detroit", "Ecorse"]


def test_the_name_of_a_marker_on_a_level_border_stands_above_or_below_its_line() -> None:
    names = [
        Candidate("marker:a", "marker", "Tecate", 0, 0, 400, 300, 60, 16, 14, is_level=level) for level in (False, True)
    ]

    (beside,), (above,) = (place_labels([name], [], {}, VIEW) for name in names)

    assert beside.dy < 0 < beside.dy + beside.height
    assert above.dy + above.height < 0


def test_a_port_whose_type_is_not_known_is_not_taken_for_a_land_crossing() -> None:
    assert outline("port", 20.0) != outline("land", 20.0)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_drawings_of_the_look_before_are_kept(qtbot: QtBot, ratio: float) -> None:
    drawn = []
    for theme in ("light", "dark", "light"):
        sprites = Sprites(style(theme))
        sprites.set_look(style(theme), ratio)
        drawn.append(sprites.get("land", 3, 24, is_dimmed=False))

    assert drawn[2] is drawn[0]
    assert drawn[1].toImage() != drawn[0].toImage()
