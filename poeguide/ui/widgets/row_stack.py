"""Rows below one another that one widget paints: how high each is at a width, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.late_buttons import B, LateButtons
from poeguide.ui.widgets.painted_words import PaintedWords


class RowFace:
    """What a row looks like and says. All measures are pixels."""

    route = ""
    """Where a click leads, as words of a route."""
    name = ""
    """The whole row in words."""
    tip = ""

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """The words in reading order."""
        return ()

    def width(self) -> int:
        """How wide it must be for every part in one line."""
        return 0

    def height(self, width: int) -> int:
        """How high the row is, its words wrapped at a width."""
        raise TypeError(f"{type(self).__name__} has no height at {width}")

    def draw(self, painter: QPainter, room: QSize) -> None:
        """Draw it from 0, 0 into a room, mirrored where the painter reads from right to left."""

    def restyle(self) -> None:
        """Take the measures of another theme or text size."""


F = TypeVar("F", bound=RowFace)


class RowStack(LateButtons[B], Generic[F, B]):
    """Which buttons lie over the rows, and where, says each kind itself."""

    def __init__(self, theme: Theme, faces: Sequence[F] = ()) -> None:
        super().__init__()
        self.theme = theme
        self.faces: Sequence[F] = faces
        self._heights = ByWidth[tuple[int, ...]]()
        self._hint: QSize | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_faces(self, faces: Sequence[F]) -> None:
        """Show other rows."""
        self.faces = faces
        self._heights.clear()
        self.forget_buttons()
        self._measure_anew()

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """The words of all rows."""
        return tuple(words for face in self.faces for words in face.painted_words())

    def sizeHint(self) -> QSize:
        """Every row in one line."""
        if self._hint is None:
            width = max((face.width() for face in self.faces), default=0)
            self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for, and lower than the hint where rows are wider than that."""
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        """All rows below one another."""
        return sum(self._heights_at(width))

    def places(self) -> list[QRect]:
        """Where each row stands now."""
        top, boxes = 0, list[QRect]()
        for height in self._heights_at(self.width()):
            boxes.append(QRect(0, top, self.width(), height))
            top += height
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are asked for."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for face, box in zip(self.faces, self.places(), strict=True):
            if box.intersects(event.rect()):
                painter.translate(0, box.top())
                self.draw_row(painter, face, box.size())
                painter.translate(0, -box.top())
        painter.end()

    def draw_row(self, painter: QPainter, face: F, room: QSize) -> None:
        """Draw one row from 0, 0."""
        face.draw(painter, room)

    def restyle(self) -> None:
        """Take the measures of another theme or text size."""
        for face in self.faces:
            face.restyle()
        self._measure_anew()

    def _heights_at(self, width: int) -> tuple[int, ...]:
        """Asked for again and again while a page is laid out."""
        return self._heights.at(width, lambda room: tuple(face.height(room) for face in self.faces))

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._hint = None
        self.updateGeometry()
        self.update()
        if self.is_complete:
            self.place_buttons()
