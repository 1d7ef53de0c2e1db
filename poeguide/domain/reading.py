"""How hard a text reads: the Flesch–Kincaid grade, the school year in which one follows it. For English only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END: Final = re.compile(r"(?<!\b[A-Z])[.!?]+[”\"')]*(?=\s|$)")
_VOWELS: Final = re.compile(r"[aeiouyáéíóúü]+")
_SILENT: Final = re.compile(r"(?:[^laeiouy]e|[aeiouy]le|[^aeiouydt]ed|[^aeiouycgsxz]es)$")


def grade(paragraphs: Iterable[str]) -> float | None:
    """The grade of a text; each paragraph or list item ends a sentence. None where there are no words.

    Numbers are left out: they count neither as words nor as syllables.
    """
    found = [words(sentence) for paragraph in paragraphs for sentence in sentences(paragraph)]
    lines = [line for line in found if line]
    count = sum(len(line) for line in lines)
    if count == 0:
        return None
    spoken = sum(syllables(word) for line in lines for word in line)
    return round(0.39 * count / len(lines) + 11.8 * spoken / count - 15.59, 1)


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph; the dot of an initial or of “U.S.” ends none."""
    return [part.strip() for part in _END.split(paragraph) if part.strip()]


def words(sentence: str) -> list[str]:
    """The words of a sentence, without numbers; a compound with a hyphen is several words."""
    return _WORD.findall(sentence)


def syllables(word: str) -> int:
    """How many syllables a word has, by its groups of vowels; letters of an abbreviation are spoken one by one."""
    if len(word) > 1 and word.isupper() and (len(word) <= 3 or not _VOWELS.search(word.lower())):
        return len(word)
    small = word.lower().removesuffix("'s").removesuffix("’s")
    return max(1, len(_VOWELS.findall(small)) - bool(_SILENT.search(small)))
