"""Travelers and goods to estimate the duty of."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from poeguide.domain.duty import Case, Goods, estimate

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
    is_from_virgin_islands=st.booleans(),
    is_in_transit=st.booleans(),
    is_long_absence=st.booleans(),
    is_unused=st.booleans(),
    is_flat_unused=st.booleans(),
    others=st.integers(0, 11),
)
loads = st.builds(
    Goods,
    value=amounts,
    island_value=amounts,
    liters=st.decimals(0, 50, places=2),
    caribbean_liters=st.decimals(0, 50, places=2),
    liters_bought_outside=st.decimals(0, 50, places=2),
    liters_made_outside=st.decimals(0, 50, places=2),
    cigarettes=st.integers(0, 5000),
    cigarettes_bought_outside=st.integers(0, 5000),
    cigars=st.integers(0, 500),
    has_cuban=st.booleans(),
)


def due(case: Case, value: str, island: str = "0") -> tuple[Decimal, Decimal]:
    found = estimate(case, Goods(Decimal(value), Decimal(island)))
    return found.duty, found.beyond


ISLANDER = replace(RESIDENT, is_from_islands=True)
