"""The selected marker: a disc, its symbol, and a box with its name joined to it by a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from poeguide.ui.widgets.map_view.callout_room import Callout
from poeguide.ui.widgets.map_view.callout_text import sign_width
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.symbols import draw_symbol

PULSE_REACH: Final = 0.7


def draw_callout(painter: QPainter, place: QPointF, callout: Callout, marker: Marker, style: MapStyle) -> None:
    """Draw the line and the box."""
    colors, sizes, box = style.colors, style.sizes, callout.box
    painter.setPen(QPen(colors.text, sizes.frame))
    end = QPointF(
        min(max(place.x(), box.left() + sizes.radius), box.right() - sizes.radius),
        min(max(place.y(), box.top() + sizes.radius), box.bottom() - sizes.radius),
    )
    painter.drawLine(place, end)
    painter.setBrush(colors.surface)
    painter.drawRoundedRect(box, sizes.radius, sizes.radius)
    inner = box.adjusted(sizes.margin, sizes.gap, -sizes.margin, -sizes.gap)
    if marker.sign:
        width = sign_width(marker.sign, style)
        _draw_sign(painter, QRectF(inner.right() - width, inner.top(), width, _sign_height(style)), marker.sign, style)
    _draw_lines(painter, inner.topLeft(), callout.text.title, font=style.fonts.title, color=colors.text)
    below = QFontMetricsF(style.fonts.subtitle).height() * len(callout.text.subtitle)
    start = QPointF(inner.left(), inner.bottom() - below)
    _draw_lines(painter, start, callout.text.subtitle, font=style.fonts.subtitle, color=colors.text_2)


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


def _draw_lines(painter: QPainter, start: QPointF, lines: Sequence[str], *, font: QFont, color: QColor) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(color)
    for number, line in enumerate(lines):
        painter.drawText(start + QPointF(0, metrics.ascent() + number * metrics.height()), line)


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
