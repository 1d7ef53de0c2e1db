"""A tile: one large target with a drawing on a plate, a word, and a line below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from poeguide.domain.idle import LARGE_TEXT
from poeguide.ui.layouts import nest, row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label

PLATES: Final = 4
"""A low tile is at least so many times as wide as its drawing."""


class _Plate(QFrame):
    """The drawing on a filled square."""

    def __init__(self, theme: Theme, icon: str, *, size: str) -> None:
        super().__init__()
        self.setObjectName("plate-full")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            IconLabel(theme, icon, color="on-primary", size="icon.large"), alignment=Qt.AlignmentFlag.AlignCenter
        )
        side = theme.tokens.size(size)
        self.setFixedSize(side, side)


class Tile(QAbstractButton):
    """Its name is spoken whole; `low` tiles are for screens with little height."""

    def __init__(self, theme: Theme, title: str, note: str, icon: str, *, low: bool = False) -> None:
        super().__init__()
        self._theme, self._is_low = theme, low
        tokens = theme.tokens
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        side, end = tokens.size("space.4" if low else "space.5"), tokens.size("space.3" if low else "space.5")
        self.column.setContentsMargins(side, end, side, end)
        self.column.setSpacing(tokens.size("space.1"))
        self.plate = _Plate(theme, icon, size="icon.plate" if low else "icon.plate-large")
        self.title = Label(title, "h3" if low else "h2", wraps=True)
        self.note = Label(note, "body2", wraps=True)
        if low:
            line = row(tokens, self.plate, self.title, gap="space.4")
            line.setStretch(1, 1)
            self.column.addStretch(1)
            nest(self.column, line)
            # Shown or hidden only inside the tile: without a parent it would be a window of its own for a moment.
            self.plate.setVisible(tokens.scale < LARGE_TEXT)
            self.note.setParent(self)
            self.note.hide()
        else:
            self.column.addStretch(0)
            self.column.addWidget(self.plate)
            self.column.addSpacing(tokens.size("space.3"))
            self.column.addWidget(self.title)
            self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.setMinimumHeight(tokens.size("target.large" if low else "width.tile"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low tile has its drawing only beside enough room for words."""
        super().resizeEvent(event)
        if self._is_low:
            tokens = self._theme.tokens
            has_room = event.size().width() >= PLATES * tokens.size("icon.plate") and tokens.scale < LARGE_TEXT
            self.plate.setVisible(has_room)

    def show_plate(self, *, on: bool) -> None:
        """Leave the drawing out where there is little height."""
        self.plate.setVisible(on)
        # Words alone stand in the middle.
        self.column.setStretch(0, 0 if on else 1)
        self.setMinimumHeight(self._theme.tokens.size("width.tile" if on else "target.large"))

    def sizeHint(self) -> QSize:
        """As large as the content asks."""
        return self.column.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped content."""
        return max(self.minimumHeight(), self.column.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface and its line."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.size("shape.border")
        painter.setPen(QPen(tokens.color("primary" if self.isDown() else "line-strong"), width))
        painter.setBrush(tokens.color("primary-tint" if self.isDown() else "raised"))
        inset, radius = width / 2, tokens.size("shape.radius-card")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
