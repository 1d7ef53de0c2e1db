"""Drawings as icons of Qt, which draws them at the size and pixel ratio that it needs."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from poeguide.ui.icons import pixmap, ratio_of


def icon(name: str, color: QColor, size: int) -> QIcon:
    """The drawing as an icon, drawn when and as large as it is shown."""
    return _icon(name, color.name(), size)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, size: int) -> QIcon:
    return QIcon(_Engine(name, color, size))


class _Engine(QIconEngine):
    """Draws at the pixel ratio of the screen that asks; most icons are never drawn in all their states."""

    _copies: ClassVar[list[QIconEngine]] = []
    """Qt owns a copy, but the binding does not know it: without this list it would be freed while Qt draws with it.
    Qt copies an engine only where a finished icon is changed."""

    def __init__(self, name: str, color: str, size: int) -> None:
        super().__init__()
        self._name, self._color, self._size = name, color, size

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._color, self._size)
        self._copies.append(copy)
        return copy

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        return size

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        drawing = pixmap(self._name, self._color, side, ratio_of(painter))
        painter.drawPixmap(rect.topLeft(), drawing)

    def scaledPixmap(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        drawing = pixmap(self._name, self._color, round(min(size.width(), size.height()) / scale), scale)
        return drawing if size.width() <= size.height() else _with_gap(drawing, size)


def _with_gap(drawing: QPixmap, size: QSize) -> QPixmap:
    """A drawing in a wider box: what is left of the box keeps the words that follow at a distance."""
    box = QPixmap(size)
    box.setDevicePixelRatio(drawing.devicePixelRatio())
    box.fill(Qt.GlobalColor.transparent)
    painter = QPainter(box)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(
        round((box.width() - drawing.width()) / box.devicePixelRatio()) if is_mirrored else 0, 0, drawing
    )
    painter.end()
    return box
