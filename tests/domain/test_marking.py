"""Papers that came back: right on paper is right in class, for every kind and version."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.marking import MarkedPaper, Slip, converted, read_line
from poeguide.domain.papers import make_versions
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.domain.register import items
from poeguide.domain.tally import Tally
from tests.data.test_quiz_formats import any_question


@given(made=any_question(), seed=st.text(max_size=5))
def test_the_key_of_a_paper_is_the_right_vote_in_class(made: Question, seed: str) -> None:
    (version,) = make_versions([made], seed, 1)
    (shown,) = items([made], "sitting")

    letters = converted(version.items[0], version.items[0].key.replace(" ", ""), shown)

    assert letters is not None
    assert Tally((shown,), 1).with_vote(1, made, letters).is_right(1, made)


@given(made=any_question(), said=st.text("ABCDE12345x-", max_size=6))
def test_right_and_wrong_on_paper_are_right_and_wrong_in_class(made: Question, said: str) -> None:
    (version,) = make_versions([made], "s", 1)
    (shown,) = items([made], "sitting")

    letters = converted(version.items[0], said, shown)

    if letters:
        tally = Tally((shown,), 1).with_vote(1, made, letters)
        assert tally.is_right(1, made) is version.items[0].is_right(said)


@given(made=st.lists(any_question(), min_size=1, max_size=4, unique_by=lambda each: each.id))
def test_a_line_of_keys_is_all_right(made: list[Question]) -> None:
    versions = make_versions(made, "s", 2)
    shown = {item.question.id: item for item in items(made, "sitting")}
    line = " ".join(["3", "b", *(item.key.replace(" ", "") for item in versions[1].items)])

    found = read_line(line, versions, shown, 20)

    assert isinstance(found, MarkedPaper)
    tally = Tally(tuple(shown.values()), 20, {(3, name): vote for name, vote in found.votes.items()})
    assert tally.score(3) == len(made)


@pytest.mark.parametrize(
    ("line", "slip"),
    [("", Slip.SEAT), ("x A", Slip.SEAT), ("21 A", Slip.SEAT), ("1", Slip.VERSION), ("1 Z", Slip.VERSION),
     ("1 A A A", Slip.MANY), ("1 A ?", Slip.ANSWER), ("1 A AB", Slip.ANSWER)],
)  # fmt: skip
def test_a_line_that_cannot_be_read_says_why(line: str, slip: Slip) -> None:
    question = Question("q-1", "own", "easy", QuestionKind.SINGLE, "?", ("yes", "no"), ("yes",), "")
    shown = {item.question.id: item for item in items([question], "sitting")}

    assert read_line(line, make_versions([question], "s", 1), shown, 20) is slip


def test_what_was_left_out_has_no_vote() -> None:
    question = Question("q-1", "own", "easy", QuestionKind.SINGLE, "?", ("yes", "no"), ("yes",), "")
    shown = {item.question.id: item for item in items([question], "sitting")}

    assert read_line("4 A -", make_versions([question], "s", 1), shown, 20) == MarkedPaper(4, {})
