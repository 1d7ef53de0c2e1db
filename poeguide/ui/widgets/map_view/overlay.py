"""What lies above land and markers: the selected marker, the scale, the focus ring, a notice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.ui.widgets.map_view.callout import draw_callout, draw_selected
from poeguide.ui.widgets.map_view.callout_room import Callout, CalloutRoom
from poeguide.ui.widgets.map_view.callout_text import CalloutText, callout_texts
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.controls import draw_ring
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_layer import MarkerLayer
from poeguide.ui.widgets.map_view.motion import Ticker
from poeguide.ui.widgets.map_view.ruler import Ruler, draw_ruler
from poeguide.ui.widgets.map_view.scale_bar import draw_scale
from poeguide.ui.widgets.map_view.style import MapStyle

PULSE_SECONDS: Final = 0.5


class Overlay:
    """Draws above the markers, and knows where the callout is."""

    def __init__(self, style: MapStyle, ticker: Ticker, markers: MarkerLayer) -> None:
        self.has_ring = False
        self.is_motion_reduced = False
        self.taken: Sequence[QRectF] = ()
        self.scale = QRectF()
        self.ruler: Ruler | None = None
        self._style = style
        self._ticker = ticker
        self._markers = markers
        self._pulse = 1.0
        self._texts: tuple[object, tuple[CalloutText, ...]] = (None, ())

    def set_style(self, style: MapStyle) -> None:
        """Take another theme."""
        self._style = style
        self._texts = (None, ())

    def pulse(self) -> None:
        """Let the selected marker pulse once."""
        if not self.is_motion_reduced:
            self._pulse = 0.0
            self._ticker.run("pulse", self._step)

    def calm(self) -> None:
        """Be at rest at once."""
        self._pulse = 1.0
        self._ticker.cancel("pulse")

    def taken_by_selection(self, camera: Camera) -> list[QRectF]:
        """What disc and callout take."""
        found = self._selected(camera)
        if found is None:
            return []
        place, marker = found
        half = self._style.sizes.selected / 2
        disc = QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)
        return [disc, self.callout(camera, place, marker).box]

    def is_clear(self, camera: Camera, marker: Marker, place: QPointF) -> bool:
        """Whether a marker selected at this pixel, and its callout, could be seen whole."""
        return self._room(camera, ()).is_clear(place, self._texts_of(marker, camera.width))

    def has_place(self, camera: Camera, marker: Marker, taken: Sequence[QRectF]) -> bool:
        """Whether it could be seen anywhere in the view, if so much were taken."""
        view = QRectF(0, 0, camera.width, camera.height)
        return CalloutRoom(self._style.sizes, view, taken).has_place(self._texts_of(marker, camera.width))

    def clear_place(self, camera: Camera, marker: Marker, wanted: QPointF) -> QPointF:
        """The nearest pixel where that is so."""
        texts = self._texts_of(marker, camera.width)
        return self._room(camera, self._beside(camera, wanted, texts)).clear_place(wanted, texts)

    def callout(self, camera: Camera, place: QPointF, marker: Marker) -> Callout:
        """The box of a marker that is selected at this pixel."""
        texts = self._texts_of(marker, camera.width)
        return self._room(camera, self._beside(camera, place, texts)).place(place, texts)

    def draw(self, painter: QPainter, camera: Camera, notice: str) -> None:
        """Draw all of it."""
        if self.ruler is not None:
            draw_ruler(painter, camera, self.ruler, self._style)
        found = self._selected(camera)
        if found is not None:
            place, marker = found
            draw_callout(painter, place, self.callout(camera, place, marker), marker, self._style)
            draw_selected(painter, place, marker, style=self._style, pulse=self._pulse)
        if not self.scale.isEmpty():
            draw_scale(painter, camera, self._style, self.scale)
        if notice:
            self._draw_notice(painter, camera, notice)
        if self.has_ring:
            draw_ring(painter, QRectF(0, 0, camera.width, camera.height), self._style)

    def _selected(self, camera: Camera) -> tuple[QPointF, Marker] | None:
        """The selected marker and its place, if in view."""
        place = self._markers.selected_at(camera)
        edge = self._style.sizes.selected
        view = QRectF(-edge, -edge, camera.width + 2 * edge, camera.height + 2 * edge)
        if place is None or not view.contains(place):
            return None
        return place, self._markers.items.markers[str(self._markers.selected)]

    def _room(self, camera: Camera, markers: Sequence[QRectF]) -> CalloutRoom:
        return CalloutRoom(self._style.sizes, QRectF(0, 0, camera.width, camera.height), self.taken, markers)

    def _beside(self, camera: Camera, place: QPointF, texts: Sequence[CalloutText]) -> list[QRectF]:
        """Markers so near to a place that a callout could hide them, but for those that a filter drops."""
        reach = max(max(text.size.width(), text.size.height()) for text in texts) + 2 * self._style.sizes.selected
        near = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
        return [box for item, box in self._markers.boxes(camera) if not item.is_dimmed and near.intersects(box)]

    def _texts_of(self, marker: Marker, width: float) -> tuple[CalloutText, ...]:
        """The ways to write a callout; they are measured once."""
        key = (marker, width)
        if self._texts[0] != key:
            self._texts = (key, callout_texts(marker, self._style, width))
        return self._texts[1]

    def _draw_notice(self, painter: QPainter, camera: Camera, notice: str) -> None:
        sizes, colors = self._style.sizes, self._style.colors
        painter.setFont(self._style.fonts.title)
        room = QRectF(0, 0, camera.width * 0.7, camera.height)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        text = painter.boundingRect(room, flags, notice)
        text.moveCenter(QPointF(camera.width / 2, camera.height / 2))
        painter.setPen(QPen(colors.line_strong, 1))
        painter.setBrush(colors.surface)
        margin = sizes.margin
        painter.drawRoundedRect(text.adjusted(-margin, -margin, margin, margin), sizes.radius, sizes.radius)
        painter.setPen(colors.text)
        painter.drawText(text, flags, notice)

    def _step(self, passed: float) -> bool:
        self._pulse = min(1.0, self._pulse + passed / PULSE_SECONDS)
        return self._pulse < 1
