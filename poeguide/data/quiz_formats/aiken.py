"""Aiken: the simplest text format. It knows one right answer of several and nothing else; other kinds stay out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from poeguide.data.quiz_formats.values import Found, Reason, Unread, sifted
from poeguide.domain.quiz import LETTERS, TRUE_FALSE, Instruction, Question, QuestionKind

_OPTION: Final = re.compile(r"(?P<letter>[A-Za-z])[.)]\s+(?P<words>\S.*)")
_ANSWER: Final = re.compile(r"ANSWER:\s*(?P<letter>[A-Za-z])\s*", re.IGNORECASE)


def write_aiken(questions: Iterable[Question]) -> str:
    """The questions with one right answer; the text names none of the rest."""
    return "\n".join(_written(question) for question in questions if question.instruction is Instruction.CHOOSE_ONE)


def read_aiken(text: str) -> Found:
    """The questions of a file; ids are made from their place in it."""
    made = [(line, _read(block, number)) for number, (line, block) in enumerate(_blocks(text), 1)]
    return sifted(made)


def _written(question: Question) -> str:
    options = [f"{LETTERS[at]}. {_line(option)}" for at, option in enumerate(question.options)]
    answer = LETTERS[question.options.index(question.answer)]
    return "\n".join([_line(question.question), *options, f"ANSWER: {answer}", ""])


def _line(text: str) -> str:
    return " ".join(text.split())


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    block: list[str] = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if line.strip():
            block.append(line.strip())
            if _ANSWER.fullmatch(line.strip()):
                yield number - len(block) + 1, block
                block = []
        elif block:
            yield number - len(block), block
            block = []
    if block:
        yield len(text.splitlines()) - len(block) + 1, block


def _read(block: list[str], number: int) -> Question | Reason:
    match = _ANSWER.fullmatch(block[-1])
    if match is None:
        return Reason(Unread.NO_ANSWER_LINE)
    first = next((at for at, line in enumerate(block) if line.startswith(("A. ", "A) ", "a. ", "a) "))), 0)
    options = [found for line in block[first:-1] if (found := _OPTION.fullmatch(line))]
    if not first or len(options) < len(block) - first - 1:
        return Reason(Unread.OPTION_LINES)
    at = LETTERS.find(match["letter"].upper())
    if not 0 <= at < len(options):
        return Reason(Unread.NO_OPTION, match["letter"])
    words = tuple(option["words"].strip() for option in options)
    kind = QuestionKind.TRUE_FALSE if words == TRUE_FALSE else QuestionKind.SINGLE
    text = " ".join(block[:first])
    return Question(f"own-{number:03}", "own", "medium", kind, text, words, (words[at],), "")
