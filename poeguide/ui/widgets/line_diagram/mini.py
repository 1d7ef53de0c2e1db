"""The line as a row of dots, for cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.ui.tokens import Tokens


def mini_line_size(tokens: Tokens, optional: Sequence[bool]) -> QSize:
    """Room for one dot a stop, in pixels."""
    dot = tokens.size("diagram.stop-mini")
    step = dot + tokens.size("space.2")
    return QSize(max(0, len(optional) - 1) * step + dot + tokens.size("shape.border"), dot + dot // 2)


def draw_mini_line(painter: QPainter, box: QRect, tokens: Tokens, optional: Sequence[bool]) -> None:
    """One dot a stop, hollow where the stop is only for some; dots move closer where the box is narrow."""
    if not optional:
        return
    radius = tokens.size("diagram.stop-mini") / 2
    width = min(box.width(), mini_line_size(tokens, optional).width()) - 2 * radius - 1
    step = width / max(1, len(optional) - 1)
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start, way = (box.right() + 1, -1) if is_mirrored else (box.left(), 1)
    y = box.top() + box.height() / 2
    centers = [QPointF(start + way * (radius + 0.5 + index * step), y) for index in range(len(optional))]
    painter.setPen(QPen(tokens.color("primary"), tokens.size("diagram.stroke-mini")))
    painter.drawLine(centers[0], centers[-1])
    edge = tokens.size("shape.border")
    painter.setPen(QPen(tokens.color("primary"), edge))
    for center, is_hollow in zip(centers, optional, strict=True):
        painter.setBrush(tokens.color("raised" if is_hollow else "primary"))
        painter.drawEllipse(center, radius - edge / 2, radius - edge / 2)
