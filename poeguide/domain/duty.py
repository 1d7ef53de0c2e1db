"""An estimate of duty on goods that travelers carry: exemptions, limits and the flat rate. Parcels have no estimate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from itertools import chain
from typing import Final

CENT: Final = Decimal("0.01")
ZERO: Final = Decimal(0)
FULL: Final = Decimal(800)
"""Exemption of a returning resident."""
ISLANDS: Final = Decimal(1600)
"""Exemption of a resident returning from the island territories; at most FULL of it for goods bought elsewhere."""
SMALL: Final = Decimal(200)
"""What is left within 30 days, or after less than 48 hours: all or nothing."""
GIFTS: Final = Decimal(100)
"""Gifts of a visitor who stays 72 hours and has not used it in six months."""
BAND: Final = Decimal(1000)
"""What each person may bring at the flat rate, above the exemption."""
RATE: Final = Decimal("0.03")
ISLAND_RATE: Final = Decimal("0.015")
BOUGHT_OUTSIDE: Final = Decimal(1)
"""Liters of an adult's five from the islands that may be bought outside them."""
MADE_OUTSIDE: Final = Decimal(4)
"""Liters of these five that may be made outside the islands."""
CIGARETTES_OUTSIDE: Final = 200
"""Cigarettes of a resident's 1,000 from the islands that may be bought outside them."""


class Exemption(StrEnum):
    """Which exemption holds."""

    FULL = "full"
    ISLANDS = "islands"
    SMALL = "small"
    GIFTS = "gifts"


FACTS: Final = {
    Exemption.FULL: ("cus-exempt-800", "cus-exempt-800-conditions", "cus-tobacco", "cus-alcohol-1l"),
    Exemption.ISLANDS: ("cus-exempt-1600", "cus-exempt-1600-limits", "cus-flat-rate-insular"),
    Exemption.SMALL: ("cus-exempt-200", "cus-exempt-200-cliff", "cus-exempt-200-limits"),
    Exemption.GIFTS: ("cus-visitor-gift", "cus-visitor-own-use"),
}
BAND_FACTS: Final = ("cus-flat-rate", "cus-flat-who")
BEYOND_FACTS: Final = ("cus-above-flat", "cus-duty-surcharges")
FLAT_USED_FACTS: Final = ("cus-flat-leftover",)
LITERS_FACTS: Final = ("cus-alcohol-more",)
CARIBBEAN_FACTS: Final = ("cus-exempt-cbi",)
CUBAN_FACTS: Final = ("cus-cuba",)
APART_FACTS: Final = ("proc-family-decl-who",)
TRANSIT_FACTS: Final = ("cus-transit-200", "cus-visitor-own-use")
VISITOR_SMALL_FACTS: Final = ("cus-nonresident-200", "cus-exempt-200-cliff", "cus-visitor-own-use")
EXCUSED_FACTS: Final = ("cus-exempt-48h-exception",)
NOT_POOLED_FACTS: Final = ("cus-exempt-200-no-family",)
POOL_FACTS: Final = ("cus-exempt-family", "cus-flat-family")


@dataclass(frozen=True, slots=True)
class Goods:
    """What is carried: value in US dollars, how much of it was bought in the islands, and what has limits.

    Of the liters some may be made in a Caribbean Basin country; of what comes with a resident from the islands some may
    be bought, or made, outside them. What is Cuban is not among the figures.
    """

    value: Decimal = ZERO
    island_value: Decimal = ZERO
    liters: Decimal = ZERO
    caribbean_liters: Decimal = ZERO
    liters_bought_outside: Decimal = ZERO
    liters_made_outside: Decimal = ZERO
    cigarettes: int = 0
    cigarettes_bought_outside: int = 0
    cigars: int = 0
    has_cuban: bool = False
    """Whether there is alcohol or tobacco of Cuba, which may not be brought."""


@dataclass(frozen=True, slots=True)
class Case:
    """Who carries it, and from where. `adults` are 21 or over; a household of residents may pool.

    `others` travel along and reckon apart: other households, and those of another residence.
    """

    is_resident: bool
    people: int = 1
    adults: int = 1
    is_from_islands: bool = False
    is_from_mexico: bool = False
    is_from_virgin_islands: bool = False
    is_in_transit: bool = False
    """A visitor who only changes planes or ships on the way to another country."""
    is_long_absence: bool = True
    """Away for 48 hours or more; for a visitor: a stay of 72 hours or more."""
    is_unused: bool = True
    """The exemption was not used in the last 30 days; for a visitor: in the last six months."""
    is_flat_unused: bool = True
    """The flat rate was not used in the last 30 days."""
    others: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the value that is charged at a rate."""

    value: Decimal
    rate: Decimal
    duty: Decimal


@dataclass(frozen=True, slots=True)
class Estimate:
    """What would be due. `beyond` is value at normal rates, which are not computed; so are taxes on what is over."""

    exemption: Exemption
    allowance: Decimal
    free: Decimal
    shares: tuple[Share, ...]
    duty: Decimal
    beyond: Decimal
    liters_over: Decimal
    cigarettes_over: int
    cigars_over: int
    is_pooled: bool
    facts: tuple[str, ...]
    is_counted_as_one: bool = False
    """A family that may not share, or of which no rule says so: counted as the things of one; it may be less."""
    is_flat_used: bool = False
    """The flat rate was used lately, so nothing is charged at it."""
    has_cuban: bool = False
    others: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether the duty is all that would be due."""
        return not (self.beyond or self.liters_over or self.cigarettes_over or self.cigars_over)


@dataclass(frozen=True, slots=True)
class _Limits:
    liters: Decimal
    cigarettes: int
    cigars: int


def exemption_of(case: Case) -> Exemption:
    """Which exemption holds: 48 hours do not count from Mexico or the US Virgin Islands."""
    if not case.is_resident:
        is_gift_case = case.is_long_absence and case.is_unused and not case.is_in_transit
        return Exemption.GIFTS if is_gift_case else Exemption.SMALL
    if not case.is_unused or not (case.is_long_absence or _is_excused(case)):
        return Exemption.SMALL
    return Exemption.ISLANDS if case.is_from_islands else Exemption.FULL


def _is_excused(case: Case) -> bool:
    """Whether the 48 hours do not count."""
    return case.is_from_virgin_islands or (case.is_from_mexico and not case.is_from_islands)


def estimate(case: Case, goods: Goods) -> Estimate:
    """What would be due for these goods; exact, rounded to cents."""
    kind = exemption_of(case)
    heads = case.people if kind in (Exemption.FULL, Exemption.ISLANDS) else 1
    limits = _limits(kind, case)
    more = _caribbean(kind, case, goods)
    over = _over(goods, replace(limits, liters=limits.liters + more))
    if kind is Exemption.ISLANDS:
        over = _over_islands(goods, over, case)
    island = min(goods.island_value, goods.value) if kind is Exemption.ISLANDS else ZERO
    elsewhere = goods.value - island
    free_elsewhere, free_island = _free(kind, heads, (elsewhere, island), is_over=_is_any(over))
    shares, beyond = _charge(elsewhere - free_elsewhere, island - free_island, BAND * heads * case.is_flat_unused)
    is_pooled = heads > 1
    is_counted_as_one = heads < case.people and bool(shares or beyond)
    is_flat_used = bool(beyond) and not case.is_flat_unused
    behind = (
        (bool(shares), BAND_FACTS),
        (bool(beyond), BEYOND_FACTS),
        (is_flat_used, FLAT_USED_FACTS),
        (bool(over.liters), LITERS_FACTS),
        (bool(more), CARIBBEAN_FACTS),
        (is_pooled, POOL_FACTS),
        (is_counted_as_one and kind is Exemption.SMALL, NOT_POOLED_FACTS),
        (goods.has_cuban, CUBAN_FACTS),
        (bool(case.others), APART_FACTS),
    )
    return Estimate(
        exemption=kind,
        allowance=_allowance(kind) * heads,
        free=free_elsewhere + free_island,
        shares=shares,
        duty=sum((share.duty for share in shares), ZERO),
        beyond=beyond,
        liters_over=over.liters,
        cigarettes_over=over.cigarettes,
        cigars_over=over.cigars,
        is_pooled=is_pooled,
        facts=(*_exemption_facts(kind, case), *chain.from_iterable(facts for holds, facts in behind if holds)),
        is_counted_as_one=is_counted_as_one,
        is_flat_used=is_flat_used,
        has_cuban=goods.has_cuban,
        others=case.others,
    )


def _exemption_facts(kind: Exemption, case: Case) -> tuple[str, ...]:
    """The facts of the exemption; the small one of visitors rests on others than that of residents."""
    if kind is not Exemption.SMALL or case.is_resident:
        has_excuse = case.is_resident and kind is not Exemption.SMALL and _is_excused(case)
        return (*FACTS[kind], *(EXCUSED_FACTS if has_excuse else ()))
    return TRANSIT_FACTS if case.is_in_transit else VISITOR_SMALL_FACTS


def _allowance(kind: Exemption) -> Decimal:
    return {Exemption.FULL: FULL, Exemption.ISLANDS: ISLANDS, Exemption.SMALL: SMALL, Exemption.GIFTS: GIFTS}[kind]


def _limits(kind: Exemption, case: Case) -> _Limits:
    """What may be included; alcohol only by those of 21 or over; the small exemption never pools."""
    if not case.is_resident:
        cigars = 100 if kind is Exemption.GIFTS else 50
        liters = Decimal(4 if case.is_in_transit else 1)
        return _Limits(liters * case.adults, 200 * case.adults, cigars * case.adults)
    heads = 1 if kind is Exemption.SMALL else case.people
    adults = min(case.adults, heads)
    if kind is Exemption.SMALL:
        return _Limits(Decimal("0.15") * min(1, adults), 50, 10)
    if kind is Exemption.ISLANDS:
        return _Limits(Decimal(5) * adults, 1000 * heads, 100 * heads)
    return _Limits(Decimal(1) * adults, 200 * heads, 100 * heads)


def _caribbean(kind: Exemption, case: Case, goods: Goods) -> Decimal:
    """Liters more inside the full exemption: one for each adult for whom there is a whole liter made there."""
    if kind is not Exemption.FULL:
        return ZERO
    adults = min(case.adults, case.people)
    return Decimal(min(adults, int(min(goods.caribbean_liters, goods.liters))))


def _over(goods: Goods, limits: _Limits) -> _Limits:
    return _Limits(
        max(ZERO, goods.liters - limits.liters),
        max(0, goods.cigarettes - limits.cigarettes),
        max(0, goods.cigars - limits.cigars),
    )


def _over_islands(goods: Goods, over: _Limits, case: Case) -> _Limits:
    """Less may be included of what is bought or made outside the islands; a bottle over several limits counts once."""
    adults = min(case.adults, case.people)
    bought = min(goods.liters_bought_outside, goods.liters) - BOUGHT_OUTSIDE * adults
    made = min(goods.liters_made_outside, goods.liters) - MADE_OUTSIDE * adults
    cigarettes = min(goods.cigarettes_bought_outside, goods.cigarettes) - CIGARETTES_OUTSIDE * case.people
    return _Limits(max(over.liters, bought, made), max(over.cigarettes, cigarettes), over.cigars)


def _is_any(over: _Limits) -> bool:
    return bool(over.liters or over.cigarettes or over.cigars)


def _free(kind: Exemption, heads: int, values: tuple[Decimal, Decimal], *, is_over: bool) -> tuple[Decimal, Decimal]:
    """How much of what was bought elsewhere and in the islands is free."""
    elsewhere, island = values
    if kind is Exemption.SMALL:
        # All or nothing: a passed limit, of value or of a kind, takes the exemption from everything.
        return (ZERO, ZERO) if is_over or elsewhere > SMALL else (elsewhere, ZERO)
    if kind is Exemption.ISLANDS:
        free = min(elsewhere, FULL * heads)
        return free, min(island, ISLANDS * heads - free)
    return min(elsewhere, _allowance(kind) * heads), ZERO


def _charge(elsewhere: Decimal, island: Decimal, band: Decimal) -> tuple[tuple[Share, ...], Decimal]:
    """The flat rates up to the band, what was bought elsewhere first, and the value above it."""
    first = min(elsewhere, band)
    second = min(island, band - first)
    pairs = ((first, RATE), (second, ISLAND_RATE))
    shares = tuple(Share(value, rate, (value * rate).quantize(CENT, ROUND_HALF_UP)) for value, rate in pairs if value)
    return shares, elsewhere + island - first - second
