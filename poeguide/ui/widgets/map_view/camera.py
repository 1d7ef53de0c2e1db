"""Camera: where the map looks, and the way between the globe and the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil, cos, exp2, floor, log2, radians
from typing import Final

from poeguide.domain.geo import Bounds, Point, project, unproject

TILE: Final = 512
MIN_ZOOM: Final = 2.0
MAX_ZOOM: Final = 12.0
EARTH_METERS: Final = 40075016.686


def world_size(zoom: float) -> float:
    """Pixels around the equator; the whole world is one tile at zoom 0."""
    return TILE * exp2(zoom)


def nearest_level(zoom: float) -> int:
    """The whole zoom whose tiles are shown."""
    return floor(zoom + 0.5)


def least_zoom(width: float, height: float) -> float:
    """How far out one can go: the world once across a narrow view, never less than its height."""
    across, down = (log2(max(1.0, length) / TILE) for length in (width, height))
    return max(down, min(MIN_ZOOM, across))


def fitting_zoom(box: tuple[float, float, float, float], width: float, height: float) -> float:
    """The zoom at which a box of `extent` fits into a view of this size."""
    west, north, east, south = box
    across, down = max(1.0, width) / max(east - west, 1e-9), max(1.0, height) / max(south - north, 1e-9)
    return log2(min(across, down) / TILE)


def extent(bounds: Bounds) -> tuple[float, float, float, float]:
    """West, north, east and south of a box on the unit square; east is beyond 1 where the box crosses its edge."""
    west, north = project(Point(bounds.north, bounds.west))
    east, south = project(Point(bounds.south, bounds.east))
    return west, north, east + 1 if east < west else east, south


@dataclass(frozen=True, slots=True)
class Camera:
    """The center on the unit square, the zoom, and the size of the view in pixels."""

    x: float
    y: float
    zoom: float
    width: float
    height: float

    def settled(self) -> Camera:
        """The nearest camera that the map allows: zooms 2 to 12 (less where the whole world still fits), no void."""
        zoom = min(MAX_ZOOM, max(self.zoom, least_zoom(self.width, self.height)))
        half = min(0.5, self.height / 2 / world_size(zoom))
        return replace(self, x=self.x % 1.0, y=min(1 - half, max(half, self.y)), zoom=zoom)

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Where a position is shown; of its copies around the world the one nearest to the center."""
        world = world_size(self.zoom)
        across = x - self.x
        return (across - round(across)) * world + self.width / 2, (y - self.y) * world + self.height / 2

    def projector(self) -> Callable[[float, float], tuple[float, float]]:
        """`to_screen` for many positions."""
        world, center_x, center_y = world_size(self.zoom), self.x, self.y
        middle_x, middle_y = self.width / 2, self.height / 2

        def to_screen(x: float, y: float) -> tuple[float, float]:
            across = x - center_x
            if across > 0.5 or across < -0.5:
                across -= round(across)
            return across * world + middle_x, (y - center_y) * world + middle_y

        return to_screen

    def to_world(self, left: float, top: float) -> tuple[float, float]:
        """The position under a pixel, x not wrapped."""
        world = world_size(self.zoom)
        return self.x + (left - self.width / 2) / world, self.y + (top - self.height / 2) / world

    def moved(self, right: float, down: float) -> Camera:
        """The view after going so many pixels."""
        world = world_size(self.zoom)
        return replace(self, x=self.x + right / world, y=self.y + down / world).settled()

    def zoomed(self, zoom: float, left: float, top: float) -> Camera:
        """The view at another zoom, with the same place under a pixel."""
        x, y = self.to_world(left, top)
        there = replace(self, zoom=zoom).settled()
        return there.holding(x, y, (left, top))

    def holding(self, x: float, y: float, pixel: tuple[float, float]) -> Camera:
        """The view with a position under a pixel."""
        world = world_size(self.zoom)
        across, down = pixel[0] - self.width / 2, pixel[1] - self.height / 2
        return replace(self, x=x - across / world, y=y - down / world).settled()

    def at(self, point: Point, zoom: float | None = None) -> Camera:
        """The view with a point in its center."""
        x, y = project(point)
        return replace(self, x=x, y=y, zoom=self.zoom if zoom is None else zoom).settled()

    def resized(self, width: float, height: float) -> Camera:
        """The same center in a view of another size."""
        return replace(self, width=max(1.0, width), height=max(1.0, height)).settled()

    def fitted(self, bounds: Bounds, margin: float = 0) -> Camera:
        """The view that holds a box."""
        west, north, east, south = box = extent(bounds)
        zoom = fitting_zoom(box, self.width - 2 * margin, self.height - 2 * margin)
        return replace(self, x=(west + east) / 2, y=(north + south) / 2, zoom=zoom).settled()

    @property
    def center(self) -> Point:
        """The point in the middle."""
        return unproject(self.x, self.y)

    def bounds(self) -> Bounds:
        """The box that is shown."""
        west, north = self.to_world(0, 0)
        east, south = self.to_world(self.width, self.height)
        top_left, bottom_right = unproject(west, north), unproject(east, south)
        if east - west >= 1:
            return Bounds(bottom_right.latitude, -180.0, top_left.latitude, 180.0)
        return Bounds(bottom_right.latitude, top_left.longitude, top_left.latitude, bottom_right.longitude)

    def meters_per_pixel(self) -> float:
        """Length of a pixel in the middle of the view; Mercator stretches with latitude."""
        return EARTH_METERS * cos(radians(self.center.latitude)) / world_size(self.zoom)


@dataclass(frozen=True, slots=True)
class TileRange:
    """The tiles of one level that a view touches, columns not wrapped."""

    level: int
    columns: range
    rows: range

    def centre_out(self) -> list[tuple[int, int]]:
        """Columns and rows, nearest to the middle first."""
        middle_x, middle_y = (self.columns[0] + self.columns[-1]) / 2, (self.rows[0] + self.rows[-1]) / 2
        tiles = [(column, row) for column in self.columns for row in self.rows]
        return sorted(tiles, key=lambda tile: (tile[0] - middle_x) ** 2 + (tile[1] - middle_y) ** 2)


def tile_range(camera: Camera, level: int, ring: int = 0) -> TileRange:
    """The tiles of a level under the view and `ring` tiles around it."""
    count = 2**level
    west, north = camera.to_world(0, 0)
    east, south = camera.to_world(camera.width, camera.height)
    top, bottom = max(0, floor(north * count) - ring), min(count, ceil(south * count) + ring)
    columns = range(floor(west * count) - ring, max(floor(west * count) + 1, ceil(east * count)) + ring)
    return TileRange(level, columns, range(top, max(top + 1, bottom)))
