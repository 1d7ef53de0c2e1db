from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.calendars import MAX_OCTETS, escape, fold
from tests.commands.conftest import Answer, Command

PORTS = (
    "code,name,city,state,types,latitude,longitude,iata,icao,unlocode,field_office,address,phone,hours,as_of,sources"
)
CROSSINGS = (
    "id,name,port_code,state,border,latitude,longitude,us_city,foreign_name,foreign_city,foreign_region,hours,modes,lanes,"
    "status,us_road,foreign_road,as_of,sources"
)
OFFICES = "id,kind,name,city,state_or_country,address,phone,email,hours,covers,as_of,sources"
TRAFFIC = "port_code,year,month,measure,value,as_of,sources"
TABLES = {
    "ports": (PORTS, 487),
    "crossings": (CROSSINGS, 184),
    "offices": (OFFICES, 219),
    "traffic": (TRAFFIC, 276_992),
}
CONTENT = Path(__file__).parents[2] / "resources" / "content"
GPX = "{http://www.topografix.com/GPX/1/1}"
KML = "{http://www.opengis.net/kml/2.2}"


def rows(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.output, newline=""), strict=True))


def own_rows(table: str) -> list[dict[str, str]]:
    with (CONTENT / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cards(text: str) -> list[dict[str, str]]:
    """A small reader of vCards: unfolds, unescapes, and drops parameters."""
    unfolded = text.replace("\r\n ", "")
    found = []
    for block in unfolded.split("BEGIN:VCARD\r\n")[1:]:
        lines = [line.partition(":") for line in block.rstrip("\r\n").split("\r\n")]
        found.append({name.partition(";")[0]: value for name, _, value in lines})
    return found


def unescape(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_exported_with_the_stable_fields(poeguide: Command, table: str) -> None:
    names, count = TABLES[table]
    answer = poeguide("export", table)
    found = rows(answer)

    assert set(names.split(",")) <= set(found[0])
    assert len(found) == count
    assert (answer.code, answer.errors) == (0, "")
    assert all(row["sources"] for row in found)


@pytest.mark.parametrize("table", ["ports", "crossings", "offices"])
def test_the_cells_are_those_of_the_content_tables(poeguide: Command, table: str) -> None:
    found = {row.get("id") or row["code"] or row["iata"]: row for row in rows(poeguide("export", table))}
    own = {row.get("id") or row["code"] or row["iata"]: row for row in own_rows(table)}

    assert found.keys() == own.keys()
    for key, row in own.items():
        shared = set(row) & set(found[key]) - {"latitude", "longitude", "types"}
        assert {name: found[key][name] for name in shared} == {name: row[name] for name in shared}
        assert [float(found[key][axis] or 0) for axis in ("latitude", "longitude")] == [
            float(row[axis] or 0) for axis in ("latitude", "longitude")
        ]


def test_csv_ends_lines_as_the_standard_says(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "ports.csv"
    poeguide("export", "ports", "-o", str(file))
    content = file.read_bytes()

    assert content.count(b"\r\n") == content.count(b"\n") == 488
    assert b"\r\n0101,Portland," in content


def test_json_holds_the_same_rows_as_csv(poeguide: Command) -> None:
    as_json = poeguide("export", "ports", "--format", "json").json()
    as_csv = rows(poeguide("export", "ports"))

    assert [row["code"] for row in as_json] == [row["code"] for row in as_csv]
    assert [list(row) for row in as_json[:1]] == [list(row) for row in as_csv[:1]]
    assert as_json[0]["types"] == ["seaport"]
    assert all(row["latitude"] is None or isinstance(row["latitude"], float) for row in as_json)


def test_an_empty_choice_is_an_empty_document(poeguide: Command) -> None:
    answers = {
        name: poeguide("export", "ports", "--format", name, "--where", "code=none") for name in ("json", "geojson")
    }

    assert answers["json"].json() == []
    assert answers["geojson"].json() == {"type": "FeatureCollection", "features": []}


@pytest.mark.parametrize("table", ["ports", "crossings", "offices"])
def test_geojson_puts_longitude_first_and_counts_what_has_no_position(poeguide: Command, table: str) -> None:
    answer = poeguide("export", table, "--format", "geojson")
    features: list[dict[str, Any]] = answer.json()["features"]
    missing = TABLES[table][1] - len(features)

    for feature in features:
        longitude, latitude = feature["geometry"]["coordinates"]
        assert (longitude, latitude) == (feature["properties"]["longitude"], feature["properties"]["latitude"])
        assert -90 <= latitude <= 90
    assert len({feature["id"] for feature in features}) == len(features)
    assert f": {missing} {table}.\n" in answer.errors if missing else answer.errors == ""


@pytest.mark.parametrize("table", ["ports", "crossings", "offices"])
def test_gpx_is_read_by_a_map_program(poeguide: Command, table: str) -> None:
    root = ElementTree.fromstring(poeguide("export", table, "--format", "gpx").output.encode())
    points = root.findall(f"{GPX}wpt")
    order = [[child.tag.removeprefix(GPX) for child in point] for point in points]

    assert (root.tag, root.get("version")) == (f"{GPX}gpx", "1.1")
    assert all(-90 <= float(point.get("lat", "")) <= 90 and float(point.get("lon", "")) <= 180 for point in points)
    assert {tuple(tags) for tags in order} == {("name", "desc", "src", "link", "type")}


def test_kml_groups_places_and_keeps_every_field(poeguide: Command) -> None:
    root = ElementTree.fromstring(poeguide("export", "crossings", "--format", "kml").output.encode())
    placemarks = root.findall(f"{KML}Document/{KML}Folder/{KML}Placemark")
    peace = next(mark for mark in placemarks if mark.findtext(f"{KML}name") == "Peace Bridge")
    data = {item.get("name"): item.findtext(f"{KML}value") for item in peace.iter(f"{KML}Data")}
    longitude, latitude = (peace.findtext(f"{KML}Point/{KML}coordinates") or "").split(",")

    assert (data["id"], data["port_code"]) == ("ny-peace-bridge", "0901")
    assert (data["longitude"], data["latitude"]) == (longitude, latitude)


@pytest.mark.parametrize("table", ["ports", "offices", "crossings"])
def test_vcards_are_read_by_an_address_book(poeguide: Command, table: str) -> None:
    answer = poeguide("export", table, "--format", "vcard")
    found = cards(answer.output)

    assert len(found) == TABLES[table][1]
    assert all(card["VERSION"] == "3.0" and card["FN"] and card["N"] and "As of: " in card["NOTE"] for card in found)
    assert all(len(line.encode()) <= MAX_OCTETS for line in answer.output.split("\r\n"))
    assert all(card["ADR"].replace("\\;", "").count(";") == 6 for card in found if "ADR" in card)


def test_an_office_card_holds_its_phone_and_address(poeguide: Command) -> None:
    card = cards(poeguide("export", "offices", "--format", "vcard", "--where", "id=hq-cbp").output)[0]

    assert card["TEL"] == "+1 202-354-1000"
    assert card["ADR"] == ";;1300 Pennsylvania Avenue NW;Washington;DC;20229;"
    assert card["UID"] == "poeguide:contacts/hq-cbp"


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\\;,\n")))
def test_any_text_survives_a_card(text: str) -> None:
    line = f"NOTE:{escape(text)}"
    folded = fold(line)

    assert all(len(piece.encode()) <= MAX_OCTETS for piece in folded.split("\r\n"))
    assert unescape(folded.replace("\r\n ", "").removeprefix("NOTE:")) == text


def test_where_chooses_rows(poeguide: Command) -> None:
    found = rows(poeguide("export", "ports", "--where", "state=ny", "--where", "state=VT", "--where", "types=airport"))

    assert {row["state"] for row in found} == {"NY", "VT"}
    assert all("airport" in row["types"].split(";") for row in found)


def test_where_an_empty_value_means_not_known(poeguide: Command) -> None:
    found = rows(poeguide("export", "ports", "--where", "latitude=", "--where", "phone="))

    assert found
    assert all(row["latitude"] == row["phone"] == "" for row in found)


def test_counts_are_chosen_by_port_year_and_measure(poeguide: Command) -> None:
    wanted = ("--where", "port_code=2504", "--where", "year=2023", "--where", "measure=pedestrians")
    found = rows(poeguide("export", "traffic", *wanted))

    assert [row["month"] for row in found] == [str(month) for month in range(1, 13)]
    assert {(row["as_of"], row["sources"]) for row in found} == {("2025-02", "bts25")}


def test_counts_of_a_port_that_is_no_longer_listed_are_kept(poeguide: Command) -> None:
    listed = {row["code"] for row in own_rows("ports")}
    former = {row["port_code"] for row in own_rows("traffic")} - listed
    found = rows(poeguide("export", "traffic", *(word for code in former for word in ("--where", f"port_code={code}"))))

    assert {row["port_code"] for row in found} == former


def test_open_at_keeps_what_is_surely_open(poeguide: Command) -> None:
    night = rows(poeguide("export", "crossings", "--open-at", "2026-12-01T23:30"))
    noon = rows(poeguide("export", "crossings", "--open-at", "2026-12-01T12:00"))

    assert {row["id"] for row in night} < {row["id"] for row in noon}
    assert all(row["opening_hours"] for row in noon)


def test_open_at_counts_what_has_no_hours(poeguide: Command) -> None:
    answer = poeguide("export", "ports", "--open-at", "2026-12-01T23:30")
    unknown = sum(not row["opening_hours"] for row in own_rows("ports"))

    assert answer.errors == f"poeguide: Left out, because their hours are not known: {unknown} ports.\n"


@pytest.mark.parametrize(
    "wrong",
    [
        ("bridges",),
        ("ports", "--format", "xlsx"),
        ("ports", "--where", "color=red"),
        ("ports", "--where", "state"),
        ("ports", "--where", "types=castle"),
        ("ports", "--where", "latitude=north"),
        ("ports", "--open-at", "tonight"),
        ("ports", "--open-at", "2026-12-01"),
        ("ports", "--open-at", "0001-01-01T00:00+10:00"),
        ("ports", "--open-at", "9999-12-31T23:59"),
        ("ports", "--open-at", "2026-03-08T02:30"),
        ("traffic", "--open-at", "2026-12-01T23:30"),
        ("traffic", "--format", "gpx"),
        ("traffic", "--format", "vcard"),
    ],
)
def test_what_cannot_be_exported_is_one_sentence_and_code_2(poeguide: Command, wrong: tuple[str, ...]) -> None:
    answer = poeguide("export", *wrong)

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1


@pytest.mark.parametrize("place", ["no-folder/ports.csv", "."])
def test_a_file_that_cannot_be_written_is_one_sentence_and_code_1(
    poeguide: Command, tmp_path: Path, place: str
) -> None:
    answer = poeguide("export", "ports", "-o", str(tmp_path / place))

    assert (answer.code, answer.output, answer.errors.count("\n")) == (1, "", 1)


def test_a_wrong_condition_leaves_the_file_alone(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "ports.csv"
    file.write_text("mine", "utf-8")
    poeguide("export", "ports", "--where", "color=red", "-o", str(file))

    assert file.read_text("utf-8") == "mine"


def test_a_file_holds_what_the_output_would(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "offices.geojson"
    answer = poeguide("export", "offices", "--format", "geojson", "-o", str(file))

    assert answer.output == ""
    assert json.loads(file.read_text("utf-8")) == poeguide("export", "offices", "--format", "geojson").json()
