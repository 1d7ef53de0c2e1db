"""Motion: the one timer of the map, and the camera that it moves; still at rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import exp
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.flight import flight

FRAME_MS: Final = 16
LONGEST_STEP: Final = 0.05
"""Seconds; after a pause motion goes on from where it was instead of leaping."""
EASE: Final = 0.07
GLIDE: Final = 0.25
"""Seconds in which most of an eased move, or of the glide after a drag, is done."""
ARRIVED: Final = 0.3
"""Pixels that nobody sees."""

Step = Callable[[float], bool]


class Ticker(QObject):
    """Runs steps frame by frame while any of them goes on; its timer stops with the last."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: dict[str, Step] = {}
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    @property
    def is_running(self) -> bool:
        """Whether anything moves."""
        return self._timer.isActive()

    def run(self, name: str, step: Step) -> None:
        """Call `step` with the seconds since the last frame until it returns False; replaces a step of that name."""
        if not self._timer.isActive():
            self._last = monotonic()
            self._timer.start()
        self._steps[name] = step

    def cancel(self, name: str) -> None:
        """Forget a step."""
        self._steps.pop(name, None)
        if not self._steps:
            self._timer.stop()

    def has(self, name: str) -> bool:
        """Whether a step of that name goes on."""
        return name in self._steps

    def advance(self, seconds: float) -> None:
        """Do one frame."""
        for name, step in tuple(self._steps.items()):
            if not step(seconds) and self._steps.get(name) is step:
                self._steps.pop(name)
        if not self._steps:
            self._timer.stop()
        self.ticked.emit()

    def _tick(self) -> None:
        now = monotonic()
        seconds, self._last = min(LONGEST_STEP, now - self._last), now
        self.advance(seconds)


class Motion(QObject):
    """Where the map looks now and where it is going."""

    moved = Signal()
    rested = Signal()

    def __init__(self, ticker: Ticker, camera: Camera) -> None:
        super().__init__(ticker)
        self.camera = camera
        self.target = camera
        self.is_reduced = False
        self._ticker = ticker

    @property
    def is_moving(self) -> bool:
        """Whether the camera is on its way."""
        return self._ticker.has("camera")

    def jump(self, camera: Camera) -> None:
        """Be there at once."""
        self._ticker.cancel("camera")
        self.target = camera
        self._set(camera)
        self.rested.emit()

    def hold(self, camera: Camera) -> None:
        """Follow a finger or the mouse; it is not at rest yet."""
        self._ticker.cancel("camera")
        self.target = camera
        self._set(camera)

    def arrive(self) -> None:
        """Skip the rest of the way."""
        self.jump(self.target)

    def ease(self, camera: Camera, seconds: float = EASE) -> None:
        """Slide there, quick first."""
        if self.is_reduced:
            self.jump(camera)
            return
        self.target = camera

        def step(passed: float) -> bool:
            return self._approach(1 - exp(-passed / seconds), None)

        self._ticker.run("camera", step)

    def zoom_to(self, zoom: float, pixel: tuple[float, float]) -> None:
        """Zoom while the place under a pixel stays."""
        place = self.camera.to_world(*pixel)
        target = self.camera.zoomed(zoom, *pixel)
        if self.is_reduced:
            self.jump(target)
            return
        self.target = target

        def step(passed: float) -> bool:
            return self._approach(1 - exp(-passed / EASE), (*place, pixel))

        self._ticker.run("camera", step)

    def glide(self, right: float, down: float) -> None:
        """Go on after a drag with its speed in pixels a second, ever slower; with reduced motion stop with the hand."""
        if self.is_reduced:
            self.jump(self.camera)
            return
        self.ease(self.camera.moved(right * GLIDE, down * GLIDE), GLIDE)

    def fly(self, camera: Camera, seconds: float) -> None:
        """Fly there, out and in again; `seconds` is the time for a way of length 1, and twice that the longest."""
        length, at = flight(self.camera, camera)
        if self.is_reduced or length == 0:
            self.jump(camera)
            return
        self.target = camera
        duration = seconds * min(2.0, max(1.0, length))
        passed_total = 0.0

        def step(passed: float) -> bool:
            nonlocal passed_total
            passed_total += passed
            fraction = min(1.0, passed_total / duration)
            self._set(at(fraction * fraction * (3 - 2 * fraction)))
            if fraction >= 1:
                self.rested.emit()
            return fraction < 1

        self._ticker.run("camera", step)

    def resize(self, width: float, height: float) -> None:
        """Keep the center in a view of another size, also on the way."""
        self.target = self.target.resized(width, height)
        self._ticker.cancel("camera")
        self.jump(self.target)

    def _approach(self, share: float, held: tuple[float, float, tuple[float, float]] | None) -> bool:
        now, goal = self.camera, self.target
        zoom = now.zoom + (goal.zoom - now.zoom) * share
        if held:
            camera = replace(now, zoom=zoom).holding(*held)
        else:
            across = goal.x - now.x
            across -= round(across)
            camera = replace(now, x=now.x + across * share, y=now.y + (goal.y - now.y) * share, zoom=zoom).settled()
        left, top = camera.to_screen(goal.x, goal.y)
        is_near = abs(left - camera.width / 2) < ARRIVED and abs(top - camera.height / 2) < ARRIVED
        if is_near and abs(camera.zoom - goal.zoom) < 0.002:
            self._set(goal)
            self.rested.emit()
            return False
        self._set(camera)
        return True

    def _set(self, camera: Camera) -> None:
        self.camera = camera
        self.moved.emit()
