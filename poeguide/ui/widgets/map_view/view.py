"""MapView: the map as a widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from poeguide.domain.compass import nearest_in_direction
from poeguide.domain.geo import Bounds, Point
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.chrome import Chrome
from poeguide.ui.widgets.map_view.controls import KEYBOARD
from poeguide.ui.widgets.map_view.gestures import Gestures
from poeguide.ui.widgets.map_view.ground import Ground
from poeguide.ui.widgets.map_view.keys import DIRECTIONS, LETTERS, STEPS, ZOOMS
from poeguide.ui.widgets.map_view.label_layer import LabelLayer
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_items import SINGLE_LEVEL, Item
from poeguide.ui.widgets.map_view.marker_layer import MarkerLayer
from poeguide.ui.widgets.map_view.motion import Motion, Ticker
from poeguide.ui.widgets.map_view.overlay import Overlay
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.words import announce, cluster_tip, nothing_there, spoken
from poeguide.ui.words import compass

UNITED_STATES: Final = Bounds(south=24.4, west=-125.0, north=49.6, east=-66.8)
"""What a map without markers shows at first: the states between Canada and Mexico."""
CLOSE: Final = 8.0
"""Zoom at which a selected port can be told from its neighbors."""
MIDDLE: Final = 0.7
"""Share of the view in which a selected marker need not be moved to the center."""


class MapView(QWidget):
    """A map of ports and crossings: one selection, a legend that hides types, and every move by mouse, touch and keys.

    `view_changed` comes when the map has come to rest. Signals carry nothing: read `selected`, `center`, `zoom`,
    `visible_bounds()` and `hidden_shapes`.
    """

    selected_changed = Signal()
    opened = Signal()
    view_changed = Signal()
    legend_changed = Signal()

    def __init__(self, path: Path, style: MapStyle, parent: QWidget | None = None, *, language: str = "en") -> None:
        super().__init__(parent)
        self._style = style
        self._markers: dict[str, Marker] = {}
        self._wish: Callable[[Camera], Camera] | None = lambda camera: camera.fitted(UNITED_STATES)
        self._spoken_from: Point | None = None
        self._ticker = Ticker(self)
        self._motion = Motion(self._ticker, Camera(0.22, 0.38, 3.0, 640, 480))
        self._ground = Ground(path, style, self)
        self._layer = MarkerLayer(style, self._ticker)
        self._labels = LabelLayer(style, self._ticker, language)
        self._overlay = Overlay(style, self._ticker, self._layer)
        self._gestures = Gestures(self._motion, self._tapped, self._double_tapped)
        self._chrome = Chrome(style, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._describe()
        self._connect()

    # What pages use

    @property
    def selected(self) -> str | None:
        """The key of the selected marker."""
        return self._layer.selected

    @property
    def hidden_shapes(self) -> Set[str]:
        """Types that the reader has switched off in the legend."""
        return self._chrome.legend.hidden

    @property
    def center(self) -> Point:
        """The point in the middle of the view."""
        return self._motion.camera.center

    @property
    def zoom(self) -> float:
        """From 2 (the world) to 12 (a town)."""
        return self._motion.camera.zoom

    def visible_bounds(self) -> Bounds:
        """The box that is shown."""
        return self._motion.camera.bounds()

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show these markers instead; the selection stays if its marker does."""
        self._markers = {marker.key: marker for marker in markers}
        self._layer.set_markers(self._markers)
        shapes = {marker.shape for marker in markers}
        self._chrome.set_shapes(shapes, has_dimmed=any(marker.is_dimmed for marker in markers))
        self._refresh()
        if self.selected is not None and self.selected not in self._markers:
            self.select(None)

    def select(self, key: str | None, *, fly: bool = True) -> None:
        """Select a marker, or none; with `fly` it is brought into view near enough to be told from others."""
        key = key if key in self._markers else None
        if key is not None and fly:
            self._bring(self._markers[key].point, CLOSE)
        if key == self.selected:
            return
        before = self._markers.get(self.selected or "")
        self._spoken_from = before.point if before else None
        self._layer.selected = key
        if key is not None:
            self._overlay.pulse()
        self._refresh()
        self._describe()
        announce(self, self.accessibleName())
        self.selected_changed.emit()

    def show_bounds(self, bounds: Bounds) -> None:
        """Bring a box into view."""
        self._go(lambda camera: camera.fitted(bounds, self._style.sizes.selected))

    def show_all(self) -> None:
        """Bring all markers into view that are not filtered out."""
        shown = self._layer.items.markers.values()
        points = [marker.point for marker in shown if not marker.is_dimmed] or [marker.point for marker in shown]
        self.show_bounds(Bounds.around(points) if points else UNITED_STATES)

    def fly_to(self, point: Point, zoom: float | None = None) -> None:
        """Bring a point into the middle."""
        self._go(lambda camera: camera.at(point, zoom))

    def set_style(self, style: MapStyle) -> None:
        """Take another theme or text size."""
        self._style = style
        self._ground.set_style(style)
        self._overlay.set_style(style)
        self._chrome.set_look(style)
        self._refresh()

    def set_reduced_motion(self, is_reduced: bool) -> None:  # noqa: FBT001 - the setting itself
        """Jump instead of gliding, and do not pulse."""
        for part in (self._layer, self._labels, self._overlay):
            part.is_motion_reduced = is_reduced
        self._motion.is_reduced = is_reduced

    def finish(self) -> None:
        """Be at rest and complete now: the next picture lacks nothing, also without an event loop."""
        self._motion.arrive()
        self._overlay.calm()
        self._is_complete = True
        self._ground.finish(self._motion.camera, self.devicePixelRatioF())

    def image(self) -> QImage:
        """The complete map as a picture."""
        self.ensurePolished()
        self._place()
        self.finish()
        return self.grab().toImage()

    def stop(self) -> None:
        """End the background work; called by itself when the widget goes."""
        self._ground.stop()

    # What Qt calls

    def sizeHint(self) -> QSize:
        """As large as a good map; layouts may give more or less."""
        return QSize(16, 12) * self._style.sizes.target

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw land, names, markers and what lies above them."""
        camera, ratio = self._motion.camera, self.devicePixelRatioF()
        self._wish = None
        self._layer.set_look(self._style, ratio)
        self._labels.set_look(self._style, ratio)
        self._labels.choose(camera, self._ground.places, self._layer, self._overlay.room(camera))
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        self._ground.draw(painter, camera, ratio)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._labels.draw(painter, camera, is_complete=self._is_complete)
        self._layer.draw(painter, camera)
        self._overlay.draw(painter, camera, self._ground.problem.title if self._ground.problem else "")
        painter.end()
        self._is_complete = False

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the center; before the first picture, show what was wished for."""
        self._place()

    def event(self, event: QEvent) -> bool:
        """Gestures first, tool tips, then as usual."""
        if self._gestures.handle(event):
            return True
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next marker, with Ctrl they move the map; + − zoom, Home shows all, Enter opens."""
        key = Qt.Key(event.key())
        middle = (self.width() / 2, self.height() / 2)
        if key in DIRECTIONS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            right, down = STEPS[DIRECTIONS[key]]
            self._motion.ease(self._motion.target.moved(right * middle[0] / 2, down * middle[1] / 2))
        elif key in DIRECTIONS:
            self._step_to(key)
        elif key in ZOOMS:
            self._motion.zoom_to(self._motion.target.zoom + ZOOMS[key], middle)
        elif key is Qt.Key.Key_Home:
            self.show_all()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.selected is not None:
            self.opened.emit()
        elif key is Qt.Key.Key_Escape and self.selected is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._overlay.has_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self._overlay.has_ring = False
        super().focusOutEvent(event)
