"""Bars from zero: counts by month or year, with the greatest and the last value written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from poeguide.ui.formats import short_number
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LINES = 4
"""About how many lines the scale has."""
_EVERY = (1, 2, 3, 4, 6, 12)
"""Which bars are named, where not all have room: every second, every third, …"""


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
        tokens = self._tokens()
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line"), Qt.PenStyle.DashLine))
        painter.drawLines(self.years_at())
        for index, bar in enumerate(self.bars):
            slot = self._slot(index)
            self._paint_bar(painter, bar, slot, top)
        for index, box in self.values_at().items():
            self._write(painter, short_number(self.bars[index].value or 0), box)
        self._paint_labels(painter)
        painter.end()

    def years_at(self) -> list[QLineF]:
        """The lines between years. They end where the bars stand: the words below are wider than their bar."""
        slots = [self._slot(at) for at, bar in enumerate(self.bars) if bar.starts and at > 0]
        sides = [(slot.topRight(), slot.bottomRight()) for slot in slots]
        if not self.isRightToLeft():
            sides = [(slot.topLeft(), slot.bottomLeft()) for slot in slots]
        return [QLineF(*side) for side in sides]

    def _tokens(self) -> Tokens:
        return self._theme.tokens

    def _top(self) -> float:
        """The greatest value fills the plot."""
        return float(max((bar.value or 0 for bar in self.bars), default=0) or 1)

    def _plot(self) -> QRectF:
        tokens = self._tokens()
        metrics = QFontMetrics(tokens.font("caption"))
        widest = max(metrics.horizontalAdvance(short_number(at)) for at in (self._top(), *_scale(self._top())))
        side = widest + tokens.size("space.3")
        above = metrics.height() + tokens.size("space.1")
        below = tokens.line_height("caption") + tokens.size("space.2")
        end = self._room_at_the_end(self.width() - side)
        width, height = self.width() - side - end, self.height() - above - below
        return QRectF(end if self.isRightToLeft() else side, above, width, height)

    def _room_at_the_end(self, room: float) -> float:
        """The last value stands above its own bar alone: what is wider than the bar goes on beyond it."""
        count, last = len(self.bars), self.bars[-1].value if self.bars else None
        return max(0.0, (count * self._width_of(last) - room) / (count - 1)) if last is not None and count > 1 else 0.0

    def _width_of(self, value: int) -> float:
        return QFontMetrics(self._tokens().font("caption-label")).horizontalAdvance(short_number(value)) + 1

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
        painter.setFont(tokens.font("caption"))
        height = tokens.line_height("caption")
        for at in _scale(top):
            y = self._y(at, top)
            painter.setPen(QPen(tokens.color("line-strong" if at == 0 else "line"), tokens.size("shape.line")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(tokens.color("text-2"))
            gap = tokens.size("space.2")
            box = QRectF(0, y - height / 2, plot.left() - gap, height)
            if self.isRightToLeft():
                box = QRectF(plot.right() + gap, y - height / 2, self.width() - plot.right() - gap, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), short_number(at))

    def _paint_bar(self, painter: QPainter, bar: Bar, slot: QRectF, top: float) -> None:
        tokens = self._tokens()
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

    def _written(self) -> tuple[int, ...]:
        """The last bar with a value, and the greatest."""
        known = [index for index, bar in enumerate(self.bars) if bar.value is not None]
        if not known:
            return ()
        greatest = max(known, key=lambda index: self.bars[index].value or 0)
        return tuple(dict.fromkeys((known[-1], greatest)))

    def values_at(self) -> dict[int, QRectF]:
        """Where the written values stand: above every bar that they reach, and beside one another."""
        gap, boxes = self._tokens().size("space.1"), dict[int, QRectF]()
        for index in self._written():
            box = self._value_box(index)
            # Where both are near, the greatest moves towards the start: the last stands at the end.
            if other := next((taken for taken in boxes.values() if taken.intersects(box)), None):
                box.moveRight(other.left() - gap) if not self.isRightToLeft() else box.moveLeft(other.right() + gap)
            boxes[index] = box
        return boxes

    def _value_box(self, index: int) -> QRectF:
        tokens = self._tokens()
        width = self._width_of(self.bars[index].value or 0)
        left = max(0.0, min(self.width() - width, self._slot(index).center().x() - width / 2))
        if index == len(self.bars) - 1 and width > self._slot(index).width():
            left = 0.0 if self.isRightToLeft() else self.width() - width
        reached = (
            bar.value or 0
            for at, bar in enumerate(self.bars)
            if self._slot(at).left() < left + width - 1 and self._slot(at).right() > left + 1
        )
        height = tokens.line_height("caption")
        return QRectF(left, self._y(max(reached, default=0), self._top()) - height, width, height)

    def _write(self, painter: QPainter, words: str, box: QRectF) -> None:
        tokens = self._tokens()
        painter.setFont(tokens.font("caption-label"))
        painter.setPen(tokens.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def labels_at(self) -> dict[int, QRectF]:
        """The first of each year, and between them every second, third or further one, as room allows."""
        firsts = [at for at in range(len(self.bars)) if at == 0 or self.bars[at].starts]
        fixed = self._free(firsts, {})
        found = fixed
        for step in _EVERY:
            after = [at for at in range(len(self.bars)) if (at - max(f for f in firsts if f <= at)) % step == 0]
            between = self._free([at for at in after if at not in fixed], {})
            if len(between) == len([at for at in after if at not in fixed]):
                found = fixed | self._free(list(between), fixed)
                break
        return found

    def _free(self, wanted: Sequence[int], taken: dict[int, QRectF]) -> dict[int, QRectF]:
        """The labels that touch none of those that are taken, nor one another."""
        gap, free = self._tokens().size("space.1"), dict[int, QRectF]()
        for index in wanted:
            box = self._label_box(index)
            wide = box.adjusted(-gap, 0, gap, 0)
            if not any(wide.intersects(other) for other in (*taken.values(), *free.values())):
                free[index] = box
        return free

    def _paint_labels(self, painter: QPainter) -> None:
        """Labels that would touch another are left out, the table has them all."""
        tokens = self._tokens()
        painter.setFont(tokens.font("caption"))
        painter.setPen(tokens.color("text-2"))
        for index, box in self.labels_at().items():
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.bars[index].label)

    def _label_box(self, index: int) -> QRectF:
        tokens, slot = self._tokens(), self._slot(index)
        width = QFontMetrics(tokens.font("caption")).horizontalAdvance(self.bars[index].label) + 1
        left = max(0.0, min(self.width() - width, slot.center().x() - width / 2))
        return QRectF(left, slot.bottom() + tokens.size("space.1"), width, tokens.line_height("caption"))


def _scale(top: float) -> list[float]:
    """The values of the scale, from zero to the greatest."""
    step = _nice(top / _LINES)
    return [at * step for at in range(floor(top * 1.001 / step) + 1)]


def _nice(step: float) -> float:
    """The next round number."""
    if step <= 0:
        return 1.0
    base = 10.0 ** floor(log10(step))
    return max(1.0, next(base * factor for factor in _STEPS if base * factor >= step * 0.999))
