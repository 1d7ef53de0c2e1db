"""The boxes of a lesson drawn to scale, filled as far as time has gone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.domain.lesson import Lesson
from poeguide.ui.theme import Theme


class TimeBar(QWidget):
    """One bar a box, its width by its minutes; the current one is named in bold."""

    def __init__(self, theme: Theme, lesson: Lesson) -> None:
        super().__init__()
        self._theme, self._lesson = theme, lesson
        self._box, self._used = -1, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_lesson(lesson)

    def set_lesson(self, lesson: Lesson) -> None:
        """Show another plan."""
        self._lesson = lesson
        parts = [self.tr("{title}, {n} minutes").format(title=box.title, n=box.minutes) for box in lesson.boxes]
        self.setAccessibleName("; ".join(parts))
        self.setToolTip("\n".join(parts))
        self.update()

    def set_place(self, box: int, used: float) -> None:
        """Fill all boxes before this one, and a share of it."""
        self._box, self._used = box, max(0.0, min(1.0, used))
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and a line of words."""
        tokens = self._theme.tokens
        height = tokens.size("space.3") + tokens.size("space.2") + tokens.line_height("caption")
        return QSize(tokens.size("width.card-min"), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars and words."""
        tokens, painter = self._theme.tokens, QPainter(self)
        gap, high = tokens.size("space.1"), tokens.size("space.3")
        boxes = self._lesson.boxes
        total = max(1, sum(box.minutes for box in boxes))
        room = self.width() - gap * (len(boxes) - 1)
        left = 0.0
        for at, box in enumerate(boxes):
            width = room * box.minutes / total
            place = QRectF(left, 0, width, high)
            share = 1.0 if at < self._box else (self._used if at == self._box else 0.0)
            painter.fillRect(QRectF(left, 0, width * share, high), tokens.color("primary"))
            painter.setPen(QPen(tokens.color("primary" if at <= self._box else "line-strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            is_here = at == self._box
            font = tokens.font("caption-label" if is_here else "caption")
            painter.setFont(font)
            painter.setPen(tokens.color("text" if is_here else "text-2"))
            words = QRectF(left, high + tokens.size("space.2"), width, tokens.line_height("caption"))
            text = f"{box.title} {box.minutes}"
            if QFontMetrics(font).horizontalAdvance(text) > width:
                # A cut word says less than the number alone; the names stand in the plan, and in the tooltip.
                text = str(box.minutes)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            left += width + gap
        painter.end()
