"""Anki: a text file to import as cards. The id of a card stays, so that a later import updates it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final, NamedTuple

from poeguide.data.quiz_formats.values import Tags, codes
from poeguide.domain.quiz import LETTERS, Question, QuestionKind

_HEAD: Final = (
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    "#deck:poeguide",
    "#columns:guid\tfront\tback\ttags",
    "#guid column:1",
    "#tags column:4",
)


class AnkiCard(NamedTuple):
    """A question as both sides of a card, in HTML."""

    guid: str
    front: str
    back: str
    tags: str


def write_anki(questions: Iterable[Question], *, tags: Tags = codes) -> str:
    """All questions, after the header lines that Anki reads."""
    return "\n".join([*_HEAD, *("\t".join(anki_card(question, tags)) for question in questions), ""])


def anki_card(question: Question, tags: Tags = codes) -> AnkiCard:
    """The question with its options, and what is right with the reason."""
    options = question.options
    if question.kind is QuestionKind.MATCH:
        back = [f"{option} → {answer}" for option, answer in zip(options, question.answers, strict=True)]
    elif question.kind is QuestionKind.ORDER:
        back = [f"{number}. {option}" for number, option in enumerate(options, 1)]
        options = tuple(sorted(options))
    else:
        back = list(question.answers)
    front = [question.question, *(f"{letter}. {option}" for letter, option in zip(LETTERS, options, strict=False))]
    # A space would part a tag; the topic stands below the program's own.
    topic, *others = ("_".join(tag.split()) for tag in tags(question))
    filed = " ".join((f"poeguide::{topic}", *others))
    return AnkiCard("poeguide-" + question.id, _html(front), _html([*back, question.explanation]), filed)


def _html(lines: Iterable[str]) -> str:
    """Lines as one field; tabs and line ends would part it."""
    return "<br>".join(escape(" ".join(line.split())) for line in lines if line)
