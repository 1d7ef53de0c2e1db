"""The selected marker: a disc, its symbol, and a box with its name joined to it by a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.symbols import draw_symbol

PULSE_REACH: Final = 0.7
SHARES: Final = (0.78, 0.22, 0.94, 0.06)
"""How much of the box may stand at the left of the marker, the best first."""
WIDEST: Final = 0.75
"""Share of the view that the box may take."""


def callout_box(place: QPointF, marker: Marker, style: MapStyle, view: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """The box of the selected marker: above, left, right, below or aslant of it, where it fits best."""
    size = _box_size(marker, style, view.width())
    away = style.sizes.selected / 2 + style.sizes.margin
    above, below, beside = place.y() - away - size.height(), place.y() + away, place.y() - size.height() / 2
    corners = [
        (place.x() - size.width() * SHARES[0], above),
        (place.x() - away - size.width(), beside),
        (place.x() + away, beside),
        (place.x() - size.width() / 2, below),
        *((place.x() - size.width() * share, top) for share in SHARES[1:] for top in (above, below)),
    ]
    boxes = [QRectF(QPointF(*corner), size) for corner in corners]
    room = view.adjusted(style.sizes.gap, style.sizes.gap, -style.sizes.gap, -style.sizes.gap)
    return min(boxes, key=lambda box: _cost(box, room, taken))


def _cost(box: QRectF, room: QRectF, taken: Sequence[QRectF]) -> float:
    """How much of a box would be cut off or cover something."""
    inside = box.intersected(room)
    cut = box.width() * box.height() - inside.width() * inside.height()
    covered = (box.intersected(other) for other in taken)
    return 4 * cut + sum(part.width() * part.height() for part in covered)


def _box_size(marker: Marker, style: MapStyle, view_width: float) -> QSizeF:
    title, subtitle = QFontMetricsF(style.fonts.title), QFontMetricsF(style.fonts.subtitle)
    width = max(title.horizontalAdvance(marker.title), subtitle.horizontalAdvance(marker.subtitle))
    if marker.sign:
        width = max(width, title.horizontalAdvance(marker.title) + _sign_width(marker.sign, style) + style.sizes.margin)
    height = title.height() + (subtitle.height() if marker.subtitle else 0)
    padding = 2 * style.sizes.margin
    width = min(width + 1, max(view_width * WIDEST - padding, style.sizes.selected))
    return QSizeF(width + padding, height + 2 * style.sizes.gap + style.sizes.frame)


def draw_callout(painter: QPainter, place: QPointF, box: QRectF, marker: Marker, style: MapStyle) -> None:
    """Draw the line and the box."""
    colors, sizes = style.colors, style.sizes
    painter.setPen(QPen(colors.text, sizes.frame))
    end = QPointF(
        min(max(place.x(), box.left() + sizes.radius), box.right() - sizes.radius),
        min(max(place.y(), box.top() + sizes.radius), box.bottom() - sizes.radius),
    )
    painter.drawLine(place, end)
    painter.setBrush(colors.surface)
    painter.drawRoundedRect(box, sizes.radius, sizes.radius)
    inner = box.adjusted(sizes.margin, sizes.gap, -sizes.margin, -sizes.gap)
    name = QRectF(inner)
    if marker.sign:
        width = _sign_width(marker.sign, style)
        _draw_sign(painter, QRectF(inner.right() - width, inner.top(), width, _sign_height(style)), marker.sign, style)
        name.setRight(inner.right() - width - style.sizes.gap)
    _draw_line(painter, name, marker.title, style=style, is_title=True)
    if marker.subtitle:
        _draw_line(painter, inner, marker.subtitle, style=style, is_title=False)


def _sign_width(sign: str, style: MapStyle) -> float:
    return QFontMetricsF(style.fonts.marker).horizontalAdvance(sign) + 2 * style.sizes.gap


def _sign_height(style: MapStyle) -> float:
    return QFontMetricsF(style.fonts.title).height()


def _draw_sign(painter: QPainter, box: QRectF, sign: str, style: MapStyle) -> None:
    """A road number in a frame, like a sign."""
    painter.setPen(QPen(style.colors.line_strong, 1))
    painter.setBrush(style.colors.tint)
    painter.drawRoundedRect(box, style.sizes.radius, style.sizes.radius)
    painter.setFont(style.fonts.marker)
    painter.setPen(style.colors.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def _draw_line(painter: QPainter, room: QRectF, text: str, *, style: MapStyle, is_title: bool) -> None:
    font = style.fonts.title if is_title else style.fonts.subtitle
    painter.setFont(font)
    painter.setPen(style.colors.text if is_title else style.colors.text_2)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    edge = Qt.AlignmentFlag.AlignTop if is_title else Qt.AlignmentFlag.AlignBottom
    painter.drawText(room, edge | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)


def draw_selected(painter: QPainter, place: QPointF, marker: Marker, *, style: MapStyle, pulse: float) -> None:
    """Draw the disc with the symbol; `pulse` goes from 0 to 1 once after a selection."""
    colors, sizes = style.colors, style.sizes
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = sizes.selected / 2
    if pulse < 1:
        painter.setOpacity(1 - pulse)
        painter.setPen(QPen(colors.here, sizes.ring))
        painter.drawEllipse(place, radius * (1 + PULSE_REACH * pulse), radius * (1 + PULSE_REACH * pulse))
        painter.setOpacity(1)
    painter.setPen(QPen(colors.halo, 1))
    painter.drawEllipse(place, radius + 0.5, radius + 0.5)
    painter.setBrush(colors.here)
    painter.setPen(QPen(colors.on_here, sizes.ring))
    painter.drawEllipse(place, radius - sizes.ring / 2, radius - sizes.ring / 2)
    painter.save()
    painter.translate(place)
    draw_symbol(painter, marker.shape, colors.on_here, size=sizes.marker)
    painter.restore()
