"""The line as a row of dots, for cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.theme import Theme


class MiniLine(QWidget):
    """One dot a stop, hollow where the stop is only for some. A picture beside words, so it takes no focus."""

    def __init__(self, theme: Theme, optional: Sequence[bool] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._optional: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.set_stops(optional)

    def set_stops(self, optional: Sequence[bool]) -> None:
        """Show another line."""
        self._optional = tuple(optional)
        self.setAccessibleName(self.tr("%n stop(s)", "", len(self._optional)))
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all dots."""
        tokens = self._theme.tokens
        dot = tokens.size("diagram.stop-mini")
        step = dot + tokens.size("space.2")
        return QSize(max(0, len(self._optional) - 1) * step + dot + tokens.size("shape.border"), dot + dot // 2)

    def minimumSizeHint(self) -> QSize:
        """Dots may move closer."""
        return QSize(len(self._optional) * self._theme.tokens.size("diagram.stop-mini"), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the dots."""
        if not self._optional:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens.size("diagram.stop-mini") / 2
        width = min(self.width(), self.sizeHint().width()) - 2 * radius - 1
        step = width / max(1, len(self._optional) - 1)
        is_mirrored = self.isRightToLeft()
        y = self.height() / 2
        places = [radius + 0.5 + index * step for index in range(len(self._optional))]
        centers = [QPointF(self.width() - x if is_mirrored else x, y) for x in places]
        painter.setPen(QPen(tokens.color("primary"), tokens.size("diagram.stroke-mini")))
        painter.drawLine(centers[0], centers[-1])
        edge = tokens.size("shape.border")
        for center, is_hollow in zip(centers, self._optional, strict=True):
            painter.setPen(QPen(tokens.color("primary"), edge))
            painter.setBrush(tokens.color("raised" if is_hollow else "primary"))
            painter.drawEllipse(center, radius - edge / 2, radius - edge / 2)
        painter.end()
