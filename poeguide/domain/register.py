"""The register of a trainer: classes, learners by seat, quizzes held, answers given, and questions of one's own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any, Final

from poeguide.domain.papers import Item, make_versions
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.domain.tally import MAX_SEATS, Tally
from poeguide.json_text import parsed

KEEP_DAYS: Final = 365
"""How long a class is kept unless the trainer says otherwise; after that day it deletes itself."""
MAX_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class ClassList:
    """A class. After `keep_until`, such as 2027-11-21, it goes with everything that belongs to it."""

    id: str
    name: str
    keep_until: str


@dataclass(frozen=True, slots=True)
class Learner:
    """A seat of a class. A name is never needed."""

    id: str
    class_id: str
    seat: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A quiz as a class took it: its questions stand in it as they were asked, so that later changes spoil nothing."""

    id: str
    class_id: str
    title: str
    day: str
    seats: int
    questions: str
    keep_until: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a seat answered: letters as the class saw them."""

    id: str
    sitting_id: str
    seat: int
    question: str
    given: str
    is_right: int


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that a trainer wrote or imported. `revision` counts its changes, so that no room undoes another's."""

    id: str
    revision: int
    body: str


Entry = ClassList | Learner | Sitting | Answer | OwnQuestion


@dataclass(frozen=True, slots=True)
class Change:
    """An entry before and after; None where there was or will be none."""

    before: Entry | None
    after: Entry | None

    def turned(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


def to_text(question: Question) -> str:
    """A question as JSON, with every field."""
    cells = {each.name: getattr(question, each.name) for each in fields(question)}
    return json.dumps(cells | {"kind": question.kind.value}, ensure_ascii=False, sort_keys=True)


def from_text(text: str) -> Question | None:
    """The question that a JSON text holds; None where it holds none."""
    try:
        return _question(parsed(text))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def asked_text(questions: Iterable[Question]) -> str:
    """Questions as one JSON list."""
    return json.dumps([json.loads(to_text(question)) for question in questions], ensure_ascii=False)


def asked(sitting: Sitting) -> tuple[Question, ...]:
    """The questions of a sitting, in the order in which they were asked."""
    try:
        cells = parsed(sitting.questions)
        return tuple(_question(each) for each in cells)
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()


def items(questions: Sequence[Question], seed: str) -> tuple[Item, ...]:
    """Questions with their options as a class sees them: the seed, which is the sitting's id, gives the order."""
    return tuple(make_versions([question], seed, 1)[0].items[0] for question in questions)


def tally_of(sitting: Sitting, answers: Iterable[Answer]) -> Tally:
    """The votes of a sitting as they were counted in class."""
    seats = min(MAX_SEATS, max(1, sitting.seats))
    votes = {(each.seat, each.question): each.given for each in answers if each.sitting_id == sitting.id}
    return Tally(items(asked(sitting), sitting.id), seats, votes)


def answer_id(sitting: str, seat: int, question: str) -> str:
    """One answer a seat and question, whoever types it and however often."""
    return f"{sitting}/{seat}/{question}"


def keep_until(today: date, days: int = KEEP_DAYS) -> str:
    """The last day on which something of today is kept."""
    return (today + timedelta(days=days)).isoformat()


def of_class(class_id: str, entries: Iterable[Entry]) -> list[Entry]:
    """A class with all that belongs to it: what to export, and what to delete."""
    every = list(entries)
    sittings = {each.id for each in every if isinstance(each, Sitting) and each.class_id == class_id}
    return [each for each in every if _belongs(each, class_id, sittings)]


def of_learner(learner: Learner, entries: Iterable[Entry]) -> list[Entry]:
    """A learner with the answers of that seat in the quizzes of the class."""
    whole = of_class(learner.class_id, entries)
    return [each for each in whole if each == learner or (isinstance(each, Answer) and each.seat == learner.seat)]


def expired(entries: Iterable[Entry], today: str) -> list[Entry]:
    """Classes and quizzes whose day has passed, with all that belongs to them."""
    every = list(entries)
    found: dict[tuple[type, str], Entry] = {}
    for each in every:
        if isinstance(each, ClassList) and each.keep_until < today:
            found |= {(type(one), one.id): one for one in of_class(each.id, every)}
        elif isinstance(each, Sitting) and each.keep_until < today:
            found |= {(type(one), one.id): one for one in every if _is_of(one, each.id)}
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Progress:
    """How a learner did in one quiz."""

    day: str
    title: str
    asked: int
    answered: int
    right: int


Counts = Mapping[tuple[str, int], tuple[int, int]]
"""How many questions a seat answered in a sitting, and how many of them right."""


def counts_of(answers: Iterable[Answer]) -> Counts:
    """What each seat answered in each sitting."""
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for each in answers:
        answered, right = found.get((each.sitting_id, each.seat), (0, 0))
        found[each.sitting_id, each.seat] = (answered + 1, right + each.is_right)
    return found


def progress(learner: Learner, sittings: Iterable[tuple[Sitting, int]], counts: Counts) -> list[Progress]:
    """A learner's quizzes from the first to the last, with the number of questions; a missed one stays out."""
    held = sorted(sittings, key=lambda each: (each[0].day, each[0].id))
    return [
        Progress(sitting.day, sitting.title, count, *counts[sitting.id, learner.seat])
        for sitting, count in held
        if sitting.class_id == learner.class_id and (sitting.id, learner.seat) in counts
    ]


def _belongs(entry: Entry, class_id: str, sittings: set[str]) -> bool:
    if isinstance(entry, Answer):
        return entry.sitting_id in sittings
    if isinstance(entry, ClassList):
        return entry.id == class_id
    return not isinstance(entry, OwnQuestion) and entry.class_id == class_id


def _is_of(entry: Entry, sitting_id: str) -> bool:
    if isinstance(entry, Sitting):
        return entry.id == sitting_id
    return isinstance(entry, Answer) and entry.sitting_id == sitting_id


def _question(cells: Mapping[str, Any]) -> Question:
    def texts(name: str) -> tuple[str, ...]:
        return tuple(str(each) for each in cells[name])

    return Question(
        id=str(cells["id"]),
        topic=str(cells["topic"]),
        level=str(cells["level"]),
        kind=QuestionKind(cells["kind"]),
        question=str(cells["question"]),
        options=texts("options"),
        answers=texts("answers"),
        explanation=str(cells["explanation"]),
        facts=texts("facts"),
        modes=texts("modes"),
        place=str(cells.get("place", "")),
    )
