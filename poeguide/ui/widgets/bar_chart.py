"""Bars from zero: counts by month or year, with the greatest and the last value written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from poeguide.ui.formats import short_number
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LINES = 4
"""About how many lines the scale has."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, its amount (None = nothing was reported), all of it in words.

    `starts` marks the first bar of a year, `is_partial` a year that lacks months.
    """

    label: str
    value: int | None
    words: str
    starts: bool = False
    is_partial: bool = False


class BarChart(QWidget):
    """The bars, their scale and labels. The numbers must also stand in a table; `words` sums up the picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_bars(self, bars: Sequence[Bar], words: str) -> None:
        """Show these bars; `words` say what the picture shows."""
        self.bars = tuple(bars)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide, and eight lines high."""
        tokens = self._theme.tokens
        return QSize(tokens.size("width.list"), 8 * tokens.line_height("body"))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(self._theme.tokens.size("width.facets"), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Say the words of the bar under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            plot = self._plot()
            index = floor((event.pos().x() - plot.left()) / max(1.0, plot.width()) * len(self.bars))
            if self.isRightToLeft():
                index = len(self.bars) - 1 - index
            QToolTip.showText(event.globalPos(), self.bars[index].words if 0 <= index < len(self.bars) else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, bars, labels."""
        if not self.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, top = self._plot(), self._top()
        self._paint_scale(painter, plot, top)
        written = self._written()
        for index, bar in enumerate(self.bars):
            slot = self._slot(index)
            self._paint_bar(painter, bar, slot, top)
            if index in written and bar.value is not None:
                self._write(painter, short_number(bar.value), slot.center().x(), self._y(bar.value, top))
        self._paint_labels(painter)
        painter.end()

    def _tokens(self) -> Tokens:
        return self._theme.tokens

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _top(self) -> float:
        """The greatest value fills the plot."""
        return float(max((bar.value or 0 for bar in self.bars), default=0) or 1)

    def _plot(self) -> QRectF:
        tokens = self._tokens()
        metrics = QFontMetrics(tokens.font("caption"))
        side = metrics.horizontalAdvance(short_number(self._top())) + tokens.size("space.3")
        above = metrics.height() + tokens.size("space.1")
        below = tokens.line_height("caption") + tokens.size("space.2")
        if self.isRightToLeft():
            return QRectF(0, above, self.width() - side, self.height() - above - below)
        return QRectF(side, above, self.width() - side, self.height() - above - below)

    def _slot(self, index: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / len(self.bars)
        place = len(self.bars) - 1 - index if self.isRightToLeft() else index
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _y(self, value: float, top: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * value / top

    def _paint_scale(self, painter: QPainter, plot: QRectF, top: float) -> None:
        tokens = self._tokens()
        step = _nice(top / _LINES)
        painter.setFont(tokens.font("caption"))
        height = tokens.line_height("caption")
        at = 0.0
        while at <= top * 1.001:
            y = self._y(at, top)
            painter.setPen(QPen(tokens.color("line-strong" if at == 0 else "line"), tokens.size("shape.line")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(tokens.color("text-2"))
            gap = tokens.size("space.2")
            box = QRectF(0, y - height / 2, plot.left() - gap, height)
            if self.isRightToLeft():
                box = QRectF(plot.right() + gap, y - height / 2, self.width() - plot.right() - gap, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), short_number(at))
            at += step

    def _paint_bar(self, painter: QPainter, bar: Bar, slot: QRectF, top: float) -> None:
        tokens = self._tokens()
        if bar.starts and slot.left() > self._plot().left():
            painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line"), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(slot.left(), slot.top()), QPointF(slot.left(), self.height()))
        body = QRectF(slot.left() + slot.width() / 6, 0, slot.width() * 2 / 3, 0)
        if bar.value is None:
            painter.setPen(tokens.color("text-2"))
            painter.setFont(tokens.font("caption"))
            painter.drawText(
                QRectF(slot.left(), slot.bottom() - tokens.line_height("caption"), slot.width(), slot.height()),
                int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
                "?",
            )
            return
        body.setTop(self._y(bar.value, top))
        body.setBottom(slot.bottom())
        if bar.is_partial:
            line = tokens.size("shape.border")
            painter.setPen(QPen(tokens.color("primary"), line))
            painter.setBrush(tokens.color("primary-tint"))
            painter.drawRect(body.adjusted(line / 2, line / 2, -line / 2, 0))
        else:
            painter.fillRect(body, tokens.color("primary"))

    def _written(self) -> set[int]:
        """The greatest and the last bar with a value."""
        known = [index for index, bar in enumerate(self.bars) if bar.value is not None]
        if not known:
            return set()
        return {max(known, key=lambda index: self.bars[index].value or 0), known[-1]}

    def _write(self, painter: QPainter, words: str, middle: float, bottom: float) -> None:
        tokens = self._tokens()
        font = tokens.font("caption-label")
        width = QFontMetrics(font).horizontalAdvance(words) + 1
        height = tokens.line_height("caption")
        left = max(0.0, min(self.width() - width, middle - width / 2))
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        painter.drawText(QRectF(left, bottom - height, width, height), int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_labels(self, painter: QPainter) -> None:
        """The first of each year goes first; labels that would touch another are left out, the table has them all."""
        tokens = self._tokens()
        painter.setFont(tokens.font("caption"))
        painter.setPen(tokens.color("text-2"))
        gap = tokens.size("space.1")
        taken: list[QRectF] = []
        for index in sorted(range(len(self.bars)), key=lambda at: (at > 0 and not self.bars[at].starts, at)):
            box = self._label_box(index)
            if not any(box.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
                taken.append(box)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.bars[index].label)

    def _label_box(self, index: int) -> QRectF:
        tokens, slot = self._tokens(), self._slot(index)
        width = QFontMetrics(tokens.font("caption")).horizontalAdvance(self.bars[index].label) + 1
        left = max(0.0, min(self.width() - width, slot.center().x() - width / 2))
        return QRectF(left, slot.bottom() + tokens.size("space.1"), width, tokens.line_height("caption"))


def _nice(step: float) -> float:
    """The next round number."""
    if step <= 0:
        return 1.0
    base = 10.0 ** floor(log10(step))
    return max(1.0, next(base * factor for factor in _STEPS if base * factor >= step * 0.999))
