from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.kiosk_counts import DAYS_KEPT, Counts, Searches, counts_table

DAY = date(2026, 11, 21)


def test_small_numbers_are_never_told() -> None:
    counts = Counts()
    for _ in range(4):
        counts.add(["visits"], DAY)
    assert counts.told() == [("2026-11-21", "visits", "under 5")]

    counts.add(["visits"], DAY)
    assert counts.told() == [("2026-11-21", "visits", "5")]


def test_old_days_are_forgotten() -> None:
    counts = Counts()
    counts.add(["visits"], DAY)
    counts.add(["visits"], DAY + timedelta(days=DAYS_KEPT + 1))

    assert len(counts.days) == 1


@pytest.mark.parametrize(
    "value", [None, 3, [], {"x": {"a": 1}}, {"2026-11-21": 4}, {"2026-11-21": {"a": "b", "c": -1}}]
)
def test_spoiled_counts_are_left_out(value: Any) -> None:
    assert Counts.read(value).told() == []


def test_words_are_kept_only_when_five_visits_share_them() -> None:
    searches = Searches(b"key")
    for _ in range(4):
        assert not searches.add(["  Kinder   Egg", "kinder egg"])
    assert searches.told() == []
    assert "kinder" not in repr(searches).casefold()

    assert searches.add(["KINDER EGG"])
    assert searches.told() == [("kinder egg", 5)]


def test_what_one_visitor_typed_many_times_counts_once() -> None:
    searches = Searches(b"key")

    searches.add(["my name"] * 9)

    assert searches.told() == []


@pytest.mark.parametrize("value", [None, 3, [], {"few": 4}, {"a": "b"}, {"a": True}])
def test_spoiled_searches_are_left_out(value: Any) -> None:
    assert Searches.read(value) == {}


def test_the_table_for_the_stick_holds_both_lists_and_no_small_number() -> None:
    counts = Counts({"2026-11-21": {"visits": 7, "page help": 2}})

    table = counts_table(counts, Searches(b"key", {"kinder egg": 6}))

    assert table.splitlines() == [
        "day,what,number",
        "2026-11-21,page help,under 5",
        "2026-11-21,visits,7",
        ",search without result: kinder egg,6",
    ]


@given(sessions=st.lists(st.lists(st.sampled_from(["a", "b", "c"]), max_size=3), max_size=30))
def test_words_are_shared_by_five_or_not_at_all(sessions: list[list[str]]) -> None:
    searches = Searches(b"key")
    for session in sessions:
        searches.add(session)

    expected = {word: sum(word in session for session in sessions) for word in "abc"}
    assert dict(searches.told()) == {word: count for word, count in expected.items() if count >= 5}
