"""GroundPainter: land, water and borders from the map file into a picture; one for each thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QDataStream, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygon, QPolygonF, QTransform

from poeguide.data.basemap import BANDS, EXTENT, HOME_SQUARE, Basemap, Cell, Layer, Shape, ancestor
from poeguide.data.mbtiles import RasterMap
from poeguide.ui.widgets.map_view.camera import TILE
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.places import PlaceIndex, names_of
from poeguide.ui.widgets.map_view.raster import RASTER_LEVEL, paint_raster
from poeguide.ui.widgets.map_view.style import MapStyle

FILLED: Final = frozenset({Layer.LAND, Layer.LAKE, Layer.ISLAND, Layer.HOME})
SOLID: Final = frozenset({Layer.LAND, Layer.ISLAND})
"""Layers that are lighter at home than abroad."""
IN_BORDER: Final = frozenset({Layer.BANK, Layer.BORDER_RIVER})
BUNCH: Final = 1500
"""Points painted in one call. Qt keeps Python's lock while it paints, so long calls would hold up the window."""
CACHED_POINTS: Final = 600_000
RIVER_ZOOMS: Final = (7.0, 9.0)
"""Between these zooms a river that the border follows grows from nothing to its full width beside the line."""


@dataclass(frozen=True, slots=True)
class Bunch:
    """Shapes of one layer that are painted in one call, with the box around them."""

    layer: Layer
    path: QPainterPath
    box: QRectF


@dataclass(frozen=True, slots=True)
class Drawing:
    """A cell made ready for painting."""

    bunches: tuple[Bunch, ...]
    points: int
    home: QPainterPath
    """The part at home; empty where all is abroad."""
    is_home: bool


class GroundPainter:
    """Paints parts of the base map. It opens the file when first asked, in the thread that asks."""

    def __init__(self, path: Path, between_calls: Callable[[], None] = lambda: None) -> None:
        self._path = path
        self._between_calls = between_calls
        self._basemap: Basemap | None = None
        self._drawings: OrderedDict[tuple[int, int, int], Drawing | None] = OrderedDict()
        self._points = 0
        self._raster: RasterMap | None = None
        self._raster_path: Path | None = None

    @property
    def basemap(self) -> Basemap:
        """The map file; PoeGuideError where it cannot be used."""
        if self._basemap is None:
            self._basemap = Basemap.open(self._path)
        return self._basemap

    def close(self) -> None:
        """Let go of the file and of what was read from it."""
        if self._basemap is not None:
            self._basemap.close()
        self._basemap = None
        self._drawings.clear()
        self.set_raster(None)

    def places(self) -> PlaceIndex:
        """The names of the map."""
        return names_of(self._path, self.basemap, self._between_calls)

    def set_raster(self, path: Path | None) -> None:
        """Lay the pictures of an MBTiles file over the map where it is near; PoeGuideError where it cannot be used."""
        if path == self._raster_path:
            return
        if self._raster is not None:
            self._raster.close()
        self._raster, self._raster_path = None, path
        if path is not None:
            self._raster = RasterMap.open(path)

    def paint(self, frame: Frame, style: MapStyle) -> QImage:
        """The picture of a frame, complete."""
        image = QImage(frame.width, frame.height, QImage.Format.Format_RGB32)
        image.fill(style.colors.sea)
        band = self.basemap.band_for(frame.level)
        side = TILE * 2.0 ** (frame.zoom - BANDS[band].cell_zoom) * frame.ratio
        left, top = frame.left * frame.ratio, frame.top * frame.ratio
        rows = range(max(0, floor(top / side)), min(1 << BANDS[band].cell_zoom, ceil((top + frame.height) / side)))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            for column in range(floor(left / side), ceil((left + frame.width) / side)):
                for row in rows:
                    self._paint_cell(painter, frame, style, (band, column, row))
            if self._raster is not None and frame.level >= RASTER_LEVEL:
                painter.resetTransform()
                painter.setClipping(False)
                paint_raster(painter, self._raster, frame, self._between_calls)
        finally:
            # A file that turns out to be damaged must not leave a picture that is still being painted.
            painter.end()
        return image

    def _paint_cell(self, painter: QPainter, frame: Frame, style: MapStyle, cell: tuple[int, int, int]) -> None:
        """Paint one square of the grid, from a coarser band where the file holds nothing finer."""
        clip = _square(frame, *cell).toAlignedRect()
        drawing = self._drawing(*cell)
        while drawing is None:
            cell = ancestor(*cell)
            drawing = self._drawing(*cell)
        square = _square(frame, *cell)
        scale = square.width() / EXTENT
        transform = QTransform(scale, 0, 0, scale, square.left(), square.top())
        shown = clip.intersected(QRect(0, 0, frame.width, frame.height))
        box = (
            transform.inverted()[0]
            .mapRect(QRectF(shown))
            .adjusted(-EXTENT / 99, -EXTENT / 99, EXTENT / 99, EXTENT / 99)
        )
        _clip(painter, shown, transform)
        for bunch in drawing.bunches:
            if not bunch.box.intersects(box) or (bunch.layer in IN_BORDER and frame.zoom <= RIVER_ZOOMS[0]):
                continue
            _use(painter, bunch.layer, style, frame, is_home=drawing.is_home)
            painter.drawPath(bunch.path)
            self._between_calls()
            if bunch.layer in SOLID and not drawing.is_home and not drawing.home.isEmpty():
                _use(painter, bunch.layer, style, frame, is_home=True)
                painter.setClipPath(drawing.home, Qt.ClipOperation.IntersectClip)
                painter.drawPath(bunch.path)
                _clip(painter, shown, transform)
                self._between_calls()

    def _drawing(self, band: int, x: int, y: int) -> Drawing | None:
        key = (band, x % (1 << BANDS[band].cell_zoom), y)
        if key not in self._drawings:
            cell = self.basemap.cell(*key)
            drawing = None if cell is None else _drawing(cell, self._between_calls)
            self._drawings[key] = drawing
            self._points += drawing.points if drawing else 0
            while self._points > CACHED_POINTS and len(self._drawings) > 1:
                _, oldest = self._drawings.popitem(last=False)
                self._points -= oldest.points if oldest else 0
        self._drawings.move_to_end(key)
        return self._drawings[key]


def _square(frame: Frame, band: int, x: int, y: int) -> QRectF:
    """A square of the grid in device pixels of the frame."""
    side = TILE * 2.0 ** (frame.zoom - BANDS[band].cell_zoom) * frame.ratio
    left, top = x * side - frame.left * frame.ratio, y * side - frame.top * frame.ratio
    return QRectF(left, top, side, side)


def _clip(painter: QPainter, shown: QRect, transform: QTransform) -> None:
    painter.setTransform(QTransform())
    painter.setClipRect(shown)
    painter.setTransform(transform)


def _use(painter: QPainter, layer: Layer, style: MapStyle, frame: Frame, *, is_home: bool) -> None:
    colors, sizes = style.colors, style.sizes
    if layer in FILLED:
        painter.setPen(Qt.PenStyle.NoPen)
        land = colors.land if is_home else colors.land_far
        painter.setBrush(colors.sea if layer is Layer.LAKE else land)
        return
    wide = sizes.border_river * _growth(frame.zoom)
    color, width = {
        Layer.BANK: (colors.shore, wide + 2 * sizes.shore * _growth(frame.zoom)),
        Layer.BORDER_RIVER: (colors.sea, wide),
        Layer.RIVER: (colors.river, sizes.river),
        Layer.SHORE: (colors.shore, sizes.shore),
        Layer.STATE: (colors.state, sizes.state),
        Layer.BORDER: (colors.border, sizes.border),
    }[layer]
    painter.setPen(_pen(color, width * frame.ratio * _thinning(frame.zoom)))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))


def _thinning(zoom: float) -> float:
    """Far away, lines of full width would crowd the map."""
    return max(0.45, min(1.0, 0.45 + (zoom - 2) * 0.16))


def _growth(zoom: float) -> float:
    """How much of its full width a river that the border follows has at a zoom."""
    first, last = RIVER_ZOOMS
    return max(0.0, min(1.0, (zoom - first) / (last - first)))


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _drawing(cell: Cell, between_calls: Callable[[], None]) -> Drawing:
    bunches: list[Bunch] = []
    total = 0
    layer: Layer | None = None
    path, count = QPainterPath(), 0
    for shape in cell.shapes:
        length = int.from_bytes(shape.points[:4], "big")
        if layer is not None and (shape.layer is not layer or count + length > BUNCH) and count:
            bunches.append(Bunch(layer, path, path.controlPointRect()))
            path, count = QPainterPath(), 0
            between_calls()
        layer = shape.layer
        path.setFillRule(Qt.FillRule.WindingFill)
        _add(path, shape)
        count += length
        total += length
    if layer is not None and count:
        bunches.append(Bunch(layer, path, path.controlPointRect()))
    home = QPainterPath()
    home.setFillRule(Qt.FillRule.WindingFill)
    for shape in cell.home:
        _add(home, shape)
    return Drawing(tuple(bunches), total + home.elementCount(), home, cell.home == (HOME_SQUARE,))


def _add(path: QPainterPath, shape: Shape) -> None:
    polygon = QPolygon()
    stream = QDataStream(QByteArray(shape.points))
    stream >> polygon
    path.addPolygon(QPolygonF(polygon))
    if shape.layer in FILLED:
        path.closeSubpath()
