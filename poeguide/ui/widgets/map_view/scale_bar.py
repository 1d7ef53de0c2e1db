"""The scale bar: a round length in miles and one in kilometers at the middle of the view."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from poeguide.domain.geo import KM_PER_MILE
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.style import MapStyle

translate = QCoreApplication.translate
MILE_METERS: Final = 1000 * KM_PER_MILE
SHARE: Final = 4.0
"""The longest bar, in heights of a button."""


def round_length(longest: float) -> float:
    """The largest of 1, 2, 5 × 10ⁿ that is not longer."""
    power = 10.0 ** floor(log10(longest))
    return max(step * power for step in (0.5, 1, 2, 5) if step * power <= longest)


def bar_lengths(camera: Camera, longest: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Miles and kilometers, each with its length in pixels, neither longer than `longest` pixels."""
    meters = camera.meters_per_pixel()
    miles = round_length(longest * meters / MILE_METERS)
    kilometers = round_length(longest * meters / 1000)
    return (miles, miles * MILE_METERS / meters), (kilometers, kilometers * 1000 / meters)


def scale_size(style: MapStyle, side: int) -> QSizeF:
    """The room that the scale bar takes beside buttons of this side; its longest number fits in."""
    sizes, metrics = style.sizes, QFontMetricsF(style.fonts.subtitle)
    height = 2 * ceil(metrics.height()) + sizes.gap + 3 * sizes.frame
    longest = metrics.horizontalAdvance(translate("ScaleBar", "{0} km").format("5,000")) + 3 * sizes.gap
    return QSizeF(ceil(max(SHARE * side + 2 * sizes.gap, longest)), height)


def draw_scale(painter: QPainter, camera: Camera, style: MapStyle, box: QRectF) -> None:
    """Draw the bar in its box: miles above the line, kilometers below."""
    colors, sizes = style.colors, style.sizes
    painter.setPen(QPen(colors.line, 1))
    painter.setBrush(colors.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius, sizes.radius)
    (miles, above), (kilometers, below) = bar_lengths(camera, box.width() - 2 * sizes.gap)
    left, middle = box.left() + sizes.gap, round(box.center().y())
    tick = sizes.gap - sizes.frame
    painter.setPen(QPen(colors.text, sizes.frame, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    painter.drawLine(QPointF(left, middle), QPointF(left + max(above, below), middle))
    painter.drawLine(QPointF(left, middle - tick), QPointF(left, middle + tick))
    painter.drawLine(QPointF(left + above, middle - tick), QPointF(left + above, middle))
    painter.drawLine(QPointF(left + below, middle), QPointF(left + below, middle + tick))
    painter.setFont(style.fonts.subtitle)
    room = box.adjusted(2 * sizes.gap, sizes.frame, -sizes.gap, -sizes.frame)
    locale = QLocale()
    first = translate("ScaleBar", "{0} mi").format(locale.toString(miles, "g", 6))
    second = translate("ScaleBar", "{0} km").format(locale.toString(kilometers, "g", 6))
    painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, first)
    painter.setPen(colors.text_2)
    painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, second)
