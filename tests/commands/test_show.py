from __future__ import annotations

from typing import Any

import pytest

from poeguide.commands.show.lists import listing
from poeguide.commands.show.record import Asked
from poeguide.commands.show.records import record
from poeguide.data.bundle import Bundle
from poeguide.domain.fields import CODES, CROSSINGS, OFFICES, PORTS, Table
from poeguide.domain.routes import Route
from poeguide.ui.words.cells import cell, column
from tests.commands.conftest import Command
from tests.data.test_subjects import SUBJECTS

FOR_PROGRAMS = {"id", "opening_hours", "coord_source"}
LISTS = [
    "ports", "crossings", "contacts", "codes", "steps", "six-steps", "types", "majors", "documents", "goods",
    "programs", "lanes", "rules", "learn", "help", "glossary", "facts", "sources",
]  # fmt: skip


@pytest.mark.parametrize("page", LISTS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_list_leads_to_records(bundle: Bundle, page: str, language: str) -> None:
    found = listing(Asked(bundle, Route(page), language))

    assert found is not None
    assert found.items
    for item in (*found.items[:5], *found.items[-5:]):
        shown = record(Asked(bundle, Route.parse(item.route), language))
        assert shown is not None, item.route
        assert shown.title


def test_a_port_shows_its_cells_facts_dates_and_sources(poeguide: Command) -> None:
    shown = poeguide("show", "poeguide:ports/2504", "--json", "--clock", "2026-11-21").json()
    hours = next(fact for fact in shown["facts"] if fact["title"] == "Opening hours")

    assert (shown["kind"], shown["title"], shown["fields"]["code"]) == ("port", "San Ysidro", "2504")
    assert {"as_of", "confidence", "freshness", "sources", "statement", "volatility"} <= hours.keys()
    assert set(hours["sources"]) <= {source["key"] for source in shown["sources"]}


def test_a_topic_shows_its_blocks_with_their_facts(poeguide: Command) -> None:
    shown = poeguide("show", "six-steps/passport-control", "--json").json()
    known = {fact["id"] for fact in shown["facts"]}

    assert next(block["key"] for block in shown["blocks"]) == "what_happens"
    assert all(block["text"] and set(block["facts"]) <= known for block in shown["blocks"])


def test_a_translated_topic_is_shown_in_spanish(poeguide: Command) -> None:
    shown = poeguide("show", "types/airport", "--lang", "es", "--json").json()

    assert (shown["title"], shown["language"]) == ("Aeropuertos", "es")


def test_a_stop_of_a_line_leads_to_the_next_stops(poeguide: Command) -> None:
    shown = poeguide("show", "steps/air/primary", "--json").json()

    assert any(item["route"].startswith("poeguide:steps/air/") for item in shown["items"])


def test_a_fact_shows_where_it_is_used(poeguide: Command) -> None:
    shown = poeguide("show", "facts/proc-six-steps", "--json").json()

    assert shown["items"]
    assert shown["facts"][0]["id"] == "proc-six-steps"


def test_the_age_of_facts_is_told_for_the_day_asked(poeguide: Command) -> None:
    states = [
        poeguide("show", "facts/proc-six-steps", "--json", "--clock", day).json()["facts"][0]["freshness"]
        for day in ("2024-01-05", "2050-01-05")
    ]

    assert states[0] == "fresh"
    assert states[1] != "fresh"


def test_what_is_not_known_says_so(poeguide: Command) -> None:
    answer = poeguide("show", "ports/2504")

    assert "IATA code: not known\n" in answer.output
    assert answer.output.startswith("San Ysidro\npoeguide:ports/2504 · Ports & map\n")


@pytest.mark.parametrize(
    "route",
    ["ports/9Z9Z", "crossings/no", "learn/measure-no", "steps/no", "steps/air/no", "settings", "home", "zebra/1", "??",
     "facts/%00", "glossary/\udcff", "learn/" + "x" * 5000],
)  # fmt: skip
def test_an_unknown_route_is_one_sentence_and_code_2(poeguide: Command, route: str) -> None:
    answer = poeguide("show", route)

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1


def test_a_wrong_day_is_one_sentence_and_code_2(poeguide: Command) -> None:
    days = ("tomorrow", "2026-13-01", "0001-01-01T00:00+23:59", "9999-12-31", "")
    answers = [poeguide("show", "about", "--clock", day) for day in days]

    assert {(answer.code, answer.errors.count("\n")) for answer in answers} == {(2, 1)}


@pytest.mark.parametrize("route", ["poeguide:ports/2504", "poeguide:contacts/hq-info-center"])
def test_what_compilers_noted_is_shown_in_spanish(poeguide: Command, route: str) -> None:
    english = poeguide("show", route, "--json").json()
    spanish = poeguide("show", route, "--lang", "es", "--json").json()
    noted = {fact["id"]: fact["note"] for fact in english["facts"] if fact["note"]}

    assert noted
    assert spanish["fields"]["notes"] != english["fields"]["notes"]
    assert all(fact["note"] != noted[fact["id"]] for fact in spanish["facts"] if fact["id"] in noted)
    assert spanish["fields"].get("covers", ["otro"]) != english["fields"].get("covers", ["other"])


def test_a_record_is_read_in_the_words_of_the_language(poeguide: Command) -> None:
    shown = poeguide("show", "ports/2504", "--lang", "es", "--clock", "2026-11-21").output

    assert "\nDatos, tal como están el 2026-11-21\n" in shown
    assert "San Ysidro: Código de puerto – 2504" in shown
    assert "confianza alta" in shown
    assert "\nFuentes\n" in shown
    assert "not known" not in shown
    assert "Tipos de puerto – Cruce terrestre" in shown
    assert "Estación de aduana" in shown


def test_no_key_of_a_program_stands_in_a_text_and_a_document_keeps_its_keys(poeguide: Command) -> None:
    text = poeguide("show", "goods/fresh-fruit", "--lang", "es").output
    document = poeguide("show", "goods/fresh-fruit", "--lang", "es", "--json").json()

    assert ": declare\n" not in text
    assert "Declárelo" in text
    assert document["fields"] == {"agency": ["CBP", "APHIS"], "category": ["food"], "verdict": ["declare"]}


@pytest.mark.parametrize("table", [PORTS, CROSSINGS, OFFICES, CODES], ids=lambda table: table.name)
def test_every_column_has_words_or_is_for_programs_alone(table: Table[Any]) -> None:
    names = [field.name for field in table.fields]

    assert [name for name in names if not column(name) and name not in FOR_PROGRAMS] == []


@pytest.mark.parametrize("table", [PORTS, CROSSINGS, OFFICES], ids=lambda table: table.name)
def test_every_choice_of_a_cell_has_words(table: Table[Any]) -> None:
    choices = [
        (field.name, choice) for field in table.fields for choice in field.choices if choice not in ("", "yes", "no")
    ]

    assert choices
    assert [choice for choice in choices if cell(table.name.removesuffix("s"), *choice) == choice[1]] == []


def test_what_rests_on_a_fact_is_named_in_spanish(poeguide: Command) -> None:
    shown = poeguide("show", "facts/proc-apis", "--lang", "es", "--json").json()
    titles = {item["route"]: item["title"] for item in shown["items"]}

    assert titles["poeguide:types/airport"] == "Aeropuertos"


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_steps_type_by_type_are_one_text(poeguide: Command, language: str) -> None:
    shown = poeguide("show", "poeguide:differences", "--lang", language, "--json").json()
    known = {fact["id"] for fact in shown["facts"]}

    assert len(shown["blocks"]) == 1 + 6 * 7
    assert all(block["text"] and block["facts"] and set(block["facts"]) <= known for block in shown["blocks"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_subject_that_the_guide_promises_can_be_shown(bundle: Bundle, language: str) -> None:
    for target in sorted({route for _, route in SUBJECTS}):
        asked = Asked(bundle, Route.parse(target), language)
        shown = record(asked) if asked.target else listing(asked)

        assert shown is not None, target
        assert shown.title
        assert shown.blocks or shown.facts or shown.items, target


@pytest.mark.parametrize("route", ["steps/air", "ports/2504", "goods/fresh-fruit", "steps/air/primary"])
def test_parts_of_a_record_are_one_empty_line_apart(poeguide: Command, route: str) -> None:
    shown = poeguide("show", route).output

    assert "\n\n" in shown
    assert "\n\n\n" not in shown


def test_a_crossing_names_where_to_cross_if_it_is_closed(poeguide: Command) -> None:
    shown = poeguide("show", "crossings/ak-ketchikan-ferry").output
    read = poeguide("show", "crossings/ak-ketchikan-ferry", "--json").json()

    assert "\nIf it is closed (straight lines, roads differ)\n" in shown
    assert "No other crossing that may serve is within 300 mi. The next is far away.\n" in shown
    assert "poeguide:crossings/wa-port-angeles-ferry\tPort Angeles ferry\t609 mi southeast, far away\n" in shown
    assert [(one["title"], one["is_far"]) for one in read["instead"]] == [("Port Angeles ferry", True)]
    assert "instead" not in poeguide("show", "ports/2504", "--json").json()
