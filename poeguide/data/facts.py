"""Facts and sources of the content, the ledger of their ages, and where each fact is used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, select

from poeguide.data.format import LANGUAGES
from poeguide.data.remarks import all_remarks, is_in_words, said
from poeguide.data.schema import FACT, FACT_TEXT, FACT_USE, SOURCE, split
from poeguide.domain.facts import Change, Fact, LedgerRow, Source
from poeguide.domain.freshness import Confidence, Volatility
from poeguide.domain.routes import Route

FEW: Final = 100
"""Above this it is quicker to read a table whole."""
_REMARKS: Final = ("edition", "licence", "note")
"""Cells of a source whose words are ours; so are the names of what was computed here."""


def fact(session: Connection, fact_id: str, lang: str = "en") -> Fact | None:
    """The fact with this id, in a language where it is translated."""
    found = facts(session, (fact_id,), lang)
    return found[0] if found else None


def facts(session: Connection, ids: Sequence[str], lang: str = "en") -> list[Fact]:
    """The facts with these ids, in this order; unknown ids are left out."""
    rows = session.execute(select(FACT).where(FACT.c.id.in_(ids))).all()
    found = {value.id: value for value in _to_facts(session, rows, lang)}
    return [found[fact_id] for fact_id in ids if fact_id in found]


def all_facts(session: Connection, lang: str = "en") -> list[Fact]:
    """Every fact of the content, by id."""
    return _to_facts(session, session.execute(select(FACT).order_by(FACT.c.id)).all(), lang)


def ledger(session: Connection, lang: str = "en") -> list[LedgerRow]:
    """Every fact of the content with what decides its freshness, by id."""
    query = select(FACT_TEXT.c.id, FACT_TEXT.c.title).where(FACT_TEXT.c.language == lang)
    words = {row.id: row.title for row in session.execute(query)}
    columns = (FACT.c.id, FACT.c.subject, FACT.c.title, FACT.c.volatility, FACT.c.confidence, FACT.c.as_of)
    first = {source.key: source for source in sources(session, lang=lang)}
    hidden = low_confidence_ids(session) if hides_low_confidence(session) else frozenset[str]()
    return [
        LedgerRow(
            row.id,
            row.subject,
            words.get(row.id, row.title),
            Volatility(row.volatility),
            Confidence(row.confidence),
            row.as_of,
            *_named(first.get(row.sources.partition(";")[0])),
        )
        for row in session.execute(select(*columns, FACT.c.sources).order_by(FACT.c.id))
        if row.id not in hidden
    ]


def _named(source: Source | None) -> tuple[str, str]:
    """Title and publisher."""
    return (source.title, source.publisher) if source else ("", "")


def uses_of_fact(session: Connection, fact_id: str) -> list[Route]:
    """The places of the guide that rest on a fact."""
    query = select(FACT_USE.c.route).where(FACT_USE.c.fact_id == fact_id).order_by(FACT_USE.c.route)
    return [Route.parse(route) for route in session.execute(query).scalars()]


def source(session: Connection, key: str, lang: str = "en") -> Source | None:
    """The source with this key."""
    found = sources(session, (key,), lang)
    return found[0] if found else None


def sources(session: Connection, keys: Sequence[str] | None = None, lang: str = "en") -> list[Source]:
    """All sources by publisher and title; or those of the given keys, in that order. Our remarks are translated."""
    query = select(SOURCE).order_by(SOURCE.c.publisher, SOURCE.c.title, SOURCE.c.key)
    words = all_remarks(session, lang)
    if keys is None:
        return [_to_source(row, words) for row in session.execute(query)]
    found = {row.key: _to_source(row, words) for row in session.execute(query.where(SOURCE.c.key.in_(keys)))}
    return [found[key] for key in keys if key in found]


def source_titles(
    session: Connection, words: Mapping[str, str] | None = None, keys: Iterable[str] | None = None
) -> dict[str, str]:
    """What sources are called in lists, by key: all, or those of the keys; `words` says the names that are ours."""
    query = select(SOURCE.c.key, SOURCE.c.title)
    rows = session.execute(query if keys is None else query.where(SOURCE.c.key.in_(keys)))
    return {row.key: (words or {}).get(row.title, row.title) for row in rows}


def hides_low_confidence(session: Connection) -> bool:
    """Whether poorly supported facts stay out of this reading; see `Bundle.hides_low_confidence`."""
    return bool(session.get_execution_options().get("hides_low_confidence"))


def low_confidence_ids(session: Connection) -> frozenset[str]:
    """Facts that are poorly supported."""
    return frozenset(session.execute(select(FACT.c.id).where(FACT.c.confidence == Confidence.LOW.value)).scalars())


def _to_source(row: Any, words: Mapping[str, str]) -> Source:
    own: tuple[str, ...] = ("title", "publisher") if row.kind in ("computed", "none") else ()
    own += ("address",) if is_in_words(row.address) else ()
    return replace(Source(*row), **{name: said(words, getattr(row, name)) for name in (*own, *_REMARKS) if words})


def _to_facts(session: Connection, rows: Sequence[Any], lang: str) -> list[Fact]:
    """A few facts read a few rows: a page that answers on each key asks for some of them again and again."""
    if hides_low_confidence(session):
        rows = [row for row in rows if row.confidence != Confidence.LOW.value]
    remarks = all_remarks(session, lang) if lang != LANGUAGES[0] else {}
    query = select(FACT_TEXT).where(FACT_TEXT.c.language == lang)
    keys = None
    if len(rows) <= FEW:
        query = query.where(FACT_TEXT.c.id.in_([row.id for row in rows]))
        keys = {split(row.sources)[0] for row in rows}
    titles = source_titles(session, remarks, keys)
    words = {row.id: row for row in session.execute(query)}
    return [_to_fact(row, words.get(row.id, row), titles, remarks) for row in rows]


def _to_fact(row: Any, words: Any, titles: Mapping[str, str], remarks: Mapping[str, str]) -> Fact:
    keys = split(row.sources)
    return Fact(
        id=row.id,
        subject=row.subject,
        title=words.title,
        statement=words.statement,
        value=row.value,
        unit=row.unit,
        sources=keys,
        source_title=titles.get(keys[0], ""),
        as_of=row.as_of,
        confidence=Confidence(row.confidence),
        volatility=Volatility(row.volatility),
        note=words.note,
        changes=tuple(Change(day, said(remarks, old), said(remarks, new)) for day, old, new in json.loads(row.changes)),
    )
