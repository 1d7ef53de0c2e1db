"""What a search returns, and how words are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from poeguide.domain.routes import Route

_WORD: Final = re.compile(r"[^\W_]+")


class HitKind(StrEnum):
    """Groups of results, in the order in which they are shown."""

    PORT = "port"
    CROSSING = "crossing"
    CODE = "code"
    STEP = "step"
    GOOD = "good"
    DOCUMENT = "document"
    PROGRAM = "program"
    HELP = "help"
    ARTICLE = "article"
    OFFICE = "office"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: where it leads, what it is, and the words to show. `symbol` is a port type or an icon name.

    A guess has none of the words that were typed; its name only looks like them.
    """

    route: Route
    kind: HitKind
    title: str
    subtitle: str
    symbol: str
    is_guess: bool = False


def words_of(text: str) -> list[str]:
    """The runs of letters and digits of a text."""
    return _WORD.findall(text)


def fold(text: str) -> str:
    """Small letters without accents, single spaces, letters and digits only; how titles and words are compared."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return " ".join(words_of(plain.casefold()))
