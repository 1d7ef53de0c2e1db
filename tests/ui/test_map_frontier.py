"""Seen closely, both countries are named on their own ground beside the border, wherever one looks along it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from poeguide.data.basemap import Basemap
from poeguide.domain.geo import Point, unproject
from poeguide.ui.widgets.map_view import MapView
from poeguide.ui.widgets.map_view.camera import Camera, world_size
from poeguide.ui.widgets.map_view.frontier import CLEAR, Frontier, frontier_frame, frontier_style
from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
from poeguide.ui.widgets.map_view.labels import Label
from tests.data.basemap_ground import is_home, square
from tests.ui.maps import MAP, shown_map, style

PLACES = {
    "Laredo": Point(27.5, -99.51),
    "El Paso": Point(31.755, -106.45),
    "Detroit": Point(42.32, -83.07),
    "Calais": Point(45.17, -67.25),
    "Presidio": Point(29.55, -104.4),
}
SIZE = QSize(120, 24)


def named_at(qtbot: QtBot, place: str, zoom: float, language: str = "en") -> list[Label]:
    """The names of countries that the map shows there."""
    view = MapView(MAP, style(), language=language)
    qtbot.addWidget(view)
    view.resize(780, 560)
    view.fly_to(PLACES[place], zoom)
    view.finish()
    view.grab()
    camera, labels = view._motion.camera, view._labels._labels
    shown = [(label, *camera.to_screen(label.x, label.y)) for label in labels if label.role in {"side", "near"}]
    return [label for label, left, top in shown if 0 < left < camera.width and 0 < top < camera.height]


def frontier_at(point: Point, zoom: float, *, right: float = 0, down: float = 0) -> Frontier:
    camera = Camera(0.5, 0.5, zoom, 780, 560).at(point, zoom).moved(right, down)
    painter = GroundPainter(MAP)
    picture = painter.paint(frontier_frame(camera), frontier_style(style()))
    painter.close()
    return Frontier(camera, picture)


@pytest.mark.parametrize("zoom", [7.0, 10.0, 11.0, 12.0])
@pytest.mark.parametrize("place", PLACES)
def test_both_countries_are_named_each_on_its_own_ground(qtbot: QtBot, place: str, zoom: float) -> None:
    found = named_at(qtbot, place, zoom)

    basemap = Basemap.open(MAP)
    ground = {}
    for label in found:
        there = unproject(label.x, label.y)
        spot = (there.latitude, there.longitude)
        ground[label.text] = is_home(basemap.best_cell(4, *square(4, *spot)), *spot)
    basemap.close()
    assert ground.pop("United States") is True
    assert list(ground.values()) == [False]


@pytest.mark.parametrize(
    ("language", "names"), [("es", {"Estados Unidos", "México"}), ("fr", {"États-Unis", "Mexique"})]
)
def test_they_are_named_in_the_chosen_language(qtbot: QtBot, language: str, names: set[str]) -> None:
    assert {label.text for label in named_at(qtbot, "Laredo", 11.0, language)} == names


def test_a_name_is_near_to_the_border_and_keeps_off_it() -> None:
    frontier = frontier_at(PLACES["Laredo"], 11.0)
    world = world_size(11.0)
    frame = frontier._frame
    line = [
        (frame.left + column * 8, frame.top + row * 8)
        for row in range(frame.height)
        for column in range(frame.width)
        if frontier._border[row * frontier._line + column] > 200
    ]

    rooms = frontier.rooms(frontier.camera, SIZE)

    assert {room.is_home for room in rooms} == {True, False}
    for room in rooms:
        left, top = room.x * world, room.y * world
        across, down = SIZE.width() / 2, SIZE.height() / 2
        away = min(max(abs(left - x) - across, abs(top - y) - down) for x, y in line)
        assert 0 <= away < 4 * CLEAR + 40


def test_names_stay_where_they_are_while_the_map_slides() -> None:
    before = {room.key for room in frontier_at(PLACES["Laredo"], 11.0).rooms(Camera(0, 0, 11, 1, 1), SIZE)}
    after = {
        room.key for room in frontier_at(PLACES["Laredo"], 11.0, right=13, down=7).rooms(Camera(0, 0, 11, 1, 1), SIZE)
    }

    assert len(before & after) > len(before) / 2


def test_from_farther_away_the_names_of_a_near_view_do_not_count() -> None:
    frontier = frontier_at(PLACES["Laredo"], 11.0)

    assert frontier.rooms(Camera(0, 0, 10.9, 1, 1), SIZE)
    assert not frontier.rooms(Camera(0, 0, 10.5, 1, 1), SIZE)


@pytest.mark.parametrize("point", [Point(54.1, -6.4), Point(39.0, -98.0)], ids=["Ireland", "Kansas"])
def test_far_from_the_borders_of_the_united_states_no_country_is_named_beside_one(qtbot: QtBot, point: Point) -> None:
    view = MapView(MAP, style())
    qtbot.addWidget(view)
    view.resize(780, 560)
    view.fly_to(point, 10)

    view.finish()
    view.grab()

    assert not [label.text for label in view._labels._labels if label.role in {"side", "near"}]


def test_the_worker_finds_them_once_the_map_is_at_rest(qtbot: QtBot) -> None:
    with shown_map(qtbot, ()) as view:
        view.fly_to(PLACES["Laredo"], 11)

        def is_named() -> bool:
            return {label.text for label in view._labels._labels if label.role == "near"} == {"United States", "Mexico"}

        qtbot.waitUntil(is_named)
