"""What was noted beside rows, sources and facts, in other languages: a pattern of the source says many remarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from typing import Any, Final

from poeguide.data.bundler.records import (
    Content,
    CrossingRecord,
    Item,
    OfficeRecord,
    PortRecord,
    Record,
    RemarkOverlay,
    SourceRecord,
)
from poeguide.data.remarks import is_in_words, remarks_of

_HAS_WORDS: Final = re.compile("[a-z]{2}")
_OWN: Final = ("computed", "none")
"""Kinds of sources whose names are ours; titles of others stay as they are."""


def remark_rows(content: Content) -> list[dict[str, Any]]:
    """Every remark that is translated, once."""
    texts = {text for _, text in every_remark(content)}
    remarks = {language: Remarks(item.record for item in words.remarks) for language, words in content.said.items()}
    return [
        {"language": language, "text": text, "words": words}
        for language, said in remarks.items()
        for text in texts
        if (words := said.words(text))
    ]


def every_remark(content: Content) -> Iterator[tuple[Item[Record], str]]:
    """Each remark with the record that it stands beside."""
    rows: list[Item[PortRecord | CrossingRecord | OfficeRecord]] = [
        *content.ports,
        *content.crossings,
        *content.offices,
    ]
    for row in rows:
        yield from ((row, text) for text in remarks_of(row.record.notes))
    for office in content.offices:
        if _HAS_WORDS.search(covers := ", ".join(office.record.covers.split(";"))):
            yield from ((office, text) for text in remarks_of(covers))
    for source in content.sources:
        yield from ((source, text) for text in _said_of(source.record) if _HAS_WORDS.search(text))
    for fact in content.facts:
        values = (text for change in fact.record.changed for text in (change.old, change.new))
        yield from ((fact, text) for value in values for text in remarks_of(value) if _HAS_WORDS.search(text))


def _said_of(source: SourceRecord) -> Iterator[str]:
    """What we say of a source: our remarks, an address in words, and the name of what was computed here."""
    if source.kind in _OWN:
        yield from (source.title, source.publisher)
    if is_in_words(source.address):
        yield from remarks_of(source.address)
    for cell in (source.note, source.edition, source.licence):
        yield from remarks_of(cell)


class Remarks:
    """Remarks in another language; whole texts come before patterns, and narrow patterns before wide ones."""

    def __init__(self, overlays: Iterable[RemarkOverlay]) -> None:
        found = list(overlays)
        self._whole = {overlay.text: overlay.words for overlay in found if "*" not in overlay.text}
        patterns = sorted((one for one in found if "*" in one.text), key=lambda one: -len(one.text))
        self._patterns = [(_pattern(one.text), one.words) for one in patterns]

    def words(self, text: str) -> str:
        """How a remark reads; empty where nothing says it."""
        if text in self._whole:
            return self._whole[text]
        for pattern, words in self._patterns:
            if match := pattern.fullmatch(text):
                return "".join(chain.from_iterable(zip_longest(words.split("*"), match.groups(), fillvalue="")))
        return ""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(re.escape(part) for part in text.split("*")))
