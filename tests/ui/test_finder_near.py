"""The finder around a city: the list measures from it, and the map goes there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point, distance_miles
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage

TUCSON = Point(32.22, -110.93)


def test_the_map_goes_to_the_city_that_distances_start_from(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("poeguide:ports?near=Tucson")
    page = window.page
    assert isinstance(page, FinderPage)

    qtbot.waitUntil(lambda: page._view_model.start is not None)

    page.map.finish()
    assert distance_miles(page.map.center, TUCSON) < 80
    assert page.map.zoom > 6
    assert page.map.visible_bounds().contains(TUCSON)


def test_the_middle_of_the_map_moves_no_map(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("poeguide:ports")
    page = window.page
    assert isinstance(page, FinderPage)
    page.map.finish()
    before = page.map.center

    page._view_model.set_near("32.220,-110.930")

    page.map.finish()
    assert page.map.center == before
