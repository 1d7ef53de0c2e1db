"""What lies above land and markers: the selected marker, the scale, the focus ring, a notice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.ui.widgets.map_view.callout import callout_box, draw_callout, draw_selected
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

    def set_style(self, style: MapStyle) -> None:
        """Take another theme."""
        self._style = style

    def pulse(self) -> None:
        """Let the selected marker pulse once."""
        if not self.is_motion_reduced:
            self._pulse = 0.0
            self._ticker.run("pulse", self._step)

    def calm(self) -> None:
        """Be at rest at once."""
        self._pulse = 1.0
        self._ticker.cancel("pulse")

    def room(self, camera: Camera) -> QRectF | None:
        """What disc and callout take together."""
        found = self._selected(camera)
        if found is None:
            return None
        place, marker = found
        half = self._style.sizes.selected / 2
        disc = QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)
        return disc.united(self._callout(camera, place, marker))

    def draw(self, painter: QPainter, camera: Camera, notice: str) -> None:
        """Draw all of it."""
        if self.ruler is not None:
            draw_ruler(painter, camera, self.ruler, self._style)
        found = self._selected(camera)
        if found is not None:
            place, marker = found
            box = self._callout(camera, place, marker)
            draw_callout(painter, place, box, marker, self._style)
            draw_selected(painter, place, marker, style=self._style, pulse=self._pulse)
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

    def _callout(self, camera: Camera, place: QPointF, marker: Marker) -> QRectF:
        view = QRectF(0, 0, camera.width, camera.height)
        near = [box for item, box in self._markers.boxes(camera) if not item.is_dimmed]
        return callout_box(place, marker, self._style, view, [*self.taken, *near])

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
