"""The inspection line from left to right, as on the screen: where stops have names only and there is room for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    """Numbered circles on a stroke, each with its name below; a long line goes on in another row."""

    def __init__(self, tokens: Tokens, stops: Sequence[Stop], *, row: range, of: int) -> None:
        """The stops of one row: those that `row` numbers, of a line of so many; `of` is how many fit side by side."""
        super().__init__(tokens)
        self.numbers, self._across = range(row.start + 1, row.stop + 1), of
        self._before = stops[row.start - 1] if row.start else None
        self._after = stops[row.stop] if row.stop < len(stops) else None
        stops = stops[row.start : row.stop]
        self._stops = stops
        self._names = [Words(tokens, f'<p align="center"><b>{escape(stop.name)}</b></p>', "caption") for stop in stops]

    def height(self, width: float) -> float:
        """Circles, and the highest of the names."""
        room = self._room(width)
        return self._top + max(name.height(room) for name in self._names) + self.tokens.size("sheet.gap")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the stroke, then circles and names."""
        tokens, room, side = self.tokens, self._room(width), self.tokens.size("diagram.stop")
        middles = [QPointF((at + 0.5) * width / self._across, side / 2) for at in range(len(self._stops))]
        for start, end, is_dashed in self._strokes(middles, width):
            pen = QPen(tokens.color("primary"), tokens.size("diagram.stroke"))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if is_dashed:
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
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.numbers[at]))
            painter.save()
            painter.translate(middle.x() - room / 2, self._top)
            self._names[at].paint(painter, room)
            painter.restore()

    def _strokes(self, middles: Sequence[QPointF], width: float) -> Iterator[tuple[QPointF, QPointF, bool]]:
        """From circle to circle, and to the edges where the line comes from another row or goes on in one."""
        stops = self._stops
        for (start, end), (before, after) in zip(pairwise(middles), pairwise(stops), strict=True):
            yield start, end, before.is_optional or after.is_optional
        if self._before is not None:
            yield QPointF(0, middles[0].y()), middles[0], self._before.is_optional or stops[0].is_optional
        if self._after is not None:
            yield middles[-1], QPointF(width, middles[-1].y()), self._after.is_optional or stops[-1].is_optional

    @property
    def _top(self) -> float:
        """Where the names begin."""
        return self.tokens.size("diagram.stop") + self.tokens.size("sheet.gap")

    def _room(self, width: float) -> float:
        """How wide a name may be."""
        return width / self._across - self.tokens.size("sheet.gap")


def rows_of(tokens: Tokens, stops: Sequence[Stop]) -> Iterator[LineRow]:
    """A line in as few rows as its stops need, of about the same length."""
    most = MOST if tokens.scale <= 1 else MOST_LARGE
    rows = -(-len(stops) // most)
    across = -(-len(stops) // rows)
    for start in range(0, len(stops), across):
        yield LineRow(tokens, stops, row=range(start, min(start + across, len(stops))), of=across)
