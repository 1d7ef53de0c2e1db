from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.reading import grade, sentences, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("you", 1), ("fees", 1), ("walked", 1), ("officer", 3), ("people", 2), ("declared", 2),
        ("admitted", 3), ("passes", 2), ("little", 2), ("inspection", 3), ("vehicle", 3), ("CBP", 3), ("port's", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_sentence_ends_at_its_mark_and_not_at_an_initial() -> None:
    assert sentences("Show it. The U.S. officer asks: why? Go on!") == [
        "Show it",
        "The U.S. officer asks: why",
        "Go on",
    ]


def test_numbers_are_no_words() -> None:
    assert words("Form 6059B costs 800 dollars") == ["Form", "B", "costs", "dollars"]


def test_a_text_without_words_has_no_grade() -> None:
    assert grade(["", "800 – 900."]) is None


def test_the_grade_follows_its_formula() -> None:
    assert grade(["The cat sat. The dog ran."]) == round(0.39 * 3 + 11.8 * 1 - 15.59, 1)


def test_long_words_and_sentences_read_harder() -> None:
    plain = grade(["You show your passport.", "An officer looks at it."])
    heavy = grade(["Documentation establishing nationality necessitates presentation to inspectional personnel."])

    assert plain is not None
    assert heavy is not None
    assert plain < heavy


@given(paragraphs=st.lists(st.text()))
def test_any_text_has_a_grade_or_none(paragraphs: list[str]) -> None:
    found = grade(paragraphs)

    assert found is None or found > -20
