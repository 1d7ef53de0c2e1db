"""The ruler: the shortest way between two points, and how long it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from poeguide.domain.geo import Point, between, project
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.style import MapStyle

STEPS: Final = 48


@dataclass(frozen=True, slots=True)
class Ruler:
    """From where to where, and the distance in words; without an end only the start is marked."""

    start: Point
    end: Point | None = None
    words: str = ""


def draw_ruler(painter: QPainter, camera: Camera, ruler: Ruler, style: MapStyle) -> None:
    """Draw the way with a dot at each end and the words in its middle."""
    colors, sizes = style.colors, style.sizes
    points = (
        [ruler.start] if ruler.end is None else [between(ruler.start, ruler.end, i / STEPS) for i in range(STEPS + 1)]
    )
    places = [QPointF(*camera.to_screen(*project(point))) for point in points]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((colors.halo, sizes.frame * 3), (colors.text, sizes.frame)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(places))
    painter.setPen(QPen(colors.halo, sizes.frame))
    painter.setBrush(colors.text)
    for place in {0: places[0], 1: places[-1]}.values():
        painter.drawEllipse(place, sizes.gap * 0.75, sizes.gap * 0.75)
    if ruler.words:
        _draw_words(painter, places[len(places) // 2], ruler.words, style)


def _draw_words(painter: QPainter, middle: QPointF, words: str, style: MapStyle) -> None:
    colors, sizes = style.colors, style.sizes
    metrics = QFontMetricsF(style.fonts.subtitle)
    width, height = metrics.horizontalAdvance(words) + 2 * sizes.gap, metrics.height() + sizes.gap
    box = QRectF(middle.x() - width / 2, middle.y() - height - sizes.gap, width, height)
    painter.setPen(QPen(colors.text, 1))
    painter.setBrush(colors.surface)
    painter.drawRoundedRect(box, sizes.radius, sizes.radius)
    painter.setFont(style.fonts.subtitle)
    painter.setPen(colors.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
