"""Room on the map: the names of the two countries stay clear of the border, and no control hides a selected place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from poeguide.data.basemap import Basemap
from poeguide.domain.geo import Bounds, Point, unproject
from poeguide.ui.widgets.map_view import MapView, Marker
from poeguide.ui.widgets.map_view.border_lines import BorderLines
from poeguide.ui.widgets.map_view.callout_room import CalloutRoom
from poeguide.ui.widgets.map_view.callout_text import callout_texts
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.clear_room import fitted_clear
from poeguide.ui.widgets.map_view.label_layer import LabelLayer
from poeguide.ui.widgets.map_view.labels import Box
from poeguide.ui.widgets.map_view.motion import Ticker
from poeguide.ui.widgets.map_view.places import PlaceIndex, names_of
from tests.data.basemap_ground import is_home, square
from tests.ui.maps import MAP, MARKERS, OTAY_MESA, SAN_YSIDRO, pixel, shown_map, style

PLACES = {
    "Yuma": Point(32.6, -114.78),
    "Santa Teresa": Point(31.78, -106.68),
    "Niagara": Point(43.1, -79.05),
    "Detroit": Point(42.32, -83.07),
    "Laredo": Point(27.5, -99.51),
    "Derby Line": Point(45.0, -72.1),
}


@pytest.fixture(scope="module")
def names() -> PlaceIndex:
    basemap = Basemap.open(MAP)
    index = names_of(MAP, basemap)
    basemap.close()
    return index


@pytest.mark.parametrize("zoom", [7.0, 8.5, 9.0, 10.0, 11.0, 12.0])
@pytest.mark.parametrize("place", PLACES)
def test_a_country_is_named_on_its_own_side_of_the_border(
    qtbot: QtBot, names: PlaceIndex, place: str, zoom: float
) -> None:
    layer, camera = LabelLayer(style(), Ticker(), "en"), Camera(0.5, 0.5, zoom, 1200, 900).at(PLACES[place], zoom)
    basemap = Basemap.open(MAP)

    found = list(layer._sides(camera, names))
    wrong = []
    for name in found:
        there = unproject(name.x, name.y)
        spot = (there.latitude, there.longitude)
        if is_home(basemap.best_cell(4, *square(4, *spot)), *spot) != (name.text == "United States"):
            wrong.append((name.text, *spot))
    basemap.close()

    assert wrong == []


@pytest.mark.parametrize("zoom", [8.0, 9.5, 11.0])
@pytest.mark.parametrize(
    ("place", "is_level"),
    [
        (Point(32.5763, -116.6275), True),
        (Point(49.0, -112.0), True),
        (PLACES["Detroit"], False),
        (PLACES["Laredo"], False),
        (Point(39.7, -105.0), False),
    ],
    ids=["Tecate", "49th parallel", "Detroit", "Laredo", "Denver"],
)
def test_a_marker_where_the_border_runs_level_is_told_from_others(
    names: PlaceIndex, place: Point, is_level: bool, zoom: float
) -> None:
    camera = Camera(0.5, 0.5, zoom, 1200, 900).at(place, zoom)

    assert BorderLines(camera, names).is_level_at(600, 450) is is_level


def test_where_the_border_turns_under_its_name_a_country_is_not_named(qtbot: QtBot, names: PlaceIndex) -> None:
    layer, camera = LabelLayer(style(), Ticker(), "en"), Camera(0.5, 0.5, 7, 780, 560).at(PLACES["Niagara"], 7)

    to_screen = camera.projector()
    border = [(*to_screen(x1, y1), *to_screen(x2, y2)) for x1, y1, x2, y2 in names.border]
    found = list(layer._sides(camera, names))

    assert found
    for name in found:
        across, down = name.width / 2, name.height / 2
        box = Box(name.left - across, name.top - down, name.left + across, name.top + down)
        assert not any(box.is_crossed(*line) for line in border), name.text


@pytest.mark.parametrize(
    ("line", "is_crossed"),
    [
        ((0, 25, 100, 25), True),
        ((30, 0, 40, 100), True),
        ((15, 22, 16, 23), True),
        ((0, 45, 100, 45), False),
        ((0, 22, 8, 40), False),
        ((0, 35, 15, 60), False),
    ],
    ids=["across", "down", "within", "below", "beside", "past the corner"],
)
def test_a_line_through_a_rectangle_is_told_from_one_past_it(
    line: tuple[float, float, float, float], is_crossed: bool
) -> None:
    assert Box(10, 20, 60, 30).is_crossed(*line) is is_crossed


def test_a_place_under_the_legend_is_brought_into_the_open_when_it_is_selected(qtbot: QtBot) -> None:
    markers = (
        Marker("san-ysidro", SAN_YSIDRO, "land", "San Ysidro"),
        Marker("otay-mesa", OTAY_MESA, "land", "Otay Mesa"),
    )
    with shown_map(qtbot, markers) as view:
        view.resize(420, 320)
        view.finish()
        legend = view._chrome.controls.legend.geometry()
        camera = view._motion.camera
        under = legend.topRight()
        there = camera.at(SAN_YSIDRO).moved(camera.width / 2 - under.x() + 4, camera.height / 2 - under.y() - 4)
        view.fly_to(there.center)
        view.finish()
        assert legend.contains(pixel(view, SAN_YSIDRO))

        view.select("san-ysidro")
        view.finish()

        assert not any(box.contains(QPointF(pixel(view, SAN_YSIDRO))) for box in view._overlay.taken)
        assert view.selected == "san-ysidro"


AROUND = {
    "in a corner": Bounds(32.5, -117.2, 32.8, -116.4),
    "wide": Bounds(31.3, -117.2, 32.9, -106.3),
    "high": Bounds(25.8, -98.0, 42.4, -97.0),
    "one place": Bounds(32.54, -117.03, 32.54, -117.03),
    "over the edge of the map": Bounds(13.4, 144.7, 21.4, -157.9),
}


@pytest.mark.parametrize("size", [(672, 760), (420, 480), (1100, 520)], ids=["desk", "small", "wide"])
@pytest.mark.parametrize("box", AROUND)
def test_many_places_are_fitted_beside_the_legend_and_the_buttons(
    qtbot: QtBot, box: str, size: tuple[int, int]
) -> None:
    bounds = AROUND[box]
    with shown_map(qtbot) as view:
        view.show_layers_button()
        view.resize(*size)

        view.show_bounds(bounds)

        corners = [
            Point(latitude, longitude)
            for latitude in (bounds.south, bounds.north)
            for longitude in (bounds.west, bounds.east)
        ]
        for corner in corners:
            place = QPointF(pixel(view, corner))
            assert view.rect().contains(place.toPoint())
            assert not any(taken.contains(place) for taken in view._overlay.taken)


def test_a_narrow_map_gives_its_width_to_the_places_and_not_to_the_margins(qtbot: QtBot) -> None:
    with shown_map(qtbot) as view:
        view.resize(332, 690)

        view.show_bounds(Bounds(32.5, -124.2, 41.0, -114.7))

        west, east = pixel(view, Point(32.5, -124.2)), pixel(view, Point(32.5, -114.7))
        assert east.x() - west.x() > 0.55 * view.width()


def test_a_box_that_was_wished_for_before_the_first_picture_is_fitted_beside_the_controls_too(qtbot: QtBot) -> None:
    view = MapView(MAP, style())
    qtbot.addWidget(view)
    view.set_markers(MARKERS)
    view.show_bounds(AROUND["wide"])
    view.resize(672, 760)
    view.finish()

    place = QPointF(pixel(view, Point(31.3, -117.2)))

    assert not any(taken.contains(place) for taken in view._overlay.taken)


def test_where_clear_room_is_too_small_the_whole_view_is_used() -> None:
    camera, box = Camera(0.5, 0.5, 5, 300, 300), Bounds(31.3, -117.2, 32.9, -106.3)
    wall = [QRectF(0, 30, 300, 270)]

    assert fitted_clear(camera, box, 10, wall) == camera.fitted(box, 10)
    assert fitted_clear(camera, box, 10, []) == camera.fitted(box, 10)


def test_the_box_with_the_name_of_a_selected_place_covers_no_other_marker_where_it_can_stand_aside(
    qtbot: QtBot,
) -> None:
    look, view, place = style(), QRectF(0, 0, 672, 790), QPointF(336, 395)
    marker = Marker("whirlpool", SAN_YSIDRO, "land", "Whirlpool Rapids Bridge", "Closed at 23:30, opens at 07:00")
    texts = callout_texts(marker, look, view.width())
    wide = texts[0].size.width()
    others = [QRectF(328, 345, 26, 26), QRectF(place.x() + wide * 0.2, 480, 22, 22), QRectF(0, 380, 290, 30)]
    others.append(QRectF(384, 380, 288, 30))

    box = CalloutRoom(look.sizes, view, [], others).place(place, texts).box

    assert view.contains(box)
    assert not any(box.intersects(other) for other in others)
