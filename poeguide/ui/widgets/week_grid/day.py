"""One day as a drawing, and the hours of days in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.domain.hours import DayHours
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate
DAY: Final = 24 * 60


def paint_day(painter: QPainter, tokens: Tokens, box: QRectF, hours: DayHours, *, mirrored: bool = False) -> None:
    """Draw one day in a box."""
    line = tokens.size("shape.line")
    frame = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    if not hours.is_known:
        # A square end would make each dash longer, and close the gaps of a thick line.
        pen = QPen(tokens.color("line-strong"), line, Qt.PenStyle.DashLine, Qt.PenCapStyle.FlatCap)
        if box.width() < 8 * line:
            # Longer dashes would leave out whole sides of a small square.
            pen.setDashPattern([1, 1])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        painter.setPen(tokens.color("text-2"))
        painter.setFont(tokens.font("caption"))
        if box.width() >= tokens.size("space.4"):
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
        return
    if hours.intervals != ((0, DAY),):
        _hatch(painter, tokens, box)
    for start, end in hours.intervals:
        left, width = box.width() * start / DAY, box.width() * (end - start) / DAY
        left = box.width() - left - width if mirrored else left
        painter.fillRect(QRectF(box.left() + left, box.top(), width, box.height()), tokens.color("ok"))
    painter.setPen(QPen(tokens.color("line-strong"), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)


def _hatch(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
    step, height = tokens.size("space.1") + tokens.size("shape.line"), box.height()
    for at in range(0, round(box.width() + height) + step, step):
        painter.drawLine(QLineF(box.left() + at, box.top(), box.left() + at - height, box.bottom()))
    painter.restore()


def week_words(days: Sequence[DayHours], today: date) -> list[str]:
    """A week in sentences: today first, then days in a row that have the same hours together."""
    name, span = QLocale().dayName, translate("WeekGrid", "{start} to {end}")
    said = [
        f"{translate('WeekGrid', 'Today')}, {name(hours.day.isoweekday())}: {day_words(hours)}"
        for hours in days
        if hours.day == today
    ]
    for _, same in groupby(days, lambda hours: (hours.is_known, hours.intervals)):
        first, *more = same
        words = name(first.day.isoweekday())
        if more:
            words = span.format(start=words, end=name(more[-1].day.isoweekday()))
        said.append(f"{words[:1].upper()}{words[1:]}: {day_words(first)}")
    return said


def day_words(hours: DayHours) -> str:
    """A day's hours in words."""
    if not hours.is_known:
        return translate("WeekGrid", "hours not known")
    if not hours.intervals:
        return translate("WeekGrid", "closed")
    if hours.intervals == ((0, DAY),):
        return translate("WeekGrid", "open 24 hours")
    span = translate("WeekGrid", "{start} to {end}")
    return ", ".join(span.format(start=_clock(start), end=_clock(end)) for start, end in hours.intervals)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
