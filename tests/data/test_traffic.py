from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.traffic import NO_REPORT, measures_at, pack, series, totals_of_year, unpack
from poeguide.domain.traffic import Measure, Month


def test_a_port_knows_what_was_counted_there(bundle: Bundle) -> None:
    assert bundle.read(measures_at, "2504")[:2] == [Measure.PEDESTRIANS, Measure.PERSONAL_VEHICLES]
    assert bundle.read(measures_at, "4701") == []


def test_a_series_holds_every_month(bundle: Bundle) -> None:
    found = bundle.read(series, "2504", Measure.PEDESTRIANS)

    assert found.last == Month(2025, 2)
    assert len(found.values) == 335
    assert [month for month, _ in found.values] == sorted(month for month, _ in found.values)


def test_what_was_never_counted_is_an_empty_series(bundle: Bundle) -> None:
    assert bundle.read(series, "4701", Measure.TRUCKS).values == ()


@pytest.mark.parametrize("measure", list(Measure))
def test_totals_of_a_year_are_the_sums_of_its_months(bundle: Bundle, measure: Measure) -> None:
    totals = bundle.read(totals_of_year, (measure,), 2023)

    for key in list(totals)[:5]:
        by_year = {year: total for year, total, _ in bundle.read(series, key, measure).by_year()}
        assert totals[key] == by_year[2023]


@pytest.mark.parametrize("year", [1, 1995, 2030, 9999])
def test_a_year_without_reports_has_no_totals(bundle: Bundle, year: int) -> None:
    assert bundle.read(totals_of_year, (Measure.PEDESTRIANS,), year) == {}


@given(st.dictionaries(st.integers(23_000, 25_000), st.integers(0, 50_000_000), min_size=1, max_size=40))
def test_a_packed_series_unpacks_to_itself(values: dict[int, int]) -> None:
    first, cell = pack(values)

    found = {first + offset: count for offset, count in enumerate(unpack(cell)) if count != NO_REPORT}
    assert found == values
