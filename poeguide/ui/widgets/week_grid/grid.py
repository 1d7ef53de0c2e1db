"""Places and their seven days, painted as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from poeguide.domain.hours import DayHours
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.week_grid.day import day_words, paint_day, week_words

_NAMES: Final = 4
"""How many times as wide as a day the names of the places are, where they have the room."""

_WIDE: Final = 1 << 15
"""Room for every name in one line."""


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A place, a remark below its name, and its seven days."""

    title: str
    note: str
    days: tuple[DayHours, ...]


class _Lines(NamedTuple):
    """Where each day begins and how wide it is, where each place begins and how high it is, and its words."""

    days: list[tuple[int, int]]
    places: list[tuple[int, int]]
    names: list[list[QRect]]


class WeekGrid(QWidget):
    """Places below one another, which have the same seven days; the column of today is marked."""

    def __init__(self, theme: Theme, rows: Sequence[WeekRow], today: date) -> None:
        super().__init__()
        self._theme, self._today, self.rows = theme, today, tuple(rows)
        self._days = tuple(hours.day for hours in rows[0].days) if rows else ()
        self._names = [_name_of(row) for row in rows]
        self._known = ByWidth[_Lines]()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # The words of the day under the pointer are the tooltip.
        self.setMouseTracking(True)
        self.setAccessibleName(". ".join(words.text for words in self.painted_words()))

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Name and remark of each place; then its hours, which are drawn, in words, those of today first."""
        said: list[PaintedWords] = []
        for row, name in zip(self.rows, self._names, strict=True):
            said += name
            said += (PaintedWords(text, "caption") for text in week_words(row.days, self._today))
        return tuple(said)

    def words_at(self, place: QPoint) -> str:
        """What is drawn at a place: the date of a column, or the hours of a day; empty beside them."""
        locale = QLocale()
        for column, day in enumerate(self._days):
            if self._head(column).contains(place):
                return locale.toString(QDate(day.year, day.month, day.day), "d MMMM")
            for at, row in enumerate(self.rows):
                if self._cell(column, at).contains(place):
                    return f"{row.title}, {locale.dayName(day.isoweekday())}: {day_words(row.days[column])}"
        return ""

    def sizeHint(self) -> QSize:
        """The names in one line each, and days that are no narrower than they should be."""
        tokens = self._theme.tokens
        names = max((words.width(tokens) for name in self._names for words in name), default=0)
        width = names + tokens.size("space.3") + self._gaps() + len(self._days) * tokens.size("space.6")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window, where names wrap; as low as they are in one line."""
        width = self._least() + self._gaps() + len(self._days) * self._theme.tokens.size("space.3")
        return QSize(width, self.heightForWidth(_WIDE))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped names."""
        lines = self._lines(width)
        return sum(lines.places[-1]) if lines.places else self._head_height()

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        self._known.clear()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the words of what is under the pointer as the tooltip."""
        super().mouseMoveEvent(event)
        words = self.words_at(event.position().toPoint())
        if words != self.toolTip():
            self.setToolTip(words)
            if not words:
                QToolTip.hideText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw today's ground, the names of the days, and for each place its name and its days."""
        tokens, lines = self._theme.tokens, self._lines(self.width())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._draw_heads(painter)
        for name, boxes in zip(self._names, lines.names, strict=True):
            for words, box in zip(name, boxes, strict=True):
                words.draw(painter, tokens, self._placed(box))
        for at, row in enumerate(self.rows):
            for column, hours in enumerate(row.days):
                paint_day(painter, tokens, self._cell(column, at).toRectF(), hours, mirrored=self.isRightToLeft())
        painter.end()

    def _draw_heads(self, painter: QPainter) -> None:
        tokens, locale, form = self._theme.tokens, QLocale(), self._form()
        for column, day in enumerate(self._days):
            box, words = self._head(column), locale.standaloneDayName(day.isoweekday(), form)
            style, color = "caption", "text-2"
            if day == self._today:
                style, color = "caption-label", self._draw_today(painter, box)
                words = self.tr("Today") if form is QLocale.FormatType.ShortFormat else words
            painter.setFont(tokens.font(style))
            painter.setPen(tokens.color(color))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _draw_today(self, painter: QPainter, head: QRect) -> str:
        """Draw the ground of today's column; returns the color of its name."""
        tokens = self._theme.tokens
        if tokens.theme != "contrast":
            gap = tokens.size("space.1") // 2
            column = QRect(head.left() - gap, 0, head.width() + 2 * gap, self.height())
            painter.fillRect(column, tokens.color("primary-tint"))
            return "text-2"
        # A tint is not seen there: the day is marked as the open tab is.
        bar = QRect(head.left(), head.bottom() + 1, head.width(), tokens.size("shape.bar"))
        painter.fillRect(bar, tokens.color("primary"))
        return "primary"

    def _form(self) -> QLocale.FormatType:
        """Short names of the days if all of them fit, else one letter for each."""
        tokens, short = self._theme.tokens, QLocale.FormatType.ShortFormat
        names = (self.tr("Today"), *(QLocale().standaloneDayName(day, short) for day in range(1, 8)))
        room = self.width() // (_NAMES + len(self._days)) - tokens.size("space.1")
        fits = room >= max(map(tokens.metrics("caption-label").horizontalAdvance, names))
        return short if fits else QLocale.FormatType.NarrowFormat

    def _head(self, column: int) -> QRect:
        left, width = self._lines(self.width()).days[column]
        return self._placed(QRect(left, 0, width, self._head_height()))

    def _cell(self, column: int, at: int) -> QRect:
        """A day stands in the middle of its row."""
        lines, height = self._lines(self.width()), self._cell_height()
        (left, width), (top, room) = lines.days[column], lines.places[at]
        return self._placed(QRect(left, top + (room - height) // 2, width, height))

    def _placed(self, box: QRect) -> QRect:
        return placed(box, self.width(), self.layoutDirection())

    def _lines(self, width: int) -> _Lines:
        """Where everything stands; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> _Lines:
        tokens, count = self._theme.tokens, len(self._days)
        room = width - self._gaps()
        # Where the names have their share, edges are rounded from it, else from what their words need.
        edge = room * _NAMES / (_NAMES + count)
        edge = edge if round(edge) >= self._least() else self._least()
        edges = [round(edge + (room - edge) * at / max(1, count)) for at in range(count + 1)]
        gap, top = tokens.size("space.1"), self._head_height()
        days = [(edges[at] + gap * (at + 1), edges[at + 1] - edges[at]) for at in range(count)]
        lines = _Lines(days, [], [])
        for name in self._names:
            wide = edges[0] - tokens.size("space.3")
            heights = [words.height(tokens, wide) for words in name]
            top += tokens.size("space.2")
            room = max(self._cell_height(), sum(heights))
            first = top + (room - sum(heights) + 1) // 2
            lines.names.append([QRect(0, first + sum(heights[:at]), wide, high) for at, high in enumerate(heights)])
            lines.places.append((top, room))
            top += room
        return lines

    def _head_height(self) -> int:
        return self._theme.tokens.metrics("caption-label").size(0, self.tr("Today")).height()

    def _cell_height(self) -> int:
        """As high as a line of small text, with a little air."""
        return self._theme.tokens.line_height("caption") + self._theme.tokens.size("space.1")

    def _least(self) -> int:
        """How wide the names must be, with air beside them."""
        tokens = self._theme.tokens
        words = max((words.narrowest(tokens) for name in self._names for words in name), default=0)
        return words + tokens.size("space.3")

    def _gaps(self) -> int:
        return len(self._days) * self._theme.tokens.size("space.1")


def _name_of(row: WeekRow) -> list[PaintedWords]:
    name = [PaintedWords(row.title, "strong")]
    return [*name, PaintedWords(row.note, "caption", "text-2")] if row.note else name
