"""Questions: faults, marking, filters, and the age of what they rest on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from poeguide.domain.facts import Change, Fact
from poeguide.domain.freshness import Confidence, Freshness, Volatility
from poeguide.domain.quiz import (
    Fault,
    Instruction,
    Question,
    QuestionKind,
    Wanted,
    changed_since,
    faults,
    is_right,
    standing,
)

TODAY = date(2026, 11, 21)


def question(kind: QuestionKind = QuestionKind.SINGLE, **changes: object) -> Question:
    made = Question("q", "ports", "easy", kind, "Which?", ("one", "two", "three"), ("two",), "Because.", ("f",))
    return replace(made, **changes)  # type: ignore[arg-type] # names and values come together


def fact(as_of: str, *, changes: tuple[Change, ...] = ()) -> Fact:
    return Fact(
        id="f", subject="s", title="t", statement="s", value="", unit="", sources=("x",), source_title="X",
        as_of=as_of, confidence=Confidence.HIGH, volatility=Volatility.FAST, changes=changes,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "answers", "instruction"),
    [
        (QuestionKind.SINGLE, ("two",), Instruction.CHOOSE_ONE),
        (QuestionKind.MULTIPLE, ("one", "two"), Instruction.CHOOSE_ALL),
        (QuestionKind.ORDER, ("one", "two", "three"), Instruction.NUMBER),
        (QuestionKind.MATCH, ("1", "2", "3"), Instruction.PAIR),
        (QuestionKind.LANE, ("two",), Instruction.CHOOSE_ONE),
    ],
)
def test_a_sound_question_of_each_kind_has_no_fault(
    kind: QuestionKind, answers: tuple[str, ...], instruction: Instruction
) -> None:
    made = question(kind, answers=answers)

    assert faults(made) == []
    assert made.instruction is instruction
    assert is_right(made, answers)
    assert not is_right(made, (*answers, "four"))


def test_order_and_pairs_count_in_their_place() -> None:
    made = question(QuestionKind.ORDER, answers=("one", "two", "three"))

    assert not is_right(made, ("two", "one", "three"))
    assert is_right(question(QuestionKind.MULTIPLE, answers=("one", "two")), ("two", "one"))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"question": "  "}, Fault.NO_QUESTION),
        ({"options": ("two",)}, Fault.FEW_OPTIONS),
        ({"options": tuple("two" if n == 0 else str(n) for n in range(9))}, Fault.MANY_OPTIONS),
        ({"options": ("two", "Two ")}, Fault.SAME_OPTIONS),
        ({"answers": ()}, Fault.NO_ANSWER),
        ({"answers": ("four",)}, Fault.WRONG_ANSWER),
        ({"answers": ("one", "two")}, Fault.WRONG_ANSWER),
        ({"kind": QuestionKind.MATCH, "answers": ("1", "1", "2")}, Fault.NO_PAIRS),
    ],
)
def test_what_cannot_be_used_is_named(changes: dict[str, object], fault: Fault) -> None:
    assert faults(question(**changes)) == [fault]  # type: ignore[arg-type] # as above


def test_the_worst_fact_decides_how_a_question_stands() -> None:
    fresh, old = fact("2026-11-01"), fact("2020")

    assert standing(question(), {"f": fresh}, TODAY) is Freshness.FRESH
    assert standing(question(facts=("f", "g")), {"f": fresh, "g": old}, TODAY) is Freshness.CONFIRM
    assert standing(question(), {}, TODAY) is Freshness.CONFIRM


def test_a_fact_that_got_another_value_later_is_named() -> None:
    known = {"f": fact("2026", changes=(Change("2026-06-01", "1", "2"),))}

    assert changed_since(question(), known, "2026-05-01") == ("f",)
    assert changed_since(question(), known, "2026-11-21") == ()


def test_filters_narrow_and_words_search_options_too() -> None:
    made = question(modes=("land",))

    assert Wanted("THREE which").has(made)
    assert not Wanted("four").has(made)
    assert not Wanted(levels=frozenset({"hard"})).has(made)
    assert not Wanted(modes=frozenset({"air"})).has(made)
    assert Wanted(modes=frozenset({"air"})).has(question())
