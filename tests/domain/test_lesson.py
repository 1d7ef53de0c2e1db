"""Lessons: boxes that sum, files that come back, and how late a talk is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.lesson import (
    MAX_MINUTES,
    Audience,
    Box,
    BoxKind,
    Lesson,
    LessonError,
    Subject,
    changed_facts,
    from_text,
    make_lesson,
    pace,
    share,
    to_text,
)

SUBJECTS = (
    Subject("port-types", "Port types", 8, ("poeguide:types/airport", "poeguide:types/land")),
    Subject("six-steps", "Six steps", 12, tuple(f"poeguide:six-steps/{n}" for n in range(6))),
    Subject("secondary", "Secondary", 6, ("poeguide:help/secondary",)),
    Subject("declaring", "Declaring", 6, ("poeguide:rules/declaring",)),
)
QUIZ = Box(BoxKind.QUIZ, "quiz", "Quiz", 5, ("quiz-001",))


def lesson(minutes: int = 40) -> Lesson:
    return make_lesson("Newcomers", Audience.NEWCOMERS, minutes, SUBJECTS, ends=(QUIZ,))


def test_forty_minutes_for_newcomers_are_shared_as_planned() -> None:
    assert [box.minutes for box in lesson().boxes] == [3, 8, 12, 6, 6, 5]


@given(minutes=st.integers(6, MAX_MINUTES))
def test_boxes_always_sum_to_the_minutes(minutes: int) -> None:
    made = lesson(minutes)

    assert made.planned == minutes
    assert all(box.minutes >= 1 for box in made.boxes)


@given(weights=st.lists(st.integers(1, 99), min_size=1, max_size=30), more=st.integers(0, 300))
def test_a_share_is_exact_and_follows_the_weights(weights: list[int], more: int) -> None:
    parts = share(len(weights) + more, weights)

    assert sum(parts) == len(weights) + more
    assert all(
        parts[a] >= parts[b] for a in range(len(weights)) for b in range(len(weights)) if weights[a] > weights[b]
    )


@pytest.mark.parametrize("minutes", [-1, 0, 4, 241, 999])
def test_minutes_out_of_range_are_refused_in_a_sentence(minutes: int) -> None:
    with pytest.raises(LessonError, match="A lesson has 5 to 240 minutes"):
        lesson(minutes)


def test_too_many_parts_or_none_are_refused() -> None:
    with pytest.raises(LessonError, match="at least one subject"):
        make_lesson("x", Audience.STAFF, 40, ())
    with pytest.raises(LessonError, match="too few"):
        lesson(5)


def test_edits_keep_the_rest_and_fitting_makes_the_sum_right_again() -> None:
    made = lesson().without_box(3).with_box_moved(1, 1)

    assert [box.key for box in made.boxes] == ["start", "six-steps", "port-types", "declaring", "quiz"]
    assert made.planned == 34
    assert made.fitted().planned == 40
    assert made.with_box_moved(0, -5).boxes[0].key == "start"


@pytest.mark.parametrize(
    ("place", "elapsed", "drift"),
    [(0, 60, 0), (0, 180 + 200, 200), (3, 11 * 60, 0), (3, 11 * 60 - 30, -30), (8, 23 * 60 + 40, 40), (11, 2400, 0)],
)
def test_drift_is_how_far_the_clock_is_from_the_slide(place: int, elapsed: int, drift: int) -> None:
    found = pace(lesson(), place, elapsed)

    assert found.drift == drift
    assert found.left == 2400 - elapsed


def test_a_talk_in_a_box_tells_what_of_it_is_used() -> None:
    found = pace(lesson(), 4, 13 * 60 + 40, box_began=11 * 60 + 40)

    assert (found.box, found.used, found.planned) == (2, 120, 720)


def test_a_file_comes_back_equal() -> None:
    made = lesson()

    assert from_text(to_text(made)) == made


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "damaged"),
        ("[]", "no lesson"),
        ('{"format": "poetrip", "version": 1}', "no lesson"),
        ('{"format": "poelesson", "version": 2}', "newer"),
        ('{"format": "poelesson", "version": 1}', "damaged"),
    ],
)
def test_other_files_are_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(LessonError, match=words):
        from_text(text)


@pytest.mark.parametrize(("name", "value"), [("minutes", 0), ("minutes", "x"), ("audience", "cats"), ("boxes", [])])
def test_a_spoiled_field_is_refused(name: str, value: object) -> None:
    document = json.loads(to_text(lesson())) | {name: value}

    with pytest.raises(LessonError, match="damaged"):
        from_text(json.dumps(document))


@given(text=st.text(max_size=80))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    with pytest.raises(LessonError):
        from_text(text)


def test_facts_that_say_something_else_are_named() -> None:
    made = Lesson("x", Audience.STAFF, 10, (QUIZ,), facts=(("a", "1"), ("b", "2"), ("c", "3")))

    assert changed_facts(made, {"a": "1", "b": "9"}) == ("b", "c")
