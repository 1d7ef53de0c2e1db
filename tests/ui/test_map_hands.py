"""The map under mouse, fingers and keys: selecting, opening, zooming, moving, asking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point, distance_miles
from poeguide.ui.widgets.map_view import MapView
from tests.ui.maps import MARKERS, OTAY_MESA, SAN_YSIDRO, pixel, shown_map


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    with shown_map(qtbot) as made:
        yield made


def wheel(view: MapView, place: QPoint, angle: int) -> None:
    event = QWheelEvent(
        QPointF(place), view.mapToGlobal(QPointF(place)), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def drag(view: MapView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_click_on_a_marker_selects_it(qtbot: QtBot, view: MapView) -> None:
    with qtbot.waitSignal(view.selected_changed):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel(view, SAN_YSIDRO))

    assert view.selected == "san-ysidro"


def test_a_double_click_on_a_marker_opens_it(qtbot: QtBot, view: MapView) -> None:
    with qtbot.waitSignal(view.opened):
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=pixel(view, SAN_YSIDRO))

    assert view.selected == "san-ysidro"


def test_a_double_click_beside_markers_zooms_in(qtbot: QtBot, view: MapView) -> None:
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 500))

    assert view.zoom == pytest.approx(10)
    assert view.selected is None


def test_dragging_moves_the_land_and_selects_nothing(view: MapView) -> None:
    before = pixel(view, SAN_YSIDRO)

    drag(view, before, before + QPoint(120, 60))

    after = pixel(view, SAN_YSIDRO) - before
    assert after.x() >= 118
    assert after.y() >= 58
    assert view.selected is None


def test_the_wheel_zooms_around_the_mouse(view: MapView) -> None:
    place = pixel(view, OTAY_MESA)

    wheel(view, place, 240)

    assert view.zoom == pytest.approx(10)
    assert (pixel(view, OTAY_MESA) - place).manhattanLength() <= 1


def test_two_fingers_zoom_around_their_middle(view: MapView) -> None:
    device = QTest.createTouchDevice(
        QInputDevice.DeviceType.TouchScreen, QInputDevice.Capability.Position | QInputDevice.Capability.Area
    )
    before = view.zoom
    QTest.touchEvent(view, device).press(0, QPoint(350, 300)).press(1, QPoint(450, 300)).commit()

    QTest.touchEvent(view, device).move(0, QPoint(300, 300)).move(1, QPoint(500, 300)).commit()
    QTest.touchEvent(view, device).release(0, QPoint(300, 300)).release(1, QPoint(500, 300)).commit()

    assert view.zoom == pytest.approx(before + 1)
    assert (pixel(view, SAN_YSIDRO) - QPoint(400, 300)).manhattanLength() <= 4


def test_a_finger_need_not_hit_a_marker_exactly(view: MapView) -> None:
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    place = pixel(view, Point(32.7336, -117.1897)) + QPoint(-20, -18)

    QTest.touchEvent(view, device).press(0, place).commit()
    QTest.touchEvent(view, device).release(0, place).commit()

    assert view.selected == "san-diego"


def test_a_click_on_a_cluster_looks_closer_until_it_splits(qtbot: QtBot, view: MapView) -> None:
    view.fly_to(SAN_YSIDRO, 5)
    cluster = next(item for item in view._layer.shown(view._motion.camera) if item.is_cluster)
    place = QPointF(*view._motion.camera.to_screen(cluster.x, cluster.y)).toPoint()

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)

    assert view.zoom > 5
    assert not any(set(cluster.keys) <= set(item.keys) for item in view._layer.shown(view._motion.camera))


def test_arrow_keys_walk_from_marker_to_marker_and_enter_opens(qtbot: QtBot, view: MapView) -> None:
    view.select("san-ysidro", fly=False)

    qtbot.keyClick(view, Qt.Key.Key_Right)

    assert view.selected == "otay-mesa"
    assert view.accessibleName() == "Otay Mesa, 5.3 miles east, Open 24 hours"
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_arrow_keys_pass_over_what_is_filtered_out(qtbot: QtBot, view: MapView) -> None:
    view.select("otay-mesa", fly=False)

    qtbot.keyClick(view, Qt.Key.Key_Right)

    assert view.selected == "miami"
    assert view.visible_bounds().contains(Point(25.79, -80.29))


def test_the_first_arrow_key_selects_what_is_nearest_to_the_middle(qtbot: QtBot, view: MapView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Up)

    assert view.selected == "san-ysidro"


def test_a_heavier_marker_is_drawn_larger(view: MapView) -> None:
    view.set_markers([replace(MARKERS[0], weight=4.0), MARKERS[4]])

    heavy, normal = (
        view._layer.hit(view._motion.camera.at(point), 400, 300, 0) for point in (SAN_YSIDRO, MARKERS[4].point)
    )

    assert heavy is not None
    assert normal is not None
    assert view._layer.size_of(heavy) == 2 * view._layer.size_of(normal)


def test_escape_clears_the_selection(qtbot: QtBot, view: MapView) -> None:
    view.select("san-ysidro")

    qtbot.keyClick(view, Qt.Key.Key_Escape)

    assert view.selected is None
    assert view.accessibleName() == "Map of ports of entry"


def test_keys_zoom_move_and_show_all(qtbot: QtBot, view: MapView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(10)

    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.center.longitude > SAN_YSIDRO.longitude

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert all(view.visible_bounds().contains(marker.point) for marker in MARKERS if not marker.is_dimmed)


def test_an_unknown_key_selects_nothing(view: MapView) -> None:
    view.select("atlantis")

    assert view.selected is None


def test_a_selection_whose_marker_is_gone_is_cleared(qtbot: QtBot, view: MapView) -> None:
    view.select("miami")

    with qtbot.waitSignal(view.selected_changed):
        view.set_markers(MARKERS[:2])

    assert view.selected is None


def test_a_right_click_asks_what_is_here(qtbot: QtBot, view: MapView) -> None:
    place = pixel(view, OTAY_MESA)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))

    with qtbot.waitSignal(view.asked):
        QApplication.sendEvent(view, event)

    assert view.asked_key == "otay-mesa"
    assert view.asked_point is not None
    assert distance_miles(view.asked_point, OTAY_MESA) < 1


def test_a_finger_that_rests_on_the_map_asks_what_is_here(qtbot: QtBot, view: MapView) -> None:
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    with qtbot.waitSignal(view.asked):
        QTest.touchEvent(view, device).press(0, QPoint(200, 500)).commit()
    QTest.touchEvent(view, device).release(0, QPoint(200, 500)).commit()

    assert view.asked_key is None
    assert view.selected is None
