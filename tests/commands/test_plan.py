from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.commands.conftest import Command

CLOCK = ("--clock", "2026-11-21")
J6 = {
    "mode": "foot",
    "place": "crossings/ca-san-ysidro",
    "who": "us-citizen",
    "age": "21-up",
    "party": "alone",
    "document": "passport-card",
    "programs": "none",
    "goods": ["purchases"],
    "value": 1500,
    "away": "long",
    "used": "no",
    "date": "2026-12-01T23:30",
}


def written(folder: Path, answers: Any) -> str:
    path = folder / "answers.json"
    path.write_text(answers if isinstance(answers, str) else json.dumps(answers), "utf-8")
    return str(path)


def test_the_outcome_is_one_document(poeguide: Command, tmp_path: Path) -> None:
    found = poeguide("plan", "--answers", written(tmp_path, J6), "--json", *CLOCK).json()

    assert found["unanswered"] == []
    assert found["people"][0]["fit"] == "fits"
    assert found["duty"][0]["duty"] == "21.00"
    assert set(found["duty"][0]["facts"]) <= {fact["id"] for fact in found["facts"]}
    lines = {line["id"]: line for line in found["lines"]}
    assert lines["lane-ready-foot"]["section"] == "lanes"
    assert lines["lane-sentri-foot"]["section"] == "not_for_you"
    assert {fact["id"] for fact in found["facts"]} >= set(lines["lane-ready-foot"]["facts"])


def test_the_outcome_reads_as_lines_with_their_reasons(poeguide: Command, tmp_path: Path) -> None:
    output = poeguide("plan", "--answers", written(tmp_path, J6), *CLOCK).output

    assert "In your hand\n- US passport card." in output
    assert "Because of: How you arrive, Who you are, Document, doc-usc-land-sea-list" in output
    assert "The officer makes the decision." in output


def test_a_group_stands_in_the_file(poeguide: Command, tmp_path: Path) -> None:
    people = [{"who": "visitor", "country": "CA", "document": "nexus"}, {"who": "us-citizen", "age": "under-16"}]
    answers = J6 | {"mode": "car", "place": "0901", "party": "household", "people": people}
    found = poeguide("plan", "--answers", written(tmp_path, answers), "--json", *CLOCK).json()

    assert [person["number"] for person in found["people"]] == [1, 2, 3]
    assert found["declarations"] == [[1, 3], [2]]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ("{", "is not JSON"),
        ("[]", "does not hold one object"),
        ({"mode": "rocket"}, "none of the answers that are offered"),
        ({"color": "red"}, "asks no such question"),
        ({"mode": "mail", "who": "lpr"}, "does not go with the other answers"),
        ({"mode": "air", "date": "2020-01-01"}, "This day has passed"),
        ({"mode": "air", "date": "2056-01-01"}, "more than two years from now"),
        ({"mode": "car", "goods": "purchases", "value": "1.000,50"}, "digits and at most one point"),
        ({"mode": "car", "goods": "purchases", "value": -1}, "below zero"),
        ({"mode": "car", "goods": "purchases", "value": 10**12}, "10,000,000 at most"),
        ({"mode": "car", "goods": ["nothing", "food"]}, "exclude each other"),
        ({"mode": "car", "place": "9999"}, "no such port or crossing"),
        ({"mode": "car", "party": "others", "people": []}, "holds 0 people"),
        ({"mode": "car", "party": "others", "people": [{"age": "21-up"}] * 200}, "holds 200 people"),
        ({"mode": {"air": 1}}, "neither a text nor a list"),
    ],
)
def test_bad_answers_are_refused_in_one_sentence(
    poeguide: Command, tmp_path: Path, answers: Any, sentence: str
) -> None:
    answer = poeguide("plan", "--answers", written(tmp_path, answers), *CLOCK)

    assert answer.code == 2
    assert answer.output == ""
    assert sentence in answer.errors
    assert answer.errors.count("\n") == 1


def test_a_file_that_is_not_there_is_named(poeguide: Command, tmp_path: Path) -> None:
    answer = poeguide("plan", "--answers", str(tmp_path / "none.json"))

    assert answer.code == 2
    assert "none.json cannot be read" in answer.errors


def test_the_questions_are_printed_with_their_options(poeguide: Command) -> None:
    found = {question["name"]: question for question in poeguide("plan", "--questions", "--json").json()}

    assert {"id": "foot", "title": "On foot", "note": "", "when": []} in found["mode"]["options"]
    assert found["document"]["of_each_person"]
    assert "mode\tone\tHow will you arrive?" in poeguide("plan", "--questions").output


def test_the_graph_is_a_drawing_of_every_question(poeguide: Command) -> None:
    root = ET.fromstring(poeguide("plan", "--graph").output)
    texts = " ".join(text for text in root.itertext())

    for question in poeguide("plan", "--questions", "--json").json():
        assert f"{question['name']}:" in texts


def test_the_outcome_is_said_in_the_language_that_is_asked_for(
    qapp: QApplication, poeguide: Command, tmp_path: Path
) -> None:
    before, answers = QLocale(), written(tmp_path, J6)
    spanish = poeguide("plan", "--answers", answers, "--lang", "es", *CLOCK).output

    assert "\nEn la mano\n- Tarjeta pasaporte de EE. UU. Se acepta" in spanish
    assert "In your hand" not in spanish
    assert QLocale() == before
    assert "\nIn your hand\n" in poeguide("plan", "--answers", answers, *CLOCK).output


def test_a_refusal_is_said_in_the_language_that_is_asked_for(
    qapp: QApplication, poeguide: Command, tmp_path: Path
) -> None:
    answer = poeguide("plan", "--answers", written(tmp_path, {"mode": "air", "date": "2020-01-01"}), "--lang", "es")

    assert answer.code == 2
    assert "Ese día ya pasó" in answer.errors
