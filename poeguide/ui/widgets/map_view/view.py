"""MapView: the map as a widget, with one selected marker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from poeguide.domain.clusters import bounds_of
from poeguide.domain.compass import Direction
from poeguide.domain.geo import Point, unproject
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.canvas import UNITED_STATES, MapCanvas
from poeguide.ui.widgets.map_view.gestures import Gestures
from poeguide.ui.widgets.map_view.keys import DIRECTIONS, FIRST, ZOOMS, Keys, MapKeys, move_of, spoken_keys
from poeguide.ui.widgets.map_view.legend import Offer
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_set import SINGLE_LEVEL, Item, MarkerSet
from poeguide.ui.widgets.map_view.ruler import Ruler
from poeguide.ui.widgets.map_view.steps import next_marker
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.words import announce, nothing_there, spoken, tip

CLOSE: Final = 8.0
"""Zoom at which a selected port can be told from its neighbors."""
MIDDLE: Final = 0.7
"""Share of the view in which a selected marker need not be moved."""


class MapView(MapCanvas):
    """A map of ports and crossings: one selection, a legend that hides types, and every move by mouse, touch and keys.

    `view_changed` comes when the map has come to rest. Signals carry nothing: read `selected`, `center`, `zoom`,
    `visible_bounds()` and `hidden_shapes`. After `asked` (right click, long press, menu key) read `asked_point` on the
    globe, `asked_key` of the marker there, and `asked_position` on the screen.
    """

    selected_changed = Signal()
    opened = Signal()
    legend_changed = Signal()
    asked = Signal()
    layers_asked = Signal()

    def __init__(
        self, path: Path, style: MapStyle, parent: QWidget | None = None, *, language: str = "en", keys: Keys = FIRST
    ) -> None:
        super().__init__(path, style, parent, language)
        self._keys = MapKeys(keys)
        self.setAccessibleDescription(spoken_keys(keys))
        self._markers: Mapping[str, Marker] = {}
        self._spoken_from: Point | None = None
        self.asked_point: Point | None = None
        self.asked_key: str | None = None
        self.asked_position = QPoint()
        self._last_tap: tuple[str, QPointF] | None = None
        self._gestures = Gestures(self._motion)
        self._gestures.tapped.connect(self._tapped)
        self._gestures.double_tapped.connect(self._double_tapped)
        self._gestures.held.connect(lambda: self._ask(self._gestures.position, is_finger=True))
        self.installEventFilter(self._gestures)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._chrome.legend_changed.connect(self._hide_shapes)
        self._chrome.zoomed_in.connect(lambda: self._zoom_by(1))
        self._chrome.zoomed_out.connect(lambda: self._zoom_by(-1))
        self._chrome.layers_asked.connect(self.layers_asked)
        self._describe()

    @property
    def selected(self) -> str | None:
        """The key of the selected marker."""
        return self._layer.selected

    @property
    def hidden_shapes(self) -> Set[str]:
        """Types that the reader has switched off in the legend."""
        return self._chrome.hidden

    @property
    def layers_corner(self) -> QPoint:
        """Where a menu of layers opens, on the screen."""
        return self.mapToGlobal(self._chrome.layers_box.bottomLeft())

    def show_layers_button(self) -> None:
        """Offer more to show: `layers_asked` comes when the reader wants it."""
        self._chrome.show_layers()

    def hold_still(self) -> None:
        """Be a picture: nothing on it can be pressed or has the keyboard."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chrome.hide()

    @property
    def ruler(self) -> Ruler | None:
        """The distance that is shown."""
        return self._overlay.ruler

    def set_ruler(self, ruler: Ruler | None) -> None:
        """Show the way between two points, or none."""
        self._overlay.ruler = ruler
        self.update()

    def set_markers(self, markers: Sequence[Marker] | MarkerSet, *, is_joined: bool = True) -> None:
        """Show these markers instead; the selection stays if its marker does.

        Where their sizes matter they are not joined to clusters. The same ones again cost nothing.
        """
        found = markers if isinstance(markers, MarkerSet) else MarkerSet(markers)
        if found.by_key == self._markers and is_joined is self._layer.items.is_joined:
            return
        self._markers = found.by_key
        self._layer.set_markers(found, is_joined=is_joined)
        self._chrome.set_offer(Offer.of(found.shapes, has_dimmed=found.has_dimmed))
        self._layer.set_hidden(self.hidden_shapes)
        self._place()
        self._refresh()
        if self.selected is not None and self.selected not in self._markers:
            self.select(None)

    def select(self, key: str | None, *, fly: bool = True) -> None:
        """Select a marker, or none; with `fly` it is brought into view near enough to be told from others."""
        self._choose(key if key in self._markers else None, CLOSE if fly else None)

    def _choose(self, key: str | None, zoom: float | None) -> None:
        """Select it; with a zoom it is brought into view at least so near."""
        before, self._layer.selected = self._layer.selected, key
        if key != before:
            self._place_controls(self._motion.target)
        if key is not None and zoom is not None:
            self._bring(self._markers[key], zoom)
        if key == before:
            return
        start = self._markers.get(before or "")
        self._spoken_from = start.point if start else None
        if key is not None:
            self._overlay.pulse()
        self._refresh()
        self._describe()
        if key is not None:
            announce(self, self.accessibleName())
            self._uncover()
        self.selected_changed.emit()

    def show_all(self) -> None:
        """Bring all markers into view that are not filtered out."""
        shown = self._layer.items.markers.values()
        points = [marker.point for marker in shown if not marker.is_dimmed] or [marker.point for marker in shown]
        self.show_bounds(bounds_of(points) if points else UNITED_STATES)

    def event(self, event: QEvent) -> bool:
        """Tool tips name what is under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._hit(QPointF(event.pos()), is_finger=False)
            QToolTip.showText(event.globalPos(), tip(item, self._markers), self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What is here? Asked by a right click, or with the menu key at the selected marker or the middle."""
        position = QPointF(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            camera = self._motion.camera
            position = self._layer.selected_at(camera) or QPointF(camera.width / 2, camera.height / 2)
        self._ask(position, is_finger=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next marker, zoom, show all or open, by the keys for it; with Ctrl arrows move the map."""
        act = self._keys.act_of(event)
        if move := move_of(event):
            right, down = move
            self._motion.ease(self._motion.target.moved(right * self.width() / 4, down * self.height() / 4))
        elif act in DIRECTIONS:
            self._step(DIRECTIONS[act])
        elif act in ZOOMS:
            self._zoom_by(ZOOMS[act])
        elif act == "map all":
            self.show_all()
        elif act == "map open" and self.selected is not None:
            self.opened.emit()
        elif act == "let go" and self.selected is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def _zoom_by(self, levels: float) -> None:
        self._motion.zoom_to(self._motion.target.zoom + levels, (self.width() / 2, self.height() / 2))

    def _step(self, direction: Direction) -> None:
        """Select the next marker that way; the first key selects the one nearest to the middle."""
        start = self._markers.get(self.selected or "")
        found = next_marker(self._layer.items.markers.values(), start, direction, self._motion.target)
        if found is None:
            announce(self, nothing_there(direction))
            return
        self._choose(found.key, self.zoom)

    def _bring(self, marker: Marker, zoom: float) -> None:
        """Move the map only if the marker is not well in view already."""
        target = self._motion.target
        place = self._layer.pixel_of(marker, target)
        is_inside = (
            abs(place.x() - self.width() / 2) < MIDDLE * self.width() / 2
            and abs(place.y() - self.height() / 2) < MIDDLE * self.height() / 2
        )
        if not is_inside or target.zoom < zoom or not self._overlay.is_clear(target, marker, place):
            near = max(target.zoom, zoom)
            self._go(lambda camera: self._uncovered(camera.at(marker.point, near), marker))

    def _uncovered(self, camera: Camera, marker: Marker) -> Camera:
        """The nearest view in which neither the disc nor the callout of a marker is cut or meets a control."""
        wanted = self._layer.pixel_of(marker, camera)
        clear = self._overlay.clear_place(camera, marker, wanted)
        return camera if clear == wanted else camera.moved(wanted.x() - clear.x(), wanted.y() - clear.y())

    def _uncover(self) -> None:
        """Move the map if the selected marker is in view, but not clear."""
        marker, target = self._markers.get(self.selected or ""), self._motion.target
        if marker is None or self._wish is not None:
            return
        if self.rect().contains(self._layer.pixel_of(marker, target).toPoint()):
            there = self._uncovered(target, marker)
            if there != target:
                self._motion.ease(there)

    def _place(self) -> None:
        """Fit everything to the size of the widget; a selected marker that was clear stays so."""
        marker, target = self._markers.get(self.selected or ""), self._motion.target
        was_clear = marker is not None and self._overlay.is_clear(target, marker, self._layer.pixel_of(marker, target))
        super()._place()
        if was_clear and marker is not None and self._wish is None:
            there = self._uncovered(self._motion.target, marker)
            if there != self._motion.target:
                self._motion.jump(there)

    def _fits(self, camera: Camera, taken: Sequence[QRectF]) -> bool:
        marker = self._markers.get(self.selected or "")
        return marker is None or self._overlay.has_place(camera, marker, taken)

    def _tapped(self) -> None:
        position = self._gestures.position
        item = self._hit(position, is_finger=self._gestures.is_finger)
        self._last_tap = (item.keys[0], position) if item is not None and not item.is_cluster else None
        if item is None:
            return
        if not item.is_cluster:
            self.select(item.keys[0], fly=False)
        else:
            self._look_into(item, position)

    def _double_tapped(self) -> None:
        position = self._gestures.position
        item = self._hit(position, is_finger=self._gestures.is_finger)
        if self._last_tap and self.selected == self._last_tap[0] and self._is_near(position, self._last_tap[1]):
            # The map may have moved since the first tap, to show all of the callout.
            self.opened.emit()
        elif item is None:
            self._motion.zoom_to(self._motion.target.zoom + 1, (position.x(), position.y()))
        elif not item.is_cluster:
            self.select(item.keys[0], fly=False)
            self.opened.emit()

    def _is_near(self, one: QPointF, other: QPointF) -> bool:
        return (one - other).manhattanLength() <= self._style.sizes.reach

    def _ask(self, position: QPointF, *, is_finger: bool) -> None:
        item = self._hit(position, is_finger=is_finger)
        self.asked_key = item.keys[0] if item is not None and not item.is_cluster else None
        self.asked_point = unproject(*self._motion.camera.to_world(position.x(), position.y()))
        self.asked_position = self.mapToGlobal(position.toPoint())
        self.asked.emit()

    def _look_into(self, item: Item, position: QPointF) -> None:
        """Zoom until the cluster splits, at the latest where all markers stand apart."""
        bounds = bounds_of([self._markers[key].point for key in item.keys])
        fitted = self._fitted(self._motion.target, bounds)
        if fitted.zoom <= self.zoom + 1:
            self._motion.zoom_to(self.zoom + 1, (position.x(), position.y()))
        else:
            self.fly_to(fitted.center, min(fitted.zoom, SINGLE_LEVEL))

    def _hit(self, position: QPointF, *, is_finger: bool) -> Item | None:
        sizes = self._style.sizes
        reach = sizes.reach if is_finger else sizes.gap / 2
        return self._layer.hit(self._motion.camera, position.x(), position.y(), reach)

    def _hide_shapes(self) -> None:
        self._layer.set_hidden(self.hidden_shapes)
        self._refresh()
        self.legend_changed.emit()

    def _describe(self) -> None:
        """Let the accessible name follow the selection."""
        marker = self._markers.get(self.selected or "")
        self.setAccessibleName(spoken(marker, self._spoken_from) if marker else self.tr("Map of ports of entry"))
