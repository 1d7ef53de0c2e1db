"""Cut shapes into cells, and write a cell as bytes. `poeguide.data.basemap` reads what this writes."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely
from mercator import WORLD

EXTENT = 8192
OVERHANG = 64
LAND, LAKE, ISLAND, RIVER, SHORE, STATE, BORDER, HOME = range(8)
RINGS = (LAND, LAKE, ISLAND, HOME)
UNKNOWN, SEA, FULL, STORED = range(4)
# Added to the state of a square whose land is all in the United States.
AT_HOME = 4
SHORELINE, PUBLIC_DOMAIN, OSM = range(3)
# Points lie on every unit for the borders, and on every other one elsewhere: finer steps cost bytes that nobody sees.
EXACT, COARSE = 1, 2


@dataclass(frozen=True)
class Shapes:
    """Geometries with their bounds, and for each its layer and the table it belongs to."""

    geometries: np.ndarray
    bounds: np.ndarray
    layers: np.ndarray
    tables: np.ndarray

    @classmethod
    def of(cls, groups: list[tuple[int, int, np.ndarray]]) -> Shapes:
        """Join groups of (layer, table, geometries)."""
        geometries = np.concatenate([group[2] for group in groups])
        sizes = [len(group[2]) for group in groups]
        layers = np.repeat([group[0] for group in groups], sizes)
        tables = np.repeat([group[1] for group in groups], sizes)
        return cls(geometries, shapely.bounds(geometries), layers, tables)

    def clipped(self, box: tuple[float, float, float, float]) -> Shapes:
        """The parts inside a box."""
        west, north, east, south = box
        bounds = self.bounds
        touch = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= south) & (bounds[:, 3] >= north)
        inside = (bounds[:, 0] >= west) & (bounds[:, 2] <= east) & (bounds[:, 1] >= north) & (bounds[:, 3] <= south)
        whole = np.flatnonzero(touch & inside)
        cut = np.flatnonzero(touch & ~inside)
        parts, source = shapely.get_parts(shapely.clip_by_rect(self.geometries[cut], *box), return_index=True)
        kind = shapely.get_type_id(parts)
        wanted = np.where(np.isin(self.layers[cut[source]], RINGS), kind == 3, kind == 1)
        parts, source = parts[wanted], cut[source[wanted]]
        index = np.concatenate([whole, source])
        geometries = np.concatenate([self.geometries[whole], parts])
        return Shapes(geometries, shapely.bounds(geometries), self.layers[index], self.tables[index])


def cells(
    shapes: Shapes, zoom: int, wanted: np.ndarray, mark: Callable[[int, int, int, int], None]
) -> Iterator[tuple[int, int, int, bytes]]:
    """The cells of a zoom's grid as (table, x, y, bytes), where wanted; empty and full squares are only marked."""
    overhang = WORLD / (1 << zoom) * OVERHANG / EXTENT
    todo = [(0, 0, 0, shapes)]
    while todo:
        level, x, y, inside = todo.pop()
        span = 1 << (zoom - level)
        if not wanted[y * span : (y + 1) * span, x * span : (x + 1) * span].any():
            continue
        if len(inside.geometries) == 0:
            mark(SEA, x * span, y * span, span)
        elif _is_full(inside, level, x, y, overhang):
            mark(FULL, x * span, y * span, span)
        elif level == zoom:
            mark(STORED, x, y, 1)
            yield from _written(inside, zoom, x, y)
        else:
            for column, row in ((0, 0), (1, 0), (0, 1), (1, 1)):
                child = (level + 1, 2 * x + column, 2 * y + row)
                todo.append((*child, inside.clipped(_box(*child, overhang))))


def sides(home: Shapes, zoom: int, coverage: np.ndarray) -> Iterator[tuple[int, int, bytes]]:
    """The part of each square with land that lies in the United States as (x, y, bytes), where it is not all or none.

    Squares that are all in the United States are marked in the coverage.
    """
    overhang = WORLD / (1 << zoom) * OVERHANG / EXTENT
    todo = [(0, 0, 0, home)]
    while todo:
        level, x, y, inside = todo.pop()
        span = 1 << (zoom - level)
        part = coverage[y * span : (y + 1) * span, x * span : (x + 1) * span]
        if len(inside.geometries) == 0 or not (part >= FULL).any():
            continue
        if _is_filled(inside, level, x, y, overhang):
            part[part >= FULL] |= AT_HOME
        elif level == zoom:
            yield x, y, _bytes(list(_home_pieces(inside, zoom, x, y)))
        else:
            for column, row in ((0, 0), (1, 0), (0, 1), (1, 1)):
                child = (level + 1, 2 * x + column, 2 * y + row)
                todo.append((*child, inside.clipped(_box(*child, overhang))))


def _home_pieces(home: Shapes, zoom: int, x: int, y: int) -> Iterator[Piece]:
    scale = EXTENT / (WORLD / (1 << zoom))
    for geometry in home.geometries:
        points = np.round(shapely.get_coordinates(geometry) * scale - np.array([x, y]) * EXTENT).astype(np.int64)
        if (piece := _piece(HOME, points, [])) is not None:
            yield piece[0], piece[1], []


def _box(level: int, x: int, y: int, overhang: float) -> tuple[float, float, float, float]:
    size = WORLD / (1 << level)
    return x * size - overhang, y * size - overhang, (x + 1) * size + overhang, (y + 1) * size + overhang


def _is_full(shapes: Shapes, level: int, x: int, y: int, overhang: float) -> bool:
    """Whether nothing but one piece of land covers the whole box."""
    return len(shapes.geometries) == 1 and shapes.layers[0] == LAND and _is_filled(shapes, level, x, y, overhang)


def _is_filled(shapes: Shapes, level: int, x: int, y: int, overhang: float) -> bool:
    """Whether the first of the shapes covers the whole box."""
    west, north, east, south = _box(level, x, y, overhang)
    return bool(shapely.area(shapes.geometries[0]) >= (east - west) * (south - north) * (1 - 1e-9))


def _written(shapes: Shapes, zoom: int, x: int, y: int) -> Iterator[tuple[int, int, int, bytes]]:
    scale = EXTENT / (WORLD / (1 << zoom))
    corner = np.array([x, y]) * EXTENT
    sides = {0: [0], (1 << zoom) - 1: [EXTENT]}.get(x, [])
    tables: dict[int, list[Piece]] = {}
    for geometry, layer, table in zip(shapes.geometries, shapes.layers, shapes.tables, strict=True):
        grid = EXACT if table == OSM else COARSE
        points = shapely.get_coordinates(geometry) * scale - corner
        points = (np.round(points / grid) * grid).astype(np.int64)
        if (piece := _piece(int(layer), points, sides)) is not None:
            tables.setdefault(int(table), []).append(piece)
    if SHORELINE in tables:
        _part_shores(tables)
    for table, pieces in sorted(tables.items()):
        pieces.sort(key=lambda piece: (piece[0], piece[1].tolist()))
        yield table, x, y, _bytes(pieces)


def _part_shores(tables: dict[int, list[Piece]]) -> None:
    """Where two sources draw the same river, keep the shores of each that are not in the water of the other."""
    water = {table: _union(pieces, LAKE) for table, pieces in tables.items()}
    land = _union(tables[SHORELINE], LAND)
    added = shapely.union_all([water[table] for table in water if table != SHORELINE])
    if added.is_empty:
        return
    for table, pieces in tables.items():
        if table == SHORELINE:
            tables[table] = _with_lines(pieces, lambda line: line.difference(added))
        else:
            others = shapely.union_all([water[other] for other in water if other != table])
            tables[table] = _with_lines(pieces, partial(_shore_on, land=land, water=others))


def _shore_on(line: shapely.Geometry, land: shapely.Geometry, water: shapely.Geometry) -> shapely.Geometry:
    return line.difference(water).intersection(land)


def _union(pieces: list[Piece], layer: int) -> shapely.Geometry:
    rings = [shapely.polygons(piece[1]) for piece in pieces if piece[0] == layer]
    parts = shapely.get_parts(shapely.make_valid(rings))
    return shapely.union_all(parts[shapely.get_dimensions(parts) == 2])


def _with_lines(pieces: list[Piece], kept: Callable[[shapely.Geometry], shapely.Geometry]) -> list[Piece]:
    """The pieces with their shores as lines of their own, and only the kept part of each."""
    found: list[Piece] = []
    for layer, points, runs in pieces:
        found.append((layer, points, []))
        closed = np.concatenate([points, points[:1]])
        for first, count in runs:
            line = kept(shapely.linestrings(closed[first : first + count]))
            merged = shapely.line_merge(line) if line.geom_type == "MultiLineString" else line
            for part in shapely.get_parts(merged):
                if part.geom_type != "LineString" or part.is_empty:
                    continue
                more = _piece(SHORE, np.round(shapely.get_coordinates(part)).astype(np.int64), [])
                if more is not None:
                    found.append(more)
    return found


Piece = tuple[int, np.ndarray, list[tuple[int, int]]]


def _piece(layer: int, points: np.ndarray, sides: list[int]) -> Piece | None:
    """A shape in units of the cell: repeated points left out, and where its shore begins and how long it goes on."""
    is_ring = layer in RINGS
    following = np.roll(points, -1, axis=0)
    keep = (points != following).any(axis=1)
    if not is_ring:
        keep[-1] = True
    points = points[keep]
    if len(points) < (3 if is_ring else 2) or (is_ring and _area(points) == 0):
        return None
    return (layer, *_rotated(points, sides)) if is_ring else (layer, points, [])


def _area(points: np.ndarray) -> float:
    x, y = points.T
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))


def _rotated(points: np.ndarray, sides: list[int]) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """The ring begun after an edge of the cell's box, and its runs of shore as (first point, number of points)."""
    cut = _cut_edges(points, sides)
    if not cut.any():
        start = int(np.lexsort((points[:, 1], points[:, 0]))[0])
        return np.roll(points, -start, axis=0), [(0, len(points) + 1)]
    start = (int(np.flatnonzero(cut)[-1]) + 1) % len(points)
    points, cut = np.roll(points, -start, axis=0), np.roll(cut, -start)
    shore = np.concatenate([[False], ~cut, [False]])
    first = np.flatnonzero(shore[1:] & ~shore[:-1])
    last = np.flatnonzero(shore[:-1] & ~shore[1:])
    return points, [(int(a), int(b - a) + 1) for a, b in zip(first, last, strict=True)]


def _cut_edges(points: np.ndarray, sides: list[int]) -> np.ndarray:
    """Which edges, from each point to the next, run along the cutting box or the 180th meridian."""
    same = points == np.roll(points, -1, axis=0)
    on_box = (same & np.isin(points, (-OVERHANG, EXTENT + OVERHANG))).any(axis=1)
    return on_box | (same[:, 0] & np.isin(points[:, 0], sides))


def _bytes(pieces: list[Piece]) -> bytes:
    runs = [number for piece in pieces for run in piece[2] for number in run]
    head = [len(pieces), sum(len(piece[1]) for piece in pieces), len(runs) // 2]
    head += [piece[0] for piece in pieces]
    head += [len(piece[1]) for piece in pieces]
    head += [len(piece[2]) for piece in pieces]
    data = np.array(head + runs, dtype="<u4").tobytes()
    points = np.concatenate([piece[1] for piece in pieces])
    steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    for axis in (0, 1):
        plane = steps[:, axis].astype("<i2").view(np.uint8).reshape(-1, 2)
        data += plane[:, 0].tobytes() + plane[:, 1].tobytes()
    return zlib.compress(data, 9)
