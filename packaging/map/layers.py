"""What each band of zooms shows, and in how much detail."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import read_sources
import shapely
from borders import country_outlines, lines_at_sea, river_stretches, us_borders
from estuaries import estuaries
from mercator import EARTH, WORLD, pixel
from tiles import BORDER, ISLAND, LAKE, LAND, OSM, PUBLIC_DOMAIN, RIVER, SHORELINE, STATE, Shapes

if TYPE_CHECKING:
    from fetch import Sources

TOP_ZOOMS = (3, 5, 7, 9, 12)

# The least length in world units at which a river is drawn, for bands 2, 3 and 4.
RIVER_LENGTHS = {2: 150_000, 3: 30_000, 4: 5_000}
# WDBII rivers strayed up to 1.4 km from the border that they carry; the border line stands for them there.
RIVER_DOUBT = 3_500 / EARTH * WORLD

Group = tuple[int, int, np.ndarray]


def bands(sources: Sources) -> list[Shapes]:
    """The shapes of every band, the coarsest first."""
    lines = _shared_lines(sources)
    world = [_coarse(sources, band, lines) for band in (0, 1)]
    return [*world, *_fine(sources, lines)]


def _shared_lines(sources: Sources) -> dict[str, Any]:
    outlines = country_outlines(sources)
    borders = us_borders(outlines)
    return {
        "states": np.concatenate([_census_lines(sources), _province_lines(sources)]),
        "borders": borders,
        "rivers": river_stretches(borders),
        "estuaries": estuaries(sources, outlines["USA"]),
    }


def _coarse(sources: Sources, band: int, lines: dict[str, Any]) -> Shapes:
    """Bands 0 and 1: Natural Earth 1:50m, with the borders of the finer bands."""
    folder = f"{read_sources.NATURAL_EARTH}/physical"
    land, seas = _polygons(sources, f"{folder}/ne_50m_land")
    lakes, islands = _polygons(sources, f"{folder}/ne_50m_lakes")
    others = _boundary_lines(sources, lambda fields: not _is_us_border(fields))
    drawn = _boundary_lines(sources, _is_us_border)
    groups = [
        (LAND, PUBLIC_DOMAIN, read_sources.around_the_world(land)),
        (LAKE, PUBLIC_DOMAIN, np.concatenate([seas, lakes])),
        (ISLAND, PUBLIC_DOMAIN, islands),
        (STATE, PUBLIC_DOMAIN, lines["states"]),
        (BORDER, PUBLIC_DOMAIN, np.concatenate([others, lines_at_sea(lines["borders"], drawn)])),
        (BORDER, OSM, lines["borders"]),
    ]
    if band == 1:
        rivers = sources.read("natural_earth_rivers", "package/dist/world_50m.json")
        groups.append((RIVER, PUBLIC_DOMAIN, read_sources.topology_lines(rivers, "rivers")))
    return Shapes.of([_generalized(group, TOP_ZOOMS[band]) for group in groups])


def _fine(sources: Sources, lines: dict[str, Any]) -> list[Shapes]:
    """Bands 2 to 4: GSHHG and WDBII, each band simplified from the finer one."""
    levels = read_sources.gshhg(sources)
    land = read_sources.around_the_world(np.concatenate([levels[1], levels[5]]))
    rivers = _trusted_rivers(read_sources.wdbii_rivers(sources), np.concatenate([part for part, _ in lines["rivers"]]))
    others = _boundary_lines(sources, lambda fields: not _is_us_border(fields))
    drawn = _boundary_lines(sources, _is_us_border)
    groups = [
        (LAND, SHORELINE, land),
        (LAKE, SHORELINE, levels[2]),
        (ISLAND, SHORELINE, levels[3]),
        (RIVER, SHORELINE, rivers),
        (RIVER, OSM, np.concatenate([part for part, _ in lines["rivers"]])),
        (STATE, PUBLIC_DOMAIN, lines["states"]),
        (BORDER, PUBLIC_DOMAIN, np.concatenate([others, lines_at_sea(lines["borders"], drawn)])),
        (BORDER, OSM, lines["borders"]),
    ]
    found = []
    for band in (4, 3, 2):
        groups = [_generalized(group, TOP_ZOOMS[band], RIVER_LENGTHS[band]) for group in groups]
        found.append(Shapes.of([*groups, *_wide_rivers(lines, TOP_ZOOMS[band])]))
    return found[::-1]


def _wide_rivers(lines: dict[str, Any], zoom: int) -> list[Group]:
    """Estuaries, and the border's rivers where they are two pixels wide or more; lines would lie under the border."""
    size = pixel(zoom)
    found = [
        shapely.buffer(shapely.simplify(line, 0.5 * size), half, quad_segs=3)
        for parts, half in lines["rivers"]
        if half >= size
        for line in parts
    ]
    estuary = lines["estuaries"]
    return [
        *_with_islands(OSM, np.array([*found, *estuary[OSM]], dtype=object), 0.2 * size),
        *_with_islands(PUBLIC_DOMAIN, estuary[PUBLIC_DOMAIN], 0.4 * size),
    ]


def _with_islands(table: int, water: np.ndarray, tolerance: float) -> list[Group]:
    """Water as rings: its outlines as lakes, and its holes as islands."""
    parts = shapely.get_parts(shapely.simplify(shapely.union_all(water), tolerance))
    holes = np.array([shapely.polygons(hole) for part in parts for hole in part.interiors], dtype=object)
    return [(LAKE, table, shapely.polygons(shapely.get_exterior_ring(parts))), (ISLAND, table, holes)]


def _generalized(group: Group, zoom: int, river_length: float = 0.0) -> Group:
    """Leave out what is too small to see at a zoom, and smooth the rest by about half a pixel."""
    layer, table, geometries = group
    size = pixel(zoom)
    is_selected = layer == LAND and table == PUBLIC_DOMAIN  # Natural Earth has left out what matters little already.
    if layer in {LAND, LAKE, ISLAND}:
        least = 0.5 if is_selected else 2.0
        geometries = geometries[shapely.area(geometries) > (least * size) ** 2]
    elif layer == RIVER and table == SHORELINE:
        geometries = geometries[shapely.length(geometries) > river_length]
    tolerance = size * (0.3 if is_selected or layer == BORDER else 0.4 if layer == LAKE else 0.6)
    return layer, table, shapely.simplify(geometries, tolerance, preserve_topology=True)


def _polygons(sources: Sources, stem: str) -> tuple[np.ndarray, np.ndarray]:
    outer, holes = [], []
    for _, shape in read_sources.records(sources, "natural_earth", stem, fields=False):
        more, gaps = read_sources.polygons(shape)
        outer += more
        holes += gaps
    return read_sources.valid(np.array(outer)), read_sources.valid(np.array(holes))


def _boundary_lines(sources: Sources, wanted: Callable[[dict[str, Any]], bool]) -> np.ndarray:
    stem = f"{read_sources.NATURAL_EARTH}/cultural/ne_10m_admin_0_boundary_lines_land"
    found = []
    for fields, shape in read_sources.records(sources, "natural_earth", stem):
        if wanted(fields):
            found += read_sources.lines(shape)
    return np.array(found)


def _is_us_border(fields: dict) -> bool:
    return "USA" in {fields["ADM0_A3_L"], fields["ADM0_A3_R"]} and bool(
        {fields["ADM0_A3_L"], fields["ADM0_A3_R"]} & {"CAN", "MEX"}
    )


def _census_lines(sources: Sources) -> np.ndarray:
    """The lines that two states share."""
    edges = []
    for _, shape in read_sources.records(sources, "census", read_sources.CENSUS):
        own = []
        for ring in read_sources.rings(shape):
            keys = np.round(ring * 16).astype(np.int64) @ np.array([1 << 31, 1])
            own.append(np.sort(np.column_stack([keys[:-1], keys[1:]]), axis=1))
        edges.append(np.unique(np.concatenate(own), axis=0))
    pairs, counts = np.unique(np.concatenate(edges), axis=0, return_counts=True)
    points = np.stack([pairs[counts > 1] >> 31, pairs[counts > 1] & ((1 << 31) - 1)], axis=-1) / 16.0
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings(shapely.linestrings(points))))


def _province_lines(sources: Sources) -> np.ndarray:
    """The lines between the provinces of Canada and between the states of Mexico."""
    found = []
    for _, shape in read_sources.records(sources, "natural_earth_states", read_sources.STATES, fields=False):
        found += read_sources.lines(shape)
    lines = np.array(found)
    countries = []
    stem = f"{read_sources.NATURAL_EARTH}/cultural/ne_10m_admin_0_countries"
    for fields, shape in read_sources.records(sources, "natural_earth", stem):
        if fields["ADM0_A3"] in {"CAN", "MEX"}:
            countries += read_sources.polygons(shape)[0]
    middles = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    inside = shapely.intersects(shapely.union_all(read_sources.valid(np.array(countries))), middles)
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings(list(lines[inside]))))


def _trusted_rivers(rivers: np.ndarray, stretches: np.ndarray) -> np.ndarray:
    """The rivers away from the border's own rivers."""
    doubtful = shapely.union_all(shapely.buffer(shapely.simplify(stretches, 50.0), RIVER_DOUBT, quad_segs=4))
    near = shapely.intersects(doubtful, rivers)
    kept = shapely.get_parts(shapely.difference(rivers[near], doubtful))
    joined = shapely.line_merge(shapely.multilinestrings([*rivers[~near], *kept[shapely.length(kept) > 0]]))
    return shapely.get_parts(joined)
