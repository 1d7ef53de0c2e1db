"""The shapes of the port types: each differs without color, and is hollow when filtered out."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from poeguide.ui.tokens import Tokens


def paint_shape(painter: QPainter, tokens: Tokens, box: QRectF, shape: str, *, is_hollow: bool = False) -> None:
    """Draw a port type's shape in its color, as the map does; an unknown type is a bar."""
    color = tokens.color(f"type.{shape}") if f"type.{shape}" in tokens.colors else tokens.color("text-2")
    hollow = is_hollow or shape == "preclearance"
    line = max(2.0, box.width() / 8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, line, j=Qt.PenJoinStyle.MiterJoin) if hollow else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
    inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2) if hollow else box
    _outline(painter, inner, shape)
    if shape == "mail" and not hollow:
        painter.setPen(QPen(tokens.color("type.on-type"), max(1.2, box.width() / 12)))
        flap = _letter(inner)
        painter.drawPolyline([flap.topLeft(), QPointF(flap.center().x(), flap.center().y()), flap.topRight()])
    painter.restore()


def _letter(box: QRectF) -> QRectF:
    return box.adjusted(0, box.height() * 0.14, 0, -box.height() * 0.14)


def _outline(painter: QPainter, box: QRectF, shape: str) -> None:
    center = box.center()
    if shape in ("airport", "user_fee_airport"):
        painter.drawPolygon(QPolygonF([QPointF(center.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif shape == "seaport":
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(center.x(), box.top()),
                    QPointF(box.right(), center.y()),
                    QPointF(center.x(), box.bottom()),
                    QPointF(box.left(), center.y()),
                ]
            )
        )
    elif shape == "mail":
        painter.drawRect(_letter(box))
    elif shape == "land":
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    elif shape == "rail":
        reach = box.width() / 2
        corners = [QPointF(cos(turn * pi / 3), sin(turn * pi / 3)) * reach for turn in range(6)]
        painter.drawPolygon(QPolygonF([center + corner for corner in corners]))
    elif shape == "preclearance":
        painter.drawEllipse(box)
    else:
        # No disc: on the map that is several places of different types.
        bar = box.adjusted(0, box.height() * 0.24, 0, -box.height() * 0.24)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
