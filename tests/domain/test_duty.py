"""The estimate of duty, by examples from the rules."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from poeguide.domain.duty import Case, Exemption, Goods, estimate, exemption_of
from tests.domain.duty_cases import ISLANDER, RESIDENT, VISITOR, due


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


@pytest.mark.parametrize(
    ("case", "liters", "bought", "made", "over"),
    [
        (ISLANDER, "5", "0", "0", "0"),
        (ISLANDER, "5", "1", "4", "0"),
        (ISLANDER, "5", "2", "2", "1"),
        (ISLANDER, "5", "0", "5", "1"),
        (ISLANDER, "5", "3", "5", "2"),
        (ISLANDER, "7", "0", "0", "2"),
        (replace(ISLANDER, people=2, adults=2), "10", "2", "8", "0"),
        (replace(ISLANDER, people=2, adults=1), "5", "2", "2", "1"),
        (RESIDENT, "1", "1", "1", "0"),
    ],
)
def test_of_the_liters_from_the_islands_fewer_may_be_bought_or_made_outside(
    case: Case, liters: str, bought: str, made: str, over: str
) -> None:
    goods = Goods(liters=Decimal(liters), liters_bought_outside=Decimal(bought), liters_made_outside=Decimal(made))

    assert estimate(case, goods).liters_over == Decimal(over)


@pytest.mark.parametrize(("cigarettes", "bought", "over"), [(1000, 200, 0), (1000, 300, 100), (1200, 100, 200)])
def test_of_the_cigarettes_from_the_islands_200_may_be_bought_outside(cigarettes: int, bought: int, over: int) -> None:
    found = estimate(ISLANDER, Goods(cigarettes=cigarettes, cigarettes_bought_outside=bought))

    assert found.cigarettes_over == over


@pytest.mark.parametrize(
    ("case", "liters", "caribbean", "over"),
    [
        (RESIDENT, "1", "0", "0"),
        (RESIDENT, "2", "0", "1"),
        (RESIDENT, "2", "1", "0"),
        (RESIDENT, "2", "0.75", "1"),
        (RESIDENT, "3", "3", "1"),
        (RESIDENT, "1.5", "1.5", "0"),
        (replace(RESIDENT, people=2, adults=2), "4", "1", "1"),
        (replace(RESIDENT, people=2, adults=2), "4", "2", "0"),
        (replace(RESIDENT, people=3, adults=1), "2", "2", "0"),
        (replace(RESIDENT, adults=0), "1", "1", "1"),
        (replace(RESIDENT, is_unused=False), "2", "1", "1.85"),
        (replace(RESIDENT, is_from_islands=True), "6", "6", "1"),
        (VISITOR, "2", "2", "1"),
    ],
)
def test_a_liter_made_in_the_caribbean_basin_lets_a_resident_bring_two(
    case: Case, liters: str, caribbean: str, over: str
) -> None:
    found = estimate(case, Goods(liters=Decimal(liters), caribbean_liters=Decimal(caribbean)))

    assert found.liters_over == Decimal(over)


@pytest.mark.parametrize(
    ("case", "value", "duty", "beyond"),
    [
        (replace(RESIDENT, is_unused=False), "1000", "30.00", "0"),
        (replace(RESIDENT, is_unused=False, is_flat_unused=False), "1000", "0", "1000"),
        (replace(RESIDENT, is_unused=False, is_flat_unused=False), "200", "0", "0"),
        (replace(RESIDENT, is_flat_unused=False), "800", "0", "0"),
        (replace(RESIDENT, is_flat_unused=False), "801", "0", "1"),
        (replace(VISITOR, is_flat_unused=False), "150", "0", "50"),
    ],
)
def test_a_flat_rate_that_was_used_lately_is_not_used_again(case: Case, value: str, duty: str, beyond: str) -> None:
    found = estimate(case, Goods(Decimal(value)))

    assert (found.duty, found.beyond) == (Decimal(duty), Decimal(beyond))
    assert found.is_flat_used == (bool(found.beyond) and not case.is_flat_unused)
    assert ("cus-flat-leftover" in found.facts) == found.is_flat_used


def test_above_the_flat_rate_nothing_is_computed_and_the_extra_tariffs_are_named() -> None:
    found = estimate(RESIDENT, Goods(Decimal(5000)))

    assert (found.duty, found.beyond, found.is_whole) == (Decimal("30.00"), Decimal(3200), False)
    assert {"cus-above-flat", "cus-duty-surcharges"} <= set(found.facts)


def test_cuban_alcohol_and_tobacco_stand_outside_the_figures() -> None:
    found = estimate(RESIDENT, Goods(Decimal(100), has_cuban=True))

    assert found.has_cuban
    assert "cus-cuba" in found.facts
    assert found.duty == 0


def test_people_of_other_households_are_counted_apart() -> None:
    found = estimate(replace(RESIDENT, people=2, adults=2, others=3), Goods(Decimal(1700)))

    assert (found.others, found.free) == (3, Decimal(1600))
    assert "proc-family-decl-who" in found.facts


def test_four_liters_pass_free_with_somebody_on_the_way_to_another_country() -> None:
    found = estimate(replace(VISITOR, is_in_transit=True), Goods(Decimal(150), liters=Decimal(4)))

    assert found.is_whole
    assert found.duty == 0
    assert "cus-transit-200" in found.facts


def test_a_family_that_may_not_share_is_counted_as_one_and_told_so() -> None:
    family = replace(RESIDENT, people=2, adults=2, is_long_absence=False)

    one = estimate(family, Goods(Decimal(390)))
    assert one.is_counted_as_one
    assert one.duty == Decimal("11.70")
    assert "cus-exempt-200-no-family" in one.facts
    assert not estimate(family, Goods(Decimal(200))).is_counted_as_one
    assert not estimate(replace(family, people=1), Goods(Decimal(390))).is_counted_as_one


def test_where_the_48_hours_do_not_count_the_rule_is_named() -> None:
    mexican = replace(RESIDENT, is_from_mexico=True, is_long_absence=False)

    assert "cus-exempt-48h-exception" in estimate(mexican, Goods(Decimal(750))).facts
    assert "cus-exempt-48h-exception" not in estimate(RESIDENT, Goods(Decimal(750))).facts


def test_a_family_of_visitors_is_counted_as_one_and_no_rule_on_sharing_is_claimed() -> None:
    one = estimate(replace(VISITOR, people=2, adults=2), Goods(Decimal(180)))

    assert one.exemption is Exemption.GIFTS
    assert one.is_counted_as_one
    assert one.duty == Decimal("2.40")
    assert "cus-exempt-200-no-family" not in one.facts
    assert not estimate(replace(VISITOR, people=2, adults=2), Goods(Decimal(90))).is_counted_as_one
