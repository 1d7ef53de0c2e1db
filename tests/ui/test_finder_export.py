"""What the finder shows, as files, read back by readers of the formats."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import geojson
import gpxpy
import pytest
import vobject
from fastkml.validator import validate
from PySide6.QtWidgets import QWidget

from poeguide.domain.found import FOUND
from poeguide.domain.routes import Route
from poeguide.ui.pages.finder.exporting import Export, found_places
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from tests import gpx

NIGHT = "poeguide:ports?state=CA&mode=foot&open=2026-11-21T23:30&doc=passport-card"
NAMES = [
    "Calexico East",
    "Calexico West",
    "Otay Mesa (passenger)",
    "San Ysidro",
    "PedWest (San Ysidro)",
]
GPX = "{http://www.topografix.com/GPX/1/1}"
KML = "{http://www.opengis.net/kml/2.2}"
PLACEMARK = ["name", "visibility", "open", "address", "phoneNumber", "Snippet", "description", "ExtendedData", "Point"]


@pytest.fixture
def view_model(services: Services) -> FinderViewModel:
    made = FinderViewModel(services)
    made.show(Route.parse(NIGHT))
    return made


def written(services: Services, view_model: FinderViewModel, path: Path) -> str:
    holder = QWidget()
    Export(services, view_model, holder).write(path)
    return path.read_bytes().decode()


def test_what_fits_and_what_may_fit_is_written_in_the_order_shown(
    services: Services, view_model: FinderViewModel
) -> None:
    places = found_places(services, view_model)

    assert [found.place.name for found in places] == NAMES
    assert [found.asks for found in places] == [(), (), (), (), ("hours",)]


def test_a_table_keeps_leading_zeros_dates_and_what_is_not_known(services: Services, tmp_path: Path) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route.parse("poeguide:ports?state=ME&mode=foot"))

    rows = list(csv.DictReader(io.StringIO(written(services, view_model, tmp_path / "maine.csv"))))

    assert list(rows[0]) == [field.name for field in FOUND.fields]
    assert {row["fit"] for row in rows} <= {"fits", "not known"}
    assert all(row["as_of"] and row["sources"] for row in rows)
    assert "0106" in {row["port_code"] for row in rows}
    assert {row["not_known"] for row in rows if row["fit"] == "not known"} <= {"mode"}


def test_json_and_geojson_hold_the_same_places(services: Services, view_model: FinderViewModel, tmp_path: Path) -> None:
    rows = json.loads(written(services, view_model, tmp_path / "a.json"))
    features = json.loads(written(services, view_model, tmp_path / "a.geojson"))

    assert [row["name"] for row in rows] == NAMES
    assert features["type"] == "FeatureCollection"
    assert geojson.loads(json.dumps(features)).errors() == []
    for row, feature in zip(rows, features["features"], strict=True):
        assert feature["geometry"] == {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}
        assert feature["properties"] == row


def test_gpx_has_a_waypoint_a_place_and_keeps_to_the_rules_of_its_version(
    services: Services, view_model: FinderViewModel, tmp_path: Path
) -> None:
    root = ElementTree.fromstring(written(services, view_model, tmp_path / "a.gpx"))

    waypoints = root.findall(f"{GPX}wpt")
    assert [point.name for point in gpxpy.parse((tmp_path / "a.gpx").read_text("utf-8")).waypoints] == NAMES
    assert [waypoint.findtext(f"{GPX}name") for waypoint in waypoints] == NAMES
    assert gpx.problems((tmp_path / "a.gpx").read_text("utf-8")) == []
    for waypoint in waypoints:
        assert 32 < float(waypoint.attrib["lat"]) < 33
        assert "As of: " in (waypoint.findtext(f"{GPX}desc") or "")


def test_kml_has_a_placemark_a_place(services: Services, view_model: FinderViewModel, tmp_path: Path) -> None:
    root = ElementTree.fromstring(written(services, view_model, tmp_path / "a.kml"))

    placemarks = list(root.iter(f"{KML}Placemark"))
    assert validate(file_to_validate=tmp_path / "a.kml")
    assert [placemark.findtext(f"{KML}name") for placemark in placemarks] == NAMES
    for placemark in placemarks:
        order = [PLACEMARK.index(child.tag.removeprefix(KML)) for child in placemark]
        assert order == sorted(order)


def test_address_books_read_the_cards(services: Services, view_model: FinderViewModel, tmp_path: Path) -> None:
    text = written(services, view_model, tmp_path / "a.vcf")

    cards = list(vobject.readComponents(text))
    assert [card.fn.value for card in cards] == NAMES
    assert all("As of" in card.note.value for card in cards)


def test_a_file_with_another_ending_has_the_format_that_was_chosen(
    services: Services, view_model: FinderViewModel, tmp_path: Path
) -> None:
    Export(services, view_model, QWidget()).write(tmp_path / "bridges.backup", "gpx")

    assert gpx.problems((tmp_path / "bridges.backup").read_text("utf-8")) == []


def test_a_folder_that_is_not_there_is_told(services: Services, view_model: FinderViewModel, tmp_path: Path) -> None:
    Export(services, view_model, QWidget()).write(tmp_path / "none" / "a.csv")

    assert "cannot be written" in services.notices.text
