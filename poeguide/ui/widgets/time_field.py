"""A day and time with a calendar that follows the theme."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QToolButton, QWidget

from poeguide.ui.icon_engine import icon
from poeguide.ui.theme import Theme

_STEPS = (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "forward"))


class TimeField(QDateTimeEdit):
    """`value` is what stands in the field; `chosen` tells that the reader chose another."""

    chosen = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_styled = theme, False
        # The clock of the place, not of the computer: that one may leave out the hour, where summer begins.
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        # From right to left Qt turns the parts around, so that 23:30 reads 30:23, and has no room for the last of them.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy, HH:mm")
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.dateTimeChanged.connect(self.chosen)

    @property
    def value(self) -> datetime:
        """The day and time, without a zone."""
        date, time = self.date(), self.time()
        return datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())

    def set_value(self, value: datetime) -> None:
        """Show another time, without a signal."""
        self.blockSignals(True)
        day, time = QDate(value.year, value.month, value.day), QTime(value.hour, value.minute)
        self.setDateTime(QDateTime(day, time, self.timeZone()))
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
