"""QR codes: a text as a matrix of dark and light, painted sharp at any size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.theme import Theme

QUIET = 4
"""Modules of light around a code, without which readers do not find it."""


@lru_cache(maxsize=64)
def matrix(text: str) -> tuple[bytes, ...]:
    """Rows of modules, 1 is dark; errors of 15 % of the code are repaired, or more where that costs no room."""
    import segno

    return tuple(bytes(row) for row in segno.make(text, micro=False, error="m").matrix)


def forget_codes() -> None:
    """Keep no text that was handed over."""
    matrix.cache_clear()


def paint_code(painter: QPainter, place: QRectF, text: str, *, dark: QColor, light: QColor) -> None:
    """Draw the code with its quiet zone into a square; on paper and at whole pixels alike."""
    rows = matrix(text)
    module = min(place.width(), place.height()) / (len(rows) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(place, light)
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            run = 1
            if row[x]:
                while x + run < len(row) and row[x + run]:
                    run += 1
                left, top = place.left() + (x + QUIET) * module, place.top() + (y + QUIET) * module
                painter.fillRect(QRectF(left, top, run * module, module), dark)
            x += run
    painter.restore()


class QrView(QWidget):
    """A code in black on white, whatever the theme: readers need it so. Its words are spoken instead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, spoken: str) -> None:
        """Show another code."""
        self.text = text
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Whole pixels a module, and large enough to be read from 40 cm."""
        least = round(self._theme.tokens.sizes["width.aside"] * max(1.0, self._theme.tokens.scale * 0.75))
        modules = len(matrix(self.text)) + 2 * QUIET if self.text else 1
        side = modules * -(-least // modules)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code."""
        if self.text:
            painter = QPainter(self)
            black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
            paint_code(painter, QRectF(self.rect()), self.text, dark=black, light=white)
            painter.end()
