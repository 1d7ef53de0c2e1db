"""Files of JSON that are damaged on purpose: nested so deeply that Python gives up."""

from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.data.practice import read_cards
from poeguide.domain import lesson, register, trip_file
from poeguide.json_text import parsed
from poeguide.left import Left
from poeguide.settings import Settings
from poeguide.ui.kiosk.state import State

DEEP = "[" * 200_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deep.json"
    path.write_text(DEEP, "utf-8")
    return path


@pytest.mark.parametrize("text", [DEEP, DEEP.encode(), "", "{", b"\xff", '{"a": 1'], ids=range(6))
def test_what_is_no_json_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"deeply|Expecting|codec"):
        parsed(text)


def test_a_name_may_stand_twice_where_nobody_forbids_it() -> None:
    text = '{"a": {"b": 1, "b": 2}}'

    assert parsed(text) == {"a": {"b": 2}}
    with pytest.raises(ValueError, match="twice"):
        parsed(text, has_names_once=True)


def test_files_of_the_reader_that_are_too_deep_are_as_none(file: Path) -> None:
    assert Settings.load(file) == (Settings(), False)
    assert Left(file).unfolded == ()
    assert read_cards(file) == {}
    assert State(file.parent).read("deep") is None
    assert file.read_text("utf-8") == DEEP


def test_texts_that_are_too_deep_are_refused_in_a_sentence() -> None:
    with pytest.raises(lesson.LessonError, match="damaged"):
        lesson.from_text(DEEP)
    with pytest.raises(trip_file.TripFileError):
        trip_file.from_text(DEEP)
    assert register.from_text(DEEP) is None
