"""Seeded papers: the same seed is the same paper, and shuffled papers mark alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.papers import MAX_VERSIONS, draw, make_versions, shuffled
from poeguide.domain.quiz import Question, QuestionKind


def question(number: int, kind: QuestionKind = QuestionKind.SINGLE) -> Question:
    options = ("True", "False") if kind is QuestionKind.TRUE_FALSE else ("one", "two", "three", "four")
    answers: tuple[str, ...] = options[:1]
    if kind is QuestionKind.MULTIPLE:
        answers = options[:2]
    elif kind is QuestionKind.ORDER:
        answers = options
    elif kind is QuestionKind.MATCH:
        answers = ("I", "II", "III", "IV")
    return Question(f"q-{number}", "ports", "easy", kind, f"Question {number}?", options, answers, "Because.")


BANK = [question(number, kind) for number, kind in enumerate(QuestionKind)]


@given(seed=st.text(max_size=12))
def test_the_same_seed_gives_the_same_versions(seed: str) -> None:
    assert make_versions(BANK, seed, 3) == make_versions(list(BANK), seed, 3)


@given(seed=st.text(max_size=12), at=st.integers(0, MAX_VERSIONS - 1))
def test_every_version_holds_every_question_and_marks_its_own_key_as_right(seed: str, at: int) -> None:
    version = make_versions(BANK, seed, MAX_VERSIONS)[at]

    marked = version.marked([item.key for item in version.items])

    assert {item.question for item in version.items} == set(BANK)
    assert all(sorted(item.options) == sorted(item.question.options) for item in version.items)
    assert marked == {known.id: True for known in BANK}


def test_an_order_question_is_never_printed_in_the_right_order() -> None:
    made = question(1, QuestionKind.ORDER)

    printed = [make_versions([made], str(seed), 1)[0].items[0].options for seed in range(200)]

    assert made.answers not in printed


def test_the_key_reads_as_the_learner_writes_it() -> None:
    version = make_versions([question(1, QuestionKind.MULTIPLE)], "s", 1)[0]
    first, second = version.items[0].key.split()

    assert version.marked([f"{second.lower()},{first}"]) == {"q-1": True}
    assert version.marked([first]) == {"q-1": False}
    assert version.marked([]) == {"q-1": False}


def test_true_and_false_stay_in_their_order() -> None:
    made = question(1, QuestionKind.TRUE_FALSE)

    assert {make_versions([made], str(seed), 1)[0].items[0].options for seed in range(20)} == {("True", "False")}


def test_known_seeds_keep_their_order_for_ever() -> None:
    assert shuffled("abcdef", "spring") == ["d", "a", "f", "b", "c", "e"]


def test_lots_draw_as_many_as_wanted_and_no_more_than_there_are() -> None:
    assert len(draw(BANK, "s", 3)) == 3
    assert draw(BANK, "s", 99) == BANK
    assert draw(BANK, "s", 3) == draw(BANK, "s", 3)


@pytest.mark.parametrize(("count", "size"), [(0, 3), (27, 3), (1, 0)])
def test_sizes_without_sense_are_refused(count: int, size: int) -> None:
    with pytest.raises(ValueError, match="A paper has 1 to"):
        make_versions(BANK[:size], "s", count)
