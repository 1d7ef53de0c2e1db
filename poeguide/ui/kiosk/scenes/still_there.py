"""Are you still there? A ring that runs down, the seconds in numbers, and two answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label

ACROSS: Final = QBoxLayout.Direction.LeftToRight
DOWN: Final = QBoxLayout.Direction.TopToBottom
NUMBER: Final = 0.42
"""Height of the number as a share of the ring's inside: it is read from afar."""
NUMBER_LINE: Final = 1.15


class Dial(QWidget):
    """The ring with the number inside; a picture of what the words beside it say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._left, self._whole, self._room = 0, 1, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Seconds left"))

    def set_seconds(self, left: int, whole: float) -> None:
        """Show how many seconds are left of how many."""
        self._left, self._whole = left, max(1, round(whole))
        self.setAccessibleDescription(self.tr("%n second(s) left", "", left))
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn, and smaller on screens with little height."""
        side = min(
            self._theme.tokens.size("width.dial"), max(self._room, 2 * self._theme.tokens.line_height("display"))
        )
        return QSize(side, side)

    def set_room(self, height: int) -> None:
        """Take a part of the height that there is."""
        self._room = height
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring from the top, running down."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        stroke = min(tokens.size("shape.dial"), side // 10)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
        painter.setPen(QPen(tokens.color("sunken"), stroke))
        painter.drawEllipse(ring)
        pen = QPen(tokens.color("primary"), stroke)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._left / self._whole))
        painter.setPen(tokens.color("text"))
        font, word = tokens.font("display"), tokens.line_height("lead")
        font.setPixelSize(max(font.pixelSize(), round((side - 2 * stroke) * NUMBER)))
        number = max(tokens.line_height("display"), round(font.pixelSize() * NUMBER_LINE))
        has_word = number + word <= side - 4 * stroke
        top = box.top() + (side - number - (word if has_word else 0)) / 2
        painter.setFont(font)
        painter.drawText(QRectF(box.left(), top, side, number), int(Qt.AlignmentFlag.AlignCenter), str(self._left))
        if has_word:
            painter.setFont(tokens.font("lead"))
            painter.setPen(tokens.color("text-2"))
            below = QRectF(box.left(), top + number, side, word)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self.tr("seconds"))
        painter.end()


class StillThereScene(ScrollPage):
    """`stay` is focused: a visitor with five keys answers by one of them."""

    stayed = Signal()
    finished = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk = kiosk
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.dial = Dial(theme)
        self.seconds = Label("", "lead", wraps=True)
        heading = Label(self.tr("Are you still there?"), "h1", wraps=True)
        text = self.tr(
            "At zero this screen clears itself: answers, language and text size. The next visitor starts anew."
        )
        self.lead = Label(text, "lead", wraps=True)
        for label in (self.seconds, heading, self.lead):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.stay = Button(theme, self.tr("Yes, more time"), icon="check", role="primary")
        self.finish_now = Button(theme, self.tr("No, finish now"), icon="exit", size="large")
        self.stay.clicked.connect(self.stayed)
        self.finish_now.clicked.connect(self.finished)
        note = Label(self.tr("You can ask for more time as often as you like."), "body2", wraps=True)
        self._top, self._answers = QBoxLayout(DOWN), QBoxLayout(DOWN)
        words = column(tokens, self.seconds, heading, self.lead)
        self._top.addWidget(self.dial)
        nest(self._top, words, 1)
        for button in (self.stay, self.finish_now):
            self._answers.addWidget(button)
        for box in (self._top, self._answers):
            box.setSpacing(tokens.size("space.5"))
        self.column.addStretch(1)
        nest(self.column, self._top)
        nest(self.column, self._answers)
        self.note = QWidget()
        self.note.setLayout(row(tokens, IconLabel(theme, "clock"), note, gap="space.4"))
        self.column.addWidget(self.note)
        self.column.addStretch(2)
        # The ring says the same, but not aloud, and not in letters that grow.
        is_in_ring = not kiosk.visit.is_speech_on and tokens.scale < LARGE_TEXT
        self.seconds.setVisible(kiosk.visit.is_reach_on or not is_in_ring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the answers."""
        super().resizeEvent(event)
        is_wide = self.width() > self.height() and not self._kiosk.visit.is_reach_on
        self._top.setDirection(ACROSS if is_wide else DOWN)
        self._answers.setDirection(ACROSS if is_wide else DOWN)
        self.dial.set_room(self.height() // 3)
        self._size_answer("large" if is_wide or self._kiosk.visit.is_reach_on else "answer")
        self._leave_out()

    def _leave_out(self) -> None:
        """Both answers are in sight before anything else is; in reach mode the rest stands nowhere."""
        parts = (self.note, self.lead, self.dial)
        for part in parts:
            part.setVisible(not self._kiosk.visit.is_reach_on)
        for part in parts:
            self.column.invalidate()
            if self.column.totalHeightForWidth(self.width()) > self.height():
                part.hide()

    def _size_answer(self, extent: str) -> None:
        """The kind answer is the largest thing to press where there is room for it."""
        if self.stay.property("extent") != extent:
            self.stay.setProperty("extent", extent)
            self.stay.style().unpolish(self.stay)
            self.stay.style().polish(self.stay)

    def show_seconds(self) -> None:
        """Count down."""
        left = self._kiosk.idle.seconds_left
        self.dial.set_seconds(left, self._kiosk.idle.clock.times.countdown)
        self.seconds.setText(self.tr("%n second(s) left", "", left))

    def focus_first(self) -> None:
        """Give the keyboard to the kind answer."""
        self.stay.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(self.stay)
