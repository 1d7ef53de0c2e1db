"""The search tables: entries, their words, exact codes, and synonyms."""

from __future__ import annotations

from sqlalchemy import Connection, TableClause, column, insert, table

from poeguide.data.bundler.entries import Entry, entries
from poeguide.data.bundler.records import Content
from poeguide.data.format import LANGUAGES
from poeguide.data.schema import ENTRY, EXACT, SYNONYM
from poeguide.data.search import exact_code
from poeguide.domain.search import fold

_RANK = "bm25(8.0, 3.0, 1.0, 0.0)"


def write_search(session: Connection, content: Content) -> None:
    """Fill the search tables from the content."""
    write_entries(session, entries(content), synonyms_of(content))


def write_entries(session: Connection, found: list[Entry], synonyms: set[tuple[str, str]]) -> None:
    """Fill the search tables; an entry's number is its place in the order of wanting."""
    numbered = list(enumerate(found, start=1))
    for language in LANGUAGES:
        _write_words(session, language, [pair for pair in numbered if pair[1].language == language])
    if numbered:
        session.execute(insert(ENTRY), [_entry_row(number, entry) for number, entry in numbered])
    codes = {(exact_code(fold(code)), number) for number, entry in numbered for code in entry.codes}
    # Names in small letters, codes in capitals: neither is taken for the other.
    codes |= {(fold(name), number) for number, entry in numbered for name in entry.names if fold(name).islower()}
    _write_pairs(session, sorted(codes), sorted(synonyms))


def _write_words(session: Connection, language: str, numbered: list[tuple[int, Entry]]) -> None:
    words = _index(f"words_{language}", "title", "words", "body", "kind")
    trigrams = _index(f"trigrams_{language}", "title")
    session.execute(insert(words), {words.name: "rank", "rank": _RANK})
    for number, entry in numbered:
        cells = {"title": entry.title, "words": entry.words, "body": entry.body, "kind": entry.kind.value}
        session.execute(insert(words), {"rowid": number, **cells})
        session.execute(insert(trigrams), {"rowid": number, "title": f" {fold(entry.title)} "})
    for index in (words, trigrams):
        session.execute(insert(index), {index.name: "optimize"})


def _index(name: str, *columns: str) -> TableClause:
    """A full-text table as an insert sees it; a column of its own name takes its commands."""
    return table(name, *(column(part) for part in ("rowid", *columns, "rank", name)))


def _write_pairs(session: Connection, codes: list[tuple[str, int]], synonyms: list[tuple[str, str]]) -> None:
    if codes:
        session.execute(insert(EXACT), [{"code": code, "entry": number} for code, number in codes])
    if synonyms:
        session.execute(insert(SYNONYM), [{"word": word, "meaning": meaning} for word, meaning in synonyms])


def _entry_row(number: int, entry: Entry) -> dict[str, object]:
    return {
        "id": number,
        "language": entry.language,
        "route": entry.route,
        "kind": entry.kind.value,
        "title": entry.title,
        "subtitle": entry.subtitle,
        "symbol": entry.symbol,
        "folded": fold(entry.title),
    }


def synonyms_of(content: Content) -> set[tuple[str, str]]:
    """Pairs of a word and a meaning, folded as the search folds them."""
    return {(fold(item.record.word), fold(meaning)) for item in content.synonyms for meaning in item.record.meanings}
