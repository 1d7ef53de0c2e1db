"""The question bank."""

from __future__ import annotations

import json

from sqlalchemy import Connection, select

from poeguide.data.schema import QUESTION, split
from poeguide.domain.quiz import Question


def questions(session: Connection, topic: str = "") -> list[Question]:
    """All questions, or those of one topic, by id."""
    query = select(QUESTION).order_by(QUESTION.c.id)
    return [
        Question(
            id=row.id,
            topic=row.topic,
            level=row.level,
            kind=row.kind,
            question=row.question,
            options=tuple(json.loads(row.options)),
            answer=row.answer,
            explanation=row.explanation,
            facts=split(row.facts),
        )
        for row in session.execute(query.where(QUESTION.c.topic == topic) if topic else query)
    ]
