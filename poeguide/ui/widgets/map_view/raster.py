"""The reader's own map file, painted over the base map from zoom 8 on."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from poeguide.data.mbtiles import RasterMap
from poeguide.ui.widgets.map_view.frames import Frame

RASTER_LEVEL: Final = 8
RASTER_TILE: Final = 256


def paint_raster(painter: QPainter, raster: RasterMap, frame: Frame, between_calls: Callable[[], None]) -> None:
    """Paint the tiles of the nearest zoom that the file holds; gaps show the map below."""
    # A tile of theirs is half as wide as one of ours: their zoom is one more for the same scale.
    zoom = min(raster.zooms[-1], max(raster.zooms[0], frame.level + 1))
    side = RASTER_TILE * 2.0 ** (frame.zoom + 1 - zoom) * frame.ratio
    left, top = frame.left * frame.ratio, frame.top * frame.ratio
    rows = range(max(0, floor(top / side)), min(1 << zoom, ceil((top + frame.height) / side)))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for column in range(floor(left / side), ceil((left + frame.width) / side)):
        for row in rows:
            data = raster.tile(zoom, column, row)
            image = QImage.fromData(data) if data else QImage()
            if not image.isNull():
                x, y = floor(column * side - left + 0.5), floor(row * side - top + 0.5)
                right, bottom = floor((column + 1) * side - left + 0.5), floor((row + 1) * side - top + 0.5)
                painter.drawImage(QRect(x, y, right - x, bottom - y), image)
            between_calls()
