"""The estimate of duty: what holds for any traveler with any goods."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given

from poeguide.domain.duty import Case, Goods, estimate
from tests.domain.duty_cases import amounts, cases, loads


@given(case=cases, goods=loads, more=loads)
def test_more_of_anything_never_costs_less(case: Case, goods: Goods, more: Goods) -> None:
    heavier = replace(
        goods,
        value=goods.value + more.value,
        liters=goods.liters + more.liters,
        liters_bought_outside=goods.liters_bought_outside + more.liters_bought_outside,
        liters_made_outside=goods.liters_made_outside + more.liters_made_outside,
        cigarettes=goods.cigarettes + more.cigarettes,
        cigarettes_bought_outside=goods.cigarettes_bought_outside + more.cigarettes_bought_outside,
        cigars=goods.cigars + more.cigars,
    )
    before, after = estimate(case, goods), estimate(case, heavier)

    assert before.duty + before.beyond <= after.duty + after.beyond
    assert before.liters_over <= after.liters_over
    assert before.cigarettes_over <= after.cigarettes_over
    assert before.cigars_over <= after.cigars_over


@given(case=cases, goods=loads)
def test_a_used_flat_rate_never_lowers_what_is_left_to_ask(case: Case, goods: Goods) -> None:
    unused, used = (estimate(replace(case, is_flat_unused=state), goods) for state in (True, False))

    assert unused.free == used.free
    assert unused.beyond <= used.beyond
    assert used.duty == 0


@given(case=cases, goods=loads)
def test_more_people_of_the_household_never_cost_more(case: Case, goods: Goods) -> None:
    alone, together = estimate(case, goods), estimate(replace(case, people=case.people + 1), goods)

    assert together.duty + together.beyond <= alone.duty + alone.beyond
    assert together.free >= alone.free


@given(case=cases, goods=loads)
def test_every_estimate_rests_on_facts_and_adds_up(case: Case, goods: Goods) -> None:
    found = estimate(case, goods)

    assert found.facts
    assert found.free + sum(share.value for share in found.shares) + found.beyond == goods.value
    assert found.free <= found.allowance
    assert found.duty == found.duty.quantize(Decimal("0.01"))


@given(case=cases, value=amounts)
def test_free_flat_and_rest_add_up_to_the_value(case: Case, value: Decimal) -> None:
    found = estimate(case, Goods(value))

    assert found.free + sum(share.value for share in found.shares) + found.beyond == value
    assert 0 <= found.duty <= value * Decimal("0.03") + Decimal("0.01")


@given(case=cases, value=amounts, more=amounts)
def test_more_goods_never_cost_less(case: Case, value: Decimal, more: Decimal) -> None:
    before, after = estimate(case, Goods(value)), estimate(case, Goods(value + more))

    assert before.duty + before.beyond <= after.duty + after.beyond
