"""A trainer's own questions in the register."""

from __future__ import annotations

from collections.abc import Iterable

from poeguide.data.register.register import Register
from poeguide.domain.quiz import Question, faults
from poeguide.domain.register import Change, OwnQuestion, from_text, to_text


def own_questions(register: Register) -> list[Question]:
    """The questions that can be used, by id."""
    found = (from_text(entry.body) for entry in register.all(OwnQuestion))
    return [question for question in found if question is not None and not faults(question)]


def keep_questions(register: Register, kept: Iterable[Question]) -> tuple[Change, ...]:
    """Write questions, each with its next revision; what was changed, so that it can be taken back."""
    here = {each.id: each for each in register.all(OwnQuestion)}
    changes = []
    for question in kept:
        before = here.get(question.id)
        revision = before.revision + 1 if before else 1
        changes.append(Change(before, OwnQuestion(question.id, revision, to_text(question))))
    return register.apply(changes)
