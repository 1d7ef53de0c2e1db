"""The question bank."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import QUESTION, QUESTION_TEXT, split
from poeguide.domain.quiz import Question


def questions(session: Connection, topic: str = "", lang: str = "en") -> list[Question]:
    """All questions, or those of one topic, by id; in a language where translated."""
    query = select(QUESTION).order_by(QUESTION.c.id)
    words = {row.id: row for row in session.execute(select(QUESTION_TEXT).where(QUESTION_TEXT.c.language == lang))}
    rows = session.execute(query.where(QUESTION.c.topic == topic) if topic else query)
    return [_to_question(row, words.get(row.id, row)) for row in rows]


def _to_question(row: Any, words: Any) -> Question:
    return Question(
        id=row.id,
        topic=row.topic,
        level=row.level,
        kind=row.kind,
        question=words.question,
        options=tuple(json.loads(words.options)),
        answer=words.answer,
        explanation=words.explanation,
        facts=split(row.facts),
    )
