"""The time for a talk of two: counted down while they play, and said when it is over."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.formats import minutes
from poeguide.ui.layouts import row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label

MINUTES: Final = 6
MOST: Final = 60


class TalkTimer(QObject):
    """`left` are the seconds until the end, 0 when it is over; None while it does not run."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = MINUTES
        self.left: int | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(1000)
        self.timer.timeout.connect(self._tick)

    def toggle(self) -> None:
        """Start, or stop and be ready to start anew."""
        if self.left is None:
            self.left = 60 * self.minutes
            self.timer.start()
        else:
            self.left = None
            self.timer.stop()
        self.changed.emit()

    def go_on(self, minutes: int, left: int | None) -> None:
        """Take over from a timer that is gone."""
        self.minutes, self.left = minutes, left
        if left:
            self.timer.start()

    def _tick(self) -> None:
        self.left = max(0, (self.left or 0) - 1)
        if self.left == 0:
            self.timer.stop()
        self.changed.emit()


class TimerRow(QWidget):
    """How many minutes, the button, and what is left."""

    def __init__(self, theme: Theme, timer: TalkTimer) -> None:
        super().__init__()
        self._timer = timer
        name = self.tr("Minutes of the talk")
        self.field = NumberField(name, (1, MOST), timer.minutes, suffix=self.tr(" minutes"))
        self.field.valueChanged.connect(self._choose)
        self.button = Button(theme, "", icon="clock")
        self.button.clicked.connect(timer.toggle)
        self.said = Label("", "strong", wraps=True)
        line = row(theme.tokens, self.field, self.button, gap="space.3")
        line.addWidget(self.said, 1)
        self.setLayout(line)
        timer.changed.connect(self._show)
        self._show()

    def _choose(self, value: int) -> None:
        self._timer.minutes = value

    def _show(self) -> None:
        left = self._timer.left
        self.field.setEnabled(left is None)
        self.button.setText(self.tr("Start the time") if left is None else self.tr("Stop the time"))
        if left is None:
            self.said.setText("")
        elif left:
            self.said.setText(self.tr("{time} left").format(time=minutes(left)))
        else:
            self.said.setText(self.tr("Time is up. Look back together."))
