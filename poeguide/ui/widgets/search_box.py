"""A field to search with: a lens before the words, a button that empties it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import IconButton


class SearchBox(QLineEdit):
    """`large` is for a page that is one question."""

    def __init__(self, theme: Theme, name: str, hint: str, *, large: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._size = "icon.large" if large else "icon.small"
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setProperty("extent", "large" if large else "normal")
        self._clear = IconButton(theme, self.tr("Empty the field"), "close", role="plain")
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._show_clear)
        tokens = theme.tokens
        before = tokens.size(self._size) + tokens.size("space.2")
        after = tokens.size("target.normal")
        if self.isRightToLeft():
            before, after = after, before
        self.setTextMargins(before, 0, after, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens."""
        super().paintEvent(event)
        tokens = self._theme.tokens
        size, gap = tokens.size(self._size), tokens.size("space.3")
        painter = QPainter(self)
        drawing = icons.pixmap("search", tokens.color("text-2").name(), size, self.devicePixelRatio())
        left = self.width() - gap - size if self.isRightToLeft() else gap
        painter.drawPixmap(left, (self.height() - size) // 2, drawing)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        size = self._clear.sizeHint()
        left = 1 if self.isRightToLeft() else self.width() - size.width() - 1
        self._clear.resize(size)
        self._clear.move(QPoint(left, (self.height() - size.height()) // 2))

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.text()))
