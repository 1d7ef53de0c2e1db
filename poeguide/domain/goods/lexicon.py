"""Which known word a typed one may be: the same, its plural, a beginning, a typing error, or one that sounds alike."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from typing import Final

from poeguide.domain.goods.idle import IDLE
from poeguide.domain.goods.tokens import Token, forms, is_han, plain

TYPO_LETTERS: Final = 4
TWO_TYPOS_LETTERS: Final = 8
_HEARD: Final = "ph:f qu:k ch:x sh:x ce:se ci:si gue:ge gui:gi c:k z:s v:b y:i ll:i h: w:u ou:u eau:o au:o"
_SOUNDS: Final = tuple(pair.split(":") for pair in _HEARD.split())
"""Letters, and how they are heard."""


class Likeness(IntEnum):
    """How surely a typed word is a known one; the higher, the surer."""

    BEGUN = 1
    TYPO = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """Known words that a typed one may be."""

    words: tuple[str, ...] = ()
    likeness: Likeness = Likeness.SAME


@dataclass(frozen=True, slots=True)
class Speech:
    """The languages that the text and the program have, whether the text shows its own, and what names nothing."""

    languages: frozenset[str]
    is_sure: bool
    idle: frozenset[str]


class Lexicon:
    """All words of all names of goods, and the words that name nothing, which no typing error is taken for."""

    def __init__(self, words: Mapping[str, Set[str]], ordinary: Iterable[str] = ()) -> None:
        self._languages = words
        self._words = sorted(words)
        self._ordinary = frozenset(ordinary)
        self._by_form: dict[str, list[str]] = {}
        for word in self._words:
            for form in forms(word):
                self._by_form.setdefault(form, []).append(word)
        self._by_sound: dict[str, list[str]] = {}
        self._by_pair: dict[tuple[str, int], list[str]] = {}

    def same(self, token: Token) -> Reading:
        """The word itself, in the singular or the plural."""
        names = dict.fromkeys(word for form in forms(token.plain) for word in self._by_form.get(form, ()))
        return Reading(tuple(word for word in names if word == token.plain or word not in _IDLE_FORMS))

    def read(self, token: Token, speech: Speech, *, is_last: bool) -> Reading:
        """What the word may be; a last one may be half typed. A word that names nothing is only ever itself."""
        found, begun = self.same(token), self.beginning_with(token.plain) if is_last else ()
        if token.text in speech.idle or token.is_han or not set(found.words) <= set(begun):
            return found
        if begun and token.plain not in self._languages:
            return Reading(begun, Likeness.BEGUN)
        if found.words:
            return found
        if len(token.plain) < TYPO_LETTERS or any(letter.isdigit() for letter in token.plain):
            return Reading()
        return Reading(self.alike(token.plain, speech), Likeness.TYPO)

    def beginning_with(self, start: str) -> tuple[str, ...]:
        """Known words that begin so."""
        at = bisect_left(self._words, start)
        end = bisect_left(self._words, start + "\U0010ffff")
        return tuple(self._words[at:end])

    def alike(self, typed: str, speech: Speech) -> tuple[str, ...]:
        """The nearest known words; none where a word that names nothing is as near. Two errors only in one language."""
        if typed in self._ordinary:
            return ()
        self._prepare()
        nearest = 2 if len(typed) >= TWO_TYPOS_LETTERS else 1
        found: list[str] = []
        for word in self._candidates(typed, nearest):
            steps = distance(typed, word, nearest)
            is_near = steps < nearest or (steps == nearest and word[0] == typed[0])
            if is_near and self._is_spoken(word, speech, steps):
                found = [] if steps < nearest else found
                nearest = steps
                found.append(word)
        found = found or [word for word in self._by_sound.get(sound(typed), ()) if self._is_spoken(word, speech, 1)]
        return () if any(word not in self._languages for word in found) else tuple(found)

    def _is_spoken(self, word: str, speech: Speech, steps: int) -> bool:
        """Whether the speaker may mean this word; it is of any language while the text is too short to tell."""
        languages = self._languages.get(word)
        if languages is None:
            return _ACCENTED[word] in speech.idle
        return (not speech.is_sure and steps < 2) or not speech.languages.isdisjoint(languages)

    def _candidates(self, typed: str, steps: int) -> list[str]:
        """Known words of about this length that share enough pairs of letters."""
        pairs, most = _pairs(typed), len(typed) + 1
        near: list[str] = []
        for length in range(len(typed) - steps, len(typed) + steps + 1):
            counts = Counter(chain.from_iterable(self._by_pair.get((pair, length), ()) for pair in pairs))
            # An error changes three pairs at most; another first letter leaves room for one error less.
            near += [
                word
                for word, count in counts.items()
                if count >= most - 3 * (steps - (word[0] != typed[0])) and (steps > 1 or word[0] == typed[0])
            ]
        if len(typed) > TYPO_LETTERS:
            return near
        # Of four letters, one that is another makes another word: “flux” is no “faux”.
        return [word for word in near if len(word) != len(typed) or sorted(word) == sorted(typed)]

    def _prepare(self) -> None:
        """Index the letters of the words when the first error is typed."""
        if self._by_pair:
            return
        for word in sorted({*self._words, *_ACCENTED}):
            if len(word) < TYPO_LETTERS or is_han(word):
                continue
            self._by_sound.setdefault(sound(word), []).append(word)
            for pair in _pairs(word):
                self._by_pair.setdefault((pair, len(word)), []).append(word)


def distance(first: str, second: str, most: int) -> int:
    """Letters to change, add, leave out or swap to make one of the other; `most` + 1 where it is more."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for at, letter in enumerate(first):
        before, previous, row = row, before, [at + 1]
        for place, other in enumerate(second):
            steps = min(before[place + 1] + 1, row[place] + 1, before[place] + (letter != other))
            if at and place and letter == second[place - 1] and first[at - 1] == other:
                steps = min(steps, previous[place - 1] + 1)
            row.append(steps)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def sound(word: str) -> str:
    """Roughly how a word sounds, in the languages of the guide; letters that stand twice count once."""
    for letters, heard in _SOUNDS:
        word = word.replace(letters, heard)
    return "".join(letter for at, letter in enumerate(word) if not at or letter != word[at - 1])


def _pairs(word: str) -> set[str]:
    padded = f" {word} "
    return {padded[at : at + 2] for at in range(len(padded) - 1)}


_IDLE_FORMS: Final = frozenset(plain(word) for words in IDLE.values() for word in words)
_ACCENTED: Final = {plain(word): word for words in IDLE.values() for word in sorted(words) if len(word) >= TYPO_LETTERS}
"""Longer words that name nothing, without their accents, and as they are written."""
