"""How much of a whole is done: a ring with the number inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.theme import Theme

_TOP = 90 * 16
_TURN = 360 * 16


class ProgressRing(QWidget):
    """`done` of `of`; the number is drawn where it has room, and spoken with its words."""

    def __init__(self, theme: Theme, *, is_small: bool = False) -> None:
        super().__init__()
        self._theme, self._is_small = theme, is_small
        self.done, self.of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, of: int, spoken: str) -> None:
        """Show another number."""
        self.done, self.of = done, of
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a number of five signs; a small one is as large as a plate with an icon."""
        tokens = self._theme.tokens
        side = tokens.size("icon.plate") if self._is_small else 2 * tokens.size("target.normal")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the number."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = tokens.size("shape.bar" if self._is_small else "diagram.stroke")
        inset = stroke / 2 if self._is_small else stroke
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(tokens.color("line"), stroke))
        painter.drawEllipse(box)
        if self.of and self.done:
            pen = QPen(tokens.color("primary"), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, _TOP, -round(_TURN * self.done / self.of))
        painter.setPen(tokens.color("text"))
        painter.setFont(tokens.font("caption-label" if self._is_small else "label"))
        number = f"{self.done}/{self.of}"
        # A long one would be cut, or cross the ring; the words beside it say it, too.
        if painter.fontMetrics().horizontalAdvance(number) <= box.width() - stroke:
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), number)
        painter.end()
