"""A day, typed as digits or as the guide writes dates; a calendar is one button away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from poeguide.domain.freshness import day_of
from poeguide.ui.formats import read_date
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.time_field import restyle

WHOLE = len("2026-12-24")


class DayField(QWidget):
    """`text` is what was typed, `iso` the day that it means; empty where it means none.

    Not a QDateEdit: typed over as a whole, that keeps the old year and says nothing.
    """

    edited = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, name: str, day: date) -> None:
        super().__init__()
        self._theme, self._first = theme, day
        self.line = QLineEdit(day.isoformat())
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("For example: 2026-12-24"))
        self.line.setMinimumWidth(theme.tokens.size("width.card-min"))
        self.button = Button(theme, "", icon="calendar")
        self.button.setAccessibleName(self.tr("Choose the day from a calendar"))
        self.button.setToolTip(self.button.accessibleName())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.2"))
        layout.addWidget(self.line)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.taken)
        self.button.clicked.connect(self._open)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text().strip()

    @property
    def iso(self) -> str:
        """The day as 2026-12-24; empty where the text is no whole day."""
        found = read_date(self.text)
        return found if len(found) == WHOLE else ""

    def clear(self) -> None:
        """Leave no day."""
        self.line.clear()

    def _open(self) -> None:
        """Show a calendar below the button; a day that is chosen there goes into the field."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        calendar = QCalendarWidget()
        restyle(calendar, self._theme)
        day = day_of(self.iso) or self._first
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setMinimumSize(QSize(calendar.sizeHint()))
        calendar.activated.connect(lambda chosen: self._choose(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._choose(chosen, menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus()

    def _choose(self, chosen: QDate, menu: QMenu) -> None:
        self.line.setText(f"{chosen.year():04}-{chosen.month():02}-{chosen.day():02}")
        menu.close()
        self.line.setFocus()
        self.edited.emit()
