"""Build `resources/geo/map.sqlite` from the pinned packages of `sources.toml`. See README.md."""

from __future__ import annotations

import argparse
import csv
import sqlite3
import time
import zlib
from contextlib import closing
from pathlib import Path

import numpy as np
from fetch import HERE, Sources
from home import border_names, home_ground
from labels import places
from layers import bands
from mercator import square
from tiles import Shapes, cells, sides

# `poeguide.data.basemap` checks the id and the version: raise the version with every change of the format.
PRAGMAS = {"page_size": 16384, "application_id": 0x506F654D, "user_version": 3}
CELL_ZOOMS = (2, 4, 6, 8, 10)
# The band whose border is smooth enough to name the countries along it.
NAMES_BAND = 2
TABLES = ("shoreline_lgpl", "public_domain", "border_odbl")
SCHEMA = """
    CREATE TABLE shoreline_lgpl (id INTEGER PRIMARY KEY, shapes BLOB NOT NULL);
    CREATE TABLE public_domain (id INTEGER PRIMARY KEY, shapes BLOB NOT NULL);
    CREATE TABLE border_odbl (id INTEGER PRIMARY KEY, shapes BLOB NOT NULL);
    CREATE TABLE side_odbl (id INTEGER PRIMARY KEY, shapes BLOB NOT NULL);
    CREATE TABLE coverage (band INTEGER PRIMARY KEY, states BLOB NOT NULL);
    CREATE TABLE label_public_domain (
        name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL,
        min_zoom REAL NOT NULL, population INTEGER NOT NULL, names TEXT NOT NULL, away REAL,
        border_km REAL);
    CREATE TABLE place_cc_by (
        name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL,
        min_zoom REAL NOT NULL, population INTEGER NOT NULL, names TEXT NOT NULL, away REAL,
        border_km REAL);
    CREATE TABLE border_name_odbl (
        latitude REAL NOT NULL, longitude REAL NOT NULL, bearing REAL NOT NULL, other TEXT NOT NULL,
        min_zoom REAL NOT NULL);
    CREATE TABLE notice (position INTEGER PRIMARY KEY, layer TEXT NOT NULL, credit TEXT NOT NULL);
"""
NOTICES = (
    (
        "Borders of the United States, what lies inside them, and the rivers that they follow",
        "© OpenStreetMap contributors, Open Database License 1.0 (ODbL 1.0), by way of geo-maps 0.6.0",
    ),
    (
        "Shorelines, lakes and rivers, from zoom 6",
        "GSHHG 2.3.6 and WDBII, P. Wessel and W. H. F. Smith, GNU Lesser General Public License 3.0 or later",
    ),
    (
        "The world up to zoom 5, other borders, provinces, borders in open sea, names of countries and lakes",
        "Made with Natural Earth, public domain",
    ),
    ("Lines between the states", "U.S. Census Bureau, cartographic boundary files of 2016, public domain"),
    ("Names of cities", "GeoNames, Creative Commons Attribution 4.0 (CC BY 4.0)"),
)
# Where bands 3 and 4 hold cells: west, south, east, north.
REGIONS = {
    3: ((-180, 7, -50, 84), (144, 12.5, 147, 21), (165, 50, 180, 56), (-172, -15, -168, -10), (-180, 17, -154, 29)),
    4: (
        (-130, 24, -52, 52), (-118, 22, -97, 33), (-100, 18, -96, 28), (-83, 23, -79, 29), (-180, 51, -129, 72),
        (172, 51, 180, 54), (-161, 18, -154, 23), (-68.5, 17, -64, 19.5), (144, 13, 146.5, 20.8),
        (-171.5, -15, -168, -11),
    ),
}  # fmt: skip
MARGIN = {3: 2.0, 4: 0.75}


def main() -> None:
    """Read the arguments and build the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="folder for the downloaded packages")
    parser.add_argument("--output", type=Path, default=HERE.parent.parent / "resources" / "geo" / "map.sqlite")
    parser.add_argument("--bands", type=int, default=5, help="how many bands to build, the coarsest first")
    arguments = parser.parse_args()
    build(Sources(arguments.cache.resolve()), arguments.output, arguments.bands)


def build(sources: Sources, output: Path, count: int) -> None:
    """Write the map file; the same sources give the same bytes."""
    started = time.monotonic()
    output.parent.mkdir(parents=True, exist_ok=True)
    unfinished = output.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as connection:
        for pragma, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {pragma} = {value}")
        connection.executescript(SCHEMA)
        connection.executemany("INSERT INTO notice VALUES (?, ?, ?)", [(n, *row) for n, row in enumerate(NOTICES)])
        every = bands(sources)
        for table, rows in places(sources, every[-1]).items():
            connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608 # our own table names
        for band, shapes in enumerate(every):
            if band == NAMES_BAND:
                connection.executemany("INSERT INTO border_name_odbl VALUES (?, ?, ?, ?, ?)", border_names(shapes))
            coverage, sizes = write_band(connection, band, shapes, wanted=band < count)
            sizes["side_odbl"] = write_sides(connection, band, home_ground(shapes), coverage)
            connection.execute("INSERT INTO coverage VALUES (?, ?)", (band, zlib.compress(coverage.tobytes(), 9)))
            print(f"band {band}: squares by state {np.bincount(coverage.ravel(), minlength=8)}, bytes {sizes}")
        connection.commit()
        connection.execute("VACUUM")
    unfinished.replace(output)
    print(f"{output}: {output.stat().st_size / 1e6:.1f} MB in {time.monotonic() - started:.0f} s")


def write_band(
    connection: sqlite3.Connection, band: int, shapes: Shapes, *, wanted: bool
) -> tuple[np.ndarray, dict[str, int]]:
    """Write the cells of a band, and return the state of each square of its grid."""
    area = covered(band) if wanted else np.zeros((1 << CELL_ZOOMS[band],) * 2, dtype=bool)
    coverage = np.zeros(area.shape, dtype=np.uint8)
    sizes = dict.fromkeys(TABLES, 0)

    def mark(state: int, x: int, y: int, span: int) -> None:
        part = (slice(y, y + span), slice(x, x + span))
        coverage[part] = np.where(area[part], state, coverage[part])

    rows: dict[str, list[tuple[int, bytes]]] = {table: [] for table in TABLES}
    for table, x, y, data in cells(shapes, CELL_ZOOMS[band], area, mark):
        rows[TABLES[table]].append((band << 40 | y << 20 | x, data))
        sizes[TABLES[table]] += len(data)
    for table, cells_of_table in rows.items():
        connection.executemany(f"INSERT INTO {table} VALUES (?, ?)", sorted(cells_of_table))  # noqa: S608 # our own table names
    return coverage, sizes


def write_sides(connection: sqlite3.Connection, band: int, home: Shapes, coverage: np.ndarray) -> int:
    """Write which part of the squares along the border is in the United States, and mark those that are as a whole."""
    rows = [(band << 40 | y << 20 | x, data) for x, y, data in sides(home, CELL_ZOOMS[band], coverage)]
    connection.executemany("INSERT INTO side_odbl VALUES (?, ?)", sorted(rows))
    return sum(len(data) for _, data in rows)


def covered(band: int) -> np.ndarray:
    """Which squares of a band's grid are to be stored: all, or those of the regions and around the ports."""
    zoom = CELL_ZOOMS[band]
    area = np.full((1 << zoom,) * 2, band not in REGIONS)
    if band in REGIONS:
        margin = MARGIN[band]
        with (HERE / "focus.csv").open(encoding="utf-8", newline="") as file:
            focus = [(float(row["longitude"]), float(row["latitude"])) for row in csv.DictReader(file)]
        around = [(x - margin, y - margin, x + margin, y + margin) for x, y in focus]
        for west, south, east, north in (*REGIONS[band], *around):
            (x0, y0), (x1, y1) = square(west, north, zoom), square(east, south, zoom)
            area[y0 : y1 + 1, x0 : x1 + 1] = True
    return area


if __name__ == "__main__":
    main()
