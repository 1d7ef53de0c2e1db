"""Boxes: what is known waits longer, what is missed comes again."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.practice import A_DAY, WAITS, Card, answered, boxes, due

TODAY = date(2026, 11, 21)


def test_a_right_answer_waits_longer_each_time() -> None:
    card = None
    waits = []
    for _ in range(6):
        card = answered(card, TODAY, is_right=True)
        waits.append((card.due - TODAY).days)

    assert waits == [1, 3, 7, 21, 21, 21]


@given(box=st.integers(0, len(WAITS) - 1))
def test_a_wrong_answer_goes_back_to_the_first_box(box: int) -> None:
    assert answered(Card(box, TODAY), TODAY, is_right=False) == Card(0, TODAY)


def test_what_waited_longest_comes_first_then_some_new_ones() -> None:
    ids = [f"q-{number:02}" for number in range(30)]
    cards = {
        "q-00": Card(1, TODAY),
        "q-01": Card(2, TODAY - timedelta(days=3)),
        "q-02": Card(3, TODAY + timedelta(days=1)),
    }

    found = due(ids, cards, TODAY)

    assert found[:2] == ["q-01", "q-00"]
    assert found[2:] == ids[3 : 3 + A_DAY]
    assert boxes(ids, cards) == (27, 0, 1, 1, 1, 0)
