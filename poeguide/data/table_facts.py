"""Facts from table rows: each cell with the source, date and confidence of that very cell, not of the whole row.

A row names all its sources and notes what is weak. Rules say which sources can have given which column.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from sqlalchemy import Connection

from poeguide.data.facts import sources
from poeguide.domain.facts import Confidence, Fact, Source, Volatility
from poeguide.domain.ports import Provenance

_DATE: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?:-[01]\d(?:-[0-3]\d)?)?(?!\d)")
_STATED: Final = re.compile(rf"as of (?:about )?({_DATE.pattern})")
_COMPACT: Final = re.compile(r"\b(20\d\d)([01]\d)([0-3]\d)\b")
_WEAK: Final = re.compile(
    r"undated|inferred|not (?:a )?confirmed|old value|about (?:19|20)\d\d|may have changed|one source|encyclopedia|"
    r"not confirmed|assigned because|check the point|rejected|taken from the sector name|of the city, not the building"
)
_STRONG: Final = frozenset({"law", "primary", "dataset"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One column: what it is called, how fast it ages, the sources that give it (best first), its word in notes."""

    column: str
    title: str
    volatility: Volatility
    keys: tuple[str, ...]
    word: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row as its facts need it: the route of its page, and where it comes from."""

    subject: str
    name: str
    provenance: Provenance


class RowFacts:
    """Turns the cells of one row into facts."""

    def __init__(self, session: Connection, row: Row) -> None:
        self._row = row
        self._sources = {source.key: source for source in sources(session, row.provenance.sources)}

    def fact(self, rule: Rule, value: str) -> Fact:
        """The fact that a cell states."""
        main = self._main(rule)
        keys = tuple(self._sources) if main is None else (main.key, *(key for key in self._sources if key != main.key))
        note = " ".join(self._notes(rule))
        return Fact(
            id=f"{self._row.subject.removeprefix('poeguide:').replace('/', '-')}-{rule.column.replace('_', '-')}",
            subject=self._row.subject,
            title=rule.title,
            statement=f"{self._row.name}: {rule.title} – {value}",
            value=value,
            unit="",
            sources=keys,
            source_title="" if main is None else main.title,
            as_of=self._as_of(main, note),
            confidence=self._confidence(main, note),
            volatility=rule.volatility,
            note=note,
        )

    def _main(self, rule: Rule) -> Source | None:
        """The best source of the row that can have given the column; else its first."""
        for pattern in rule.keys:
            for key, source in self._sources.items():
                if fnmatchcase(key, pattern):
                    return source
        return next(iter(self._sources.values()), None)

    def _notes(self, rule: Rule) -> Sequence[str]:
        """The sentences of the notes that speak of the column."""
        return [text for text in sentences(self._row.provenance.notes) if re.search(rule.word, text)]

    def _as_of(self, main: Source | None, note: str) -> str:
        if stated := _STATED.search(note):
            return stated[1]
        if main is None or "undated" in note:
            return ""
        return edition_date(main) or (self._row.provenance.as_of if main.kind in _STRONG else "")

    def _confidence(self, main: Source | None, note: str) -> Confidence:
        if main is None or _WEAK.search(note):
            return Confidence.LOW
        return Confidence.HIGH if main.kind in _STRONG else Confidence.MEDIUM


def sentences(notes: str) -> list[str]:
    """The single remarks of a cell of notes."""
    return [text.strip() for text in re.split(r"(?<=[\w)])\. (?=[A-Z])|; ", notes) if text.strip()]


def edition_date(source: Source) -> str:
    """The date in a source's edition; of a range the end for a dataset, the start for what may be older."""
    edition = _COMPACT.sub(r"\1-\2-\3", source.edition)
    dates = _DATE.findall(edition)
    return "" if not dates else dates[-1] if source.kind == "dataset" else dates[0]
