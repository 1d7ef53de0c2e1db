from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.traffic import Measure, Month, Series, dip, profile

MONTHS = st.builds(Month, st.integers(1996, 2100), st.integers(1, 12))


def series(first: Month, *counts: int | None) -> Series:
    values = [(first.plus(offset), count) for offset, count in enumerate(counts) if count is not None]
    return Series(Measure.PEDESTRIANS, tuple(values))


@given(month=MONTHS, steps=st.integers(-5000, 5000))
def test_months_forward_and_back_end_where_they_began(month: Month, steps: int) -> None:
    assert month.plus(steps).plus(-steps) == month


def test_the_month_after_december_is_january() -> None:
    assert str(Month(2024, 12).plus(1)) == "2025-01"


def test_a_month_without_a_report_is_a_gap_and_not_a_zero() -> None:
    found = series(Month(2024, 1), 5, None, 0).months_to(Month(2024, 3), 3)

    assert found == ((Month(2024, 1), 5), (Month(2024, 2), None), (Month(2024, 3), 0))


def test_years_tell_how_many_months_were_reported() -> None:
    assert series(Month(2023, 12), 7, 1, None, 2).by_year() == ((2023, 7, 1), (2024, 3, 2))


def test_an_empty_series_has_no_last_month() -> None:
    assert series(Month(2024, 1)).last is None


def test_the_last_month_is_the_newest_reported_one() -> None:
    assert series(Month(2024, 1), 5, 6, None).last == Month(2024, 2)


def test_the_profile_names_the_busiest_and_the_quietest_month() -> None:
    year = (10, 9, 8, 7, 6, 5, 99, 5, 6, 1, 8, 9)
    found = profile(series(Month(2022, 1), *year * 3))

    assert found is not None
    assert (found.years, found.busiest, found.quietest) == ((2022, 2023, 2024), 7, 10)


@pytest.mark.parametrize("counts", [(), (1,) * 35, (0,) * 36])
def test_without_three_whole_years_of_counts_there_is_no_profile(counts: tuple[int, ...]) -> None:
    assert profile(series(Month(2022, 1), *counts)) is None


def test_the_dip_of_2020_is_told_only_where_these_years_were_counted_whole() -> None:
    totals = {2019: 100, 2020: 40, 2021: 60, 2022: 90, 2023: 110}
    months = tuple((Month(year, month), total) for year, total in totals.items() for month in range(1, 13))
    whole = Series(Measure.BUSES, months)
    lacking = Series(Measure.BUSES, whole.values[1:])

    found = dip(whole)

    assert found is not None
    assert found.shares == ((2020, 0.4), (2021, 0.6))
    assert found.again == 2023
    assert dip(lacking) is None


def test_a_usual_year_is_none_of_the_two_that_were_unlike_any_other() -> None:
    year = (5, 4, 6, 4, 4, 4, 9, 4, 4, 1, 4, 4)

    found = profile(series(Month(2019, 1), *year, *[1000] * 24, *year * 2))

    assert found is not None
    assert (found.years, found.busiest, found.quietest) == ((2019, 2022, 2023), 7, 10)
