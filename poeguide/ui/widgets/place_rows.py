"""Places below one another: shape, name, a remark, a state, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from poeguide.ui import icons
from poeguide.ui.shapes import paint_shape
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.painted_rows import PaintedRows
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.row_stack import RowFace
from poeguide.ui.widgets.tags import paint_tag, tag_size


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place: where it leads, its port type, its name, a remark, what stands at the end, and its state.

    Without a port type the row is a plain link.
    """

    route: str
    shape: str
    title: str
    note: str = ""
    end: str = ""
    tag: tuple[str, str] | None = None
    is_hollow: bool = False


class ShapeMark(QWidget):
    """The shape of a port type as a widget."""

    def __init__(self, theme: Theme, shape: str, *, size: str = "icon.small", is_hollow: bool = False) -> None:
        super().__init__()
        self._theme, self._shape, self._size, self._is_hollow = theme, shape, size, is_hollow
        self.restyle()

    def set_shape(self, shape: str) -> None:
        """Show another type."""
        self._shape = shape
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        paint_shape(painter, self._theme.tokens, QRectF(self.rect()), self._shape, is_hollow=self._is_hollow)
        painter.end()

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        side = self._theme.tokens.size(self._size)
        self.setFixedSize(side, side)
        self.update()


class Places(NamedTuple):
    """Where the parts of a row stand; a part that is not there has no size."""

    mark: QRect
    title: QRect
    tag: QRect
    note: QRect
    end: QRect
    height: int


class PlaceFace(RowFace):
    """The row of a place. Its end stands below the words where a tag needs the room."""

    def __init__(self, theme: Theme, line: PlaceLine) -> None:
        self._theme, self._line, self.route = theme, line, line.route
        self._title = PaintedWords(line.title, "strong" if line.shape else "body")
        self._note, self._end = (PaintedWords(text, "caption", "text-2") for text in (line.note, line.end))
        self._known = ByWidth[Places]()
        self._tag = self._tag_size()
        tag = line.tag[0] if line.tag else ""
        self.name = ", ".join(part for part in (line.title, line.end, tag, line.note) if part)

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Title, note and how far."""
        return tuple(words for words in (self._title, self._note, self._end) if words.text)

    def width(self) -> int:
        """Room for title, note and end in one line each."""
        tokens, gap = self._theme.tokens, self._theme.tokens.size("space.3")
        words = max(self._title.width(tokens), self._tag.width(), self._note.width(tokens))
        return words + self._end.width(tokens) + tokens.size("icon.small") + 2 * gap

    def height(self, width: int) -> int:
        """Height of the wrapped words, at least a target's."""
        tokens = self._theme.tokens
        return max(tokens.size("target.normal"), self.places(width).height + 2 * tokens.size("space.2"))

    def draw(self, painter: QPainter, room: QSize) -> None:
        """Draw mark, words, state, and how far."""
        tokens, line, width = self._theme.tokens, self._line, room.width()
        places = self.places(width)
        down = (room.height() - places.height) // 2
        mark, title, tag, note, end = (
            placed(box, width, painter.layoutDirection()).translated(0, down) for box in places[:5]
        )
        if line.shape:
            paint_shape(painter, tokens, mark.toRectF(), line.shape, is_hollow=line.is_hollow)
        else:
            color = tokens.color("primary").name()
            painter.drawPixmap(mark, icons.pixmap("chevron-right", color, mark.width(), icons.ratio_of(painter)))
        if line.tag:
            paint_tag(painter, tokens, tag.toRectF(), line.tag[1], line.tag[0])
        for words, box in ((self._title, title), (self._note, note), (self._end, end)):
            words.draw(painter, tokens, box)

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        self._known.clear()
        self._tag = self._tag_size()

    def _tag_size(self) -> QSize:
        return tag_size(self._theme.tokens, self._line.tag[0]) if self._line.tag else QSize(0, 0)

    def places(self, width: int) -> Places:
        """Where the parts stand at a width in pixels; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> Places:
        tokens, gap, side = (
            self._theme.tokens,
            self._theme.tokens.size("space.3"),
            self._theme.tokens.size("icon.small"),
        )
        left = side + gap if self._line.shape else 0
        whole = max(1, width - side - gap)
        wide = self._end.width(tokens)
        is_beside = not self._line.tag or width >= tokens.size("target.normal") + self._tag.width() + wide
        wide = min(wide, whole // 2) if is_beside else whole
        room = max(1, whole - wide - gap) if is_beside and self._line.end else whole
        title = QRect(left, 0, room, self._title.height(tokens, room))
        tag, note = self._below(left, title.height(), room)
        words = max(box.top() + box.height() for box in (title, tag, note))
        high = self._end.height(tokens, wide) if self._line.end else 0
        height = words if is_beside else words + gap + high
        at = QPoint(left + whole - wide, (words - high) // 2) if is_beside else QPoint(left, words + gap)
        if is_beside and not self._line.shape:
            at = QPoint(whole - wide, at.y())
        mark = QRect(0 if self._line.shape else width - side, (words - side) // 2, side, side)
        return Places(mark, title, tag, note, QRect(at, QSize(wide, high)), max(height, side))

    def _below(self, left: int, top: int, room: int) -> tuple[QRect, QRect]:
        """The tag and the note: beside each other where both have room."""
        tokens, gap = self._theme.tokens, self._theme.tokens.size("space.2")
        tag = QRect(QPoint(left, top), self._tag.boundedTo(QSize(room, self._tag.height())))
        if not self._line.note:
            return tag, QRect(left, top, 0, 0)
        if not self._line.tag:
            return tag, QRect(left, top, room, self._note.height(tokens, room))
        used = tag.width() + gap
        if used + self._note.width(tokens) <= room:
            high = self._note.height(tokens, room - used)
            return tag, QRect(left + used, top + (tag.height() - high) // 2, room - used, high)
        return tag, QRect(left, top + tag.height() + gap, room, self._note.height(tokens, room))


class PlaceRows(PaintedRows):
    """Places below one another."""

    def __init__(self, theme: Theme, lines: Sequence[PlaceLine] = ()) -> None:
        super().__init__(theme, [PlaceFace(theme, line) for line in lines])
