"""Where a traveler stands: which questions are asked, which answers hold, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from poeguide.domain.group import MAX_PEOPLE, read_person
from poeguide.domain.planner.answers import number_of, problem_of
from poeguide.domain.planner.values import (
    UNKNOWN,
    Answers,
    Condition,
    Derived,
    Flow,
    Option,
    Question,
    QuestionKind,
    When,
)

PLACE = "place"
PLACE_MODES = "place-modes"
"""A name of what a place implies: the ways to arrive for which it is made."""


class Standing:
    """Values by name, and the questions whose answers led to each."""

    def __init__(self) -> None:
        self.values: dict[str, tuple[str, ...]] = {}
        self.trail: dict[str, tuple[str, ...]] = {}

    def add(self, name: str, values: tuple[str, ...], trail: Iterable[str]) -> None:
        """Learn values, besides those that are known."""
        self.values[name] = tuple(dict.fromkeys((*self.values.get(name, ()), *values)))
        self.trail[name] = tuple(dict.fromkeys((*self.trail.get(name, ()), *trail)))

    def value(self, name: str) -> str:
        """The first value of a name, or nothing."""
        return next(iter(self.values.get(name, ())), "")

    def meets(self, when: When) -> bool:
        """Whether one of the conditions holds."""
        return not when or any(self._holds(condition) for condition in when)

    def trail_of(self, when: When) -> tuple[str, ...]:
        """The questions whose answers made it hold, in the order in which they were learned."""
        held = next((condition for condition in when if self._holds(condition)), {})
        used = {name for key in held for name in self.trail.get(key, ())}
        return tuple(name for name in self.trail if name in used)

    def _holds(self, condition: Condition) -> bool:
        return all(_has(self.values.get(name, ()), wanted) for name, wanted in condition.items())


def _has(values: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    refused = [token[1:] for token in wanted if token.startswith("~")]
    if any(token in values for token in refused):
        return False
    wished = [token for token in wanted if not token.startswith("~")]
    return not wished or any(_matches(values, token) for token in wished)


def _matches(values: tuple[str, ...], wanted: str) -> bool:
    if wanted == "*":
        return bool(values) and UNKNOWN not in values
    if wanted.startswith(">"):
        numbers = (number_of(value) for value in values)
        return any(number is not None and number > Decimal(wanted[1:]) for number in numbers)
    return wanted in values


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked, with the options that are offered and the answer that holds."""

    question: Question
    options: tuple[Option, ...]
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """The questions that are asked with these answers, in order, and where the traveler stands after them."""

    asked: tuple[Asked, ...]
    standing: Standing

    @property
    def answers(self) -> dict[str, tuple[str, ...]]:
        """The answers that hold."""
        return {asked.question.name: asked.values for asked in self.asked if asked.values}

    @property
    def next(self) -> Asked | None:
        """The first question without an answer."""
        return next((asked for asked in self.asked if not asked.values), None)


def walk(flow: Flow, answers: Answers, implied: Mapping[str, tuple[str, ...]] | None = None) -> Walk:
    """Ask every question that applies, in order. `implied` is what the chosen place says of itself."""
    asked: list[Asked] = []
    standing = _derive(flow, {}, {})
    given: dict[str, tuple[str, ...]] = {}
    told: dict[str, tuple[str, ...]] = {}
    for question in flow.questions:
        if question.name in told or not standing.meets(question.when):
            continue
        options = tuple(option for option in question.options if standing.meets(option.when))
        values = _kept(flow, question, options, answers.get(question.name, ()))
        if question.kind is QuestionKind.PLACE and not _fits(standing, implied, values):
            values = ()
        asked.append(Asked(question, options, values))
        if values:
            given[question.name] = values
            if question.kind is QuestionKind.PLACE:
                told = dict(implied or {})
                standing = _derive(flow, given, told)
            elif flow.derives_from(question.name):
                standing = _derive(flow, given, told)
            else:
                standing.add(question.name, values, (question.name,))
    return Walk(tuple(asked), standing)


def people(flow: Flow, found: Walk, implied: Mapping[str, tuple[str, ...]] | None = None) -> tuple[Walk, ...]:
    """A walk for each person: the first traveler, then the others with their own answers to what is asked of each."""
    texts = found.answers.get("people", ())
    others = (read_person(text) for text in texts)
    shared = {asked.question.name: asked.values for asked in found.asked if not asked.question.is_own and asked.values}
    return (found, *(walk(flow, shared | person, implied) for person in others if person is not None))


def _derive(flow: Flow, given: Answers, told: Mapping[str, tuple[str, ...]]) -> Standing:
    """Everything that follows from the answers; rules in order, so that later ones may build on earlier ones."""
    standing = Standing()
    for name, values in given.items():
        standing.add(name, values, (name,))
    for name, values in told.items():
        standing.add(name, values, (PLACE,))
    for rule in flow.derived:
        if _is_wanted(standing, rule) and standing.meets(rule.when):
            standing.add(rule.name, (rule.value,), standing.trail_of(rule.when))
    return standing


def _is_wanted(standing: Standing, rule: Derived) -> bool:
    return rule.is_extra or rule.name not in standing.values


def _kept(flow: Flow, question: Question, options: tuple[Option, ...], values: tuple[str, ...]) -> tuple[str, ...]:
    """The values that this question can have."""
    if question.options:
        known = {UNKNOWN, *(option.id for option in options)}
        values = tuple(value for value in values if value in known)
    values = tuple(dict.fromkeys(values)) if question.kind is QuestionKind.MANY else values
    values = tuple(value for value in values if problem_of(flow, question, value) is None)
    if question.kind is QuestionKind.PEOPLE:
        return values[: MAX_PEOPLE - 1]
    if question.kind is not QuestionKind.MANY:
        return values[:1]
    alone = next((value for value in values if value == UNKNOWN or _is_alone(options, value)), "")
    return (alone,) if alone else values


def _is_alone(options: tuple[Option, ...], value: str) -> bool:
    return any(option.id == value and option.is_alone for option in options)


def _fits(standing: Standing, implied: Mapping[str, tuple[str, ...]] | None, values: tuple[str, ...]) -> bool:
    """Whether the place is one for this way to arrive; one of which nothing is known fits."""
    modes = (implied or {}).get(PLACE_MODES, ())
    return UNKNOWN in values or not modes or standing.value("mode") in ("", UNKNOWN, *modes)
