"""Buttons that lie on the map, painted in its own look, and the ring of the keyboard focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from poeguide.ui.widgets.map_view.style import MapStyle

translate = QCoreApplication.translate
KEYBOARD: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class MapButton(QAbstractButton):
    """A button that is painted with the map's own look; the ring shows only for keyboard focus."""

    def __init__(self, style: MapStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = style
        self._has_ring = False
        self._drawn: object = None
        self._picture = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def look(self) -> MapStyle:
        """The theme in use."""
        return self._look

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._look = style
        self._drawn = None
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._has_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self._has_ring = False
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look calm again."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture of this state: the map repaints its controls with every frame."""
        ratio = self.devicePixelRatioF()
        state = (
            self.width(), self.height(), ratio, self.isChecked(), self.isDown(), self.underMouse(), self.isEnabled(),
            self._has_ring,
        )  # fmt: skip
        if state != self._drawn:
            self._drawn = state
            self._picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self.draw(painter)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the button as it is now."""
        raise NotImplementedError

    def draw_ground(self, painter: QPainter, *, is_framed: bool) -> None:
        """Draw background, frame and focus ring."""
        is_hot = self.isDown() or self.underMouse()
        draw_ground(painter, self.rect(), self._look, is_framed=is_framed, is_hot=is_hot)
        if self._has_ring:
            draw_ring(painter, QRectF(self.rect()), self._look)


def draw_ground(painter: QPainter, box: QRect, style: MapStyle, *, is_framed: bool, is_hot: bool = False) -> None:
    """The background and frame of a button."""
    colors, sizes = style.colors, style.sizes
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colors.tint if is_hot else colors.surface)
    painter.setPen(QPen(colors.line_strong, 1) if is_framed else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), sizes.radius, sizes.radius)


def draw_ring(painter: QPainter, box: QRectF, style: MapStyle) -> None:
    """The focus ring along the inside of a box: ink outside, yellow inside."""
    sizes, colors = style.sizes, style.colors
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, color in ((0.0, colors.focus_ring), (float(sizes.ring), colors.focus)):
        half = sizes.ring / 2 + inset
        painter.setPen(QPen(color, sizes.ring))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), sizes.radius, sizes.radius)


class ZoomButton(MapButton):
    """Plus or minus."""

    def __init__(self, style: MapStyle, parent: QWidget, *, is_plus: bool) -> None:
        super().__init__(style, parent)
        self._is_plus = is_plus
        self.setAccessibleName(translate("MapView", "Zoom in") if is_plus else translate("MapView", "Zoom out"))
        self.setToolTip(self.accessibleName())
        self.setAutoRepeat(True)

    def draw(self, painter: QPainter) -> None:
        """Draw the sign."""
        self.draw_ground(painter, is_framed=True)
        draw_zoom(painter, self.rect(), self._look, is_plus=self._is_plus)


def draw_zoom(painter: QPainter, box: QRect, style: MapStyle, *, is_plus: bool) -> None:
    """The sign on a zoom button."""
    middle, reach = QRectF(box).center(), box.width() / 6
    painter.setPen(QPen(style.colors.text, style.sizes.frame, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(middle - QPointF(reach, 0), middle + QPointF(reach, 0)))
    if is_plus:
        painter.drawLine(QLineF(middle - QPointF(0, reach), middle + QPointF(0, reach)))


class LayersButton(MapButton):
    """What else the map can show."""

    def __init__(self, style: MapStyle, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.setAccessibleName(translate("MapView", "More on the map"))
        self.setToolTip(self.accessibleName())

    def draw(self, painter: QPainter) -> None:
        """Draw the sign."""
        self.draw_ground(painter, is_framed=True)
        draw_layers(painter, self.rect(), self._look)


def draw_layers(painter: QPainter, box: QRect, style: MapStyle) -> None:
    """Two sheets above one another."""
    middle, reach = QRectF(box).center(), box.width() / 5
    pen = QPen(style.colors.text, style.sizes.frame)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    low, up = QPointF(0, reach * 0.45), QPointF(0, -reach * 0.35)
    side, end = QPointF(reach, 0), QPointF(0, reach * 0.55)
    painter.drawPolygon([middle + up + end, middle + up - side, middle + up - end, middle + up + side])
    painter.drawPolyline([middle + low - side, middle + low + end, middle + low + side])
