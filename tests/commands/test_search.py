from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import ROOT, Command


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("peace bridge", "poeguide:crossings/ny-peace-bridge"),
        ("2504", "poeguide:ports/2504"),
        ("san ysidr", "poeguide:ports/2504"),
        ("aeropuerto miami", "poeguide:ports/5206"),
    ],
)
def test_search_lists_the_right_place_first(poeguide: Command, words: str, route: str) -> None:
    answer = poeguide("search", *words.split(), "--json")

    assert answer.json()[0]["route"] == route


def test_a_hit_has_route_kind_title_and_subtitle(poeguide: Command) -> None:
    answer = poeguide("search", "2504", "--limit", "1", "--json")

    assert answer.json() == [
        {"kind": "port", "route": "poeguide:ports/2504", "subtitle": "San Ysidro, CA · 2504", "title": "San Ysidro"}
    ]


def test_hits_are_lines_of_four_columns(poeguide: Command) -> None:
    answer = poeguide("search", "bridge", "--limit", "5")

    assert [len(line.split("\t")) for line in answer.output.splitlines()] == [4] * 5
    assert (answer.code, answer.errors) == (0, "")


def test_spanish_words_are_found_in_spanish(poeguide: Command) -> None:
    answer = poeguide("search", "aeropuertos", "--lang", "es", "--json")

    assert "Aeropuertos" in [hit["title"] for hit in answer.json()]


def test_nothing_found_is_said_and_is_no_error(poeguide: Command) -> None:
    answer = poeguide("search", "qqxyzzyqq", "--json")

    assert (answer.code, answer.json()) == (0, [])
    assert answer.errors == "poeguide: Nothing is called “qqxyzzyqq” here.\n"


@pytest.mark.parametrize("words", ['"', "*", "NEAR(a b)", "🛂", "x" * 100_000, "\udcff", "' OR 1=1 --", " "])
def test_any_words_are_safe(poeguide: Command, words: str) -> None:
    answer = poeguide("search", "--json", "--", words)

    assert answer.code == 0
    assert isinstance(answer.json(), list)


@pytest.mark.parametrize("wrong", [("--limit", "0"), ("--limit", "many"), ("--lang", "fr"), ("--page",), ()])
def test_what_cannot_be_asked_is_one_sentence_and_code_2(poeguide: Command, wrong: tuple[str, ...]) -> None:
    words = ("search", "bridge", *wrong) if wrong else ("search",)
    answer = poeguide(*words)

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1


def test_search_does_not_load_qt(bundle_path: Path) -> None:
    program = (
        f"import sys; from poeguide.__main__ import main; main(['--bundle', {str(bundle_path)!r}, 'search', '2504'])"
    )
    check = "; print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'yaml'))))"
    done = subprocess.run([sys.executable, "-c", program + check], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"
