"""A day and time with a calendar that follows the theme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QRectF, QSize, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QSizePolicy, QToolButton, QWidget

from poeguide.ui import icons
from poeguide.ui.icon_engine import icon
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.late_buttons import LateButtons, put

FORMAT: Final = "ddd d MMM yyyy, HH:mm"
UTC: Final = QTimeZone(QTimeZone.Initialization.UTC)
_STEPS = (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward"))


class TimeField(LateButtons[QWidget]):
    """`value` is what stands in the field; `chosen` tells that the reader chose another.

    Qt's own field takes longer to make than all else in a column of questions, so it comes after the picture, into a
    frame that is painted here.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, name: str, value: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name, self._value = theme, name, _to_the_minute(value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def edit(self) -> TimeEdit:
        """Qt's field."""
        self.complete()
        return next(made for made in self.in_order() if isinstance(made, TimeEdit))

    @property
    def value(self) -> datetime:
        """The day and time, without a zone."""
        return self._value

    def set_value(self, value: datetime) -> None:
        """Show another time, without a signal."""
        self._value = _to_the_minute(value)
        if self.is_complete:
            self.edit.set_value(self._value)
        self.updateGeometry()
        self.update()

    def make_buttons(self) -> Sequence[QWidget]:
        """Qt's field."""
        edit = TimeEdit(self._theme, self._name, self)
        edit.set_value(self._value)
        edit.dateTimeChanged.connect(self._take)
        return (edit,)

    def place_buttons(self) -> None:
        """It takes all the room."""
        put(self.edit, self.rect())

    def sizeHint(self) -> QSize:
        """As high as other fields, and wide enough for this day."""
        tokens = self._theme.tokens
        text, border = tokens.metrics("body"), 2 * tokens.size("shape.border")
        height = max(tokens.size("target.normal"), text.height() + 2 + border)
        room = 2 * tokens.size("space.3") + tokens.size("icon.normal") + border
        return QSize(text.horizontalAdvance(self._text()) + room, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, and within it what the field shows until it is there."""
        tokens = self._theme.tokens
        border, radius = tokens.size("shape.border"), tokens.size("shape.radius")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("line-strong"), border))
        painter.setBrush(tokens.color("raised"))
        inset, inner = border / 2, radius - border / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), inner, inner)
        if not self.is_complete:
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        tokens, border = self._theme.tokens, self._theme.tokens.size("shape.border")
        painter.setPen(tokens.color("text"))
        painter.setFont(tokens.font("body"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side, room = tokens.size("space.3"), tokens.size("icon.normal")
        words = self.rect().adjusted(side, 0, -room - border, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text())
        size = tokens.size("icon.small")
        drawing = icons.pixmap("chevron-down", tokens.color("text-2").name(), size, icons.ratio_of(painter))
        left = self.width() - border - (room + size) // 2
        painter.drawPixmap(left, (self.height() - size) // 2, drawing)

    def _text(self) -> str:
        return QLocale().toString(_at(self._value), FORMAT)

    def _take(self) -> None:
        self._value = self.edit.value
        self.chosen.emit()


class TimeEdit(QDateTimeEdit):
    """Qt's field with the calendar of the theme."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_styled = theme, False
        # The window keeps the language that it was made in.
        self.setLocale(QLocale())
        # The clock of the place, not of the computer: that one may leave out the hour, where summer begins.
        self.setTimeZone(UTC)
        # From right to left Qt turns the parts around, so that 23:30 reads 30:23, and has no room for the last of them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        self.setDisplayFormat(FORMAT)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    @property
    def value(self) -> datetime:
        """The day and time, without a zone."""
        date, time = self.date(), self.time()
        return datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())

    def set_value(self, value: datetime) -> None:
        """Show another time, without a signal."""
        self.blockSignals(True)
        self.setDateTime(_at(value))
        self.blockSignals(False)

    def calendarWidget(self) -> QCalendarWidget:
        """The calendar; with its table and buttons it is as much as a small page, so it is made when it is wanted."""
        calendar = super().calendarWidget()
        if not self._is_styled:
            self._is_styled = True
            restyle(calendar, self._theme)
        return calendar

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Have the calendar in the look of the theme before Qt opens it."""
        self.calendarWidget()
        super().mousePressEvent(event)


def _to_the_minute(value: datetime) -> datetime:
    return value.replace(second=0, microsecond=0, tzinfo=None)


def _at(value: datetime) -> QDateTime:
    return QDateTime(QDate(value.year, value.month, value.day), QTime(value.hour, value.minute), UTC)


def restyle(calendar: QCalendarWidget, theme: Theme) -> None:
    """Qt paints weekends red and its arrows black; neither belongs to the theme."""
    tokens = theme.tokens
    plain = QTextCharFormat()
    plain.setForeground(tokens.color("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    head = QTextCharFormat()
    head.setFont(tokens.font("caption-label"))
    head.setForeground(tokens.color("text-2"))
    head.setBackground(tokens.color("sunken"))
    calendar.setHeaderTextFormat(head)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for name, drawing in _STEPS:
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(drawing, tokens.color("text"), tokens.size("icon.small")))
