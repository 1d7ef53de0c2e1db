"""The button of the header that looks like a field and opens the search palette."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from poeguide.ui import icons
from poeguide.ui.theme import Theme


class SearchButton(QAbstractButton):
    """A field drawn as a button: long words where there is room, else short ones, else the glass alone."""

    def __init__(self, theme: Theme, text: str, short: str, key: str) -> None:
        super().__init__()
        self._theme, self._short, self._key = theme, short, key
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.tokens.size("width.list") + theme.tokens.size("width.header") // 2)

    def sizeHint(self) -> QSize:
        """As wide as a field, as high as a target."""
        tokens = self._theme.tokens
        return QSize(tokens.size("width.list"), tokens.size("target.normal"))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon."""
        side = self._theme.tokens.size("target.normal")
        return QSize(side, side)

    def breadths(self) -> tuple[int, ...]:
        """Widths that show less and less: long words and the key, short words and the key, short words, the glass."""
        tokens = self._theme.tokens
        metrics, gap = QFontMetrics(tokens.font("body")), tokens.size("space.3")
        long, short = (self._start() + metrics.horizontalAdvance(words) + gap for words in (self.text(), self._short))
        key = self._key_width() + gap
        return long + key, short + key, short, tokens.size("target.normal")

    def shown_words(self) -> str:
        """The words that have room now."""
        metrics, room = QFontMetrics(self._theme.tokens.font("body")), self._room().width()
        fitting = (words for words in (self.text(), self._short) if metrics.horizontalAdvance(words) <= room)
        return next(fitting, "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its hint and its key."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, radius = tokens.size("shape.border"), tokens.size("shape.radius")
        painter.setPen(QPen(tokens.color("primary" if self.underMouse() else "line-strong"), line))
        painter.setBrush(tokens.color("raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), radius, radius)
        words = self.shown_words()
        size = tokens.size("icon.small")
        left = tokens.size("space.3") + line if words else (self.width() - size) // 2
        glass = icons.pixmap("search", tokens.color("text-2").name(), size, self.devicePixelRatio())
        painter.drawPixmap(left, (self.height() - size) // 2, glass)
        if words and self._has_key():
            self._paint_key(painter)
        painter.setFont(tokens.font("body"))
        painter.setPen(tokens.color("text-2"))
        painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        radius = tokens.size("shape.radius")
        painter.setFont(tokens.font("caption"))
        height = painter.fontMetrics().height() + tokens.size("space.1")
        left = self.width() - tokens.size("space.3") - self._key_width()
        box = QRect(left, (self.height() - height) // 2, self._key_width(), height)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(tokens.color("text-2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _room(self) -> QRect:
        """Where the words stand."""
        gap = self._theme.tokens.size("space.3")
        end = self._key_width() + 2 * gap if self._has_key() else gap
        return self.rect().adjusted(self._start(), 0, -end, 0)

    def _has_key(self) -> bool:
        return self.width() >= self.breadths()[1]

    def _start(self) -> int:
        """Where the words begin: after the edge, the glass and the gaps around it."""
        tokens = self._theme.tokens
        return 2 * tokens.size("space.3") + tokens.size("icon.small") + tokens.size("shape.border")

    def _key_width(self) -> int:
        tokens = self._theme.tokens
        return QFontMetrics(tokens.font("caption")).horizontalAdvance(self._key) + 2 * tokens.size("space.2")
