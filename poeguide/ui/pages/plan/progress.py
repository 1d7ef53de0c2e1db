"""The small line that shows how far one has come."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui import icons
from poeguide.ui.theme import Theme

SHARE: Final = 0.7
"""Of the way to the next stop, a stop takes so much."""


class Progress(QWidget):
    """The questions as a small line: ticks behind, the open one marked, numbers ahead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._at, self._count = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_position(self, at: int, count: int) -> None:
        """Show another place on the line."""
        self._at, self._count = at, count
        self.setAccessibleName(self.tr("Question {at} of {count}").format(at=at, count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Stops with room between them."""
        size = self._theme.tokens.size("icon.normal")
        large = self._theme.tokens.size("diagram.stop")
        return QSize(round(self._count * 1.6 * size) + large, large)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: stops shrink."""
        return QSize(0, self._theme.tokens.size("diagram.stop"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the stops."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, here = self.height() / 2, self._at - 1
        size, places = self.places()
        for index in range(self._count - 1):
            color = "primary" if index + 1 < self._at else "line"
            painter.setPen(QPen(tokens.color(color), tokens.size("diagram.stroke-mini")))
            painter.drawLine(QPointF(places[index], middle), QPointF(places[index + 1], middle))
        # Stops that would lie upon each other are left out.
        for index, x in enumerate(places if size else ()):
            if index != here:
                self._stop(painter, QPointF(x, middle), index + 1, size)
        self._stop(painter, QPointF(places[here], middle), self._at, size)
        painter.end()

    def places(self) -> tuple[float, list[float]]:
        """How large the stops are, and where: with equal gaps, so that the large open one touches no neighbor.

        Size 0 where there is no room for them.
        """
        tokens, others = self._theme.tokens, max(1, self._count - 1)
        large, ring = tokens.size("icon.large"), tokens.size("shape.border")
        room = (self.width() - large - ring) / others
        size = min(tokens.size("icon.normal"), max(tokens.size("diagram.stop-mini"), room * SHARE))
        gap = room - size
        places, x = [], ring / 2
        for index in range(self._count):
            width = large if index == self._at - 1 else size
            places.append(x + width / 2)
            x += width + gap
        if self.isRightToLeft():
            places = [self.width() - x for x in places]
        return (size if gap >= ring else 0), places

    def _stop(self, painter: QPainter, center: QPointF, number: int, size: float) -> None:
        tokens = self._theme.tokens
        is_here, is_done = number == self._at, number < self._at
        ring = tokens.size("shape.border")
        pen = QPen(tokens.color("here-ring" if is_here else "primary" if is_done else "line-strong"), ring)
        painter.setPen(pen)
        painter.setBrush(tokens.color("here" if is_here else "primary" if is_done else "canvas"))
        radius = (tokens.size("icon.large") if is_here else size) / 2
        painter.drawEllipse(center, radius, radius)
        has_room = size >= tokens.size("icon.small")
        if is_done and has_room:
            mark = round(size * 0.75)
            pixmap = icons.pixmap("check", tokens.color("on-primary").name(), mark, self.devicePixelRatio())
            painter.drawPixmap(QPointF(center.x() - mark / 2, center.y() - mark / 2), pixmap)
        elif is_here or has_room:
            painter.setFont(tokens.font("caption-label"))
            painter.setPen(tokens.color("on-here" if is_here else "text-2"))
            box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))
