"""What the compilers noted beside rows, sources and facts, remark by remark, and how each reads in other languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select

from poeguide.data.schema import REMARK_TEXT
from poeguide.domain.facts import Fact

_BREAK: Final = re.compile(r"(; |(?<=[\w)])(?<!\bSt)(?<!\bSte)(?<!\bU\.S)(?<!\bKenneth G)\. (?=[A-Z]))")
"""What parts remarks; the dot of a name such as “St. Marie” does not."""

_TWO_DOTS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
"""The dot of an abbreviation such as “EE. UU.” ends a sentence, too."""


def remarks_of(notes: str) -> list[str]:
    """The single remarks of a cell of notes, without the dot at its end."""
    return [text for part in _BREAK.split(notes)[::2] if (text := part.strip().removesuffix("."))]


def remarks_in(session: Connection, notes: str, lang: str = "en") -> str:
    """A cell of notes in a language; a remark that is not translated stays as it is."""
    return said(all_remarks(session, lang), notes) if lang != "en" and notes else notes


def is_in_words(address: str) -> bool:
    """Whether the address of a source tells in words where it was read, and is no link."""
    return " " in address and "/" not in address


def all_remarks(session: Connection, lang: str) -> Mapping[str, str]:
    """How every remark reads in a language; empty in English. Kept with the connection: each fact asks for some."""
    known: dict[str, dict[str, str]] = session.info.setdefault("remarks", {})
    if lang not in known:
        rows = session.execute(select(REMARK_TEXT).where(REMARK_TEXT.c.language == lang))
        known[lang] = {row.text: row.words for row in rows}
    return known[lang]


def said(words: Mapping[str, str], notes: str) -> str:
    """A cell of notes in these words."""
    parts = (part if place % 2 else _said(words, part) for place, part in enumerate(_BREAK.split(notes)))
    return _TWO_DOTS.sub(".", "".join(parts))


def noted_in(session: Connection, facts: list[Fact], lang: str = "en") -> list[Fact]:
    """Facts of a row with their notes in a language, and what an office covers."""
    return [
        replace(
            fact,
            note=remarks_in(session, fact.note, lang),
            source_title=remarks_in(session, fact.source_title, lang),
            value=remarks_in(session, fact.value, lang) if fact.id.endswith("-covers") else fact.value,
        )
        for fact in facts
    ]


def _said(words: Mapping[str, str], part: str) -> str:
    text = part.strip().removesuffix(".")
    return words.get(text, text) + "." * part.strip().endswith(".")
