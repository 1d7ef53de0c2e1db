"""The base map: land, water, borders and place names, read cell by cell from one SQLite file."""

from __future__ import annotations

import sqlite3
import sys
import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from pathlib import Path
from typing import Final, Self

from poeguide.data.map_file import check_schema, check_size, damaged, refusal
from poeguide.data.map_names import BorderName, Place, read_border_names, read_cities, read_places
from poeguide.domain.geo import Point
from poeguide.errors import PoeGuideError

EXTENT: Final = 8192
OVERHANG: Final = 64

_UNKNOWN, _SEA, _LAND, _STORED = range(4)
_AT_HOME = 4
_CELL = """
    SELECT shapes, 0 FROM shoreline_lgpl WHERE id = :id
    UNION ALL SELECT shapes, 0 FROM public_domain WHERE id = :id
    UNION ALL SELECT shapes, 1 FROM border_odbl WHERE id = :id
"""
_SIDE = "SELECT shapes, 0 FROM side_odbl WHERE id = :id"


class Layer(IntEnum):
    """What a shape shows, in the order of painting."""

    LAND = 0
    BANK = 1
    """The banks of a river that the border follows: the same line as BORDER_RIVER, beneath all water."""
    LAKE = 2
    ISLAND = 3
    RIVER = 4
    SHORE = 5
    BORDER_RIVER = 6
    STATE = 7
    BORDER = 8
    HOME = 9
    """No picture of its own: the ground of the United States, on which land is lighter."""


_IN_FILE: Final = (
    Layer.LAND, Layer.LAKE, Layer.ISLAND, Layer.RIVER, Layer.SHORE, Layer.STATE, Layer.BORDER, Layer.HOME,
)  # fmt: skip
"""The layers by their numbers in the file."""


@dataclass(frozen=True, slots=True)
class Band:
    """A range of zooms that share one level of detail; a cell is one square of the grid of `cell_zoom`."""

    index: int
    min_zoom: int
    max_zoom: int
    cell_zoom: int


BANDS: Final = (Band(0, 0, 3, 2), Band(1, 4, 5, 4), Band(2, 6, 7, 6), Band(3, 8, 9, 8), Band(4, 10, 12, 10))


@dataclass(frozen=True, slots=True)
class Shape:
    """One closed ring (land, lake, island) or one open line, as the bytes of a QPolygon in a QDataStream."""

    layer: Layer
    points: bytes


@dataclass(frozen=True, slots=True)
class Cell:
    """The shapes of one square of the grid, in the order of painting; none at all means open sea."""

    band: int
    x: int
    y: int
    shapes: tuple[Shape, ...]
    home: tuple[Shape, ...] = ()
    """The ground of the United States in it."""


class Basemap:
    """The map file, open for reading. Use one in each thread."""

    def __init__(self, connection: sqlite3.Connection, coverage: tuple[bytes, ...]) -> None:
        self._connection = connection
        self._coverage = coverage

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the map file, or say in one sentence why it cannot be used."""
        check_size(path)
        try:
            connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        except sqlite3.Error as error:
            raise refusal(f"The map file {path.name} cannot be opened.") from error
        try:
            check_schema(connection, path)
            return cls(connection, _coverage(connection))
        except (sqlite3.Error, zlib.error, IndexError) as error:
            connection.close()
            raise damaged() from error
        except PoeGuideError:
            connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def band_for(self, zoom: float) -> int:
        """The band whose detail suits a zoom."""
        return next((band.index for band in BANDS if zoom < band.max_zoom + 1), BANDS[-1].index)

    def cell(self, band: int, x: int, y: int) -> Cell | None:
        """The cell of this band, or None where the file holds nothing so detailed; x wraps around the world."""
        size = 1 << BANDS[band].cell_zoom
        x %= size
        found = self._coverage[band][y * size + x] if 0 <= y < size else _SEA
        if found == _UNKNOWN:
            return None
        state, is_home = found & ~_AT_HOME, bool(found & _AT_HOME)
        if state == _SEA:
            return Cell(band, x, y, ())
        key = {"id": band << 40 | y << 20 | x}
        shapes = self._read(_CELL, key) if state == _STORED else (_SQUARE,)
        return Cell(band, x, y, shapes, (HOME_SQUARE,) if is_home else self._read(_SIDE, key))

    def squares(self, band: int) -> bytes:
        """The squares of a band, row by row: 0 unknown, 1 sea, 2 land, 3 with both; 4 more where all is at home."""
        return self._coverage[band]

    def best_cell(self, band: int, x: int, y: int) -> Cell:
        """The most detailed cell that holds this square: its own, or that of a coarser band."""
        while (cell := self.cell(band, x, y)) is None:
            band, x, y = ancestor(band, x, y)
        return cell

    def places(self, between: Callable[[], object] = bool) -> tuple[Place, ...]:
        """Every name, the most important first; `between` is called again and again, and may end it by an error."""
        try:
            return read_places(self._connection, between)
        except sqlite3.Error as error:
            raise damaged() from error

    def cities(self) -> dict[str, Point]:
        """Cities by name; of several that share a name the largest."""
        try:
            return read_cities(self._connection)
        except sqlite3.Error as error:
            raise damaged() from error

    def border_names(self) -> tuple[BorderName, ...]:
        """Where along the border the countries are named."""
        try:
            return read_border_names(self._connection)
        except sqlite3.Error as error:
            raise damaged() from error

    def notices(self) -> tuple[tuple[str, str], ...]:
        """What each part of the map is, and the licence and credit that go with it."""
        try:
            rows = self._connection.execute("SELECT layer, credit FROM notice ORDER BY position").fetchall()
        except sqlite3.Error as error:
            raise damaged() from error
        return tuple((layer, credit) for layer, credit in rows)

    def _read(self, query: str, key: Mapping[str, int]) -> tuple[Shape, ...]:
        try:
            rows = self._connection.execute(query, key).fetchall()
            shapes = [
                part
                for blob, is_border in rows
                for shape in _decode(zlib.decompress(blob))
                for part in (_in_border(shape) if is_border else (shape,))
            ]
        except (sqlite3.Error, zlib.error, ValueError, IndexError) as error:
            raise damaged() from error
        return tuple(sorted(shapes, key=_layer))


def ancestor(band: int, x: int, y: int) -> tuple[int, int, int]:
    """The square of the next coarser band that holds this one: its band, x and y."""
    shift = BANDS[band].cell_zoom - BANDS[band - 1].cell_zoom
    return band - 1, x >> shift, y >> shift


def _layer(shape: Shape) -> Layer:
    return shape.layer


def _in_border(shape: Shape) -> tuple[Shape, ...]:
    """A river from the border's own source is the border itself: it is painted around that line."""
    if shape.layer is not Layer.RIVER:
        return (shape,)
    return Shape(Layer.BANK, shape.points), Shape(Layer.BORDER_RIVER, shape.points)


def _polygon(points: array[int]) -> array[int]:
    """Numbers as Qt streams them: big-endian."""
    if sys.byteorder == "little":
        points.byteswap()
    return points


def _square(layer: Layer) -> Shape:
    low, high = -OVERHANG, EXTENT + OVERHANG
    return Shape(layer, _polygon(array("i", [4, low, low, high, low, high, high, low, high])).tobytes())


_SQUARE: Final = _square(Layer.LAND)
HOME_SQUARE: Final = _square(Layer.HOME)


def _decode(data: bytes) -> Iterator[Shape]:
    """The shapes of one row: a head of numbers, then the steps from point to point, all in little-endian order.

    The head counts shapes, points and runs, then gives the layer, length and number of runs of each shape, then the
    start and length of each run. A run is the part of a ring that is shore, not the edge of the cell.
    """
    shape_count, point_count, run_count = _numbers(data[:12], "I")
    head = 12 + 4 * (3 * shape_count + 2 * run_count)
    numbers = _numbers(data[12:head], "I")
    points = _points(data[head:], point_count)
    lengths = numbers[shape_count : 2 * shape_count]
    run_counts = numbers[2 * shape_count : 3 * shape_count]
    run = 3 * shape_count
    start = 0
    for layer, length, runs in zip(numbers, lengths, run_counts, strict=False):
        ring = points[8 * start : 8 * (start + length)]
        yield Shape(_IN_FILE[layer], length.to_bytes(4, "big") + ring)
        for _ in range(runs):
            first, count = numbers[run : run + 2]
            closed = ring + ring[:8]
            yield Shape(Layer.SHORE, count.to_bytes(4, "big") + closed[8 * first : 8 * (first + count)])
            run += 2
        start += length


def _points(data: bytes, count: int) -> bytes:
    """Absolute x, y pairs from four planes: low and high bytes of the steps in x, then in y."""
    if len(data) != 4 * count:
        raise ValueError(data[:16])
    pairs = array("i", bytes(8 * count))
    for axis in (0, 1):
        plane = data[2 * axis * count : 2 * (axis + 1) * count]
        steps = bytearray(2 * count)
        steps[0::2], steps[1::2] = plane[:count], plane[count:]
        pairs[axis::2] = array("i", accumulate(_numbers(bytes(steps), "h")))
    return _polygon(pairs).tobytes()


def _numbers(data: bytes, code: str) -> array[int]:
    numbers = array(code, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _coverage(connection: sqlite3.Connection) -> tuple[bytes, ...]:
    rows = connection.execute("SELECT states FROM coverage ORDER BY band").fetchall()
    coverage = tuple(zlib.decompress(states) for (states,) in rows)
    if [len(states) for states in coverage] != [1 << 2 * band.cell_zoom for band in BANDS]:
        raise damaged()
    return coverage
