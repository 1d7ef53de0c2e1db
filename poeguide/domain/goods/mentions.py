"""Which things a part of a text names: whole names before parts of them, and of several things the one that counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from poeguide.domain.goods.lexicon import Likeness, Reading
from poeguide.domain.goods.tokens import Token, is_for, is_han, is_of
from poeguide.domain.goods.values import OTHER, Phrase

LAST_COUNTS: Final = frozenset({"en", "zh"})
"""Languages in which the last of several names in a row says what it is: an apple cake is a cake."""
TELLING: Final = 3
"""Letters of a half-typed word that set its goods beside those that are named whole."""
REACH: Final = 4
"""How many other words may stand between the words of a name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that stands in the text: at which words, and how surely it was read."""

    phrase: Phrase
    places: tuple[int, ...]
    likeness: Likeness

    @property
    def is_other(self) -> bool:
        """Whether the guide has no entry for the thing."""
        return self.phrase.target == OTHER


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text that names one thing: its words and what each may be."""

    tokens: Sequence[Token]
    readings: Sequence[Reading]
    language: str
    idle: Set[str]

    def is_idle(self, at: int) -> bool:
        """Whether the word at this place names nothing."""
        return self.tokens[at].text in self.idle


def mentions(part: Part, phrases: Mapping[str, Sequence[Phrase]]) -> list[Mention]:
    """Every name in the part that is no part of a longer one, by its place."""
    found = [
        mention
        for at, reading in enumerate(part.readings)
        for word in reading.words
        for phrase in phrases.get(word, ())
        if (mention := _mention(part, phrase, at)) is not None
    ]
    return sorted(_longest(found, part.language), key=lambda mention: mention.places)


def begun(part: Part, phrases: Mapping[str, Sequence[Phrase]]) -> list[Mention]:
    """Longer names that the words of the part begin."""
    telling = [at for at in range(len(part.tokens)) if not part.is_idle(at)]
    if not telling:
        return []
    first = telling[0]
    return [
        Mention(phrase, tuple(telling), Likeness.BEGUN)
        for word in part.readings[first].words
        for phrase in phrases.get(word, ())
        if len(phrase.words) > len(telling)
        and phrase.target != OTHER
        and all(name in part.readings[at].words for at, name in zip(telling, phrase.words, strict=False))
    ]


def meant(part: Part, found: Sequence[Mention]) -> list[list[Mention]]:
    """The names in the order in which they count; names at the same words stand together."""
    kept = _kept(part, found)
    order: list[list[Mention]] = []
    for group in _groups(part, kept):
        names = _together(group)
        order += reversed(names) if part.language in LAST_COUNTS else names
    return sorted(order, key=lambda names: names[0].likeness == Likeness.BEGUN)


def _mention(part: Part, phrase: Phrase, start: int) -> Mention | None:
    """The phrase where it stands in the part; `start` is where its first word is."""
    if is_han(phrase.words[0]):
        return _row(part, phrase, start)
    places = [start]
    for word in phrase.words[1:]:
        near = (at for at, reading in enumerate(part.readings) if word in reading.words and at not in places)
        at = min(near, key=lambda place: abs(place - start), default=None)
        if at is None:
            return None
        places.append(at)
    if max(places) - min(places) > len(places) + REACH or all(part.is_idle(at) for at in places):
        return None
    return Mention(phrase, tuple(sorted(places)), min(part.readings[at].likeness for at in places))


def _row(part: Part, phrase: Phrase, start: int) -> Mention | None:
    """Signs of Chinese stand in a row."""
    places = tuple(range(start, start + len(phrase.words)))
    words = tuple(token.plain for token in part.tokens[start : start + len(phrase.words)])
    return Mention(phrase, places, Likeness.SAME) if words == phrase.words else None


def _longest(found: Iterable[Mention], language: str) -> list[Mention]:
    """Without names inside longer ones; at the same words the surest, and of those the ones of the language."""
    best: dict[frozenset[int], list[Mention]] = {}
    for mention in found:
        best.setdefault(frozenset(mention.places), []).append(mention)
    surest = {places: _surest(same, language) for places, same in best.items()}
    return [
        mention
        for places, same in surest.items()
        if not any(_covers(longer, places) and _may_cover(names[0], same[0]) for longer, names in surest.items())
        for mention in same
    ]


def _covers(longer: frozenset[int], places: frozenset[int]) -> bool:
    """Whether a longer name holds the words of another, or most of them and more."""
    shared = len(longer & places)
    return shared > 0 and len(longer) > len(places)


def _may_cover(longer: Mention, shorter: Mention) -> bool:
    """Whether a longer name pushes a shorter one aside: goods half typed only what is no goods."""
    return (
        longer.likeness > Likeness.BEGUN
        or shorter.likeness == Likeness.BEGUN
        or (shorter.is_other and not longer.is_other)
    )


def _surest(same: Sequence[Mention], language: str) -> list[Mention]:
    likeness = max(mention.likeness for mention in same)
    found = [mention for mention in same if mention.likeness == likeness]
    if likeness == Likeness.BEGUN:
        return [mention for mention in found if not mention.is_other] or found
    found = [mention for mention in found if mention.phrase.language == language] or found
    return [mention for mention in found if not mention.is_other] or found


def _kept(part: Part, found: Sequence[Mention]) -> list[Mention]:
    """Without those for whom it is; an ivory box counts as ivory, and a bottle of wine as wine."""
    ends = (at for at, token in enumerate(part.tokens) if is_for(token) and _is_behind(found, at))
    until = next(ends, len(part.tokens))
    kept = [mention for mention in found if mention.places[0] < until]
    sure = [mention for mention in kept if mention.likeness > Likeness.BEGUN and mention.phrase.weight >= 0]
    if sure:
        kept = [mention for mention in kept if is_telling(part, mention)]
    heaviest = max((mention.phrase.weight for mention in sure or kept), default=0)
    return [mention for mention in kept if mention.phrase.weight >= heaviest]


def is_telling(part: Part, mention: Mention) -> bool:
    """Whether a name is there whole, or enough of a half-typed word to set it beside others."""
    return mention.likeness > Likeness.BEGUN or len(part.tokens[mention.places[-1]].plain) >= TELLING


def _is_behind(found: Sequence[Mention], at: int) -> bool:
    """Whether a name stands before this word."""
    return any(mention.places[0] < at and mention.likeness > Likeness.BEGUN for mention in found)


def _groups(part: Part, found: Sequence[Mention]) -> list[list[Mention]]:
    """The names between the small words that tell more of what went before."""
    groups: list[list[Mention]] = [[*found[:1]]]
    for before, after in pairwise(found):
        between = part.tokens[before.places[-1] + 1 : after.places[0]]
        if any(is_of(token) for token in between):
            groups.append([])
        groups[-1].append(after)
    return groups if found else []


def _together(group: Sequence[Mention]) -> list[list[Mention]]:
    names: list[list[Mention]] = []
    for mention in group:
        if names and names[-1][0].places == mention.places:
            names[-1].append(mention)
        else:
            names.append([mention])
    return names
