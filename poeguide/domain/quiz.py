"""Questions: their kinds, what makes one sound, how an answer is marked, and how old the facts below it are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness

LETTERS: Final = "ABCDEFGH"
TRUE_FALSE: Final = ("True", "False")
LEVELS: Final = ("easy", "medium", "hard")
_ORDER: Final = (Freshness.CONFIRM, Freshness.AGING, Freshness.FRESH)


class QuestionKind(StrEnum):
    """How a question is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true-false"
    ORDER = "order"
    MATCH = "match"
    MAP = "map"
    LANE = "lane"
    SCENARIO = "scenario"


class Instruction(StrEnum):
    """What a paper tells the reader to do; it always does."""

    CHOOSE_ONE = "choose-one"
    CHOOSE_ALL = "choose-all"
    NUMBER = "number"
    PAIR = "pair"


class Fault(StrEnum):
    """What keeps a question from being used."""

    NO_QUESTION = "no-question"
    FEW_OPTIONS = "few-options"
    MANY_OPTIONS = "many-options"
    SAME_OPTIONS = "same-options"
    NO_ANSWER = "no-answer"
    WRONG_ANSWER = "wrong-answer"
    NO_PAIRS = "no-pairs"


@dataclass(frozen=True, slots=True)
class Question:
    """A question. `answers`: the right options; of `order` the options in order; of `match` the partner of each."""

    id: str
    topic: str
    level: str
    kind: QuestionKind
    question: str
    options: tuple[str, ...]
    answers: tuple[str, ...]
    explanation: str
    facts: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    """Ways to arrive that the facts are about: air, land, sea, mail; empty = all."""
    place: str = ""
    """The port to find on the map."""

    @property
    def answer(self) -> str:
        """The first right answer."""
        return self.answers[0] if self.answers else ""

    @property
    def is_true(self) -> bool:
        """Whether a statement is true: its first option says so, in whatever language."""
        return self.kind is QuestionKind.TRUE_FALSE and self.answers[:1] == self.options[:1]

    @property
    def instruction(self) -> Instruction:
        """What to do with the options."""
        special = {
            QuestionKind.MULTIPLE: Instruction.CHOOSE_ALL,
            QuestionKind.ORDER: Instruction.NUMBER,
            QuestionKind.MATCH: Instruction.PAIR,
        }
        return special.get(self.kind, Instruction.CHOOSE_ONE)

    @property
    def fits_cards(self) -> bool:
        """Whether a class can answer it by holding up one of four cards."""
        return self.instruction is Instruction.CHOOSE_ONE and len(self.options) <= 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the bank one wants to see; an empty field wants everything."""

    words: str = ""
    topics: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()

    def has(self, question: Question) -> bool:
        """Whether a question fits. Every word must stand in its text, its options or its id."""
        return (
            (not self.words or self._names(question))
            and (not self.topics or question.topic in self.topics)
            and (not self.levels or question.level in self.levels)
            and (not self.kinds or question.kind.value in self.kinds)
            and (not self.modes or not question.modes or bool(self.modes & set(question.modes)))
        )

    def _names(self, question: Question) -> bool:
        text = " ".join((question.id, question.question, *question.options, question.explanation)).casefold()
        return all(word in text for word in self.words.casefold().split())


def is_right(question: Question, given: Sequence[str]) -> bool:
    """Whether an answer is right: all right options and no other; for order and match each in its place."""
    if question.kind in (QuestionKind.ORDER, QuestionKind.MATCH):
        return tuple(given) == question.answers
    return len(given) == len(set(given)) and set(given) == set(question.answers)


def faults(question: Question) -> list[Fault]:
    """What is wrong with a question, such as one that a trainer wrote or a file brought."""
    found = [] if question.question.strip() else [Fault.NO_QUESTION]
    options, answers = question.options, question.answers
    if len(options) < 2:
        found.append(Fault.FEW_OPTIONS)
    if len(options) > len(LETTERS):
        found.append(Fault.MANY_OPTIONS)
    if len({option.casefold().strip() for option in options}) < len(options):
        found.append(Fault.SAME_OPTIONS)
    if question.kind is QuestionKind.MATCH:
        return found + ([] if len(answers) == len(options) == len(set(answers)) else [Fault.NO_PAIRS])
    if not answers:
        found.append(Fault.NO_ANSWER)
    elif not set(answers) <= set(options) or (question.instruction is Instruction.CHOOSE_ONE and len(answers) > 1):
        found.append(Fault.WRONG_ANSWER)
    return found


def standing(question: Question, facts: Mapping[str, Fact], today: date) -> Freshness:
    """How the oldest of its facts stands; a question whose facts must be confirmed is marked stale."""
    found = {freshness_of(facts[fact], today) for fact in question.facts if fact in facts}
    return next((state for state in _ORDER if state in found), Freshness.CONFIRM)


def changed_since(question: Question, facts: Mapping[str, Fact], day: str) -> tuple[str, ...]:
    """The facts below a question that got another value after a day such as 2026-11-21."""
    known = (facts[fact] for fact in question.facts if fact in facts)
    return tuple(fact.id for fact in known if any(change.date > day for change in fact.changes))


def topics_of(questions: Iterable[Question]) -> tuple[str, ...]:
    """The topics in use, in the order of the bank."""
    return tuple(dict.fromkeys(question.topic for question in questions))
