"""The map under fingers: pinch on a screen and on a trackpad, the glide after a drag, and neither without motion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.widgets.map_view import MapView, Marker
from tests.ui.maps import OTAY_MESA, SAN_YSIDRO, pixel, shown_map

MARKERS = (Marker("san-ysidro", SAN_YSIDRO, "land", "San Ysidro"), Marker("otay-mesa", OTAY_MESA, "land", "Otay Mesa"))
Kind = Qt.NativeGestureType


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    with shown_map(qtbot, MARKERS, still=False) as made:
        made.finish()
        yield made


@pytest.fixture(scope="session")
def screen(qapp: QApplication) -> QPointingDevice:  # devices belong to an application
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture(scope="session")
def trackpad(qapp: QApplication) -> QPointingDevice:  # devices belong to an application
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)


def gesture(
    view: MapView, device: QPointingDevice, kind: Kind, value: float = 0.0, *, at: QPoint, by: QPointF | None = None
) -> None:
    place = QPointF(at)
    spot = view.mapToGlobal(place)
    event = QNativeGestureEvent(kind, device, 2, place, place, spot, value, by or QPointF())
    QApplication.sendEvent(view, event)


def pinch(view: MapView, device: QPointingDevice, near: int, far: int, middle: QPoint) -> None:
    """Two fingers, from `near` to `far` pixels from their middle, lifted one after the other."""
    QTest.touchEvent(view, device).press(0, middle - QPoint(near, 0)).press(1, middle + QPoint(near, 0)).commit()
    QTest.touchEvent(view, device).move(0, middle - QPoint(far, 0)).move(1, middle + QPoint(far, 0)).commit()
    QTest.touchEvent(view, device).stationary(0).release(1, middle + QPoint(far, 0)).commit()
    QTest.touchEvent(view, device).release(0, middle - QPoint(far, 0)).commit()


def drag(view: MapView, start: QPoint, by: QPoint) -> None:
    """A quick drag in small steps, as a hand makes it."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(view, start + by * step / 8, delay=4)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + by)


def test_a_pinch_on_the_screen_zooms_around_its_middle_and_taps_nothing(view: MapView, screen: QPointingDevice) -> None:
    place = pixel(view, OTAY_MESA)

    pinch(view, screen, 40, 80, place)

    assert view.zoom == pytest.approx(10)
    assert (pixel(view, OTAY_MESA) - place).manhattanLength() <= 4
    assert view.selected is None


def test_a_pinch_on_the_trackpad_zooms_around_the_pointer(view: MapView, trackpad: QPointingDevice) -> None:
    place = pixel(view, OTAY_MESA)

    gesture(view, trackpad, Kind.BeginNativeGesture, at=place)
    for _ in range(2):
        gesture(view, trackpad, Kind.ZoomNativeGesture, 2**0.5 - 1, at=place)
    gesture(view, trackpad, Kind.EndNativeGesture, at=place)

    assert view.zoom == pytest.approx(10)
    assert (pixel(view, OTAY_MESA) - place).manhattanLength() <= 2


def test_a_pinch_on_the_trackpad_zooms_out_again(view: MapView, trackpad: QPointingDevice) -> None:
    place = QPoint(400, 300)

    gesture(view, trackpad, Kind.ZoomNativeGesture, -0.5, at=place)
    gesture(view, trackpad, Kind.EndNativeGesture, at=place)

    assert view.zoom == pytest.approx(8)


def test_fingers_on_the_trackpad_move_the_land_while_they_pinch(view: MapView, trackpad: QPointingDevice) -> None:
    before = pixel(view, SAN_YSIDRO)

    gesture(view, trackpad, Kind.PanNativeGesture, at=before, by=QPointF(30, -20))
    gesture(view, trackpad, Kind.EndNativeGesture, at=before)

    assert (pixel(view, SAN_YSIDRO) - before - QPoint(30, -20)).manhattanLength() <= 1


def test_a_double_tap_of_two_fingers_looks_closer(qtbot: QtBot, view: MapView, trackpad: QPointingDevice) -> None:
    gesture(view, trackpad, Kind.SmartZoomNativeGesture, at=QPoint(400, 300))

    qtbot.waitUntil(lambda: view.zoom == pytest.approx(10))


def test_a_rolling_wheel_that_has_been_let_go_does_not_zoom_on(view: MapView) -> None:
    place = QPointF(400, 300)
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(0, 40), QPoint(0, 40), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollMomentum, False,
    )  # fmt: skip

    QApplication.sendEvent(view, event)

    assert view._motion.target.zoom == pytest.approx(9)


def test_the_land_glides_on_after_a_quick_drag_and_comes_to_rest(qtbot: QtBot, view: MapView) -> None:
    before = pixel(view, SAN_YSIDRO)

    drag(view, QPoint(400, 300), QPoint(160, 0))
    let_go = pixel(view, SAN_YSIDRO)

    assert (let_go - before).x() == pytest.approx(160, abs=3)
    qtbot.waitUntil(lambda: not view._motion.is_moving)
    assert (pixel(view, SAN_YSIDRO) - let_go).x() > 20
    assert abs((pixel(view, SAN_YSIDRO) - let_go).y()) <= 1


def test_a_press_stops_a_glide(qtbot: QtBot, view: MapView) -> None:
    drag(view, QPoint(400, 300), QPoint(160, 0))
    assert view._motion.is_moving

    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))

    assert not view._motion.is_moving
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(600, 500))


def test_with_reduced_motion_the_land_stops_with_the_hand(view: MapView) -> None:
    view.set_reduced_motion(True)
    before = pixel(view, SAN_YSIDRO)

    drag(view, QPoint(400, 300), QPoint(160, 0))

    assert not view._motion.is_moving
    assert (pixel(view, SAN_YSIDRO) - before).x() == pytest.approx(160, abs=2)
