"""The names of the map file: places, and the countries along the border."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, cast

from poeguide.domain.geo import Point

_NAMELESS: Final = "{}"
_PLACES = """
    SELECT name, latitude, longitude, kind, rank, min_zoom, population, names, away, border_km
    FROM (SELECT * FROM label_public_domain UNION ALL SELECT * FROM place_cc_by)
    ORDER BY rank, population DESC, name, latitude, longitude
"""
_CITIES = """
    SELECT name, latitude, longitude FROM (SELECT * FROM label_public_domain UNION ALL SELECT * FROM place_cc_by)
    WHERE kind IN ('city', 'capital')
    ORDER BY population, rank, name, latitude, longitude
"""
FEW: Final = 300
"""Names that are read in about a millisecond."""
_BORDER_NAMES = "SELECT latitude, longitude, bearing, other, min_zoom FROM border_name_odbl ORDER BY 1, 2"


@dataclass(frozen=True, slots=True)
class Place:
    """A name on the map: country, state, lake, sea, city or capital; the lower the rank, the sooner it is shown."""

    name: str
    latitude: float
    longitude: float
    kind: str
    rank: int
    min_zoom: float
    population: int = 0
    other_names: str = _NAMELESS
    """Its names by the codes of other languages, as JSON: of most places they are never asked for."""
    away: float | None = None
    """For a town near the border: the direction into its own country, in degrees clockwise from north."""
    border_km: float | None = None
    """How far the border is, where it is near."""

    def name_in(self, language: str) -> str:
        """Its name in a language, or else its own."""
        return _names(self.other_names).get(language, self.name)


@dataclass(frozen=True, slots=True)
class BorderName:
    """A point of the border beside which both countries are named; `bearing` leads to the United States."""

    latitude: float
    longitude: float
    bearing: float
    other: str
    min_zoom: float


def read_places(connection: sqlite3.Connection, between: Callable[[], object]) -> tuple[Place, ...]:
    """Every name, the most important first; `between` is called after each few hundred of them."""
    found, rows = list[Place](), connection.execute(_PLACES)
    while few := rows.fetchmany(FEW):
        found += map(_place, few)
        between()
    return tuple(found)


def read_cities(connection: sqlite3.Connection) -> dict[str, Point]:
    """Cities by name; of several that share a name the largest."""
    return {name: Point(latitude, longitude) for name, latitude, longitude in connection.execute(_CITIES)}


def read_border_names(connection: sqlite3.Connection) -> tuple[BorderName, ...]:
    """Where along the border the countries are named."""
    return tuple(BorderName(*row) for row in connection.execute(_BORDER_NAMES).fetchall())


@lru_cache(maxsize=512)
def _names(text: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", json.loads(text))


def _place(row: tuple[Any, ...]) -> Place:
    """A row of the file; thousands share their kind and the lack of other names, so that these are held once."""
    name, latitude, longitude, kind, rank, min_zoom, population, names, *border = row
    others = _NAMELESS if names == _NAMELESS else names
    return Place(name, latitude, longitude, sys.intern(kind), rank, min_zoom, population, others, *border)
