"""Votes by seat: counts, marks, statistics, a table without names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.papers import Item
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.domain.tally import MAX_SEATS, Tally

EASY, HARD = (
    Question(name, "ports", "easy", QuestionKind.SINGLE, "?", ("one", "two", "three"), ("two",), "")
    for name in ("q-1", "q-2")
)


def tally() -> Tally:
    made = Tally((Item(EASY, EASY.options), Item(HARD, HARD.options)), 20)
    for seat in range(1, 11):
        made = made.with_vote(seat, EASY, "B" if seat <= 9 else "A")
        made = made.with_vote(seat, HARD, "b" if seat <= 3 else "C")
    return made


def test_votes_are_counted_for_each_option() -> None:
    assert tally().counts(EASY) == (1, 9, 0)
    assert tally().counts(HARD) == (0, 3, 7)


def test_a_vote_can_be_changed_and_taken_away() -> None:
    made = tally().with_vote(1, EASY, "C").with_vote(2, EASY, "")

    assert made.counts(EASY) == (1, 7, 1)
    assert made.vote(2, EASY) == ""


@given(seat=st.integers(-5, 400), letter=st.text(max_size=2))
def test_no_seat_or_letter_without_sense_is_counted(seat: int, letter: str) -> None:
    made = Tally((Item(EASY, EASY.options),), 20).with_vote(seat, EASY, letter)

    assert sum(made.counts(EASY)) == len(made.votes) <= 1
    assert not made.votes or (1 <= seat <= 20 and letter.upper() in "ABC")


def test_difficulty_and_discrimination_tell_hard_questions() -> None:
    easy, hard = (tally().statistics(question) for question in (EASY, HARD))

    assert (easy.votes, easy.difficulty, easy.is_hard) == (10, 0.9, False)
    assert (hard.difficulty, hard.is_hard) == (0.3, True)
    assert hard.discrimination == 1.0
    assert easy.discrimination == pytest.approx(1 / 3)


def test_what_nobody_answered_has_no_figures() -> None:
    found = Tally((Item(EASY, EASY.options),), 3).statistics(EASY)

    assert (found.votes, found.difficulty, found.discrimination, found.is_hard) == (0, None, None, False)


def test_the_table_has_seats_and_question_ids_and_no_names() -> None:
    rows = tally().table()

    assert rows[0] == ["seat", "q-1", "q-2", "right"]
    assert rows[1] == ["1", "B", "B", "2"]
    assert len(rows) == 11


@pytest.mark.parametrize("seats", [0, -1, MAX_SEATS + 1, 500])
def test_a_class_without_sense_is_refused(seats: int) -> None:
    with pytest.raises(ValueError, match="A class has 1 to"):
        Tally((Item(EASY, EASY.options),), seats)


def asked(
    kind: QuestionKind, answers: tuple[str, ...], item_options: tuple[str, ...], partners: tuple[str, ...] = ()
) -> Item:
    return Item(
        Question("q-9", "ports", "easy", kind, "?", ("one", "two", "three"), answers, ""), item_options, partners
    )


@pytest.mark.parametrize(
    ("item", "right", "wrong"),
    [
        (asked(QuestionKind.MULTIPLE, ("one", "three"), ("three", "two", "one")), "ca", "a"),
        (asked(QuestionKind.ORDER, ("one", "two", "three"), ("three", "one", "two")), "bca", "abc"),
        (asked(QuestionKind.MATCH, ("1", "2", "3"), ("one", "two", "three"), ("2", "3", "1")), "cab", "abc"),
    ],
)
def test_several_answers_orders_and_pairs_are_voted_with_letters_too(item: Item, right: str, wrong: str) -> None:
    made = Tally((item,), 2).with_vote(1, item.question, right).with_vote(2, item.question, wrong)

    assert [made.is_right(seat, item.question) for seat in (1, 2)] == [True, False]


def test_only_choices_have_counts_for_each_option() -> None:
    several = asked(QuestionKind.MULTIPLE, ("one", "three"), ("three", "two", "one"))
    order = asked(QuestionKind.ORDER, ("one", "two", "three"), ("three", "one", "two"))

    assert Tally((several,), 2).with_vote(1, several.question, "AC").counts(several.question) == (1, 0, 1)
    assert Tally((order,), 2).with_vote(1, order.question, "ABC").counts(order.question) == ()
