"""Rows below one another, each of them one button: painted by one widget at first, see `LateButtons`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.late_buttons import put
from poeguide.ui.widgets.painted_words import PaintedWords
from poeguide.ui.widgets.row_button import LinedButton, draw_line
from poeguide.ui.widgets.row_stack import RowFace, RowStack


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


class PaintedRows(RowStack[RowFace, FaceButton]):
    """`route` is where the row leads that was pressed."""

    pressed = Signal()

    def __init__(self, theme: Theme, faces: Sequence[RowFace] = ()) -> None:
        super().__init__(theme, faces)
        self.route = ""

    @property
    def buttons(self) -> list[FaceButton]:
        """The rows as what can be pressed."""
        self.complete()
        return list(self.in_order())

    def make_buttons(self) -> Sequence[FaceButton]:
        """One for each row."""
        made = [FaceButton(self.theme, face, self) for face in self.faces]
        for button in made:
            button.clicked.connect(self._follow)
        return made

    def place_buttons(self) -> None:
        """Each where its row was painted."""
        for button, box in zip(self.buttons, self.places(), strict=True):
            put(button, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are no buttons yet."""
        if not self.is_complete:
            super().paintEvent(event)

    def draw_row(self, painter: QPainter, face: RowFace, room: QSize) -> None:
        """As its button draws it later."""
        if face is not self.faces[-1]:
            draw_line(painter, self.theme.tokens, room, is_hot=False)
        super().draw_row(painter, face, room)

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, FaceButton):
            self.route = sender.face.route
            self.pressed.emit()
