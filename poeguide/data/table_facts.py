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
from poeguide.data.remarks import remarks_of
from poeguide.domain.facts import Fact, Source
from poeguide.domain.freshness import Confidence, Volatility
from poeguide.domain.ports import Provenance

_DATE: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?:-[01]\d(?:-[0-3]\d)?)?(?!\d)")
_STATED: Final = re.compile(rf"as of (?:about )?({_DATE.pattern})")
_COMPACT: Final = re.compile(r"\b(20\d\d)([01]\d)([0-3]\d)\b")
_WEAK: Final = re.compile(
    r"undated|inferred|not (?:a )?confirmed|old value|about (?:19|20)\d\d|may have changed|one source|encyclopedia|"
    r"assigned because|check the point|rejected|taken from the sector name|of the city, not the building",
    re.IGNORECASE,
)
_HINTS: Final = (
    ("crossings table", "LAND_TABLE"),
    ("CBP port page", "CBP_PORT_PAGES"),
    ("CBP page for boaters", "CBP_BOATS_AK"),
    ("boaters' guide", "WAGGONER"),
    ("encyclopedia copy", "WP_CROSSINGS"),
    ("carnet page", "USCIB_*"),
    ("enrollment center", "TTP_EC_*"),
    ("state list", "TXMX_ADDR"),
    ("undated public list", "PASTEBIN_*"),
    ("field office notice", "TUCSON_FO_*"),
    ("state border authority", "NMBORDER"),
    ("supervising port", "CFR19_101_4"),
    ("2016 copy", "wp"),
)
"""Words of the notes that tell which source gave a column."""
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
        note = "; ".join(self._notes(rule))
        main, is_sure = self._main(rule, note)
        keys = tuple(self._sources) if main is None else (main.key, *(key for key in self._sources if key != main.key))
        return Fact(
            id=f"{self._row.subject.removeprefix('poeguide:').replace('/', '-')}-{rule.column.replace('_', '-')}",
            subject=self._row.subject,
            title=rule.title,
            statement=f"{self._row.name}: {rule.title} – {value}",
            value=value,
            unit="",
            sources=keys,
            source_title="" if main is None else main.title,
            as_of=self._as_of(rule, main, note),
            confidence=_confidence(main, note, is_sure=is_sure),
            volatility=rule.volatility,
            note=note,
        )

    def _main(self, rule: Rule, note: str) -> tuple[Source | None, bool]:
        """The source of the row that gave the column, and whether that is sure or only the row's first one."""
        hinted = [pattern for words, pattern in _HINTS if words in note]
        for pattern in (*hinted, *rule.keys):
            for key, source in self._sources.items():
                if fnmatchcase(key, pattern):
                    return source, True
        return next(iter(self._sources.values()), None), False

    def _notes(self, rule: Rule) -> Sequence[str]:
        """The remarks that speak of the column."""
        return [text for text in remarks_of(self._row.provenance.notes) if re.search(rule.word, text)]

    def _as_of(self, rule: Rule, main: Source | None, note: str) -> str:
        """The date in the notes; else of the source; else, for what hardly changes, of the row."""
        if stated := _STATED.search(note):
            return stated[1]
        if main is None or "undated" in note:
            return ""
        row = self._row.provenance.as_of
        return edition_date(main) or (row if rule.volatility is Volatility.STABLE else "")


def _confidence(main: Source | None, note: str, *, is_sure: bool) -> Confidence:
    if main is None or _WEAK.search(note):
        return Confidence.LOW
    return Confidence.HIGH if is_sure and main.kind in _STRONG else Confidence.MEDIUM


def edition_date(source: Source) -> str:
    """The date in a source's edition; of a range over years the end for a dataset, the start for what may be older."""
    dates = _DATE.findall(_COMPACT.sub(r"\1-\2-\3", source.edition))
    if not dates:
        return ""
    return str(dates[-1] if source.kind == "dataset" or dates[0][:4] == dates[-1][:4] else dates[0])
