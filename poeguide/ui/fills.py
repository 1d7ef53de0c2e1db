"""Boxes of one color in the first picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter


def fill(painter: QPainter, box: QRect, color: QColor) -> None:
    """Fill a box; the painter's pen and brush are others afterwards.

    `QPainter.fillRect` does the same, but to tell its forms apart the binding lists the 169 gradients that it may be
    given, once, which is a fiftieth of the start.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(box)
