"""MapCanvas: the moving picture of the map, without a selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from poeguide.domain.geo import Bounds, Point
from poeguide.ui.widgets.late_buttons import LateButtons
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.chrome import Chrome
from poeguide.ui.widgets.map_view.clear_room import fitted_clear
from poeguide.ui.widgets.map_view.controls import KEYBOARD
from poeguide.ui.widgets.map_view.ground import Ground
from poeguide.ui.widgets.map_view.label_layer import LabelLayer
from poeguide.ui.widgets.map_view.marker_layer import MarkerLayer
from poeguide.ui.widgets.map_view.motion import Motion, Ticker
from poeguide.ui.widgets.map_view.overlay import Overlay
from poeguide.ui.widgets.map_view.ruler import Ruler
from poeguide.ui.widgets.map_view.style import MapStyle

UNITED_STATES: Final = Bounds(south=24.4, west=-125.0, north=49.6, east=-66.8)
"""What the map shows at first: the states between Canada and Mexico."""
MOST_MARGIN: Final = 1 / 6
"""So much of the shorter side of the map may stay free at an edge."""
FLIGHT_MOVES: Final = 2.0
"""A flight of length 1 takes so many times the time of a move."""


class Outlook(NamedTuple):
    """What the reader made of a map: where it looks, types switched off, and what is measured.

    `view` is the middle and the zoom; None on a map that nobody has seen yet.
    """

    view: tuple[Point, float] | None
    hidden: Set[str]
    ruler: Ruler | None


class MapCanvas(LateButtons[QAbstractButton]):
    """Land, names, markers and controls, painted and moved."""

    says_on_paper = False
    view_changed = Signal()

    def __init__(self, path: Path, style: MapStyle, parent: QWidget | None, language: str) -> None:
        super().__init__(parent)
        self._style = style
        room = style.sizes.selected / 2
        self._wish: Callable[[Camera], Camera] | None = lambda camera: camera.fitted(UNITED_STATES, room)
        self._view: tuple[Point, float] | None = None
        """Where it was asked to look again, and nowhere else since."""
        self._is_complete = False
        self._ticker = Ticker(self)
        self._motion = Motion(self._ticker, Camera(0.5, 0.5, 2.0, 640, 480))
        self._ground = Ground(path, style, self)
        self._layer = MarkerLayer(style, self._ticker)
        self._labels = LabelLayer(style, self._ticker, language)
        self._overlay = Overlay(style, self._ticker, self._layer)
        self._chrome = Chrome(style, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ticker.ticked.connect(self.update)
        self._motion.moved.connect(self.update)
        self._motion.rested.connect(self._rest)
        self._ground.changed.connect(self._show_ground)
        self._ground.places_changed.connect(self._refresh)

    @property
    def center(self) -> Point:
        """The point in the middle of the view."""
        return self._motion.camera.center

    @property
    def zoom(self) -> float:
        """From 2 (the world) to 12 (a town)."""
        return self._motion.camera.zoom

    def outlook(self) -> Outlook:
        """What another map needs to take the place of this one."""
        target = self._motion.target
        view = (target.center, target.zoom) if self._wish is None else self._view
        return Outlook(view, frozenset(self._chrome.hidden), self._overlay.ruler)

    def resume(self, outlook: Outlook) -> None:
        """Take the place of a map before anybody has seen this one; where that one looked is left to `look_again`."""
        self._chrome.hide_shapes(outlook.hidden)
        self._overlay.ruler = outlook.ruler

    def look_again(self, outlook: Outlook) -> None:
        """Look where a map before this one did."""
        if outlook.view is not None:
            self.fly_to(*outlook.view)
        self._view = outlook.view

    def visible_bounds(self) -> Bounds:
        """The box that is shown."""
        return self._motion.camera.bounds()

    def show_bounds(self, bounds: Bounds) -> None:
        """Bring a box into view, beside the legend and whatever else lies over the map."""
        self._go(lambda camera: self._fitted(camera, bounds))

    def fly_to(self, point: Point, zoom: float | None = None) -> None:
        """Bring a point into the middle."""
        self._go(lambda camera: camera.at(point, zoom))

    def set_style(self, style: MapStyle) -> None:
        """Take another theme or text size."""
        self._style = style
        self._ground.set_style(style)
        self._overlay.set_style(style)
        self._chrome.set_look(style)
        self._place()
        self._refresh()

    def set_raster(self, path: Path | None) -> None:
        """Lay the reader's own MBTiles file over the land from zoom 8 on; one that cannot be used changes nothing.

        PoeGuideError says in one sentence why it cannot be used.
        """
        self._ground.set_raster(path)
        self.update()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001 # it sets just this
        """Jump instead of gliding, and do not pulse."""
        self._layer.is_motion_reduced = is_reduced
        self._labels.is_motion_reduced = is_reduced
        self._overlay.is_motion_reduced = is_reduced
        self._motion.is_reduced = is_reduced

    def finish(self) -> None:
        """Be at rest and complete now: the next picture lacks nothing, also without an event loop."""
        self._place()
        self._motion.arrive()
        self._layer.arrive(self._motion.camera)
        self._overlay.calm()
        self._is_complete = True
        self._ground.finish(self._motion.camera, self.devicePixelRatioF())
        self._refresh()

    def image(self) -> QImage:
        """The complete map as a picture."""
        self.finish()
        return self.grab().toImage()

    def stop(self) -> None:
        """End the background work; this happens by itself when the widget goes."""
        self._ground.stop()

    def sizeHint(self) -> QSize:
        """As large as a good map; layouts may give more or less."""
        return QSize(16, 12) * self._style.sizes.target

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold less while nobody looks."""
        super().hideEvent(event)
        self._ground.doze()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw land, names, markers and what lies above them."""
        with self._ground.worker_held():
            self._paint()

    def _paint(self) -> None:
        camera, ratio = self._motion.camera, self.devicePixelRatioF()
        self._wish = None
        self._layer.set_look(self._style, ratio)
        self._labels.set_look(self._style, ratio)
        self._labels.frontier = self._ground.frontier
        self._labels.choose(camera, self._ground.places, self._layer, self._overlay)
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        self._ground.draw(painter, camera, ratio)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._labels.draw(painter, camera, is_complete=self._is_complete)
        self._layer.draw(painter, camera)
        self._overlay.draw(painter, camera, self._ground.problem.title if self._ground.problem else "")
        self._chrome.draw(painter)
        painter.end()

    def make_buttons(self) -> Sequence[QAbstractButton]:
        """The controls."""
        return self._chrome.keys()

    def in_order(self) -> Sequence[QAbstractButton]:
        """The controls; the legend may have others by now."""
        return self._chrome.keys() if self.is_complete else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the center; before the first picture, keep what was wished for."""
        super().resizeEvent(event)
        self._place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._overlay.has_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self._overlay.has_ring = False
        super().focusOutEvent(event)

    def _go(self, there: Callable[[Camera], Camera]) -> None:
        """Fly, or be there at once as long as nobody has seen the map."""
        self._view = None
        if self._wish is not None:
            self._wish = there
            self._motion.jump(there(self._motion.camera))
        else:
            self._motion.fly(there(self._motion.target), self._style.move_ms * FLIGHT_MOVES / 1000)

    def _fitted(self, camera: Camera, bounds: Bounds) -> Camera:
        # Twice a marker: those that stand close are drawn side by side, beyond their points; less on a small map.
        margin = min(2 * self._style.sizes.selected, min(camera.width, camera.height) * MOST_MARGIN)
        return fitted_clear(camera, bounds, margin, self._overlay.taken)

    def _place(self) -> None:
        """Fit everything to the size of the widget."""
        camera = self._motion.target
        is_other = self._wish is not None or (camera.width, camera.height) != (self.width(), self.height())
        if is_other:
            camera = camera.resized(self.width(), self.height())
        # Controls first: a box that was wished for is fitted beside them.
        self._place_controls(camera)
        if is_other:
            self._motion.jump(self._wish(camera) if self._wish else camera)

    def _place_controls(self, camera: Camera) -> None:
        self._overlay.taken = self._chrome.place(camera, lambda taken: self._fits(camera, taken))
        self._overlay.scale = self._chrome.scale

    def _fits(self, _camera: Camera, _taken: Sequence[QRectF]) -> bool:
        """Whether what must be seen could be seen beside so much; nothing is selected on a plain map."""
        return True

    def _rest(self) -> None:
        """At rest: names may be chosen for the very view."""
        self._labels.forget()
        self.view_changed.emit()

    def _show_ground(self) -> None:
        """Show new tiles; while the map moves by itself, the next frame does."""
        if not self._ticker.is_running:
            self.update()

    def _refresh(self) -> None:
        self._labels.forget()
        self.update()
