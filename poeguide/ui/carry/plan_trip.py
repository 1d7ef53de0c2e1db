"""A plan as a trip: its checklist is what to hold, to tell and to do, each line with its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

from poeguide.domain.planner import Outcome, OutcomeLine, QuestionKind, Section
from poeguide.domain.trip import PLAN, Check, Person, Phase, Trip, WholeTrip
from poeguide.ui import plan_words
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.trips import NewCheck, NewPerson

PHASES: Final = {
    Section.DATES: Phase.BEFORE,
    Section.FEES: Phase.BEFORE,
    Section.IN_HAND: Phase.BEFORE,
    Section.TELL: Phase.AT,
    Section.AFTER: Phase.AFTER,
}


def trip_of(plan: PlanReading) -> Trip:
    """Way, place and time of a plan; its link holds all answers."""
    first = plan.outcome.walk.standing
    moment = first.value("date")
    day, _, hour = moment.partition("T") if moment[:1].isdigit() else ("", "", "")
    place = first.value("place")
    line = plan.line()
    return Trip(
        id="",
        trip="",
        title=plan.title(),
        said=PLAN,
        mode=line.id if line else "",
        port=f"poeguide:{place}" if "/" in place else "",
        day=day,
        hour=hour,
        plan=str(plan.plan_link()),
    )


def people_of(plan: PlanReading) -> list[NewPerson]:
    """Those who travel, by number."""
    return [NewPerson(person_name(person.number), str(person.number)) for person in plan.outcome.people]


def person_name(number: int) -> str:
    """Somebody who travels and has no name."""
    return plan_words.person(number).capitalize()


def said_by(line: OutcomeLine) -> str:
    """The name of a line, by which the plan says it again in another language."""
    return f"{PLAN}/{line.id}/{line.section.value}/{'+'.join(map(str, line.people))}"


def checks_of(found: Outcome) -> list[NewCheck]:
    """The lines that are done or held, in reading order."""
    return [
        NewCheck(PHASES[line.section], line.title, line.see, line.day.isoformat() if line.day else "", said_by(line))
        for line in found.lines
        if line.section in PHASES
    ]


def whole_trip(plan: PlanReading, kept: Sequence[WholeTrip]) -> WholeTrip:
    """The plan as a trip to hand over: the one that was saved of it, else one that is the same at every export."""
    link = str(plan.plan_link())
    return next((whole for whole in reversed(kept) if whole.trip.plan == link), None) or own_trip(plan, kept)


def own_trip(plan: PlanReading, kept: Sequence[WholeTrip]) -> WholeTrip:
    """The plan as a trip whose parts have ids of their own, so that a calendar knows them before and after saving.

    Days are no part of the ids: who changes the day and exports again moves the entries. Where another trip was saved
    under this id, as somebody does who travels the same way every month, this one gets its own.
    """
    made = trip_of(plan)
    key = _key(plan, with_days=False)
    if any(whole.trip.id == key and whole.trip.plan != made.plan for whole in kept):
        key = _key(plan, with_days=True)
    trip = replace(made, id=key, trip=key)
    people = tuple(
        Person(id=f"{key}-p{at}", trip=key, position=at, name=person.name, said=person.said)
        for at, person in enumerate(people_of(plan))
    )
    lines = [line for line in plan.outcome.lines if line.section in PHASES]
    checks = tuple(
        Check(id=f"{key}-{line.id}", trip=key, position=at, **check._asdict())
        for at, (line, check) in enumerate(zip(lines, checks_of(plan.outcome), strict=True))
    )
    return WholeTrip(trip, people, checks)


def _key(plan: PlanReading, *, with_days: bool) -> str:
    days = {
        question.name for question in plan.flow.questions if question.kind in (QuestionKind.DAY, QuestionKind.MOMENT)
    }
    pairs = [pair for pair in plan.plan_link().query if with_days or pair[0] not in days]
    return sha256(repr(pairs).encode("utf-8")).hexdigest()[:24]
