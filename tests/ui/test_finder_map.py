"""The finder and its map: what the map follows, the traffic of a year, what a point is, a map of the reader’s own."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.finder import Group
from poeguide.domain.geo import Point
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.traffic_bar import SizeKey
from poeguide.ui.widgets.map_view.labels import one_line
from tests.ui.finders import finder_of, rows_of


@pytest.fixture
def page(window: MainWindow) -> FinderPage:
    return finder_of(window)


def test_a_filter_that_leaves_few_places_moves_the_map_to_them(
    qtbot: QtBot, window: MainWindow, page: FinderPage
) -> None:
    before = page.map.zoom
    page.facets.menus[Group.STATE].activated.emit(page.facets.menus[Group.STATE].findData("VT"))

    qtbot.waitUntil(lambda: page.map.zoom > before + 2)
    assert page.map.visible_bounds().contains(Point(44.98, -72.8))


def test_the_list_can_be_held_to_what_the_map_shows(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    page.map.fly_to(Point(42.95, -78.95), 9)
    page.map.finish()

    qtbot.mouseClick(page.list_pane.here, Qt.MouseButton.LeftButton)

    assert "Peace Bridge" in rows_of(page)
    assert "San Ysidro" not in rows_of(page)
    link = str(window.services.navigator.current)
    assert "area=" in link
    qtbot.mouseClick(page.list_pane.here, Qt.MouseButton.LeftButton)
    assert "San Ysidro" in rows_of(page)
    window.go(link + "&mode=foot")
    assert "Rainbow Bridge" in rows_of(page)
    assert "Peace Bridge" not in rows_of(page)[:3]


def test_the_traffic_of_a_year_is_a_state_of_the_link(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?year=2019")
    heavy = page.map._layer.items.markers

    assert page.map_pane.traffic.isVisible()
    assert "2019: " in page.map_pane.traffic.title.text()
    assert page.map_pane.traffic.findChildren(SizeKey)[0].accessibleDescription() == "1,000,000, 10,000,000"
    assert heavy["ports/2504"].weight > 3 * heavy["ports/3004"].weight > 0
    assert heavy["ports/2504"].subtitle == "36,724,706 people entered in 2019"

    page.map_pane.traffic.slider.setValue(1997)
    assert window.services.navigator.current.value("year") == "1997"
    qtbot.mouseClick(page.map_pane.traffic.play, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current.value("year") == "1998"
    window.services.navigator.back()
    assert not page.map_pane.traffic.isVisible()


def test_the_years_play_and_pause(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(motion="full")
    qtbot.waitUntil(lambda: not window.services.theme.is_motion_reduced)
    window.go("poeguide:ports?year=2023")
    assert isinstance(window.page, FinderPage)
    bar = window.page.map_pane.traffic

    bar.play.click()
    assert bar.is_playing
    qtbot.waitUntil(lambda: bar.year == 2024, timeout=10_000)
    bar.play.click()
    assert not bar.is_playing
    assert bar.play.text() == "Play"
    bar.play.click()
    qtbot.waitUntil(lambda: bar.year == 2025, timeout=10_000)

    assert not bar.is_playing
    assert "Not all months" in bar.note.text()


def menu_of(page: FinderPage) -> dict[str, QAction]:
    assert page.map_pane.menu is not None
    return {action.text(): action for action in page.map_pane.menu.actions() if action.text()}


def close_menu(page: FinderPage) -> None:
    assert page.map_pane.menu is not None
    page.map_pane.menu.close()


def ask_at(page: FinderPage, point: Point) -> None:
    """A right click on the map."""
    camera = page.map._motion.camera
    there = camera.at(point)
    place = QPointF(*camera.to_screen(there.x, there.y)).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.map.mapToGlobal(place))
    QApplication.sendEvent(page.map, event)


def test_a_point_of_the_map_is_named_copied_and_measured(window: MainWindow, page: FinderPage) -> None:
    page.map.fly_to(Point(32.6, -117.0), 9)
    page.map.finish()
    ask_at(page, Point(32.7, -117.0))

    menu_of(page)["What is here?"].trigger()
    assert "nearest crossing: " in window.services.notices.text
    menu_of(page)["Copy a link for a phone’s map"].trigger()
    assert QGuiApplication.clipboard().text().startswith("geo:32.")
    menu_of(page)["Copy the coordinates"].trigger()
    assert QGuiApplication.clipboard().text().startswith("32.")
    menu_of(page)["Measure from here"].trigger()
    close_menu(page)
    ask_at(page, Point(32.5, -116.9))
    menu_of(page)["Measure to here"].trigger()
    close_menu(page)

    assert page.map.ruler is not None
    assert page.map.ruler.words == "15 mi"
    assert "roads differ" in window.services.notices.text


def mbtiles(path: Path) -> Path:
    image, buffer = QImage(256, 256, QImage.Format.Format_RGB32), QBuffer()
    image.fill(QColor("#336699"))
    image.save(buffer, "PNG")  # type: ignore[call-overload] # Qt takes the name of a format
    with closing(sqlite3.connect(path)) as file, file:  # noqa: TID251 # a foreign file
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        file.execute("INSERT INTO tiles VALUES (9, 89, 305, ?)", (bytes(buffer.data().data()),))
    return path


def test_an_offline_map_of_the_reader_is_remembered_and_a_wrong_file_is_refused(
    window: MainWindow, page: FinderPage, tmp_path: Path
) -> None:
    good, wrong = mbtiles(tmp_path / "town.mbtiles"), tmp_path / "wrong.mbtiles"
    wrong.write_text("no map")

    assert page.map_pane.use_map_file(good)
    assert window.services.preferences.settings.map_file == str(good)
    assert not page.map_pane.use_map_file(wrong)

    assert "wrong.mbtiles is not an MBTiles map" in window.services.notices.text
    assert window.services.preferences.settings.map_file == str(good)
    assert page.map_pane.use_map_file(None)
    assert not window.services.preferences.settings.map_file


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)])
@pytest.mark.parametrize(("language", "name"), [("en", "United States"), ("es", "Estados Unidos")])
def test_the_first_map_names_the_united_states_among_all_its_markers(
    qtbot: QtBot, window: MainWindow, language: str, name: str, size: QSize
) -> None:
    window.services.preferences.update(language=language)
    qtbot.waitUntil(lambda: window.services.language == language)
    window.resize(size)
    window.go("ports")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, FinderPage)
    page.map.finish()
    page.map.grab()

    camera = page.map._motion.camera
    shown = []
    for label in page.map._labels._labels:
        left, top = camera.to_screen(label.x, label.y)
        if page.map.rect().contains(round(left + label.dx), round(top + label.dy)):
            shown.append(one_line(label.text))
    assert name in shown
