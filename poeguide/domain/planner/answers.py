"""Answers as text: read from links and files, checked, and written again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Final

from poeguide.domain.group import MAX_PEOPLE, read_person
from poeguide.domain.planner.values import UNKNOWN, Answers, Flow, Question, QuestionKind

YEARS_AHEAD: Final = 2
MOST: Final = Decimal(10_000_000)
_PLACE: Final = re.compile(r"(ports|crossings)/[A-Za-z0-9-]+")
_NUMBER: Final = re.compile(r"-?\d{1,15}(\.\d{1,4})?")
_DAY: Final = timedelta(days=1)


class Problem(StrEnum):
    """What is wrong with an answer; each is one sentence on screen."""

    NO_SUCH_QUESTION = "no_such_question"
    NO_SUCH_OPTION = "no_such_option"
    NOT_A_DATE = "not_a_date"
    PAST = "past"
    TOO_FAR = "too_far"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    NOT_WHOLE = "not_whole"
    NOT_A_PLACE = "not_a_place"
    NOT_A_PERSON = "not_a_person"
    TOO_MANY_PEOPLE = "too_many_people"
    NOT_TOGETHER = "not_together"
    NOT_ASKED = "not_asked"


def answers_of(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Pairs of a link as answers; a name that stands twice has two values."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        if value:
            found[name] = (*found.get(name, ()), value)
    return found


def pairs_of(flow: Flow, answers: Answers) -> tuple[tuple[str, str], ...]:
    """Answers as pairs of a link, in the order of the questions."""
    return tuple((question.name, value) for question in flow.questions for value in answers.get(question.name, ()))


def number_of(text: str) -> Decimal | None:
    """A number written with digits and at most one point; None for anything else."""
    try:
        return Decimal(text) if _NUMBER.fullmatch(text) else None
    except InvalidOperation:
        return None


def moment_of(text: str) -> datetime | None:
    """A day or a day and time, written as 2026-12-24 or 2026-12-24T18:30; None for anything else."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def problem_of(flow: Flow, question: Question, text: str, today: date | None = None) -> Problem | None:
    """What is wrong with one value of an answer, or None. Without a day, dates are only read, not judged."""
    if text == UNKNOWN:
        return None
    if question.kind in (QuestionKind.AMOUNT, QuestionKind.COUNT):
        return _number_problem(text, is_count=question.kind is QuestionKind.COUNT)
    if question.kind in (QuestionKind.DAY, QuestionKind.MOMENT):
        return _date_problem(text, today, may_be_past=question.kind is QuestionKind.DAY)
    if question.kind is QuestionKind.PEOPLE:
        return _person_problem(flow, text)
    if question.kind is QuestionKind.PLACE:
        return None if _PLACE.fullmatch(text) else Problem.NOT_A_PLACE
    known = flow.countries if question.kind is QuestionKind.COUNTRY else question.options
    return None if any(one.id == text for one in known) else Problem.NO_SUCH_OPTION


def problems_of(flow: Flow, answers: Answers, today: date) -> dict[str, Problem]:
    """What is wrong with answers, by the name of the question."""
    found: dict[str, Problem] = {}
    for name, values in answers.items():
        question = flow.question(name)
        if question is None:
            found[name] = Problem.NO_SUCH_QUESTION
            continue
        several = _several_problem(question, values)
        single = (problem_of(flow, question, value, today) for value in values)
        if problem := next((one for one in single if one is not None), several):
            found[name] = problem
    return found


def _several_problem(question: Question, values: tuple[str, ...]) -> Problem | None:
    """Values that exclude each other, or too many of them."""
    if question.kind is QuestionKind.PEOPLE:
        return Problem.TOO_MANY_PEOPLE if len(values) >= MAX_PEOPLE else None
    alone = {UNKNOWN, *(option.id for option in question.options if option.is_alone)}
    is_single = question.kind is not QuestionKind.MANY or bool(alone & set(values))
    return Problem.NOT_TOGETHER if is_single and len(values) > 1 else None


def _number_problem(text: str, *, is_count: bool) -> Problem | None:
    value = number_of(text)
    if value is None:
        return Problem.TOO_LARGE if re.fullmatch(r"\d{16,}", text) else Problem.NOT_A_NUMBER
    if value < 0:
        return Problem.NEGATIVE
    if value > MOST:
        return Problem.TOO_LARGE
    return Problem.NOT_WHOLE if is_count and value != value.to_integral_value() else None


def _date_problem(text: str, today: date | None, *, may_be_past: bool) -> Problem | None:
    moment = moment_of(text)
    if moment is None:
        return Problem.NOT_A_DATE
    if today is None:
        return None
    # Somebody east of here may already write tomorrow’s date, somebody west of here yesterday’s.
    if moment.date() < today - _DAY and not may_be_past:
        return Problem.PAST
    return Problem.TOO_FAR if abs(moment.date() - today) > YEARS_AHEAD * 366 * _DAY else None


def _person_problem(flow: Flow, text: str) -> Problem | None:
    person = read_person(text)
    return Problem.NOT_A_PERSON if person is None or _is_wrong(flow, person) else None


def _is_wrong(flow: Flow, person: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a person's answers name questions that are not asked of each, or options that do not exist."""
    for name, values in person.items():
        question = flow.question(name)
        if question is None or not question.is_own:
            return True
        if _several_problem(question, values) or any(problem_of(flow, question, value) for value in values):
            return True
    return False
