"""The week as a grid: open is solid, closed hatched, not known a dashed cell with a question mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLineF, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from poeguide.domain.hours import DayHours
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A place, a remark below its name, and its seven days."""

    title: str
    note: str
    days: tuple[DayHours, ...]


class DayCell(QWidget):
    """One day of one place; its words are its tooltip and accessible name."""

    def __init__(self, theme: Theme, hours: DayHours, words: str = "") -> None:
        super().__init__()
        self._theme, self.hours = theme, hours
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """As high as a line of small text, with a little air."""
        tokens = self._theme.tokens
        return QSize(tokens.size("space.6"), tokens.line_height("caption") + tokens.size("space.1"))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window."""
        return QSize(self._theme.tokens.size("space.3"), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the day from midnight to midnight."""
        painter = QPainter(self)
        paint_day(painter, self._theme.tokens, QRectF(self.rect()), self.hours, mirrored=self.isRightToLeft())
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def paint_day(painter: QPainter, tokens: Tokens, box: QRectF, hours: DayHours, *, mirrored: bool = False) -> None:
    """Draw one day in a box."""
    line = tokens.size("shape.line")
    frame = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    if not hours.is_known:
        painter.setPen(QPen(tokens.color("line-strong"), line, Qt.PenStyle.DashLine))
        painter.drawRect(frame)
        painter.setPen(tokens.color("text-2"))
        painter.setFont(tokens.font("caption"))
        if box.width() >= tokens.size("space.4"):
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
        return
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


class WeekLegend(QWidget):
    """What the three drawings mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[QWidget] = []
        flow = FlowLayout(self, gap=theme.tokens.size("space.3"))
        today = date.min
        for hours, words in (
            (DayHours(today, ((0, DAY),)), self.tr("open")),
            (DayHours(today, ()), self.tr("closed")),
            (DayHours(today, (), is_known=False), self.tr("not known")),
        ):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.tokens.size("space.1"))
            row.addWidget(_Sample(theme, hours), alignment=Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(Label(words, "caption"))
            flow.addWidget(entry)
            self._entries.append(entry)

    def sizeHint(self) -> QSize:
        """All in one row."""
        gap = self._theme.tokens.size("space.3")
        width = sum(entry.sizeHint().width() + gap for entry in self._entries) - gap
        return QSize(width, super().sizeHint().height())


class _Sample(DayCell):
    """A small square of the legend."""

    def sizeHint(self) -> QSize:
        """A square as high as small letters."""
        side = self._theme.tokens.text_size("caption")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Always whole."""
        return self.sizeHint()


class WeekGrid(QWidget):
    """Rows of seven days; the column of today is tinted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._today = date.min
        self.rows: tuple[WeekRow, ...] = ()
        self._heads: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.tokens.size("space.1"))
        self._grid.setVerticalSpacing(theme.tokens.size("space.2"))
        self._grid.setColumnStretch(0, 4)
        theme.changed.connect(self.update)

    def set_rows(self, rows: Sequence[WeekRow], today: date) -> None:
        """Show these places; all have the same seven days."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows, self._today, self._heads = tuple(rows), today, []
        for at, hours in enumerate(rows[0].days if rows else ()):
            is_today = hours.day == today
            head = Label("", "caption-label" if is_today else "caption")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._heads.append(head)
            self._grid.addWidget(head, 0, at + 1)
            self._grid.setColumnStretch(at + 1, 1)
        for at, row in enumerate(rows, start=1):
            self._add_row(row, at)
        self._name_days()

    def _add_row(self, row: WeekRow, at: int) -> None:
        place = QWidget()
        words = QGridLayout(place)
        words.setContentsMargins(0, 0, self._theme.tokens.size("space.3"), 0)
        words.setSpacing(0)
        words.addWidget(Label(row.title, "strong", wraps=True), 0, 0)
        if row.note:
            words.addWidget(Label(row.note, "caption", wraps=True), 1, 0)
        self._grid.addWidget(place, at, 0)
        for column, hours in enumerate(row.days, start=1):
            name = f"{row.title}, {QLocale().dayName(hours.day.isoweekday())}: {day_words(hours)}"
            self._grid.addWidget(DayCell(self._theme, hours, name), at, column, alignment=Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the names of the days where there is little room."""
        super().resizeEvent(event)
        self._name_days()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint today."""
        column = next((at for at, hours in enumerate(self._days(), start=1) if hours.day == self._today), 0)
        if not column:
            return
        # Not the cell of the layout: asked how high it would be at another width, it has cells of that width.
        place = self._heads[column - 1].geometry()
        gap = self._grid.horizontalSpacing() // 2
        painter = QPainter(self)
        tint = QRect(place.left() - gap, 0, place.width() + 2 * gap, self.height())
        painter.fillRect(tint, self._theme.tokens.color("primary-tint"))
        painter.end()

    def _days(self) -> tuple[DayHours, ...]:
        return self.rows[0].days if self.rows else ()

    def _name_days(self) -> None:
        """Whole words if they fit, else three letters, else one."""
        if not self._heads:
            return
        tokens, locale = self._theme.tokens, QLocale()
        room = self.width() // (len(self._heads) + 4) - self._grid.horizontalSpacing()
        names = [locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        metrics = QFontMetrics(tokens.font("caption-label"))
        long = max(metrics.horizontalAdvance(name) for name in (*names, self.tr("Today")))
        form = QLocale.FormatType.ShortFormat if room >= long else QLocale.FormatType.NarrowFormat
        for head, hours in zip(self._heads, self._days(), strict=True):
            is_today = hours.day == self._today and form is QLocale.FormatType.ShortFormat
            words = locale.standaloneDayName(hours.day.isoweekday(), form)
            head.setText(self.tr("Today") if is_today else words)
            head.setToolTip(locale.toString(QDate(hours.day.year, hours.day.month, hours.day.day), "d MMMM"))


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
