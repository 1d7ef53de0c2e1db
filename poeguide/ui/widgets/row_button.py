"""Rows that are one button: content above a thin line, which takes the primary color under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.enter import EnterButton


class LinedButton(EnterButton):
    """A row of any content; its accessible name says the whole row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line to the next row; the last one has it only under the pointer."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the line, and what a row puts above it."""
        is_hot = self.underMouse() and self.isEnabled()
        if is_hot or not self.is_last():
            draw_line(painter, self._theme.tokens, self.size(), is_hot=is_hot)

    def is_last(self) -> bool:
        """Whether no row follows."""
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        return layout is not None and layout.indexOf(self) == layout.count() - 1


def draw_line(painter: QPainter, tokens: Tokens, room: QSize, *, is_hot: bool) -> None:
    """Draw the line at the bottom of a row, from 0, 0."""
    line = tokens.size("shape.border" if is_hot else "shape.line")
    painter.fillRect(0, room.height() - line, room.width(), line, tokens.color("primary" if is_hot else "line"))


class RowButton(LinedButton):
    """A row whose content stands in `column`."""

    def __init__(self, theme: Theme, *, padding: str = "space.3") -> None:
        super().__init__(theme)
        self.column = QVBoxLayout(self)
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        space = theme.tokens.size(padding)
        self.column.setContentsMargins(0, space, 0, space)
        self.column.setSpacing(0)

    def sizeHint(self) -> QSize:
        """As large as the content asks."""
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for: words wrap."""
        return QSize(0, self.column.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words: of a widget with a layout Qt asks the layout, not the policy."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least a target's."""
        least = self._theme.tokens.size("target.normal")
        return max(least, self.column.heightForWidth(width), self.column.minimumSize().height())
