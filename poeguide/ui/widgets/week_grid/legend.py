"""What the drawings of the days mean."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.domain.hours import DayHours
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.week_grid.day import DAY, paint_day


class WeekLegend(QWidget):
    """What the three drawings mean, side by side or, where there is no room, below one another."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        today = date.min
        self._entries = (
            (DayHours(today, ((0, DAY),)), PaintedWords(self.tr("open"), "caption", "text-2")),
            (DayHours(today, ()), PaintedWords(self.tr("closed"), "caption", "text-2")),
            (DayHours(today, (), is_known=False), PaintedWords(self.tr("not known"), "caption", "text-2")),
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(words.text for _, words in self._entries))

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """One for each drawing."""
        return tuple(words for _, words in self._entries)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = self._sizes()
        gaps = self._theme.tokens.size("space.3") * (len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, sizes[0].height())

    def minimumSizeHint(self) -> QSize:
        """Each whole."""
        sizes = self._sizes()
        return QSize(max(size.width() for size in sizes), sizes[0].height())

    def heightForWidth(self, width: int) -> int:
        """Height of the rows at this width."""
        return self._places(width)[-1].bottom() + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a square like a day before each of the words."""
        tokens, side = self._theme.tokens, self._theme.tokens.text_size("caption")
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for (hours, words), box in zip(self._entries, self._places(self.width()), strict=True):
            square = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
            beside = box.adjusted(side + tokens.size("space.1"), 0, 0, 0)
            paint_day(painter, tokens, self._placed(square).toRectF(), hours)
            words.draw(painter, tokens, self._placed(beside))
        painter.end()

    def _placed(self, box: QRect) -> QRect:
        return placed(box, self.width(), self.layoutDirection())

    def _sizes(self) -> list[QSize]:
        tokens = self._theme.tokens
        side, measure = QSize(tokens.text_size("caption") + tokens.size("space.1"), 0), tokens.metrics("caption").size
        return [side + measure(0, words.text) for _, words in self._entries]

    def _places(self, width: int) -> list[QRect]:
        gap, at = self._theme.tokens.size("space.3"), QPoint(0, 0)
        places: list[QRect] = []
        for size in self._sizes():
            if places and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height() + gap)
            places.append(QRect(at, size))
            at += QPoint(size.width() + gap, 0)
        return places
