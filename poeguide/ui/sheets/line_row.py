"""The inspection line from left to right, as on the screen: where stops have names only and there is room for them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.ui.sheets.blocks import Block, Words
from poeguide.ui.sheets.paper import paper_font
from poeguide.ui.sheets.values import Stop
from poeguide.ui.tokens import Tokens

MOST: Final = 8
MOST_LARGE: Final = 5


class LineRow(Block):
    """Numbered circles on a stroke, each with its name below."""

    def __init__(self, tokens: Tokens, stops: Sequence[Stop]) -> None:
        super().__init__(tokens)
        self._stops = stops
        self._names = [Words(tokens, f'<p align="center"><b>{escape(stop.name)}</b></p>', "caption") for stop in stops]

    def height(self, width: float) -> float:
        """Circles, and the highest of the names."""
        room = self._room(width)
        return self._top + max(name.height(room) for name in self._names) + self.tokens.size("sheet.gap")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the stroke, then circles and names."""
        tokens, room, side = self.tokens, self._room(width), self.tokens.size("diagram.stop")
        middles = [QPointF((at + 0.5) * width / len(self._stops), side / 2) for at in range(len(self._stops))]
        for (start, end), (before, after) in zip(pairwise(middles), pairwise(self._stops), strict=True):
            pen = QPen(tokens.color("primary"), tokens.size("diagram.stroke"))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if before.is_optional or after.is_optional:
                stroke = pen.widthF()
                pen.setDashPattern([tokens.size("diagram.dash") / stroke, tokens.size("diagram.dash-gap") / stroke])
            painter.setPen(pen)
            painter.drawLine(start, end)
        ring = tokens.size("diagram.hollow")
        for at, (middle, stop) in enumerate(zip(middles, self._stops, strict=True)):
            painter.setPen(QPen(tokens.color("primary"), ring))
            painter.setBrush(tokens.color("surface" if stop.is_optional else "primary"))
            painter.drawEllipse(middle, (side - ring) / 2, (side - ring) / 2)
            painter.setFont(paper_font(tokens, "label"))
            painter.setPen(tokens.color("primary" if stop.is_optional else "on-primary"))
            box = QRectF(middle.x() - side / 2, 0, side, side)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))
            painter.save()
            painter.translate(middle.x() - room / 2, self._top)
            self._names[at].paint(painter, room)
            painter.restore()

    @property
    def _top(self) -> float:
        """Where the names begin."""
        return self.tokens.size("diagram.stop") + self.tokens.size("sheet.gap")

    def _room(self, width: float) -> float:
        """How wide a name may be."""
        return width / len(self._stops) - self.tokens.size("sheet.gap")


def fits_in_row(tokens: Tokens, stops: Sequence[Stop]) -> bool:
    """Whether a line has few enough stops for one row."""
    return 1 < len(stops) <= (MOST if tokens.scale <= 1 else MOST_LARGE)
