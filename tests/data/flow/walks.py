"""Walks through the questions of the planner, by chance or toward an aim."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from poeguide.domain.planner import (
    UNKNOWN,
    Asked,
    Flow,
    QuestionKind,
    Walk,
    When,
    walk,
)

Given = dict[str, tuple[str, ...]]
Plan = tuple[Given, Given]
Told = Mapping[str, Given]
NOTHING: Mapping[str, Sequence[str]] = {}
COUNTRIES = ("CA", "MX", "BM", "BS", "FR", "GB", "FM", "CN", "BR")
PEOPLE = ("who.visitor_country.CA_age.21-up_purpose.visit_document.nexus_programs.nexus", "who.us-citizen_age.under-16")
PLACES = ("crossings/ca-san-ysidro", "crossings/ny-peace-bridge", "ports/5206", UNKNOWN)
OTHER: dict[QuestionKind, Sequence[str]] = {
    QuestionKind.COUNTRY: COUNTRIES,
    QuestionKind.PLACE: PLACES,
    QuestionKind.PEOPLE: PEOPLE,
    QuestionKind.DAY: ("2027-01-15",),
    QuestionKind.MOMENT: ("2026-12-24T18:30",),
    QuestionKind.AMOUNT: ("0", "150", "2500.50"),
    QuestionKind.COUNT: ("0", "400"),
}
SEED = 20261121
WALKS = 120
TOLD = ("from", "place-lanes", "place-modes")


def any_answer(asked: Asked, random: Random, wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """An answer, good for its question: a wanted one where it is offered, sometimes that it is not known."""
    kind = asked.question.kind
    values: Sequence[str] = [option.id for option in asked.options] or OTHER.get(kind, ())
    wished = [value for value in wanted if value in values or kind is QuestionKind.COUNTRY]
    if not wished and random.random() < 0.04:
        return (UNKNOWN,)
    if kind is QuestionKind.MANY:
        return tuple(wished) or tuple(value for value in values if random.random() < 0.35) or (values[0],)
    return (random.choice(wished or values),)


def wishes(found: Flow, when: When, random: Random) -> dict[str, tuple[str, ...]]:
    """Answers by which a condition may come to hold, as far as rules and questions before it name them."""
    wanted: dict[str, tuple[str, ...]] = {}
    for name, values in (random.choice(when) if when else {}).items():
        question = found.question(name)
        plain = tuple(value for value in values if value[0] not in "~*>")
        rules = [rule for rule in found.derived if rule.name == name and rule.value in plain]
        if question is not None and plain:
            wanted[name] = plain
        before = [question.when] if question else [random.choice(rules).when] if rules else []
        before += [option.when for option in question.options if option.id in plain] if question else []
        for one in before:
            wanted = wishes(found, one, random) | wanted
    return wanted


def any_walk(found: Flow, told: Told, random: Random, wanted: Mapping[str, Sequence[str]] = NOTHING) -> Plan:
    """Answers until nothing is asked any more, and what their place says."""
    answers: Given = {}
    implied: Given = {}
    for _ in range(80):
        open_questions = [asked for asked in walk(found, answers, implied).asked if not asked.values]
        if not open_questions:
            return answers, implied
        for number, asked in enumerate(open_questions):
            if number and any(option.when for option in asked.question.options):
                break  # its options may still change with the answers just given
            answers[asked.question.name] = any_answer(asked, random, wanted.get(asked.question.name, ()))
        implied = told.get(answers["place"][0], {})
        if "place" not in walk(found, answers, implied).answers:
            answers["place"], implied = (UNKNOWN,), {}
    raise AssertionError(f"These answers come to no end: {answers}")


def reach(found: Flow, told: Told, when: When, is_reached: Callable[[Walk], bool]) -> bool:
    """Whether answers lead to where a condition holds; sought by what it names, not by chance alone."""
    random = Random(SEED)
    for _ in range(60):
        answers, implied = any_walk(found, told, random, wishes(found, when, random))
        if is_reached(walk(found, answers, implied)):
            return True
    return False
