"""Ground: the base map on screen, from tiles while it moves and from one exact picture at rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from math import floor
from pathlib import Path
from time import perf_counter
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QRegion

from poeguide.data.mbtiles import RasterMap
from poeguide.errors import PoeGuideError
from poeguide.ui.widgets.map_view.camera import TILE, Camera, TileRange, nearest_level, tile_range, world_size
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.frontier import FROM_ZOOM, Frontier, FrontierKey, frontier_frame, frontier_style
from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
from poeguide.ui.widgets.map_view.last_pictures import View, keep_picture, kept_picture
from poeguide.ui.widgets.map_view.places import PlaceIndex
from poeguide.ui.widgets.map_view.sketch import Sketch
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.tiles import TILE_BYTES, TileCache, TileKey
from poeguide.ui.widgets.map_view.worker import Job, PaintThread

STAND_IN_LEVELS: Final = 3
"""A tile so much coarser may stand in for one that is not painted yet; beyond that the view is sketched."""
FAR_LEVEL: Final = 5
"""Up to this level the picture of the whole world is better than a sketch."""
SMOOTH_SECONDS: Final = 0.005
ROUGH_FRAMES: Final = 60
"""Scaling tiles smoothly may take so long; if it takes longer, so many frames are scaled roughly instead."""


class ExactKey(NamedTuple):
    """The exact picture of a view in one look."""

    look: int
    camera: Camera


class Ground(QObject):
    """Draws land and water, and asks the worker for what is missing."""

    changed = Signal()
    places_changed = Signal()

    def __init__(self, path: Path, style: MapStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem: PoeGuideError | None = None
        self.places: PlaceIndex | None = None
        self.frontier: Frontier | None = None
        self._path = path
        self._style = style
        self._tiles = TileCache()
        self._sketch = Sketch(path)
        self.destroyed.connect(self._sketch.forget)
        self._thread = PaintThread(path, self)
        self._thread.worker.ready.connect(self._collect)
        self._look = 0
        self._rough_frames = 0
        self._ratio, self._is_dozing = 1.0, False
        self._asked: object = None
        self._exact: tuple[Camera, QImage] | None = None
        self._exact_wanted: ExactKey | None = None
        self._frontier_wanted: FrontierKey | None = None
        self._camera: Camera | None = None
        self._settle = QTimer(self, singleShot=True, interval=style.settle_ms)
        self._settle.timeout.connect(self._want_exact)

    def set_style(self, style: MapStyle) -> None:
        """Paint everything anew in another look."""
        self._style = style
        self._forget()

    def set_raster(self, path: Path | None) -> None:
        """Lay the reader's own map file over the land, or none; PoeGuideError says why one cannot be used."""
        if path is not None:
            RasterMap.open(path).close()
        self._thread.worker.raster = path
        self._forget()

    def stop(self) -> None:
        """End the background work."""
        self._settle.stop()
        self._thread.stop()
        self._sketch.forget()

    @property
    def held(self) -> int:
        """Bytes of the tiles in memory."""
        return self._tiles.size

    def doze(self) -> None:
        """Nobody looks: of the pictures only that of the view is held. The tiles come anew with the next look."""
        self._is_dozing = True
        self._thread.rest()
        self._tiles.clear()
        self._sketch.forget()

    @contextmanager
    def worker_held(self) -> Iterator[None]:
        """While the window paints, the worker waits."""
        self._thread.worker.is_held = True
        try:
            yield
        finally:
            self._thread.worker.is_held = False

    def finish(self, camera: Camera, ratio: float) -> None:
        """Have the exact picture of a view now, painted in this thread."""
        self._set_ratio(ratio)
        self._settle.stop()
        painter = GroundPainter(self._path)
        try:
            painter.set_raster(self._thread.worker.raster)
            self._exact = (camera, painter.paint(_frame(camera, ratio), self._style))
            keep_picture(self._view(camera), self._exact[1])
            if camera.zoom >= FROM_ZOOM:
                picture = painter.paint(frontier_frame(camera), frontier_style(self._style))
                self.frontier = Frontier(camera, picture)
            if self.places is None:
                self.places = painter.places()
        except PoeGuideError as error:
            self.problem = error
        finally:
            painter.close()

    def draw(self, painter: QPainter, camera: Camera, ratio: float) -> None:
        """Draw the view; the painter counts device pixels."""
        self._set_ratio(ratio)
        if camera != self._camera:
            self._camera = camera
            self._exact_wanted = self._frontier_wanted = None
            self._settle.start()
            self._take_kept(camera)
        if self._is_exact and self._exact is not None:
            painter.drawImage(QPoint(0, 0), self._exact[1])
            if self._is_dozing:
                self._is_dozing, self._asked = False, None
                self._ask(camera, tile_range(camera, nearest_level(camera.zoom)), is_complete=True)
            return
        view = QRect(0, 0, round(camera.width * ratio), round(camera.height * ratio))
        shifted = self._draw_shifted(painter, camera)
        tiles = tile_range(camera, nearest_level(camera.zoom))
        painter.setClipRegion(QRegion(view).subtracted(QRegion(shifted)))
        start = perf_counter()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._rough_frames == 0)
        missing = 0
        for tile in tiles.centre_out():
            target = self._target(camera, tiles.level, *tile)
            if not shifted.contains(target.intersected(view)):
                missing += not self._draw_tile(painter, camera, target, (tiles.level, *tile))
        painter.setClipping(False)
        is_slow = self._rough_frames == 0 and perf_counter() - start > SMOOTH_SECONDS
        self._rough_frames = ROUGH_FRAMES if is_slow else max(0, self._rough_frames - 1)
        self._ask(camera, tiles, is_complete=missing == 0)

    def _take_kept(self, camera: Camera) -> None:
        """Show the picture that the map before this one had; close to the border one picture is not enough."""
        kept = kept_picture(self._view(camera)) if self._exact is None and camera.zoom < FROM_ZOOM else None
        if kept is not None:
            # Its tiles are asked for as after a doze.
            self._exact, self._is_dozing = (camera, kept), True

    def _view(self, camera: Camera) -> View:
        """What the land of a picture depends on."""
        style = self._style
        return View(self._path, self._thread.worker.raster, camera, self._ratio, style.colors, style.sizes)

    def _draw_tile(self, painter: QPainter, camera: Camera, target: QRect, tile: tuple[int, int, int]) -> bool:
        """Draw one tile, or the part of a coarser picture that stands in for it. Whether it was the tile itself."""
        level, column, row = tile
        image = self._tiles.get(self._key(level, column, row))
        if image is not None:
            if target.size() == image.size():
                painter.drawImage(target.topLeft(), image)
            else:
                painter.drawImage(target, image)
            return True
        for up in range(1, (level if level <= FAR_LEVEL else STAND_IN_LEVELS) + 1):
            image = self._tiles.get(self._key(level - up, column >> up, row >> up))
            if image is not None:
                side = image.width() / (1 << up)
                left, top = (column % (1 << up)) * side, (row % (1 << up)) * side
                painter.drawImage(QRectF(target), image, QRectF(left, top, side, side))
                return False
        if not self._sketch.draw(painter, camera, target, self._style, ratio=self._ratio):
            painter.fillRect(target, self._style.colors.sea)
        return False

    def _draw_shifted(self, painter: QPainter, camera: Camera) -> QRect:
        """While the view only slides, the exact picture slides with it. What it covers; the rest is tiles."""
        if self._exact is None or replace(self._exact[0], x=camera.x, y=camera.y) != camera:
            return QRect()
        exact, image = self._exact
        left, top = camera.to_screen(exact.x, exact.y)
        left, top = (left - camera.width / 2) * self._ratio, (top - camera.height / 2) * self._ratio
        covered = QRect(QPoint(_round(left), _round(top)), image.size())
        if abs(left) < image.width() and abs(top) < image.height():
            painter.drawImage(covered.topLeft(), image)
        return covered

    def _target(self, camera: Camera, level: int, column: int, row: int) -> QRect:
        """Where a tile goes; edges are rounded alike for neighbors, so no seam opens between them."""
        world = world_size(camera.zoom) * self._ratio
        left = camera.x * world - camera.width * self._ratio / 2
        top = camera.y * world - camera.height * self._ratio / 2
        side = world / (1 << level)
        x, y = _round(column * side - left), _round(row * side - top)
        return QRect(x, y, _round((column + 1) * side - left) - x, _round((row + 1) * side - top) - y)

    def _ask(self, camera: Camera, tiles: TileRange, *, is_complete: bool) -> None:
        """Wish for what is missing in view, for the coarser level, a ring around it and last, slow, the world."""
        wish = (self._look, tiles, is_complete)
        if wish == self._asked and is_complete:
            return
        self._asked = wish
        wanted = [self._key(tiles.level, *tile) for tile in tiles.centre_out()]
        if tiles.level > 0:
            wanted += [self._key(tiles.level - 1, *tile) for tile in tile_range(camera, tiles.level - 1).centre_out()]
        wanted += [self._key(tiles.level, *tile) for tile in tile_range(camera, tiles.level, 1).centre_out()]
        wanted += [self._key(0, *tile) for tile in tile_range(camera, 0).centre_out()]
        self._thread.ask(self._jobs(wanted))

    def _jobs(self, wanted: list[TileKey]) -> list[Job]:
        busy = self._thread.worker.busy
        self._take_pictures()
        budget = int(TILE_BYTES / (TILE * TILE * 4 * self._ratio * self._ratio) * 0.8)
        keys = list(dict.fromkeys(key for key in wanted if 0 <= key.y < 1 << key.level))
        if len(keys) > budget:
            # On a dense screen not all fit: part of the ring makes room for the world.
            keys = [*keys[: budget - 1], keys[-1]]
        jobs = [
            Job(key, _tile_frame(key, self._ratio), self._style)
            for key in keys
            if key != busy and self._tiles.get(key) is None
        ]
        if self._exact_wanted is not None and self._exact_wanted != busy:
            jobs.insert(0, Job(self._exact_wanted, _frame(self._exact_wanted.camera, self._ratio), self._style))
        frontier = self._frontier_wanted
        if frontier is not None and frontier != busy:
            at = int(bool(jobs) and jobs[0].key == self._exact_wanted)
            jobs.insert(at, Job(frontier, frontier_frame(frontier.camera), frontier_style(self._style)))
        return jobs

    @property
    def _is_exact(self) -> bool:
        return self._exact is not None and self._exact[0] == self._camera

    def _want_exact(self) -> None:
        """The view has come to rest: have it painted at its very zoom, unless the tiles are already exact."""
        camera = self._camera
        if camera is None or self._is_exact:
            return
        self._exact_wanted = ExactKey(self._look, camera)
        self._frontier_wanted = FrontierKey(camera) if camera.zoom >= FROM_ZOOM else None
        self._asked = None
        self.changed.emit()

    def _collect(self) -> None:
        """Take what the worker has laid down."""
        worker, had = self._thread.worker, self._exact if self._is_exact else None
        if worker.problem is not None and self.problem is None:
            self.problem = worker.problem
        self._take_pictures()
        if self.places is None and worker.places is not None:
            self.places = worker.places
            self.places_changed.emit()
        if had is None or had is not self._exact:
            self.changed.emit()

    def _take_pictures(self) -> None:
        pictures = self._thread.worker.pictures
        while pictures:
            key, image = pictures.popleft()
            if isinstance(key, TileKey) and key.look == self._look:
                self._tiles.put(key, image)
            elif isinstance(key, ExactKey) and key == self._exact_wanted:
                self._exact, self._exact_wanted = (key.camera, image), None
                keep_picture(self._view(key.camera), image)
                self._sketch.forget()
            elif isinstance(key, FrontierKey) and key == self._frontier_wanted:
                self.frontier, self._frontier_wanted = Frontier(key.camera, image), None
                self.places_changed.emit()

    def _key(self, level: int, column: int, row: int) -> TileKey:
        return TileKey(self._look, level, column % (1 << level), row)

    def _set_ratio(self, ratio: float) -> None:
        if ratio != self._ratio:
            self._ratio = ratio
            self._forget()

    def _forget(self) -> None:
        self._look += 1
        self._tiles.clear()
        self._exact = self._exact_wanted = self._asked = None
        if self._camera is not None:
            self._settle.start()


def _round(value: float) -> int:
    return floor(value + 0.5)


def _frame(camera: Camera, ratio: float) -> Frame:
    world = world_size(camera.zoom)
    left, top = camera.x * world - camera.width / 2, camera.y * world - camera.height / 2
    width, height = round(camera.width * ratio), round(camera.height * ratio)
    return Frame(camera.zoom, nearest_level(camera.zoom), left, top, width, height, ratio)


def _tile_frame(key: TileKey, ratio: float) -> Frame:
    side = round(TILE * ratio)
    return Frame(key.level, key.level, key.x * TILE, key.y * TILE, side, side, ratio)
