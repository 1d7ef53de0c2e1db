from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.duty import Case, Exemption, Goods, estimate, exemption_of

RESIDENT = Case(is_resident=True)
VISITOR = Case(is_resident=False)
amounts = st.decimals(min_value=0, max_value=10_000_000, places=2)
cases = st.builds(
    Case,
    is_resident=st.booleans(),
    people=st.integers(1, 12),
    adults=st.integers(0, 12),
    is_from_islands=st.booleans(),
    is_from_mexico=st.booleans(),
    is_long_absence=st.booleans(),
    is_unused=st.booleans(),
)


def due(case: Case, value: str, island: str = "0") -> tuple[Decimal, Decimal]:
    found = estimate(case, Goods(Decimal(value), Decimal(island)))
    return found.duty, found.beyond


@pytest.mark.parametrize(
    ("case", "value", "duty", "beyond"),
    [
        (RESIDENT, "800", "0", "0"),
        (RESIDENT, "1500", "21.00", "0"),
        (RESIDENT, "1800", "30.00", "0"),
        (RESIDENT, "1800.01", "30.00", "0.01"),
        (RESIDENT, "2500", "30.00", "700"),
        (replace(RESIDENT, is_long_absence=False), "200", "0", "0"),
        (replace(RESIDENT, is_long_absence=False), "200.01", "6.00", "0"),
        (replace(RESIDENT, is_long_absence=False), "500", "15.00", "0"),
        (replace(RESIDENT, is_unused=False), "900", "27.00", "0"),
        (replace(RESIDENT, is_long_absence=False, is_from_mexico=True), "800", "0", "0"),
        (replace(RESIDENT, people=4, adults=2), "3200", "0", "0"),
        (replace(RESIDENT, people=4, adults=2), "7200", "120.00", "0"),
        (replace(RESIDENT, people=4, is_unused=False), "300", "9.00", "0"),
        (VISITOR, "100", "0", "0"),
        (VISITOR, "150", "1.50", "0"),
        (replace(VISITOR, is_long_absence=False), "200", "0", "0"),
        (replace(VISITOR, is_long_absence=False), "250", "7.50", "0"),
        (replace(VISITOR, is_in_transit=True), "200", "0", "0"),
    ],
)
def test_the_duty_of_a_value_is(case: Case, value: str, duty: str, beyond: str) -> None:
    assert due(case, value) == (Decimal(duty), Decimal(beyond))


@pytest.mark.parametrize(
    ("value", "island", "duty"),
    [
        ("1600", "1600", "0"),
        ("1600", "800", "0"),
        ("1600", "0", "24.00"),
        ("2600", "2600", "15.00"),
        ("2600", "1800", "15.00"),
    ],
)
def test_goods_of_the_islands_have_the_larger_exemption_and_the_lower_rate(value: str, island: str, duty: str) -> None:
    assert due(replace(RESIDENT, is_from_islands=True), value, island)[0] == Decimal(duty)


def test_the_48_hours_do_not_count_from_the_virgin_islands_but_from_the_other_islands() -> None:
    short = replace(RESIDENT, is_long_absence=False, is_from_islands=True)

    assert exemption_of(short) is Exemption.SMALL
    assert exemption_of(replace(short, is_from_virgin_islands=True)) is Exemption.ISLANDS


def test_a_passed_limit_takes_the_small_exemption_from_everything() -> None:
    short = replace(RESIDENT, is_long_absence=False)

    assert estimate(short, Goods(Decimal(100), cigarettes=50)).duty == 0
    assert estimate(short, Goods(Decimal(100), cigarettes=51)).duty == Decimal("3.00")


def test_only_those_of_21_count_for_alcohol() -> None:
    family = replace(RESIDENT, people=4, adults=2)

    assert estimate(family, Goods(liters=Decimal(3))).liters_over == 1
    assert estimate(replace(RESIDENT, adults=0), Goods(liters=Decimal("0.75"))).liters_over == Decimal("0.75")


@given(case=cases, value=amounts)
def test_free_flat_and_rest_add_up_to_the_value(case: Case, value: Decimal) -> None:
    found = estimate(case, Goods(value))

    assert found.free + sum(share.value for share in found.shares) + found.beyond == value
    assert 0 <= found.duty <= value * Decimal("0.03") + Decimal("0.01")


@given(case=cases, value=amounts, more=amounts)
def test_more_goods_never_cost_less(case: Case, value: Decimal, more: Decimal) -> None:
    before, after = estimate(case, Goods(value)), estimate(case, Goods(value + more))

    assert before.duty + before.beyond <= after.duty + after.beyond


def test_four_liters_pass_free_with_somebody_on_the_way_to_another_country() -> None:
    found = estimate(replace(VISITOR, is_in_transit=True), Goods(Decimal(150), liters=Decimal(4)))

    assert found.is_whole
    assert found.duty == 0
    assert "cus-transit-200" in found.facts
