"""How questions of a file differ from the bank: new, changed, the same, and missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from poeguide.domain.quiz import Question


@dataclass(frozen=True, slots=True)
class Changed:
    """A question that differs, the names of the fields in which it does, and what it asks now."""

    id: str
    names: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What would happen to the bank."""

    new: tuple[str, ...]
    changed: tuple[Changed, ...]
    same: tuple[str, ...]
    missing: tuple[str, ...]


def difference(bank: Iterable[Question], brought: Iterable[Question]) -> Difference:
    """Compare by id; a file without ids (Aiken) is compared by the words of the question."""
    old = {question.id: question for question in bank}
    by_words = {question.question: question.id for question in old.values()}
    new, changed, same = [], [], []
    for question in brought:
        known = old.get(question.id) or old.get(by_words.get(question.question, ""))
        if known is None:
            new.append(question.id)
        elif names := _differing(known, question):
            changed.append(Changed(known.id, names, question.question))
        else:
            same.append(known.id)
    met = {*same, *(each.id for each in changed)}
    return Difference(tuple(new), tuple(changed), tuple(same), tuple(key for key in old if key not in met))


def _differing(known: Question, brought: Question) -> tuple[str, ...]:
    """Fields that differ; a file that knows neither ids nor kinds is not held to them."""
    is_bare = brought.topic == "own" and known.id != brought.id
    names = ("question", "options", "answers") if is_bare else tuple(field.name for field in fields(known))
    return tuple(name for name in names if getattr(known, name) != getattr(brought, name))
