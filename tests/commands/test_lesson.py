"""`poeguide lesson`: plans that sum, files that are read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Command


def test_a_plan_sums_to_its_minutes(poeguide: Command) -> None:
    answer = poeguide("lesson", "--minutes", "35", "--subject", "six-steps", "--subject", "money")

    rows = [line.split("\t") for line in answer.output.splitlines()]
    assert sum(int(row[1]) for row in rows) == 35
    assert int(rows[-1][0]) + int(rows[-1][1]) == 35


def test_a_written_lesson_is_read_again_and_its_changes_are_named(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "a.poelesson"
    assert poeguide("lesson", "-o", str(file)).code == 0
    assert poeguide("lesson", "--read", str(file)).code == 0
    document = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(document | {"facts": {"proc-six-steps": "0"}}), "utf-8")

    answer = poeguide("lesson", "--read", str(file))

    assert answer.code == 1
    assert "changed\tproc-six-steps" in answer.output


@pytest.mark.parametrize(
    "words", [("--minutes", "0"), ("--minutes", "999"), ("--audience", "cats"), ("--subject", "x")]
)
def test_what_makes_no_sense_is_refused(poeguide: Command, words: tuple[str, str]) -> None:
    assert poeguide("lesson", *words).code == 2


def test_a_damaged_file_is_said(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "bad.poelesson"
    file.write_text("{", "utf-8")

    answer = poeguide("lesson", "--read", str(file))

    assert answer.code == 1
    assert "damaged" in answer.errors
