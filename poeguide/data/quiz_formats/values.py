"""What a reader of quiz files returns: the good questions, and what was wrong with the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from poeguide.domain.quiz import Question, faults

Tags = Callable[[Question], tuple[str, ...]]
"""What a question is filed under."""


def codes(question: Question) -> tuple[str, ...]:
    """Topic, level and kind as this program calls them."""
    return question.topic, question.level, question.kind.value


class Unread(StrEnum):
    """Why a reader makes no question of a part of a file."""

    NOTHING = "nothing"
    BRACES = "braces"
    SIGNS = "signs"
    NO_ANSWER_LINE = "no-answer-line"
    OPTION_LINES = "option-lines"
    NO_OPTION = "no-option"
    NO_TABLE = "no-table"
    COLUMNS = "columns"
    CELLS = "cells"
    KIND = "kind"
    TWICE = "twice"


class Reason(NamedTuple):
    """A reason with the word of the file that it is about, if any."""

    code: Unread
    word: str = ""


class Refused(NamedTuple):
    """A part of a file that is no usable question: its first line, and why: the code of a fault or a reason."""

    line: int
    reason: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The questions of a file; the others keep their line and reason, nothing stops at a bad one."""

    questions: tuple[Question, ...]
    refused: tuple[Refused, ...] = ()


def sifted(made: list[tuple[int, Question | Reason]]) -> Found:
    """Sort what was read into usable questions and refused parts; a reason stands in place of a question."""
    good: list[Question] = []
    refused: list[Refused] = []
    seen: set[str] = set()
    for line, found in made:
        if isinstance(found, Reason):
            refused.append(Refused(line, found.code, found.word))
        elif wrong := faults(found):
            refused.append(Refused(line, wrong[0].value))
        elif found.id in seen:
            refused.append(Refused(line, Unread.TWICE, found.id))
        else:
            seen.add(found.id)
            good.append(found)
    return Found(tuple(good), tuple(refused))
