"""Rows below one another, each of them one button: painted by one widget at first, see `LateButtons`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import PaintedWords
from poeguide.ui.widgets.row_button import LinedButton, draw_line


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


class FaceButton(LinedButton):
    """A row that can be pressed."""

    def __init__(self, theme: Theme, face: RowFace, parent: PaintedRows) -> None:
        super().__init__(theme, parent)
        self.face = face
        self.setToolTip(face.tip)
        self.setAccessibleName(face.name)

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """The words in reading order."""
        return self.face.painted_words()

    def sizeHint(self) -> QSize:
        """Every part in one line."""
        width = self.face.width()
        return QSize(width, self.face.height(width))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self.face.height(width)

    def draw(self, painter: QPainter) -> None:
        """Draw the line below the row, and the row."""
        super().draw(painter)
        self.face.draw(painter, self.size())

    def is_last(self) -> bool:
        """Whether no row follows."""
        rows = self.parentWidget()
        return isinstance(rows, PaintedRows) and rows.faces[-1] is self.face


class PaintedRows(LateButtons):
    """`route` is where the row leads that was pressed."""

    pressed = Signal()

    def __init__(self, theme: Theme, faces: Sequence[RowFace] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.route = ""
        self.faces: Sequence[RowFace] = faces
        self._heights = ByWidth[tuple[int, ...]]()
        self._hint: QSize | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> list[FaceButton]:
        """The rows as what can be pressed."""
        self.complete()
        return [button for button in self.in_order() if isinstance(button, FaceButton)]

    def set_faces(self, faces: Sequence[RowFace]) -> None:
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
            self._hint = QSize(width, sum(self._heights_at(width)))
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

    def make_buttons(self) -> Sequence[FaceButton]:
        """One for each row."""
        made = [FaceButton(self._theme, face, self) for face in self.faces]
        for button in made:
            button.clicked.connect(self._follow)
        return made

    def place_buttons(self) -> None:
        """Each where its row was painted."""
        for button, box in zip(self.buttons, self.places(), strict=True):
            put(button, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are no buttons yet."""
        if self.is_complete:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for face, box in zip(self.faces, self.places(), strict=True):
            if not box.intersects(event.rect()):
                continue
            painter.translate(0, box.top())
            if face is not self.faces[-1]:
                draw_line(painter, self._theme.tokens, box.size(), is_hot=False)
            face.draw(painter, box.size())
            painter.translate(0, -box.top())
        painter.end()

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

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, FaceButton):
            self.route = sender.face.route
            self.pressed.emit()
