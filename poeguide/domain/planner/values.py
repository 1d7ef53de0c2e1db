"""The flow as values: questions with options, rules that derive more from answers, and the lines of an outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

UNKNOWN: Final = "unknown"
"""The answer “I don’t know”, possible with every question."""

Answers = Mapping[str, tuple[str, ...]]
"""What was answered, by the name of the question."""
Condition = Mapping[str, tuple[str, ...]]
"""Names with the values of which one must hold; `~value` must not hold, `*` is any known answer, `>9` is a number."""
When = tuple[Condition, ...]
"""Holds where one of the conditions holds; without conditions it always holds."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    ONE = "one"
    MANY = "many"
    PLACE = "place"
    COUNTRY = "country"
    PEOPLE = "people"
    MOMENT = "moment"
    DAY = "day"
    AMOUNT = "amount"
    COUNT = "count"


class Section(StrEnum):
    """The parts of an outcome, in reading order."""

    IN_HAND = "in_hand"
    NOT_FOR_YOU = "not_for_you"
    LANES = "lanes"
    TELL = "tell"
    DATES = "dates"
    FEES = "fees"
    WHAT_HAPPENS = "what_happens"
    SECONDARY = "may_lead_to_secondary"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer; `is_alone` excludes all others, as “none of these” does."""

    id: str
    title: str
    note: str = ""
    icon: str = ""
    when: When = ()
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `is_own` ones are asked of each person; `short` heads the answer in a list."""

    name: str
    title: str
    short: str
    kind: QuestionKind
    help: str = ""
    why: str = ""
    options: tuple[Option, ...] = ()
    when: When = ()
    facts: tuple[str, ...] = ()
    is_own: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that follows from answers; the first rule of a name decides, `is_extra` ones add to it."""

    name: str
    value: str
    when: When
    is_extra: bool = False


@dataclass(frozen=True, slots=True)
class Accept:
    """Documents of which any one serves, and those that serve only in narrow cases; the first rule that holds."""

    id: str
    when: When
    documents: tuple[str, ...]
    narrow: tuple[str, ...]
    title: str
    note: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LaneRule:
    """A lane or line: where it exists at all, who qualifies, and whether everybody in the car must."""

    id: str
    title: str
    note: str
    reason: str
    where: When
    who: When
    facts: tuple[str, ...]
    see: str = ""
    lane: str = ""
    absent: str = ""
    is_for_all: bool = False


@dataclass(frozen=True, slots=True)
class DayRule:
    """A day so many days after the day that a question names."""

    question: str
    days: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an outcome. Of several lines for one `slot` a person gets the first that holds."""

    id: str
    section: Section
    title: str
    note: str
    icon: str
    facts: tuple[str, ...]
    when: When = ()
    see: str = ""
    slot: str = ""
    is_own: bool = False
    day: DayRule | None = None


@dataclass(frozen=True, slots=True)
class Country:
    """A country whose citizen a person may be, by its two-letter code."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Flow:
    """The whole flow, as the bundle holds it."""

    questions: tuple[Question, ...] = ()
    derived: tuple[Derived, ...] = ()
    accepts: tuple[Accept, ...] = ()
    lanes: tuple[LaneRule, ...] = ()
    lines: tuple[Line, ...] = ()
    countries: tuple[Country, ...] = ()
    _by_name: dict[str, Question] = field(default_factory=dict, compare=False, repr=False)
    _deriving: set[str] = field(default_factory=set, compare=False, repr=False)

    def question(self, name: str) -> Question | None:
        """The question of this name."""
        if not self._by_name:
            self._by_name.update({question.name: question for question in self.questions})
        return self._by_name.get(name)

    def derives_from(self, name: str) -> bool:
        """Whether anything follows from the answer to this question."""
        if not self._deriving:
            self._deriving.update(key for rule in self.derived for condition in rule.when for key in condition)
        return name in self._deriving

    def facts(self) -> tuple[str, ...]:
        """Every fact that anything in the flow rests on, each once."""
        parts: tuple[tuple[Question | Accept | LaneRule | Line, ...], ...]
        parts = (self.questions, self.accepts, self.lanes, self.lines)
        return tuple(dict.fromkeys(fact for part in parts for one in part for fact in one.facts))
