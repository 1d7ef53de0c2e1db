"""The outcome: what applies to these travelers, each line with the answers and facts that it follows from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from poeguide.domain.planner.answers import moment_of
from poeguide.domain.planner.standing import Standing, Walk, people, walk
from poeguide.domain.planner.values import UNKNOWN, Accept, Answers, DayRule, Flow, LaneRule, Line, Section

Implied = Mapping[str, tuple[str, ...]]
PLACE_LANES = "place-lanes"


class Fit(StrEnum):
    """How the document that a person will hold stands to the rules for this way to arrive."""

    FITS = "fits"
    NARROW = "narrow"
    OTHER = "other"
    NOT_SAID = "not_said"
    NO_RULE = "no_rule"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """One line. `answers` are names of questions, `people` the numbers of those it is for (empty = everybody)."""

    id: str
    section: Section
    title: str
    note: str
    icon: str
    facts: tuple[str, ...]
    answers: tuple[str, ...]
    see: str = ""
    slot: str = ""
    people: tuple[int, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PersonOutcome:
    """One person of the group: classes, and how the document stands."""

    number: int
    classes: tuple[str, ...]
    fit: Fit
    document: str
    is_resident: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that follows from the answers."""

    walk: Walk
    group: tuple[Walk, ...]
    people: tuple[PersonOutcome, ...]
    lines: tuple[OutcomeLine, ...]

    def section(self, section: Section) -> tuple[OutcomeLine, ...]:
        """The lines of a part, in order."""
        return tuple(line for line in self.lines if line.section is section)

    def line(self, line_id: str) -> OutcomeLine | None:
        """The line of this id."""
        return next((line for line in self.lines if line.id == line_id), None)

    def decided_by(self, question: str) -> tuple[OutcomeLine, ...]:
        """The lines of which this question was the last that they needed; each line has one such question at most."""
        return tuple(line for line in self.lines if line.answers and line.answers[-1] == question)


@dataclass(frozen=True, slots=True)
class Moved:
    """What another answer changed: ids of lines that are new, and the lines that are gone."""

    new: frozenset[str] = frozenset()
    gone: tuple[OutcomeLine, ...] = ()


def outcome(flow: Flow, answers: Answers, implied: Implied | None = None) -> Outcome:
    """What follows from the answers."""
    found = walk(flow, answers, implied)
    group = people(flow, found, implied)
    lines = [*_documents(flow, group), *_own_lines(flow, group), *_lane_lines(flow, group)]
    order = {section: place for place, section in enumerate(Section)}
    lines.sort(key=lambda line: order[line.section])
    persons = tuple(_person(flow, person, number) for number, person in enumerate(group, start=1))
    return Outcome(found, group, persons, tuple(lines))


def moved(before: Outcome, after: Outcome) -> Moved:
    """What is different in the second outcome: by id, words and people."""
    old = {(line.id, line.section, line.title, line.people, line.day): line for line in before.lines}
    new = {(line.id, line.section, line.title, line.people, line.day): line for line in after.lines}
    ids = {line.id for line in after.lines}
    return Moved(
        frozenset(line.id for key, line in new.items() if key not in old),
        tuple(line for key, line in old.items() if key not in new and line.id not in ids),
    )


def accept_for(flow: Flow, person: Walk) -> Accept | None:
    """The rule that names the documents of which one serves."""
    return next((rule for rule in flow.accepts if person.standing.meets(rule.when)), None)


def fit_of(flow: Flow, person: Walk) -> Fit:
    """How the document of a person stands to the rule."""
    standing = person.standing
    rule, document = accept_for(flow, person), standing.value("document")
    if rule is None:
        return Fit.NOT_NEEDED if standing.value("mode") == "mail" else Fit.NO_RULE
    if document in ("", UNKNOWN):
        return Fit.NOT_SAID
    if document in rule.narrow:
        return Fit.NARROW
    return Fit.FITS if document in rule.documents else Fit.OTHER


def _person(flow: Flow, person: Walk, number: int) -> PersonOutcome:
    standing = person.standing
    document = standing.value("document")
    is_resident = "yes" in standing.values.get("resident", ())
    return PersonOutcome(number, standing.values.get("class", ()), fit_of(flow, person), document, is_resident)


def _documents(flow: Flow, group: Sequence[Walk]) -> list[OutcomeLine]:
    """The document that each person shows: the one that will be held where it fits, else those that serve."""
    merged: dict[str, OutcomeLine] = {}
    for number, person in enumerate(group, start=1):
        rule = accept_for(flow, person)
        if rule is None:
            continue
        is_held = fit_of(flow, person) is Fit.FITS
        held = person.standing.value("document") if is_held else ""
        title = _option_title(flow, held) if held else rule.title
        answers = person.standing.trail_of(rule.when)
        answers = _seen(flow, (*answers, "document") if held else answers, number)
        line = OutcomeLine(
            id=f"document-{rule.id}-{held}" if held else f"document-{rule.id}",
            section=Section.IN_HAND,
            title=title,
            note=rule.note,
            icon="passport",
            facts=rule.facts,
            answers=answers,
            see=f"poeguide:documents/{person.standing.value('class')}",
            slot="document",
        )
        _merge(merged, line, number, len(group))
    return list(merged.values())


def _option_title(flow: Flow, document: str) -> str:
    question = flow.question("document")
    options = question.options if question else ()
    return next((option.title for option in options if option.id == document), document)


def _own_lines(flow: Flow, group: Sequence[Walk]) -> list[OutcomeLine]:
    merged: dict[str, OutcomeLine] = {}
    for number, person in enumerate(group, start=1):
        filled: set[str] = set()
        for line in flow.lines:
            if (number > 1 and not line.is_own) or (line.slot and line.slot in filled):
                continue
            if person.standing.meets(line.when) and (made := _line(line, person)) is not None:
                filled.add(line.slot)
                made = replace(made, answers=_seen(flow, made.answers, number))
                _merge(merged, made, number, len(group) if line.is_own else 1)
    order = {line.id: place for place, line in enumerate(flow.lines)}
    return sorted(merged.values(), key=lambda line: order[line.id])


def _line(line: Line, person: Walk) -> OutcomeLine | None:
    day = None if line.day is None else _day(line.day, person)
    if line.day is not None and day is None:
        return None
    return OutcomeLine(
        id=line.id,
        section=line.section,
        title=line.title,
        note=line.note,
        icon=line.icon,
        facts=line.facts,
        answers=tuple(
            dict.fromkeys((*person.standing.trail_of(line.when), *((line.day.question,) if line.day else ())))
        ),
        see=line.see,
        slot=line.slot,
        day=day,
    )


def _seen(flow: Flow, names: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The questions as the first traveler sees them: what others answered of themselves stands in one answer."""
    if number == 1:
        return names
    own = {question.name for question in flow.questions if question.is_own}
    return tuple(dict.fromkeys("people" if name in own else name for name in names))


def _day(rule: DayRule, person: Walk) -> date | None:
    moment = moment_of(person.standing.value(rule.question))
    try:
        return None if moment is None else moment.date() + timedelta(days=rule.days)
    except OverflowError:
        return None


def _merge(merged: dict[str, OutcomeLine], line: OutcomeLine, number: int, size: int) -> None:
    """One line for all people whom it concerns; without numbers where it concerns everybody."""
    known = merged.get(line.id)
    numbers = (*(known.people if known else ()), number)
    answers = tuple(dict.fromkeys((*(known.answers if known else ()), *line.answers)))
    line = replace(known or line, answers=answers)
    merged[line.id] = replace(line, people=() if len(numbers) == size else numbers)


def _lane_lines(flow: Flow, group: Sequence[Walk]) -> Iterator[OutcomeLine]:
    for rule in flow.lanes:
        if group[0].standing.meets(rule.where):
            yield _lane_line(rule, group)


def _lane_line(rule: LaneRule, group: Sequence[Walk]) -> OutcomeLine:
    """A lane that may be used, or why not; where all must qualify, the people who do not are named."""
    first = group[0].standing
    lanes = first.values.get(PLACE_LANES, ())
    fit = [number for number, person in enumerate(group, start=1) if person.standing.meets(rule.who)]
    others = tuple(number for number in range(1, len(group) + 1) if number not in fit)
    is_absent = bool(rule.lane and lanes and rule.lane not in lanes)
    is_open = not is_absent and (not others if rule.is_for_all else bool(fit))
    named = tuple(fit) if is_open else others
    more = ("place",) if is_absent else () if is_open else _trail_of_names(rule, first)
    people = ("people",) if others and "people" in first.values else ()
    return OutcomeLine(
        id=f"lane-{rule.id}",
        section=Section.LANES if is_open else Section.NOT_FOR_YOU,
        title=rule.title,
        note=rule.absent if is_absent else rule.note if is_open else rule.reason,
        icon="swap" if is_open else "leave-it",
        facts=rule.facts,
        answers=tuple(dict.fromkeys((*first.trail_of(rule.where), *first.trail_of(rule.who), *more, *people))),
        see=rule.see,
        people=() if len(named) in (0, len(group)) or is_absent else named,
    )


def _trail_of_names(rule: LaneRule, standing: Standing) -> Iterator[str]:
    """The answers that led to whatever the rule asks of a person."""
    names = (name for condition in rule.who for name in condition)
    return (answer for name in names for answer in standing.trail.get(name, ()))
