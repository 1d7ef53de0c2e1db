"""A line that is ticked: a box, words that wrap, and a note below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)


class TickBox(EnterButton):
    """`is_part` draws the box half done: some people have done it, others not."""

    def __init__(self, theme: Theme, text: str, note: str = "") -> None:
        super().__init__()
        self._theme, self._note = theme, note
        self.is_part = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, done: int, of: int, note: str) -> None:
        """Show how many of how many people have done it."""
        self.setChecked(0 < of <= done)
        self.is_part = 0 < done < of
        self._note = note
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a line of words."""
        width = self._theme.tokens.size("width.card-min")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for: words wrap."""
        return QSize(0, self._theme.tokens.size("target.normal"))

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least a target's."""
        tokens = self._theme.tokens
        words, note = self._heights(width)
        return max(tokens.size("target.normal"), words + note + 2 * tokens.size("space.2"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, words and note."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        words, note = self._heights(self.width())
        top = (self.height() - words - note) // 2
        self._paint_box(painter, top + (QFontMetrics(tokens.font("body")).height() - self._side()) // 2)
        room = QRect(self._indent(), top, self.width() - self._indent(), words)
        painter.setFont(tokens.font("body"))
        painter.setPen(tokens.color("text-2" if self.isChecked() else "text"))
        painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), room), _WRAP, self.text())
        if note:
            painter.setFont(tokens.font("caption"))
            painter.setPen(tokens.color("text-2"))
            room = QRect(self._indent(), top + words, self.width() - self._indent(), note)
            painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), room), _WRAP, self._note)
        painter.end()

    def _paint_box(self, painter: QPainter, top: int) -> None:
        tokens, side = self._theme.tokens, self._side()
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(tokens.size("space.1"), top, side, side))
        is_hot = self.underMouse() or self.isChecked() or self.is_part
        painter.setPen(QPen(tokens.color("primary" if is_hot else "line-strong"), tokens.size("shape.border")))
        painter.setBrush(tokens.color("primary" if self.isChecked() else "raised"))
        radius = tokens.size("shape.radius")
        painter.drawRoundedRect(QRectF(place), radius, radius)
        if self.isChecked() or self.is_part:
            color = tokens.color("on-primary" if self.isChecked() else "primary").name()
            mark = "check" if self.isChecked() else "minus"
            painter.drawPixmap(place.topLeft(), icons.pixmap(mark, color, side, self.devicePixelRatio()))

    def _side(self) -> int:
        return self._theme.tokens.size("icon.normal")

    def _indent(self) -> int:
        tokens = self._theme.tokens
        return self._side() + tokens.size("space.1") + tokens.size("space.3")

    def _heights(self, width: int) -> tuple[int, int]:
        """Heights of the words and of the note."""
        tokens = self._theme.tokens
        room = QRect(0, 0, max(1, width - self._indent()), 2**15)
        words = QFontMetrics(tokens.font("body")).boundingRect(room, _WRAP, self.text()).height()
        note = QFontMetrics(tokens.font("caption")).boundingRect(room, _WRAP, self._note).height() if self._note else 0
        return words, note
