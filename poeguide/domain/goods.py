"""May it be brought: verdicts, and which kind of goods the reader's words mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


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
class GoodsAnswer:
    """What the words mean: goods best first, rules beside them, the words that were used and those left out."""

    goods: tuple[GoodHit, ...] = ()
    rules: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


_IDLE: Final = (
    "a all an and any at are bring by can carry do for from get has have her his i if in into is it its like made "
    "may me mine my of on one or our pack put some take that the their them these this those to two us use want we "
    "what with you your al algo con cosa cosas de del el ella ellos en es eso esta este esto hay la las le llevar "
    "lo los me mi mis nos o para por puedo que se si su sus te tengo traer tu tus un una unas unos usted y ya yo "
)
IDLE: Final = frozenset(_IDLE.split())
"""Words that name no goods, in English and Spanish."""


def telling(words: Sequence[str]) -> tuple[str, ...]:
    """The words that may name goods, each once."""
    return tuple(dict.fromkeys(word for word in words if len(word) > 1 and word not in IDLE))


def answer(words: Sequence[str], found: Mapping[str, Sequence[str]], goods: Sequence[GoodHit]) -> GoodsAnswer:
    """Goods that most of the words name, those named in the title first, else in the order of the guide.

    `found` holds for each telling word the ids that it finds; what is no id of goods is the route of a rule.
    """
    known = {good.id: place for place, good in enumerate(goods)}
    used = tuple(word for word in telling(words) if found.get(word))
    counts: dict[str, int] = {}
    for word in used:
        for target in dict.fromkeys(found[word]):
            counts[target] = counts.get(target, 0) + 1
    most = max((count for target, count in counts.items() if target in known), default=0)
    best = [target for target, count in counts.items() if target in known and count == most]

    def order(target: str) -> tuple[bool, int]:
        title = goods[known[target]].title.casefold().split()
        return not any(word in title for word in used), known[target]

    return GoodsAnswer(
        goods=tuple(goods[known[target]] for target in sorted(best, key=order)),
        rules=tuple(target for target in counts if target not in known),
        used=used,
        left_out=tuple(word for word in words if word not in used),
    )
