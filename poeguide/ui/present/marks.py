"""What a presenter lays over a slide: strokes of the pen, the pointer's dot, and the spotlight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from poeguide.ui.present.look import darkness
from poeguide.ui.present.model import Stroke
from poeguide.ui.tokens import Tokens

DIM: Final = 0.72
"""How much of the light the spotlight takes from the rest: the slide can still be made out."""


class SlideMarks:
    """Draws over a slide of this size in pixels; places are shares of it."""

    def __init__(self, painter: QPainter, tokens: Tokens, size: QSizeF) -> None:
        self._painter, self._tokens, self._size = painter, tokens, size
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, strokes: Sequence[Stroke]) -> None:
        """The pen's strokes: a light edge keeps them apart from what they cross."""
        for stroke in strokes:
            path = QPainterPath(self._at(stroke[0]))
            for place in stroke[1:] or stroke:
                path.lineTo(self._at(place))
            for color, width in (("surface", 130), ("stop", 220)):
                pen = QPen(self._tokens.color(color), self._size.width() / width)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                self._painter.strokePath(path, pen)

    def point(self, spot: QPointF) -> None:
        """The yellow dot."""
        radius = self._size.width() / 70
        self._painter.setPen(QPen(self._tokens.color("here-ring"), radius / 4))
        self._painter.setBrush(self._tokens.color("here"))
        self._painter.drawEllipse(self._at(spot), radius, radius)

    def dim_around(self, spot: QPointF) -> None:
        """Dim everything but a circle."""
        radius = self._size.width() / 7
        path = QPainterPath()
        path.addRect(QRectF(QPointF(), self._size))
        path.addEllipse(self._at(spot), radius, radius)
        shade = darkness(self._tokens)
        shade.setAlphaF(DIM)
        self._painter.fillPath(path, shade)

    def _at(self, share: QPointF) -> QPointF:
        return QPointF(share.x() * self._size.width(), share.y() * self._size.height())
