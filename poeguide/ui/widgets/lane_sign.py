"""Our own drawing of the sign over a lane: its name, or only a picture where the lane has none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui import icons
from poeguide.ui.theme import Theme

LANE_SIGNS: Final = {
    "general": ("", "car"),
    "ready": ("READY", "car"),
    "nexus": ("NEXUS", "car"),
    "sentri": ("SENTRI", "car"),
    "fast": ("FAST", "truck"),
    "pedestrian": ("", "walk"),
    "global-entry": ("GLOBAL ENTRY", "plane"),
    "mobile-passport-control": ("MPC", "plane"),
}
"""The words over each lane, and a picture of who uses it."""


class LaneSign(QWidget):
    """A plate with a frame. The words on real signs are English, so they are not translated."""

    def __init__(self, theme: Theme, words: str, icon: str) -> None:
        super().__init__()
        self._theme, self._words, self._icon = theme, words, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = self.tr("Our own drawing of the sign: {words}") if words else self.tr("Our own drawing of a lane sign")
        self.setAccessibleName(name.format(words=words))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Room for picture and words inside the frame."""
        tokens = self._theme.tokens
        width = tokens.size("icon.plate") + 2 * tokens.size("space.5")
        if self._words:
            width += QFontMetrics(tokens.font("h2")).horizontalAdvance(self._words) + tokens.size("space.4")
        return QSize(width, tokens.size("icon.plate") + 2 * tokens.size("space.4"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, frame, picture and words."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, ring = tokens.size("shape.radius-card"), tokens.size("shape.ring")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(QPen(tokens.color("on-primary"), ring / 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(ring, ring, -ring, -ring), radius - 1, radius - 1)
        size = tokens.size("icon.plate")
        color = tokens.color("on-primary")
        drawing = icons.pixmap(self._icon, color.name(), size, self.devicePixelRatio())
        painter.drawPixmap(tokens.size("space.5"), (self.height() - size) // 2, drawing)
        painter.setPen(color)
        painter.setFont(tokens.font("h2"))
        left = tokens.size("space.5") + size + tokens.size("space.4")
        box = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._words)
        painter.end()
