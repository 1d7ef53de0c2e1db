"""The estimate of duty for a plan: who pools, which exemption, and both ways where answers leave it open."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import product
from typing import Final

from poeguide.domain.duty import ZERO, Case, Estimate, Goods, estimate
from poeguide.domain.planner.answers import number_of
from poeguide.domain.planner.standing import Standing, Walk
from poeguide.domain.planner.values import UNKNOWN

_OPEN: Final = {"long": (True,), "short": (False,)}
_USED: Final = {"no": (True,), "yes": (False,)}


def estimates(group: Sequence[Walk]) -> tuple[Estimate, ...]:
    """The estimate; the lowest and the highest where an answer is open; none without a value or for a parcel."""
    first = group[0].standing
    value = _number(first, "value")
    if value is None or "parcel" in first.values:
        return ()
    found = {estimate(case, goods) for case in _cases(group) for goods in _goods(first, value)}
    order = sorted(found, key=lambda one: (one.duty + one.beyond, -one.free, one.liters_over, one.beyond))
    return (order[0],) if len(order) == 1 else (order[0], order[-1])


def _goods(first: Standing, value: Decimal) -> list[Goods]:
    """What is carried; none and all of it where it is not known how much was bought or made where."""
    liters, cigarettes = _number(first, "liters") or ZERO, int(_number(first, "cigarettes") or 0)
    caribbean = _part(first, "caribbean-liters", liters)
    bought, made = _part(first, "liters-bought-outside", liters), _part(first, "liters-made-outside", liters)
    smokes = _part(first, "cigarettes-bought-outside", Decimal(cigarettes))
    return [
        Goods(
            value=value,
            island_value=_number(first, "island-value") or ZERO,
            liters=liters,
            caribbean_liters=from_caribbean,
            liters_bought_outside=bought_outside,
            liters_made_outside=made_outside,
            cigarettes=cigarettes,
            cigarettes_bought_outside=int(smokes_outside),
            cigars=int(_number(first, "cigars") or 0),
            has_cuban=first.value("cuban") == "yes",
        )
        for from_caribbean, bought_outside, made_outside, smokes_outside in product(caribbean, bought, made, smokes)
    ]


def _part(first: Standing, name: str, whole: Decimal) -> tuple[Decimal, ...]:
    """How much of the whole an answer names; nothing and all where the answer is not known."""
    return (ZERO, whole) if first.value(name) == UNKNOWN else (_number(first, name) or ZERO,)


def _cases(group: Sequence[Walk]) -> list[Case]:
    first = group[0].standing
    is_resident = _is_resident(first)
    stay = first.value("away" if is_resident else "visit-length")
    pooled = [person.standing for person in group if _is_resident(person.standing) is is_resident]
    members = pooled if first.value("party") == "household" else [first]
    places = first.values.get("from", ())
    long, unused = _OPEN.get(stay, (True, False)), _USED.get(first.value("used"), (True, False))
    # Who did not use the exemption did not come to the flat rate above it either.
    flat = _USED.get(first.value("flat-used"), (True, False))
    states = [
        (is_long, is_unused, is_flat_unused)
        for is_long, is_unused in product(long, unused)
        for is_flat_unused in ((True,) if is_unused else flat)
    ]
    return [
        Case(
            is_resident=is_resident,
            people=len(members),
            adults=sum(member.value("age") == "21-up" for member in members),
            is_in_transit=first.value("purpose") == "transit",
            is_from_islands=bool({"islands", "virgin-islands"} & set(places)),
            is_from_mexico="mexico" in places,
            is_from_virgin_islands="virgin-islands" in places,
            is_long_absence=is_long,
            is_unused=is_unused,
            is_flat_unused=is_flat_unused,
            others=len(group) - len(members),
        )
        for is_long, is_unused, is_flat_unused in states
    ]


def _is_resident(standing: Standing) -> bool:
    return "yes" in standing.values.get("resident", ())


def _number(standing: Standing, name: str) -> Decimal | None:
    return number_of(standing.value(name))
