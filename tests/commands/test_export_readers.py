"""Exports as other programs read them: GPX by gpxpy, KML against the schema of its standard, GeoJSON by RFC 7946."""

from __future__ import annotations

from pathlib import Path

import geojson
import gpxpy
import pytest
from fastkml import KML, Document, Placemark
from fastkml.utils import find_all
from fastkml.validator import validate

from tests import gpx
from tests.commands.conftest import Command

TABLES = ("ports", "crossings", "offices")


def named(poeguide: Command, table: str) -> list[str]:
    """The names of all rows of a table that have a position, as JSON holds them."""
    rows = poeguide("export", table, "--format", "json").json()
    return sorted(row["name"] for row in rows if row["latitude"] is not None)


@pytest.mark.parametrize("table", TABLES)
def test_gpx_is_read_with_every_place_its_date_and_its_sources(poeguide: Command, table: str) -> None:
    read = gpxpy.parse(poeguide("export", table, "--format", "gpx").output, version="1.1")

    assert sorted(str(point.name) for point in read.waypoints) == named(poeguide, table)
    assert all(-90 <= point.latitude <= 90 and -180 <= point.longitude <= 180 for point in read.waypoints)
    assert all("As of: " in str(point.description) and point.source for point in read.waypoints)


@pytest.mark.parametrize("table", TABLES)
def test_gpx_keeps_to_the_rules_of_its_version(poeguide: Command, table: str) -> None:
    assert gpx.problems(poeguide("export", table, "--format", "gpx").output) == []


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("<name>", "<sym>b</sym><name>"),
        ('lat="42', 'lat="142'),
        ('lon="-7', 'lon="-7e'),
        (' lat="42', ' latitude="42'),
        ('version="1.1"', 'version="1.0"'),
        ("http://www.topografix.com/GPX/1/1", "http://www.topografix.com/GPX/1/0"),
        ("<type>", "<name>two</name><type>"),
        ('href="poeguide:', 'href="'),
        ("<src>", "<source/><src>"),
        ("<wpt ", "<wpt>words</wpt><wpt "),
    ],
)
def test_the_rules_see_what_is_wrong(poeguide: Command, good: str, bad: str) -> None:
    text = poeguide("export", "crossings", "--where", "state=NY", "--format", "gpx").output

    assert good in text
    assert gpx.problems(text.replace(good, bad))


@pytest.mark.parametrize("table", TABLES)
def test_kml_keeps_to_the_schema_of_its_standard(poeguide: Command, table: str, tmp_path: Path) -> None:
    path = tmp_path / f"{table}.kml"
    poeguide("export", table, "--format", "kml", "-o", str(path))

    assert validate(file_to_validate=path)
    document = KML.parse(path).features[0]
    assert isinstance(document, Document)
    marks = [mark for mark in find_all(document, of_type=Placemark) if isinstance(mark, Placemark)]
    assert sorted(str(mark.name) for mark in marks) == named(poeguide, table)


@pytest.mark.parametrize("table", TABLES)
def test_geojson_keeps_to_its_standard(poeguide: Command, table: str) -> None:
    read = geojson.loads(poeguide("export", table, "--format", "geojson").output)

    assert isinstance(read, geojson.FeatureCollection)
    assert read.errors() == []
    assert sorted(feature.properties["name"] for feature in read.features) == named(poeguide, table)
