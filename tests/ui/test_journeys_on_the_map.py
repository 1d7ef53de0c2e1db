"""Whole ways through finder and crossing pages, by keyboard alone and by mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gpxpy
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder.rows import MoreRow
from tests.ui.hands import LEFT, Hand, Keyboard, Mouse
from tests.ui.journey_finder import (
    DROPPED,
    FITS,
    SPANISH,
    look_for_no_steps,
    look_for_the_bridge,
    look_for_what_is_open_at_night,
    open_finder,
)


@pytest.fixture(params=[Keyboard, Mouse], ids=["keyboard", "mouse"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> Hand:
    window.resize(1440, 1000)
    # Arrows between answers follow the focus of the application, which only an active window has.
    with qtbot.waitActive(window):
        window.activateWindow()
    make: Callable[[QtBot, MainWindow], Hand] = request.param
    return make(qtbot, window)


@pytest.fixture
def mouse(qtbot: QtBot, window: MainWindow) -> Mouse:
    """A hand for the journeys that tests of their own take from end to end by keyboard."""
    window.resize(1440, 1000)
    with qtbot.waitActive(window):
        window.activateWindow()
    return Mouse(qtbot, window)


def test_a_family_drives_over_the_peace_bridge_and_sees_where_else_to_go(mouse: Mouse) -> None:
    mouse.press("By car")
    assert mouse.place == "poeguide:steps/car"
    look_for_the_bridge(mouse)


def test_a_wheelchair_user_keeps_places_whose_steps_nobody_knows(in_spanish: None, mouse: Mouse) -> None:
    look_for_no_steps(mouse, SPANISH)


def test_a_pedestrian_at_san_ysidro_sees_what_is_open_and_how_crowded_it_was(mouse: Mouse) -> None:
    mouse.press("On foot")
    assert mouse.place == "poeguide:steps/foot"
    look_for_what_is_open_at_night(mouse)


def test_a_trucker_at_laredo_finds_the_two_commercial_bridges_and_takes_them_along(
    english_again: None, hand: Hand, tmp_path: Path
) -> None:
    hand.search("laredo truck", "World Trade Bridge (Laredo IV)")
    assert hand.place == "poeguide:crossings/tx-laredo-world-trade"
    hand.press("By truck")
    assert hand.place == "poeguide:steps/truck"
    assert "By truck, stop by stop" in hand.words()
    open_finder(hand)
    hand.fill("Name", "laredo")
    hand.press("Truck")

    fits, dropped = hand.group(FITS), hand.group(DROPPED)
    laredo = {name for name in fits if "(Laredo" in name}
    assert laredo == {"World Trade Bridge (Laredo IV)", "Colombia Solidarity Bridge (Laredo III)"}
    assert dropped["Gateway to the Americas Bridge (Laredo I)"].startswith("Not: ")
    assert all(dropped.values())
    hand.pick("Export", "GPX")
    hand.save_as(tmp_path / "bridges.gpx")
    waypoints = gpxpy.parse((tmp_path / "bridges.gpx").read_text("utf-8")).waypoints
    assert laredo <= {str(point.name) for point in waypoints}
    hand.open_row("World Trade Bridge (Laredo IV)")
    assert hand.place == "poeguide:crossings/tx-laredo-world-trade"
    ask_who_handles_it(hand)
    copy_the_code(hand)
    print_the_steps(hand, tmp_path)


def ask_who_handles_it(hand: Hand) -> None:
    """Auto parts that are released, with a question open: from the directory to the center."""
    hand.press("Who to contact")
    hand.press("Who handles this?")
    for answer in ("Cargo or trade", "It is released", "Cars"):
        hand.press(next(name.split(", ")[0] for name in hand.buttons() if name.startswith(answer)))
    assert hand.place == "poeguide:matters/goods-automotive"
    words = hand.words()
    assert "Center of Excellence and Expertise: Automotive and Aerospace" in words
    assert words.index("If that does not settle it") < words.index("Office of Trade Relations")


def copy_the_code(hand: Hand) -> None:
    """Laredo's code, from the search to the clipboard."""
    QGuiApplication.clipboard().clear()
    hand.search("2304", "2304 Laredo, TX")
    assert hand.place == "poeguide:codes/2304"
    hand.press("Copy the code")
    assert QGuiApplication.clipboard().text() == "2304"


def print_the_steps(hand: Hand, folder: Path) -> None:
    """The driver's line on paper, in English and in Spanish."""
    hand.search("by truck", "By truck")
    assert hand.place == "poeguide:steps/truck"
    hand.press("Print or save as PDF (Ctrl+P)")
    hand.press("Save as PDF…")
    hand.save_as(folder / "driver.pdf")
    hand.press("Close")
    hand.pick("Language: English", "Español")
    hand.qtbot.waitUntil(lambda: "En camión, parada por parada" in hand.words())
    hand.press("Imprimir o guardar como PDF (Ctrl+P)")
    hand.press("Guardar como PDF…")
    hand.save_as(folder / "conductor.pdf")
    hand.press("Cerrar")
    for name in ("driver.pdf", "conductor.pdf"):
        assert (folder / name).read_bytes().startswith(b"%PDF")


def test_the_map_alone_leads_to_a_crossing(hand: Hand) -> None:
    open_finder(hand)
    hand.press("Car")
    hand.press("Canada")
    page = hand.finder
    page.map.finish()
    if isinstance(hand, Keyboard):
        view = hand.reach("Map of ports of entry")
        hand.qtbot.keyClick(view, Qt.Key.Key_Right)
        hand.qtbot.keyClick(view, Qt.Key.Key_Left)
        assert page.list.current is not None
        hand.qtbot.keyClick(page.map, Qt.Key.Key_Return)
        assert hand.window.services.navigator.current.page == "crossings"
    else:
        look_into_clusters(hand, "crossings/ny-peace-bridge")
        assert hand.place == "poeguide:crossings/ny-peace-bridge"
    assert not any(isinstance(row, MoreRow) and not row.text for row in page.list.rows.values)


def look_into_clusters(hand: Hand, key: str) -> None:
    """Click the cluster that holds a place until it stands alone, then click it twice."""
    view = hand.finder.map
    for _ in range(9):
        view.finish()
        item, box = next((item, box) for item, box in view._layer.boxes(view._motion.camera) if key in item.keys)
        place = QPoint(round(box.center().x()), round(box.center().y()))
        if not item.is_cluster:
            hand.qtbot.mouseDClick(view, LEFT, pos=place)
            return
        hand.qtbot.mouseClick(view, LEFT, pos=place)
    raise AssertionError(f"{key} never stands alone")
