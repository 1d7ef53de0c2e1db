"""What a reader of quiz files returns: the good questions, and what was wrong with the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from poeguide.domain.quiz import Question, faults

Tags = Callable[[Question], tuple[str, ...]]
"""What a question is filed under."""


def codes(question: Question) -> tuple[str, ...]:
    """Topic, level and kind as this program calls them."""
    return question.topic, question.level, question.kind.value


class Refused(NamedTuple):
    """A part of a file that is no usable question: its first line, and why: a fault's code, or a sentence."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """The questions of a file; the others keep their line and reason, nothing stops at a bad one."""

    questions: tuple[Question, ...]
    refused: tuple[Refused, ...] = ()


def sifted(made: list[tuple[int, Question | str]]) -> Found:
    """Sort what was read into usable questions and refused parts; a text in place of a question is a reason."""
    good: list[Question] = []
    refused: list[Refused] = []
    seen: set[str] = set()
    for line, found in made:
        if isinstance(found, str):
            refused.append(Refused(line, found))
        elif wrong := faults(found):
            refused.append(Refused(line, wrong[0].value))
        elif found.id in seen:
            refused.append(Refused(line, f"The id {found.id} stands twice."))
        else:
            seen.add(found.id)
            good.append(found)
    return Found(tuple(good), tuple(refused))
