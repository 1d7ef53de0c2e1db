"""Text as words: split by script, folded, told apart from words that name nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from poeguide.domain.goods.idle import AND, DROPPED, FOR, IDLE, IDLE_SIGNS, OF

MAX_TEXT: Final = 200
MAX_TOKENS: Final = 40
_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN: Final = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+|[,;、，；+&/.。]")
_JOINED: Final = re.compile(r"\b([^\W\d_])-(?=[^\W\d_])")
"""T-shirt and e-cigarette are one word."""
_STOPS: Final = frozenset(",;、，；+&/.。")
_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_ENDINGS: Final = (
    ("ies", "y"), ("ves", "f"), ("ves", "fe"), ("oes", "ao"), ("aes", "ao"), ("aux", "al"), ("ns", "m"),
    ("ces", "z"), ("es", ""), ("s", ""), ("x", ""),
)  # fmt: skip
"""Plurals of English, Spanish, French and Portuguese, and what stands there in the singular."""
_SHORTEST: Final = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word as typed in small letters, and without accents; one sign of Chinese is one word."""

    text: str
    plain: str

    @property
    def is_han(self) -> bool:
        """Whether this is a sign of Chinese."""
        return is_han(self.plain)


def is_han(text: str) -> bool:
    """Whether a word is one sign of Chinese."""
    return len(text) == 1 and ("\u3400" <= text <= "\u9fff" or "\uf900" <= text <= "\ufaff")


def plain(text: str) -> str:
    """Small letters without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def segments(text: str) -> list[list[Token]]:
    """The words of each thing that is named: “and” and commas stand between things."""
    parts: list[list[Token]] = [[]]
    for token in _tokens(text):
        if token.text in _STOPS or token.text in AND:
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    return [token.text for token in _tokens(text) if token.text not in _STOPS]


def phrase_words(text: str) -> tuple[str, ...]:
    """The words of a name of goods, without those that only join."""
    dropped = DROPPED | AND | FOR | OF | _STOPS
    return tuple(token.plain for token in _tokens(text) if token.text not in dropped)


def forms(word: str) -> tuple[str, ...]:
    """A word, and what it may be in the singular."""
    found = [word]
    for ending, single in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(single) >= _SHORTEST:
            found.append(word[: len(word) - len(ending)] + single)
    return tuple(dict.fromkeys(found))


def language_of(parts: list[list[Token]]) -> str:
    """The language whose small words stand most often in a text; empty where it has none."""
    counts = dict.fromkeys(IDLE, 0)
    for token in (token for part in parts for token in part):
        if token.is_han:
            return "zh"
        for language, words in IDLE.items():
            counts[language] += token.text in words
    most = max(counts.values())
    found = [language for language, count in counts.items() if count == most]
    return found[0] if most and len(found) == 1 else ""


def idle_in(*languages: str) -> frozenset[str]:
    """Words that name nothing in these languages."""
    return IDLE_SIGNS.union(*(IDLE.get(language, ()) for language in languages))


def is_for(token: Token) -> bool:
    """Whether what follows is whom or what it is for."""
    return token.text in FOR


def is_of(token: Token) -> bool:
    """Whether what follows tells more of what went before."""
    return token.text in OF


def _tokens(text: str) -> Iterator[Token]:
    normal = _JOINED.sub(r"\1", unicodedata.normalize("NFKC", text[:MAX_TEXT]).casefold())
    for count, match in enumerate(_TOKEN.finditer(normal)):
        if count == MAX_TOKENS:
            return
        yield Token(match[0], plain(match[0]))
