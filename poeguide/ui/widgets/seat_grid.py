"""A grid of seats for votes: type a letter, and the next seat is up; a sequence is typed letter by letter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.theme import Theme

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1}


class SeatGrid(QWidget):
    """`seat` is up; `letters` is what `voted_seat` says now. A click takes a seat; `type_letter` is for touch."""

    voted = Signal()
    entered = Signal()
    """Enter was pressed: reveal, or go on."""

    def __init__(self, theme: Theme, vote: Callable[[int], str]) -> None:
        super().__init__()
        self._theme, self._vote = theme, vote
        self.seats, self.seat, self.voted_seat, self.letters = 1, 1, 1, ""
        self._signs, self._length = "ABCD", 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_seats(1)

    def set_seats(self, seats: int) -> None:
        """So many seats, the first one up."""
        self.seats = seats
        self.take_seat(1)
        self.updateGeometry()

    def set_answer(self, signs: str, length: int) -> None:
        """Which letters count, and how many make a vote; with 0 the learner decides, and Space goes on."""
        self._signs, self._length = signs, length
        self.refresh()

    def type_letter(self, letter: str) -> None:
        """Take a letter for the seat that is up; a vote that has all its letters goes on to the next seat."""
        letter = letter.upper()
        if len(letter) != 1 or letter not in self._signs:
            return
        if self._length == 1:
            self._say(self.seat, letter)
        else:
            given = self._vote(self.seat)
            # A letter that is there already is taken out of a choice; in a sequence it cannot come twice.
            self._say(self.seat, given.replace(letter, "") if letter in given and not self._length else given + letter)
        if len(self._vote(self.seat)) == self._length:
            self.take_seat(self.seat + 1)

    def take_back(self) -> None:
        """Take the last letter away: of the seat that is up or, where it has none, of the one before."""
        if not self._vote(self.seat):
            self.take_seat(self.seat - 1)
        self._say(self.seat, self._vote(self.seat)[:-1])

    def take_seat(self, seat: int) -> None:
        """Another seat is up."""
        self.seat = max(1, min(self.seats, seat))
        self.refresh()

    def refresh(self) -> None:
        """Show and speak what the votes are now."""
        vote = self._vote(self.seat) or self.tr("no vote")
        words = self.tr("Seat {n} of {count}, {vote}. Type A to {last}.")
        self.setAccessibleName(words.format(n=self.seat, count=self.seats, vote=vote, last=self._signs[-1]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters vote and go on; arrows move; Backspace takes the last vote away; Enter goes on."""
        key, letter = Qt.Key(event.key()), event.text().upper()
        if len(letter) == 1 and letter in self._signs:
            self.type_letter(letter)
        elif key in _STEPS:
            self.take_seat(self.seat + _STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.take_seat(self.seat + (self._columns() if key is Qt.Key.Key_Down else -self._columns()))
        elif key is Qt.Key.Key_Backspace:
            self.take_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the seat that was touched."""
        place = event.position().toPoint()
        for seat in range(1, self.seats + 1):
            if self._place(seat).contains(place):
                self.take_seat(seat)
                self.setFocus(Qt.FocusReason.MouseFocusReason)

    def sizeHint(self) -> QSize:
        """Room for five seats beside each other."""
        width = 5 * self._cell()
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Rows follow from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows of seats."""
        columns = max(1, width // self._cell())
        return -(-self.seats // columns) * self._cell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every seat with its number and its vote; the one that is up has the strong frame."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for seat in range(1, self.seats + 1):
            box, vote, is_up = self._place(seat), self._vote(seat), seat == self.seat and self.hasFocus()
            line = tokens.size("shape.ring" if is_up else "shape.line")
            painter.setPen(QPen(tokens.color("primary" if is_up else "line-strong"), line))
            painter.setBrush(tokens.color("primary-tint" if vote else "raised"))
            radius = tokens.size("shape.radius")
            painter.drawRoundedRect(box.adjusted(line, line, -line, -line), radius, radius)
            painter.setFont(tokens.font("caption"))
            painter.setPen(tokens.color("text-2"))
            inner = box.adjusted(*(side * tokens.size("space.2") for side in (1, 1, -1, -1)))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), str(seat))
            painter.setFont(tokens.font("h3" if len(vote) < 3 else "caption"))
            painter.setPen(tokens.color("text"))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), vote)
        painter.end()

    def _say(self, seat: int, letters: str) -> None:
        self.voted_seat, self.letters = seat, letters
        self.voted.emit()
        self.refresh()

    def _cell(self) -> int:
        tokens = self._theme.tokens
        return tokens.size("target.large") + tokens.size("space.3")

    def _columns(self) -> int:
        return max(1, self.width() // self._cell())

    def _place(self, seat: int) -> QRect:
        columns, cell, gap = self._columns(), self._cell(), self._theme.tokens.size("space.2")
        return QRect((seat - 1) % columns * cell, (seat - 1) // columns * cell, cell - gap, cell - gap)
