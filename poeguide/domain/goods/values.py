"""Verdicts, kinds of goods, and what some words mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

OTHER: Final = "other"
"""The target of words for things without an entry of their own."""
CLOSE: Final = 6
"""So many other goods stand beside an answer."""
ORDINARY: Final = "ordinary"
"""The target of words that only look like a name of goods, so that they are not taken for a typing error."""


class Verdict(StrEnum):
    """What to do with goods at the border."""

    FINE = "fine"
    DECLARE = "declare"
    PERMIT = "permit"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class GoodHit:
    """A kind of goods in a list. `category` is the code of its group."""

    id: str
    title: str
    summary: str
    icon: str
    verdict: Verdict
    category: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """What goods are called: small words without accents. `target` is goods, a rule (`rules/ID`) or OTHER.

    Of things named together the heaviest count: “ivory” before “box”, and a light “bottle” after what is in it.
    """

    words: tuple[str, ...]
    target: str
    language: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class GoodsAnswer:
    """What the words mean: goods best first, rules beside them, the words that were used and those left out.

    `read_as` pairs a word with the one that it was taken for; `unknown` are things without an entry.
    """

    goods: tuple[GoodHit, ...] = ()
    rules: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    read_as: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()


def close_goods(
    answer: GoodsAnswer, shown: GoodHit | None, see: Iterable[str], known: Mapping[str, GoodHit]
) -> tuple[GoodHit, ...]:
    """Goods near those that are shown: what else the words may mean, then those that the record names in `see`."""
    routes = (route.partition("goods/") for route in see)
    named = (known[target] for page, _, target in routes if page in ("", "poeguide:") and target in known)
    near = dict.fromkeys([*answer.goods[1:], *named])
    return tuple(good for good in near if good != shown)[:CLOSE]
