"""Gestures: mouse, wheel, touch and trackpad turned into moves of the map."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import hypot, log2
from time import monotonic
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent

from poeguide.ui.widgets.map_view.motion import Motion

NOTCH: Final = 120.0
ZOOM_A_NOTCH: Final = 0.5
PIXELS_A_NOTCH: Final = 80.0
SPEED_WINDOW: Final = 0.1
"""Seconds before the release over which the speed of a drag is measured."""
LEAST_SPEED: Final = 80.0
MOST_SPEED: Final = 4000.0
"""Pixels a second: slower drags stop at once, faster ones do not fly off."""


TAKEN: Final = frozenset(
    {
        Qt.NativeGestureType.BeginNativeGesture,
        Qt.NativeGestureType.ZoomNativeGesture,
        Qt.NativeGestureType.PanNativeGesture,
        Qt.NativeGestureType.SmartZoomNativeGesture,
        Qt.NativeGestureType.EndNativeGesture,
    }
)
"""Gestures of a trackpad that move the map."""


class Gestures(QObject):
    """Moves the camera, and reports taps and long presses: `position` and `is_finger` tell of the last one."""

    tapped = Signal()
    double_tapped = Signal()
    held = Signal()

    def __init__(self, motion: Motion) -> None:
        super().__init__(motion)
        self.position = QPointF()
        self.is_finger = False
        self._motion = motion
        interval = QGuiApplication.styleHints().mousePressAndHoldInterval()
        self._hold = QTimer(self, singleShot=True, interval=interval)
        self._hold.timeout.connect(self._report_hold)
        self._track: deque[tuple[float, QPointF]] = deque(maxlen=16)
        self._pressed: QPointF | None = None
        self._is_dragging = False
        self._fingers: tuple[QPointF, QPointF] | None = None
        self._last_tap: tuple[float, QPointF] | None = None
        self._handlers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.Wheel: lambda event: self._wheel(cast("QWheelEvent", event)),
            QEvent.Type.MouseButtonPress: lambda event: self._mouse_press(cast("QMouseEvent", event)),
            QEvent.Type.MouseMove: lambda event: self._mouse_move(cast("QMouseEvent", event)),
            QEvent.Type.MouseButtonRelease: lambda event: self._mouse_release(cast("QMouseEvent", event)),
            QEvent.Type.MouseButtonDblClick: lambda event: self._mouse_double(cast("QMouseEvent", event)),
            QEvent.Type.NativeGesture: lambda event: self._native(cast("QNativeGestureEvent", event)),
            QEvent.Type.TouchBegin: lambda event: self._touch(cast("QTouchEvent", event)),
            QEvent.Type.TouchUpdate: lambda event: self._touch(cast("QTouchEvent", event)),
            QEvent.Type.TouchEnd: lambda event: self._touch(cast("QTouchEvent", event)),
            QEvent.Type.TouchCancel: lambda _: self._cancel(),
        }

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take an event if it is a gesture."""
        handler = self._handlers.get(event.type())
        return handler(event) if handler else False

    def _wheel(self, event: QWheelEvent) -> bool:
        pixels, angle = event.pixelDelta().y(), event.angleDelta().y()
        notches = angle / NOTCH if angle else pixels / PIXELS_A_NOTCH
        if notches and event.phase() is not Qt.ScrollPhase.ScrollMomentum:
            zoom = self._motion.target.zoom + notches * ZOOM_A_NOTCH
            self._motion.zoom_to(zoom, _pixel(event.position()))
        event.accept()
        return True

    def _mouse_press(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._press(event.position())
        return False

    def _mouse_move(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        self._drag(event.position())
        return True

    def _mouse_release(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return False
        self._release(event.position(), is_finger=False)
        return True

    def _mouse_double(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._report(self.double_tapped, event.position(), is_finger=False)
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        """Pinch on a trackpad, the drag of the same fingers, and their double tap."""
        kind, motion, pixel = event.gestureType(), self._motion, _pixel(event.position())
        if kind is Qt.NativeGestureType.ZoomNativeGesture:
            motion.hold(motion.camera.zoomed(motion.camera.zoom + log2(max(0.2, 1 + event.value())), *pixel))
        elif kind is Qt.NativeGestureType.PanNativeGesture:
            motion.hold(motion.camera.moved(-event.delta().x(), -event.delta().y()))
        elif kind is Qt.NativeGestureType.SmartZoomNativeGesture:
            motion.zoom_to(motion.target.zoom + 1, pixel)
        elif kind is Qt.NativeGestureType.EndNativeGesture:
            motion.arrive()
        return kind in TAKEN

    def _touch(self, event: QTouchEvent) -> bool:
        """One finger drags and taps, two pinch."""
        points = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        event.accept()
        if len(points) >= 2:
            self._pinch(points[0].position(), points[1].position())
            return True
        if self._fingers is not None:
            self._end_pinch(points)
            return True
        position = event.points()[0].position()
        if event.type() is QEvent.Type.TouchBegin:
            self._press(position)
            self._hold.start()
        elif points and self._pressed is not None:
            self._drag(position)
        elif self._pressed is not None:
            self._release(position, is_finger=True)
        return True

    def _pinch(self, first: QPointF, second: QPointF) -> None:
        if self._fingers is not None:
            old, new = _stretch(*self._fingers), _stretch(first, second)
            before, after = (self._fingers[0] + self._fingers[1]) / 2, (first + second) / 2
            camera = self._motion.camera.moved(before.x() - after.x(), before.y() - after.y())
            self._motion.hold(camera.zoomed(camera.zoom + log2(new / old), *_pixel(after)))
        self._hold.stop()
        self._fingers = (first, second)
        self._pressed, self._is_dragging = None, True

    def _end_pinch(self, points: list[QEventPoint]) -> None:
        self._fingers = None
        self._is_dragging = False
        if points:
            # The finger that stays goes on dragging; when it leaves a moment later, that is no tap.
            self._press(points[0].position())
            self._is_dragging = True
        else:
            self._motion.arrive()

    def _press(self, position: QPointF) -> None:
        """Take hold; a map that still glides stops."""
        if self._motion.is_moving:
            self._motion.jump(self._motion.camera)
        self._pressed, self._is_dragging = position, False
        self._track.clear()
        self._track.append((monotonic(), position))

    def _drag(self, position: QPointF) -> None:
        start = self._pressed or position
        far = hypot(position.x() - start.x(), position.y() - start.y())
        if not self._is_dragging and far < QGuiApplication.styleHints().startDragDistance():
            return
        self._is_dragging = True
        self._hold.stop()
        last = self._track[-1][1]
        self._motion.hold(self._motion.camera.moved(last.x() - position.x(), last.y() - position.y()))
        self._track.append((monotonic(), position))

    def _release(self, position: QPointF, *, is_finger: bool) -> None:
        self._hold.stop()
        was_dragging, self._is_dragging, self._pressed = self._is_dragging, False, None
        if was_dragging:
            self._let_go()
        elif is_finger and self._is_second_tap(position):
            self._report(self.double_tapped, position, is_finger=True)
        else:
            self._report(self.tapped, position, is_finger=is_finger)

    def _report(self, signal: SignalInstance, position: QPointF, *, is_finger: bool) -> None:
        self.position, self.is_finger = position, is_finger
        signal.emit()

    def _report_hold(self) -> None:
        """A finger rests on the map: that is no tap any more."""
        if self._pressed is not None:
            position, self._pressed = self._pressed, None
            self._report(self.held, position, is_finger=True)

    def _is_second_tap(self, position: QPointF) -> bool:
        now, last = monotonic(), self._last_tap
        self._last_tap = (now, position)
        if last is None or now - last[0] > QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000:
            return False
        reach = QGuiApplication.styleHints().touchDoubleTapDistance()
        self._last_tap = None
        return (position - last[1]).manhattanLength() <= 2 * reach

    def _let_go(self) -> None:
        """Glide on with the speed of the last moments."""
        now = monotonic()
        recent = [(time, place) for time, place in self._track if now - time < SPEED_WINDOW]
        if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
            self._motion.jump(self._motion.camera)
            return
        (start, first), (end, last) = recent[0], recent[-1]
        way = (first - last) / (end - start)
        speed = hypot(way.x(), way.y())
        if speed < LEAST_SPEED:
            self._motion.jump(self._motion.camera)
            return
        way *= min(1.0, MOST_SPEED / speed)
        self._motion.glide(way.x(), way.y())

    def _cancel(self) -> bool:
        self._hold.stop()
        self._pressed, self._fingers, self._is_dragging = None, None, False
        return True


def _pixel(position: QPointF) -> tuple[float, float]:
    return position.x(), position.y()


def _stretch(first: QPointF, second: QPointF) -> float:
    return max(1.0, hypot(first.x() - second.x(), first.y() - second.y()))
