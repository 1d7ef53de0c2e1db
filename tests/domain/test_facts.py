from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from poeguide.domain.freshness import Confidence, Freshness, Volatility, confirm_from, day_of, freshness

STATED = date(2024, 10, 1)


def state(days: int, volatility: Volatility, confidence: Confidence = Confidence.HIGH) -> Freshness:
    return freshness(
        as_of=STATED.isoformat(), volatility=volatility, confidence=confidence, today=STATED + timedelta(days=days)
    )


@pytest.mark.parametrize("volatility", list(Volatility))
def test_on_its_own_day_every_fact_is_fresh(volatility: Volatility) -> None:
    assert state(0, volatility) is Freshness.FRESH


@pytest.mark.parametrize(
    ("volatility", "days", "expected"),
    [
        (Volatility.LIVE, 1, Freshness.CONFIRM),
        (Volatility.FAST, 90, Freshness.FRESH),
        (Volatility.FAST, 91, Freshness.AGING),
        (Volatility.FAST, 365, Freshness.AGING),
        (Volatility.FAST, 366, Freshness.CONFIRM),
        (Volatility.FAST, 400, Freshness.CONFIRM),
        (Volatility.SLOW, 91, Freshness.FRESH),
        (Volatility.SLOW, 365, Freshness.FRESH),
        (Volatility.SLOW, 400, Freshness.AGING),
        (Volatility.SLOW, 1825, Freshness.AGING),
        (Volatility.SLOW, 1826, Freshness.CONFIRM),
        (Volatility.STABLE, 400, Freshness.FRESH),
        (Volatility.STABLE, 1095, Freshness.FRESH),
        (Volatility.STABLE, 1096, Freshness.AGING),
        (Volatility.STABLE, 20_000, Freshness.AGING),
    ],
)
def test_facts_age_by_their_class(volatility: Volatility, days: int, expected: Freshness) -> None:
    assert state(days, volatility) is expected


def test_a_weakly_supported_fact_asks_to_be_confirmed_at_once() -> None:
    assert state(0, Volatility.STABLE, Confidence.LOW) is Freshness.CONFIRM


@pytest.mark.parametrize("as_of", ["", "soon", "2024-13", "2024-02-30"])
def test_a_fact_without_a_date_asks_to_be_confirmed(as_of: str) -> None:
    found = freshness(as_of=as_of, volatility=Volatility.STABLE, confidence=Confidence.HIGH, today=STATED)

    assert found is Freshness.CONFIRM


@given(days=st.integers(0, 5000), later=st.integers(0, 5000), volatility=st.sampled_from(list(Volatility)))
def test_no_fact_grows_younger(days: int, later: int, volatility: Volatility) -> None:
    order = list(Freshness)

    assert order.index(state(days, volatility)) <= order.index(state(days + later, volatility))


@pytest.mark.parametrize(
    ("text", "day"), [("2024", date(2024, 1, 1)), ("2024-10", date(2024, 10, 1)), ("2024-10-07", date(2024, 10, 7))]
)
def test_a_date_may_be_a_year_or_a_month(text: str, day: date) -> None:
    assert day_of(text) == day


@given(text=st.text())
@example(text="2200000000")
def test_no_text_can_break_a_date(text: str) -> None:
    day_of(text)


@given(
    as_of=st.one_of(st.dates(date(1990, 1, 1), date(2027, 1, 1)).map(str), st.sampled_from(["", "2024", "2023-07"])),
    volatility=st.sampled_from(Volatility),
    confidence=st.sampled_from(Confidence),
    today=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
def test_a_fact_asks_to_be_confirmed_from_the_day_that_is_foretold(
    as_of: str, volatility: Volatility, confidence: Confidence, today: date
) -> None:
    first = confirm_from(as_of=as_of, volatility=volatility, confidence=confidence)
    state = freshness(as_of=as_of, volatility=volatility, confidence=confidence, today=today)

    assert (state is Freshness.CONFIRM) == (first is not None and today >= first)
