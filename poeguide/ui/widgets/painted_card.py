"""A card that is one button and paints itself: six widgets for each would take a fifth of the start of Home."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.cards import CardButton
from poeguide.ui.widgets.line_diagram import draw_mini_line, mini_line_size
from poeguide.ui.widgets.painted_words import PaintedWords, placed


class CardFace(NamedTuple):
    """What the card says: title, text, drawing, and a row of dots for stops that are for some only or for all."""

    title: str
    text: str = ""
    icon: str = ""
    stops: tuple[bool, ...] = ()


class CardLook(NamedTuple):
    """Tokens and type styles of a card."""

    padding: str
    plate: str
    title: str
    text: str


WAY: Final = CardLook("space.4", "icon.plate", "h3", "caption")
TOPIC: Final = CardLook("space.4", "icon.plate", "strong", "caption")
LARGE: Final = CardLook("space.5", "icon.plate-large", "h3", "body")


class PaintedCard(CardButton):
    """Plate with the drawing, title, text and dots; a title alone stands in the middle, and its plate with it."""

    def __init__(self, theme: Theme, face: CardFace, look: CardLook = TOPIC) -> None:
        super().__init__(theme, face.title)
        self.face, self._look = face, look
        self._title, self._text = PaintedWords(face.title, look.title), PaintedWords(face.text, look.text, "text-2")
        self._has_plate = bool(face.icon)
        self._known, self._heights = ByWidth[tuple[QRect, ...]](), ByWidth[int]()
        self._hints: tuple[QSize, QSize] | None = None
        self.setAccessibleDescription(face.text)

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Title and text."""
        return (self._title, self._text) if self.face.text else (self._title,)

    def plate_width(self) -> int:
        """How wide the plate is, in pixels; nothing without a drawing."""
        return self._theme.tokens.size(self._look.plate) if self.face.icon else 0

    def show_plate(self, *, is_shown: bool) -> None:
        """Show the drawing or, where it would leave no room for the words, only them."""
        if self.face.icon and is_shown != self._has_plate:
            self._has_plate = is_shown
            self.restyle()

    def sizeHint(self) -> QSize:
        """Title and text in one line each."""
        return self._measured()[0]

    def minimumSizeHint(self) -> QSize:
        """Every word whole, and as low as in one line: how many lines there are is a matter of the width."""
        return self._measured()[1]

    def heightForWidth(self, width: int) -> int:
        """Height of plate or words, whichever is more."""
        return self._heights.at(width, self._height)

    def draw(self, painter: QPainter) -> None:
        """Draw the words beside their plate."""
        super().draw(painter)
        tokens, direction = self._theme.tokens, self.layoutDirection()
        boxes = self._places(self.width())
        spare = self.height() - self.heightForWidth(self.width()) if not self.face.text else 0
        plate, title, text, dots = (placed(box, self.width(), direction).translated(0, spare // 2) for box in boxes)
        if self._has_plate:
            self._draw_plate(painter, plate)
        self._title.fitting(tokens, title.width()).draw(painter, tokens, title)
        if self.face.text:
            self._text.draw(painter, tokens, text)
        draw_mini_line(painter, dots, tokens, self.face.stops)

    def restyle(self) -> None:
        """Measure anew in another theme or text size."""
        self._known.clear()
        self._heights.clear()
        self._hints = None
        self.updateGeometry()
        self.update()

    def _measured(self) -> tuple[QSize, QSize]:
        if self._hints is None:
            tokens, beside = self._theme.tokens, self._beside()
            width = max(self._title.width(tokens), self._text.width(tokens), self._dots().width()) + beside
            least = max(self._title.longest(tokens), self._text.longest(tokens)) + beside
            height = self.heightForWidth(width)
            self._hints = QSize(width, height), QSize(least, height)
        return self._hints

    def _height(self, width: int) -> int:
        ends = [box.top() + box.height() for box in self._places(width) if box.height()]
        return max(ends) + self._theme.tokens.size(self._look.padding)

    def _places(self, width: int) -> tuple[QRect, ...]:
        """Where plate, title, text and dots stand; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> tuple[QRect, ...]:
        tokens, beside = self._theme.tokens, self._beside()
        gap, padding = tokens.size("space.1"), tokens.size(self._look.padding)
        side = self.plate_width() if self._has_plate else 0
        left, room = beside - padding, max(1, width - beside)
        heights = [self._title.fitting(tokens, room).height(tokens, room)]
        heights.append(self._text.height(tokens, room) if self.face.text else 0)
        heights.append(self._dots().height() if self.face.stops else 0)
        whole = sum(heights) + gap * (len(heights) - heights.count(0) - 1)
        spare = 0 if self.face.text else max(0, side - whole)
        lower = 0 if self.face.text else max(0, whole - side)
        boxes, top = [QRect(padding, padding + lower // 2, side, side)], padding + spare // 2
        for height in heights:
            boxes.append(QRect(left, top, room, height))
            top += height + gap if height else 0
        return tuple(boxes)

    def _draw_plate(self, painter: QPainter, box: QRect) -> None:
        tokens = self._theme.tokens
        radius, side = tokens.size("shape.radius"), tokens.size("icon.large")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary-tint"))
        painter.drawRoundedRect(box, radius, radius)
        drawing = icons.pixmap(self.face.icon, tokens.color("primary").name(), side, self.devicePixelRatio())
        painter.drawPixmap(box.center() - QPoint(side // 2 - 1, side // 2 - 1), drawing)

    def _dots(self) -> QSize:
        return mini_line_size(self._theme.tokens, self.face.stops) if self.face.stops else QSize(0, 0)

    def _beside(self) -> int:
        """What plate and margins take of the width."""
        tokens = self._theme.tokens
        plate = self.plate_width() + tokens.size("space.4") if self._has_plate else 0
        return plate + 2 * tokens.size(self._look.padding)
