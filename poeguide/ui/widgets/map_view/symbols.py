"""Symbols of port types: each type is a shape first and a color second."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from poeguide.ui.widgets.map_view.style import MapStyle

MIXED: Final = ""
"""The shape of a cluster of several types."""


def _square(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-size / 2, -size / 2, size, size))
    return path


def _polygon(corners: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _triangle(size: float) -> QPainterPath:
    half, up, down = size * 0.59, size * 0.6, size * 0.46
    return _polygon([(0, -up), (half, down), (-half, down)])


def _turned_triangle(size: float) -> QPainterPath:
    half, up, down = size * 0.59, size * 0.46, size * 0.6
    return _polygon([(-half, -up), (half, -up), (0, down)])


def _diamond(size: float) -> QPainterPath:
    reach = size * 0.62
    return _polygon([(0, -reach), (reach, 0), (0, reach), (-reach, 0)])


def _envelope(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-size * 0.6, -size * 0.42, size * 1.2, size * 0.84))
    return path


def _circle(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-size / 2, -size / 2, size, size))
    return path


def _bar(size: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-size * 0.58, -size * 0.3, size * 1.16, size * 0.6), size * 0.3, size * 0.3)
    return path


def _hexagon(size: float) -> QPainterPath:
    return _polygon([(cos(turn * pi / 3) * size * 0.58, sin(turn * pi / 3) * size * 0.58) for turn in range(6)])


OUTLINES: Final[dict[str, Callable[[float], QPainterPath]]] = {
    "airport": _triangle,
    "seaport": _diamond,
    "land": _square,
    "mail": _envelope,
    "preclearance": _circle,
    "rail": _hexagon,
    "user_fee_airport": _turned_triangle,
    MIXED: _circle,
}


def outline(shape: str, size: float) -> QPainterPath:
    """The shape of a port type around the origin; a bar where the type is not known, as beside its name."""
    return OUTLINES.get(shape, _bar)(size)


def color_of(shape: str, style: MapStyle) -> QColor:
    """The color of a port type; a quiet one for mixed clusters."""
    return style.types.get(shape, style.colors.text_2)


def draw_symbol(painter: QPainter, shape: str, color: QColor, *, size: float, hollow: QColor | None = None) -> None:
    """Draw a symbol around the origin; `hollow` is the fill of one that is filtered out."""
    line = max(1.5, size / 9)
    path = outline(shape, size - (line if hollow is not None else 0))
    painter.setPen(Qt.PenStyle.NoPen)
    if shape == "preclearance":
        width = line if hollow is not None else size / 4.5
        painter.setBrush(hollow if hollow is not None else QBrush(Qt.BrushStyle.NoBrush))
        painter.setPen(QPen(color, width))
        painter.drawPath(_circle(size - width))
    elif hollow is not None:
        painter.setBrush(hollow)
        painter.setPen(QPen(color, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawPath(path)
    else:
        painter.setBrush(color)
        painter.drawPath(path)
    if shape == "mail":
        _draw_flap(painter, size, color if hollow is not None else None)


def _draw_flap(painter: QPainter, size: float, color: QColor | None) -> None:
    """The flap of the envelope, cut out of a full one."""
    if color is None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    pen = QPen(color or Qt.GlobalColor.black, size / 10)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(-size * 0.6, -size * 0.36), QPointF(0, size * 0.1), QPointF(size * 0.6, -size * 0.36)]
    )
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


MOST_PICTURES: Final = 128
"""Pictures of one look that are kept: 20 kB each, 80 on a sharp screen, and more than a map shows."""
_Pictures = dict[tuple[str, int, bool, int], QPixmap]
_looks: list[tuple[MapStyle, float, _Pictures]] = []


def _pictures_in(style: MapStyle, ratio: float) -> _Pictures:
    """What is drawn in a look; that of the look before is kept, too: readers go to and fro between two themes."""
    found = next((look for look in _looks if look[:2] == (style, ratio)), (style, ratio, {}))
    _looks[:] = [found, *(look for look in _looks if look is not found)][:2]
    return found[2]


class Sprites:
    """Symbols and clusters as ready pictures: drawing a picture costs a fraction of drawing a shape."""

    def __init__(self, style: MapStyle) -> None:
        self._style, self._ratio = style, 1.0
        self._pictures: _Pictures | None = None

    def set_look(self, style: MapStyle, ratio: float) -> None:
        """Draw anew for another theme or another screen."""
        if style is not self._style or ratio != self._ratio:
            self._style, self._ratio = style, ratio
            self._pictures = None

    def get(self, shape: str, count: int, size: int, *, is_dimmed: bool) -> QPixmap:
        """A symbol of so many pixels with its halo, and a number if it stands for several."""
        if self._pictures is None:
            # Not before: the pixel ratio is known with the first picture.
            self._pictures = _pictures_in(self._style, self._ratio)
        key, pictures = (shape, count, is_dimmed, size), self._pictures
        if key not in pictures:
            if len(pictures) == MOST_PICTURES:
                del pictures[next(iter(pictures))]
            pictures[key] = self._draw(shape, count, size, is_dimmed=is_dimmed)
        return pictures[key]

    def _draw(self, shape: str, count: int, size: int, *, is_dimmed: bool) -> QPixmap:
        room = round(size * 1.35) + 8
        picture = QPixmap(round(room * self._ratio), round(room * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(room / 2, room / 2)
        is_group = count > 1
        size = round(size * GROUP_SCALE.get(shape, 1.0)) if is_group else size
        colors, color = self._style.colors, color_of(shape, self._style)
        is_hollow = is_dimmed or (is_group and shape == "preclearance")
        self._draw_halo(painter, shape, size)
        # With a number inside, an envelope has no room for its flap.
        drawn = "land" if is_group and shape == "mail" else shape
        draw_symbol(painter, drawn, color, size=size, hollow=colors.surface if is_hollow else None)
        if is_group:
            self._draw_number(painter, shape, count, color if is_hollow else self._ink(shape))
        painter.end()
        return picture

    def _ink(self, shape: str) -> QColor:
        return self._style.colors.surface if shape == MIXED else self._style.colors.on_type

    def _draw_halo(self, painter: QPainter, shape: str, size: int) -> None:
        halo = QPen(self._style.colors.halo, self._style.sizes.frame * 2)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(halo)
        painter.setBrush(self._style.colors.halo if shape != "preclearance" else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawPath(outline(shape, size))

    def _draw_number(self, painter: QPainter, shape: str, count: int, ink: QColor) -> None:
        font = QFont(self._style.fonts.marker)
        font.setBold(True)
        text = str(count)
        room = self._style.sizes.cluster * 0.86
        widest = 1.15 if len(text) == 1 else 1.35 if len(text) == 2 else 1.75
        font.setPixelSize(round(room / widest - self._style.sizes.frame))
        painter.setFont(font)
        painter.setPen(ink)
        drop = {"airport": 0.12, "user_fee_airport": -0.1}.get(shape, 0.0) * self._style.sizes.cluster
        half = self._style.sizes.cluster
        painter.drawText(QRectF(-half, -half + drop, 2 * half, 2 * half), Qt.AlignmentFlag.AlignCenter, text)


GROUP_SCALE: Final = {"airport": 1.25, "user_fee_airport": 1.25, "seaport": 1.15, "rail": 1.05, "preclearance": 1.08}
"""Shapes with less room inside grow when they carry a number."""
