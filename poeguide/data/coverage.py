"""How far the content is translated, and all its texts by kind; for those who look after it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from poeguide.data.format import LANGUAGES
from poeguide.data.schema import BLOCK, FACT, FACT_TEXT, SEQUENCE, SEQUENCE_TEXT, TOPIC


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many records of a kind there are in a language, and how many there are at all."""

    language: str
    kind: str
    translated: int
    total: int


def coverage(session: Connection) -> list[Coverage]:
    """Each language but the first, with each kind of record that can be translated."""
    return [row for language in LANGUAGES[1:] for row in _of_language(session, language)]


def texts_by_kind(session: Connection, language: str = LANGUAGES[0]) -> dict[str, list[str]]:
    """The texts of all topics in a language, by kind: summaries as they are, blocks as HTML."""
    texts: dict[str, list[str]] = {}
    for row in session.execute(
        select(TOPIC).where(TOPIC.c.language == language).order_by(TOPIC.c.kind, TOPIC.c.position)
    ):
        texts.setdefault(row.kind, []).append(row.summary)
    for row in session.execute(select(BLOCK).where(BLOCK.c.language == language).order_by(BLOCK.c.kind, BLOCK.c.topic)):
        texts.setdefault(row.kind, []).append(row.html)
    return texts


def _of_language(session: Connection, language: str) -> list[Coverage]:
    kinds = select(TOPIC.c.kind, TOPIC.c.language, func.count()).group_by(TOPIC.c.kind, TOPIC.c.language)
    counts = {(kind, spoken): count for kind, spoken, count in session.execute(kinds)}
    rows = [
        Coverage(language, kind, counts.get((kind, language), 0), count)
        for (kind, spoken), count in sorted(counts.items())
        if spoken == LANGUAGES[0]
    ]
    return [
        *rows,
        Coverage(language, "fact", _count(session, FACT_TEXT, language), _count(session, FACT)),
        Coverage(language, "sequence", _count(session, SEQUENCE_TEXT, language), _count(session, SEQUENCE)),
    ]


def _count(session: Connection, table: Table, language: str = "") -> int:
    query = select(func.count()).select_from(table)
    return session.execute(query.where(table.c.language == language) if language else query).scalar_one()
