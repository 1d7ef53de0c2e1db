"""Rows of what is taught with: questions and scenarios."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Table

from poeguide.data.bundler.records import Content, QuestionOverlay, QuestionRecord
from poeguide.data.schema import QUESTION, QUESTION_TEXT, SCENARIO, SCENARIO_TEXT, joined
from poeguide.domain.quiz import Question, QuestionKind


def question_rows(content: Content) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """The bank, and its words in other languages."""
    kinds = {item.record.id: item.record.kind for item in content.questions}
    yield QUESTION, [_row(item.record) for item in content.questions]
    yield (
        SCENARIO,
        [
            {"id": item.record.id, "position": place, "record": _json(msgspec.to_builtins(item.record))}
            for place, item in enumerate(content.scenarios)
        ],
    )
    yield (
        SCENARIO_TEXT,
        [
            {"language": language, "id": item.record.id, "words": _json(msgspec.to_builtins(item.record))}
            for language, words in content.said.items()
            for item in words.scenarios
        ],
    )
    yield (
        QUESTION_TEXT,
        [
            _words(item.record, kinds) | {"language": language}
            for language, words in content.said.items()
            for item in words.questions
        ],
    )


def answers_of(record: QuestionRecord | QuestionOverlay, kind: str) -> tuple[str, ...]:
    """The right answers, however the source writes them."""
    if kind == QuestionKind.ORDER:
        return record.options
    return record.answers or ((record.answer,) if record.answer else ())


def to_question(record: QuestionRecord) -> Question:
    """The record as the value that rules are about."""
    return Question(
        id=record.id,
        topic=record.topic,
        level=record.level,
        kind=QuestionKind(record.kind),
        question=record.question,
        options=record.options,
        answers=answers_of(record, record.kind),
        explanation=record.explanation,
        facts=record.facts,
        place=record.place,
    )


def _row(record: QuestionRecord) -> dict[str, Any]:
    names = ("id", "topic", "level", "kind", "question", "explanation", "place")
    lists = {"options": _json(record.options), "answers": _json(answers_of(record, record.kind))}
    return {name: getattr(record, name) for name in names} | lists | {"facts": joined(record.facts)}


def _words(record: QuestionOverlay, kinds: Mapping[str, str]) -> dict[str, Any]:
    answers = answers_of(record, kinds.get(record.id, ""))
    words = {"id": record.id, "question": record.question, "explanation": record.explanation}
    return words | {"options": _json(record.options), "answers": _json(answers)}


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
