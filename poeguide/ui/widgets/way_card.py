"""A way to arrive as one painted card: Home shows eight, and six widgets for each would take half of its start."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import CardButton
from poeguide.ui.widgets.line_diagram import draw_mini_line, mini_line_size

_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


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
        self.setAccessibleDescription(way.note)

    def sizeHint(self) -> QSize:
        """Title and note in one line each."""
        widths = (self._metrics(style).horizontalAdvance(text) for text, style in self._texts())
        dots = mini_line_size(self._theme.tokens, self.way.stops).width()
        width = max(*widths, dots) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Every word whole, and as low as in one line: how many lines there are is a matter of the width."""
        words = ((word, style) for text, style in self._texts() for word in text.split())
        width = max((self._metrics(style).horizontalAdvance(word) for word, style in words), default=0)
        return QSize(width + self._beside(), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of plate or words, whichever is more."""
        tokens = self._theme.tokens
        room = width - self._beside()
        words = sum(self._height(text, style, room) + tokens.size("space.1") for text, style in self._texts())
        words += mini_line_size(tokens, self.way.stops).height()
        return max(tokens.size("icon.plate"), words) + 2 * tokens.size("space.4")

    def draw(self, painter: QPainter) -> None:
        """Draw the words beside their plate."""
        super().draw(painter)
        tokens = self._theme.tokens
        side, space = tokens.size("icon.plate"), tokens.size("space.4")
        self._draw_plate(painter, self._placed(QRect(space, space, side, side)))
        at, room = QPoint(self._beside() - space, space), max(1, self.width() - self._beside())
        for (text, style), color in zip(self._texts(), ("text", "text-2"), strict=True):
            height = self._height(text, style, room)
            painter.setFont(tokens.font(style))
            painter.setPen(tokens.color(color))
            painter.drawText(self._placed(QRect(at, QSize(room, height))), _WRAPPED, text)
            at += QPoint(0, height + tokens.size("space.1"))
        box = QRect(at, QSize(room, mini_line_size(tokens, self.way.stops).height()))
        draw_mini_line(painter, self._placed(box), tokens, self.way.stops)

    def _draw_plate(self, painter: QPainter, box: QRect) -> None:
        tokens = self._theme.tokens
        radius, side = tokens.size("shape.radius"), tokens.size("icon.large")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary-tint"))
        painter.drawRoundedRect(box, radius, radius)
        drawing = icons.pixmap(self.way.icon, tokens.color("primary").name(), side, self.devicePixelRatio())
        painter.drawPixmap(box.center() - QPoint(side // 2 - 1, side // 2 - 1), drawing)

    def _texts(self) -> tuple[tuple[str, str], tuple[str, str]]:
        return (self.way.title, "h3"), (self.way.note, "caption")

    def _metrics(self, style: str) -> QFontMetrics:
        return QFontMetrics(self._theme.tokens.font(style))

    def _height(self, text: str, style: str, room: int) -> int:
        return self._metrics(style).boundingRect(QRect(0, 0, max(1, room), 0), _WRAPPED, text).height()

    def _beside(self) -> int:
        """What plate and margins take of the width."""
        tokens = self._theme.tokens
        return tokens.size("icon.plate") + 3 * tokens.size("space.4")

    def _placed(self, box: QRect) -> QRect:
        """The place of a part, mirrored where one reads from right to left."""
        if self.isRightToLeft():
            box.moveRight(self.width() - 1 - box.left())
        return box
