"""Wrapped words of cards and rows that paint themselves, measured and drawn as a label does it.

A label for each of their words would cost as much as the rest of a page: each is styled, laid out and shown by itself.
"""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.measures import Look, Measures, measures_of
from poeguide.ui.widgets.text import SMALLER, line_width

_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class PaintedWords(NamedTuple):
    """Words in a type style and a color of the theme, by their names. All measures are pixels."""

    text: str
    style: str
    color: str = "text"

    def width(self, tokens: Tokens) -> int:
        """How wide a box must be that holds them in one line."""
        widths = self._measures(tokens).widths
        if "line" not in widths:
            widths["line"] = line_width(tokens.metrics(self.style), self.text)
        return widths["line"]

    def longest(self, tokens: Tokens) -> int:
        """How wide the widest of the words is."""
        widths = self._measures(tokens).widths
        if "word" not in widths:
            measure = tokens.metrics(self.style).horizontalAdvance
            widths["word"] = max(map(measure, self.text.split()), default=0)
        return widths["word"]

    def narrowest(self, tokens: Tokens) -> int:
        """How narrow a box may be: as wide as the widest part at whose ends a line may be broken."""
        widths = self._measures(tokens).widths
        if "part" not in widths:
            widths["part"] = self._wrapped(tokens, 1).width()
        return widths["part"]

    def height(self, tokens: Tokens, width: int) -> int:
        """How high they are, wrapped at a width."""
        return self._measures(tokens).heights.at(width, lambda room: self._wrapped(tokens, max(1, room)).height())

    def _wrapped(self, tokens: Tokens, room: int) -> QRect:
        return tokens.metrics(self.style).boundingRect(QRect(0, 0, room, 0), _WRAPPED, self.text)

    def _measures(self, tokens: Tokens) -> Measures:
        """What is known of them from before: a page that is made anew paints the same words."""
        pixels, weight = tokens.text_size(self.style), tokens.types[self.style].weight
        return measures_of(Look(self.text, self.style, pixels, weight, wraps=True, room=0))

    def fitting(self, tokens: Tokens, room: int) -> PaintedWords:
        """The same words, those of a heading in the next smaller style where one of them is wider than the room."""
        words = self
        while words.longest(tokens) > room and (style := SMALLER.get(words.style)):
            words = words._replace(style=style)
        return words

    def draw(self, painter: QPainter, tokens: Tokens, box: QRect) -> None:
        """Draw them from the top of a box."""
        painter.setFont(tokens.font(self.style))
        painter.setPen(tokens.color(self.color))
        painter.drawText(box, _WRAPPED, self.text)


@runtime_checkable
class PaintsWords(Protocol):
    """A widget that paints its words itself."""

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """All of them in reading order: to be spoken, printed and measured as those of labels."""


def placed(box: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Where a part stands in a width: mirrored where one reads from right to left."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return box
    return QRect(width - box.left() - box.width(), box.top(), box.width(), box.height())


def turned(box: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The same within a room, as `QStyle.visualRect` does it: that class alone brings twenty enumerations."""
    return placed(box.translated(-room.left(), 0), room.width(), direction).translated(room.left(), 0)
