"""Sketch: a rough picture of a view, painted at once where no tile can stand in: land is never shown as open sea."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, exp2
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from poeguide.data.basemap import BANDS, Basemap
from poeguide.errors import PoeGuideError
from poeguide.ui.widgets.map_view.camera import Camera, nearest_level, world_size
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
from poeguide.ui.widgets.map_view.style import MapStyle

COARSER: Final = 3
"""Levels by which it is coarser than the view: so few pixels and points are painted within a frame."""
BEYOND: Final = 2.0
"""It is so many times as wide and high as the view, so that a map on its way needs a new one only now and then."""
NEARER: Final = 1.5
"""Levels that one can zoom in before it is too rough."""

FAR_ZOOM: Final = 5.0
"""Farther away even a rough coast has too many points for a frame: there whole squares of land are shown."""
FAR_BANDS: Final = (2, 3)
SEA: Final = 1
AT_HOME: Final = 4


class Sketch:
    """Paints in the window's own thread, with a connection of its own to the map file."""

    def __init__(self, path: Path) -> None:
        self._path, self._painter = path, GroundPainter(path)
        self._style: MapStyle | None = None
        self._camera: Camera | None = None
        self._image = QImage()
        self._world: QImage | None = None

    def forget(self) -> None:
        """Let go of picture and file: the right picture has come."""
        if self._camera is not None:
            self._camera, self._image, self._world = None, QImage(), None
            self._painter.close()

    def draw(self, painter: QPainter, camera: Camera, target: QRect, style: MapStyle, *, ratio: float) -> bool:
        """Draw the part of the view that `target` is, in device pixels. False where there is no map file."""
        if not self._is_good(camera, style):
            try:
                self._paint(camera, style)
            except PoeGuideError:
                return False
        is_smooth = painter.testRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(target), self._image, self._source(camera, QRectF(target), ratio))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        return True

    def _is_good(self, camera: Camera, style: MapStyle) -> bool:
        """Whether the picture holds the whole view, fine enough and in its colors."""
        mine = self._camera
        if mine is None or style is not self._style or camera.zoom > mine.zoom + NEARER:
            return False
        view = self._source(camera, QRectF(0, 0, camera.width, camera.height), 1.0)
        return QRectF(self._image.rect()).contains(view)

    def _paint(self, camera: Camera, style: MapStyle) -> None:
        across, down = BEYOND * camera.width, BEYOND * camera.height
        world, small = world_size(camera.zoom), exp2(-COARSER)
        left, top = camera.x * world - across / 2, camera.y * world - down / 2
        level = max(BANDS[1].min_zoom, nearest_level(camera.zoom - COARSER))
        frame = Frame(camera.zoom, level, left, top, ceil(across * small), ceil(down * small), small)
        far = camera.zoom < FAR_ZOOM
        self._image = self._paint_squares(frame, style) if far else self._painter.paint(frame, style)
        self._camera, self._style = camera, style

    def _paint_squares(self, frame: Frame, style: MapStyle) -> QImage:
        """The world as squares of land and sea, those with both as land."""
        if self._world is None or style is not self._style:
            colors = style.colors
            self._world = _world(self._path, colors.land.rgb(), colors.land_far.rgb(), colors.sea.rgb())
        image = QImage(frame.width, frame.height, QImage.Format.Format_RGB32)
        image.fill(style.colors.sea)
        side, left, top = (length * frame.ratio for length in (world_size(frame.zoom), frame.left, frame.top))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for turn in (-1, 0, 1):
            painter.drawImage(QRectF(turn * side - left, -top, side, side), self._world)
        painter.end()
        return image

    def _source(self, camera: Camera, target: QRectF, ratio: float) -> QRectF:
        """Which part of the picture a rectangle of the view is."""
        mine = self._camera or camera
        left, top = mine.to_screen(*camera.to_world(target.x() / ratio, target.y() / ratio))
        across, down = (BEYOND - 1) * mine.width / 2, (BEYOND - 1) * mine.height / 2
        small = exp2(-COARSER)
        shrink = small * exp2(mine.zoom - camera.zoom) / ratio
        return QRectF((left + across) * small, (top + down) * small, target.width() * shrink, target.height() * shrink)


@lru_cache(maxsize=1)
def _squares(path: Path) -> dict[int, bytes]:
    """The squares of the far bands; kept, as they are painted anew with every theme."""
    basemap = Basemap.open(path)
    try:
        return {band: basemap.squares(band) for band in FAR_BANDS}
    finally:
        basemap.close()


@lru_cache(maxsize=2)
def _world(path: Path, land: int, far: int, sea: int) -> QImage:
    """The squares of two bands, the finer above the coarser, in colors of the map; readers change between two looks."""
    squares_of = _squares(path)
    table = [far] * (2 * AT_HOME)
    table[AT_HOME:] = [land] * AT_HOME
    table[0], table[SEA] = 0, sea
    side = 1 << BANDS[FAR_BANDS[-1]].cell_zoom
    world = QImage(side, side, QImage.Format.Format_RGB32)
    world.fill(sea)
    canvas = QPainter(world)
    for band, states in squares_of.items():
        count = 1 << BANDS[band].cell_zoom
        squares = QImage(states, count, count, count, QImage.Format.Format_Indexed8)
        squares.setColorTable(table)
        canvas.drawImage(QRectF(0, 0, side, side), squares.convertToFormat(QImage.Format.Format_ARGB32))
    canvas.end()
    return world
