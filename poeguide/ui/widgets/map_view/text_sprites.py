"""Names as ready pictures with a halo: drawing text frame by frame is what makes maps slow."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from poeguide.ui.widgets.map_view.style import MapStyle

KEPT: Final = 700
HALO: Final = 2
NEXT_LINE: Final = 0.85
"""Step to the next line in heights of the type: capitals need no more."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How names of one role are written."""

    font: QFont
    color: QColor


def writings(style: MapStyle) -> dict[str, Writing]:
    """The writing of each role of a name."""
    colors, fonts = style.colors, style.fonts
    return {
        "marker": Writing(fonts.marker, colors.text),
        "city": Writing(fonts.city, colors.city),
        "place": Writing(fonts.place, colors.area),
        "area": Writing(fonts.area, colors.area),
        "area-two": Writing(fonts.area, colors.area),
        "side": Writing(fonts.area, colors.area),
        "near": Writing(fonts.area, colors.area),
        "state": Writing(fonts.state, colors.area),
        "lake": Writing(fonts.area, colors.water),
        "lake-two": Writing(fonts.area, colors.water),
        "lake-small": Writing(fonts.small_area, colors.water),
        "sea": Writing(fonts.area, colors.water),
    }


class TextSprites:
    """Names measured at once and drawn when first shown."""

    def __init__(self, style: MapStyle) -> None:
        self._style = style
        self._ratio = 1.0
        self._writings = writings(style)
        self._metrics = {role: QFontMetricsF(writing.font) for role, writing in self._writings.items()}
        self._sizes: dict[tuple[str, str], QSize] = {}
        self._pictures: OrderedDict[tuple[str, str], QPixmap] = OrderedDict()

    def set_look(self, style: MapStyle, ratio: float) -> None:
        """Write anew for another theme or another screen."""
        if style is self._style and ratio == self._ratio:
            return
        self._ratio = ratio
        self._pictures.clear()
        if style is not self._style:
            self._style = style
            self._writings = writings(style)
            self._metrics = {role: QFontMetricsF(writing.font) for role, writing in self._writings.items()}
            self._sizes.clear()

    def size(self, role: str, text: str) -> QSize:
        """The room that a name takes, halo included."""
        key = (role, text)
        if key not in self._sizes:
            metrics = self._metrics[role]
            lines = text.split("\n")
            width = ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 2 * HALO
            height = metrics.height() + (len(lines) - 1) * metrics.height() * NEXT_LINE
            self._sizes[key] = QSize(width, ceil(height) + 2 * HALO)
        return self._sizes[key]

    def has(self, role: str, text: str) -> bool:
        """Whether the name is drawn already."""
        return (role, text) in self._pictures

    def get(self, role: str, text: str) -> QPixmap:
        """The picture of a name."""
        key = (role, text)
        if key not in self._pictures:
            self._pictures[key] = self._draw(role, text)
            if len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _draw(self, role: str, text: str) -> QPixmap:
        size, writing = self.size(role, text), self._writings[role]
        picture = QPixmap(ceil(size.width() * self._ratio), ceil(size.height() * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines(role, text)
        path = QPainterPath()
        for base, line in lines:
            path.addText(base, writing.font, line)
        halo = QPen(self._style.colors.halo, 2 * HALO)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, halo)
        painter.setFont(writing.font)
        painter.setPen(writing.color)
        for base, line in lines:
            painter.drawText(base, line)
        painter.end()
        return picture

    def _lines(self, role: str, text: str) -> list[tuple[QPointF, str]]:
        """Where each line of a name begins: in the middle above one another."""
        metrics, room = self._metrics[role], self.size(role, text).width()
        found = []
        for number, line in enumerate(text.split("\n")):
            left = max(HALO, (room - metrics.horizontalAdvance(line)) / 2)
            found.append((QPointF(left, HALO + metrics.ascent() + number * metrics.height() * NEXT_LINE), line))
        return found
