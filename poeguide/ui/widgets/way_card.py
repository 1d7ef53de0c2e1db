"""A way to arrive as one painted card: Home shows eight, and six widgets for each would take a fifth of its start."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import CardButton
from poeguide.ui.widgets.line_diagram import draw_mini_line, mini_line_size
from poeguide.ui.widgets.painted_words import PaintedWords, placed


class Way(NamedTuple):
    """What the card says: title, note, drawing, and whether each stop of the line is for some only."""

    title: str
    note: str
    icon: str
    stops: tuple[bool, ...] = ()


class WayCard(CardButton):
    """Plate with the drawing, title, note, and the stops as a row of dots."""

    def __init__(self, theme: Theme, way: Way) -> None:
        super().__init__(theme, way.title)
        self.way = way
        self._words = PaintedWords(way.title, "h3"), PaintedWords(way.note, "caption", "text-2")
        self.setAccessibleDescription(way.note)

    def sizeHint(self) -> QSize:
        """Title and note in one line each."""
        tokens = self._theme.tokens
        widths = (words.width(tokens) for words in self._words)
        width = max(*widths, mini_line_size(tokens, self.way.stops).width()) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Every word whole, and as low as in one line: how many lines there are is a matter of the width."""
        longest = max(words.longest(self._theme.tokens) for words in self._words)
        return QSize(longest + self._beside(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of plate or words, whichever is more."""
        tokens = self._theme.tokens
        room = width - self._beside()
        height = sum(words.height(tokens, room) + tokens.size("space.1") for words in self._words)
        height += mini_line_size(tokens, self.way.stops).height()
        return max(tokens.size("icon.plate"), height) + 2 * tokens.size("space.4")

    def draw(self, painter: QPainter) -> None:
        """Draw the words beside their plate."""
        super().draw(painter)
        tokens, direction = self._theme.tokens, self.layoutDirection()
        side, space = tokens.size("icon.plate"), tokens.size("space.4")
        self._draw_plate(painter, placed(QRect(space, space, side, side), self.width(), direction))
        at, room = QPoint(self._beside() - space, space), max(1, self.width() - self._beside())
        for words in self._words:
            size = QSize(room, words.height(tokens, room))
            words.draw(painter, tokens, placed(QRect(at, size), self.width(), direction))
            at += QPoint(0, size.height() + tokens.size("space.1"))
        dots = QRect(at, QSize(room, mini_line_size(tokens, self.way.stops).height()))
        draw_mini_line(painter, placed(dots, self.width(), direction), tokens, self.way.stops)

    def _draw_plate(self, painter: QPainter, box: QRect) -> None:
        tokens = self._theme.tokens
        radius, side = tokens.size("shape.radius"), tokens.size("icon.large")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary-tint"))
        painter.drawRoundedRect(box, radius, radius)
        drawing = icons.pixmap(self.way.icon, tokens.color("primary").name(), side, self.devicePixelRatio())
        painter.drawPixmap(box.center() - QPoint(side // 2 - 1, side // 2 - 1), drawing)

    def _beside(self) -> int:
        """What plate and margins take of the width."""
        tokens = self._theme.tokens
        return tokens.size("icon.plate") + 3 * tokens.size("space.4")
