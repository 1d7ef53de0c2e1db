"""How far the content is translated, and all its texts by kind; for those who look after it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from poeguide.data.format import LANGUAGES
from poeguide.data.schema import (
    BLOCK,
    FACT,
    FACT_TEXT,
    HISTORY,
    HISTORY_TEXT,
    QUESTION,
    QUESTION_TEXT,
    SCENARIO,
    SCENARIO_TEXT,
    SEQUENCE,
    SEQUENCE_TEXT,
    STOP,
    STOP_TEXT,
    TERM,
    TERM_TEXT,
    TOPIC,
)


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


def texts_by_topic(session: Connection, language: str = LANGUAGES[0]) -> dict[tuple[str, str], list[str]]:
    """The texts of all topics in a language, by kind and id: summaries as they are, blocks as HTML."""
    topics = select(TOPIC).where(TOPIC.c.language == language).order_by(TOPIC.c.kind, TOPIC.c.position)
    texts = {(row.kind, row.id): [row.summary] for row in session.execute(topics)}
    blocks = select(BLOCK).where(BLOCK.c.language == language).order_by(BLOCK.c.kind, BLOCK.c.topic, BLOCK.c.position)
    for row in session.execute(blocks):
        texts[row.kind, row.topic].append(row.html)
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
        Coverage(language, "term", _count(session, TERM_TEXT, language), _count(session, TERM)),
        Coverage(language, "question", _count(session, QUESTION_TEXT, language), _count(session, QUESTION)),
        Coverage(language, "scenario", _count(session, SCENARIO_TEXT, language), _count(session, SCENARIO)),
        Coverage(language, "history", _count(session, HISTORY_TEXT, language), _count(session, HISTORY)),
        Coverage(language, "stop name", _count(session, STOP_TEXT, language), _count(session, STOP)),
    ]


def _count(session: Connection, table: Table, language: str = "") -> int:
    query = select(func.count()).select_from(table)
    return session.execute(query.where(table.c.language == language) if language else query).scalar_one()
