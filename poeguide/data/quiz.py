"""The question bank."""

from __future__ import annotations

import json
from typing import Any, Final

from sqlalchemy import Connection, select

from poeguide.data.schema import FACT, QUESTION, QUESTION_TEXT, split
from poeguide.domain.quiz import Question, QuestionKind

WAYS: Final = ("air", "land", "sea", "mail")


def questions(session: Connection, topic: str = "", lang: str = "en") -> list[Question]:
    """All questions, or those of one topic, by id; in a language where translated."""
    query = select(QUESTION).order_by(QUESTION.c.id)
    words = {row.id: row for row in session.execute(select(QUESTION_TEXT).where(QUESTION_TEXT.c.language == lang))}
    modes = {row.id: split(row.modes) for row in session.execute(select(FACT.c.id, FACT.c.modes))}
    rows = session.execute(query.where(QUESTION.c.topic == topic) if topic else query)
    return [_to_question(row, words.get(row.id, row), modes) for row in rows]


def _to_question(row: Any, words: Any, modes: dict[str, tuple[str, ...]]) -> Question:
    facts = split(row.facts)
    said = {way for fact in facts for mode in modes.get(fact, ()) for way in WAYS if mode.startswith(way)}
    return Question(
        id=row.id,
        topic=row.topic,
        level=row.level,
        kind=QuestionKind(row.kind),
        question=words.question,
        options=tuple(json.loads(words.options)),
        answers=tuple(json.loads(words.answers)),
        explanation=words.explanation,
        facts=facts,
        modes=tuple(way for way in WAYS if way in said),
        place=row.place,
    )
