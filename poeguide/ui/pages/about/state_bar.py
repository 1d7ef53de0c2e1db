"""How many facts are fresh, aging and to be confirmed, as one bar."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.domain.freshness import Freshness
from poeguide.ui.pages.about.view_model import STATES
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.tags import freshness_words


class StateBar(QWidget):
    """The three states as one bar; solid, striped and split they differ in black and white too."""

    def __init__(self, theme: Theme, counts: Counter[Freshness]) -> None:
        super().__init__()
        self._theme, self._counts = theme, counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{freshness_words(s)[0]} {counts[s]}" for s in reversed(STATES)))

    def sizeHint(self) -> QSize:
        """A bar as high as the large icon."""
        return QSize(self._theme.tokens.size("width.card-min"), self._theme.tokens.size("space.5"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts in proportion."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        total = sum(self._counts.values()) or 1
        left = 0.0
        for state in reversed(STATES):
            width = self.width() * self._counts[state] / total
            box = QRectF(left, 0, max(0.0, width - tokens.size("shape.frame")), self.height())
            painter.fillRect(
                box, tokens.color({Freshness.FRESH: "ok", Freshness.AGING: "warn-tint"}.get(state, "warn"))
            )
            if state is Freshness.AGING:
                step = tokens.size("space.2") + tokens.size("shape.frame")
                stripe, x = tokens.size("shape.frame"), box.left()
                while x < box.right():
                    painter.fillRect(QRectF(x, 0, stripe, self.height()), tokens.color("warn"))
                    x += step
            elif state is Freshness.CONFIRM:
                slit = tokens.size("shape.frame")
                painter.fillRect(
                    QRectF(box.left(), (box.height() - slit) / 2, box.width(), slit), tokens.color("surface")
                )
            left += width
        painter.end()
