"""A row that is one button: content of its own above a thin line, which takes the primary color under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton


class RowButton(EnterButton):
    """Its content stands in `column`; its accessible name says the whole row."""

    def __init__(self, theme: Theme, *, padding: str = "space.3") -> None:
        super().__init__()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.column = QVBoxLayout(self)
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        space = theme.tokens.size(padding)
        self.column.setContentsMargins(0, space, 0, space)
        self.column.setSpacing(0)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As large as the content asks."""
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for: words wrap."""
        return QSize(0, self.column.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least a target's."""
        least = self._theme.tokens.size("target.normal")
        return max(least, self.column.heightForWidth(width), self.column.minimumSize().height())

    def _is_last(self) -> bool:
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        end = layout.itemAt(layout.count() - 1) if layout is not None else None
        return end is not None and end.widget() is self

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line to the next row; the last one has it only under the pointer."""
        tokens = self._theme.tokens
        is_hot = self.underMouse() and self.isEnabled()
        if self._is_last() and not is_hot:
            return
        line = tokens.size("shape.border" if is_hot else "shape.line")
        painter = QPainter(self)
        painter.fillRect(0, self.height() - line, self.width(), line, tokens.color("primary" if is_hot else "line"))
        painter.end()
