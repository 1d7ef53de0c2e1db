"""Places below one another: shape, name, a remark, a state, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from poeguide.ui.layouts import column, row
from poeguide.ui.shapes import paint_shape
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label, Note


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
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_shape(self, shape: str) -> None:
        """Show another type."""
        self._shape = shape
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape."""
        painter = QPainter(self)
        paint_shape(painter, self._theme.tokens, QRectF(self.rect()), self._shape, is_hollow=self._is_hollow)
        painter.end()

    def _restyle(self) -> None:
        side = self._theme.tokens.size(self._size)
        self.setFixedSize(side, side)
        self.update()


class _PlaceRow(RowButton):
    """A row whose end stands below where a tag needs the room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding="space.2")
        self._least: list[QWidget] = []
        self.content = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.content.setSpacing(theme.tokens.size("space.3"))
        self.column.addLayout(self.content)

    def set_least(self, widget: QWidget) -> None:
        """Name a part that gives no way."""
        self._least.append(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room beside one another."""
        super().resizeEvent(event)
        needed = self._theme.tokens.size("target.normal") + sum(part.sizeHint().width() for part in self._least)
        has_room = len(self._least) < 2 or self.width() >= needed
        self.content.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)


class PlaceRows(QWidget):
    """`link` is the route of the row that was clicked."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, lines: Sequence[PlaceLine] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.link = ""
        self.rows: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for line in lines:
            self._column.addWidget(self._row(line))

    def _row(self, line: PlaceLine) -> RowButton:
        theme, tokens = self._theme, self._theme.tokens
        button = _PlaceRow(theme)
        tag = line.tag[0] if line.tag else ""
        button.setAccessibleName(", ".join(part for part in (line.title, line.end, tag, line.note) if part))
        button.setProperty("route", line.route)
        button.clicked.connect(self._follow)
        content = row(tokens, gap="space.3")
        if line.shape:
            mark = ShapeMark(theme, line.shape, is_hollow=line.is_hollow)
            content.addWidget(mark, alignment=Qt.AlignmentFlag.AlignVCenter)
        words = column(tokens, Label(line.title, "strong" if line.shape else "body", wraps=True), gap="space.1")
        words.setSpacing(0)
        if line.tag:
            below = QWidget()
            flow = FlowLayout(below, gap=tokens.size("space.2"))
            state = Tag(theme, *line.tag)
            flow.addWidget(state)
            button.set_least(state)
            flow.addWidget(Note(line.note))
            words.addWidget(below)
        elif line.note:
            words.addWidget(Label(line.note, "caption", wraps=True))
        content.addLayout(words, 1)
        button.content.addLayout(content, 1)
        if line.end:
            end = Note(line.end)
            button.set_least(end)
            beside = button.content if line.shape else content
            beside.addWidget(end, alignment=Qt.AlignmentFlag.AlignVCenter)
        if not line.shape:
            content.addWidget(IconLabel(theme, "chevron-right", size="icon.small"))
        self.rows.append(button)
        return button

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, RowButton):
            self.link = str(sender.property("route"))
            self.link_clicked.emit()
