"""Questions and outcomes as JSON documents, and as lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from textwrap import wrap
from typing import Any, Final

from poeguide.domain.duty import Estimate
from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.group import declarations
from poeguide.domain.planner import Flow, Outcome, OutcomeLine, Section, When, pairs_of
from poeguide.domain.planner.outcome import PersonOutcome
from poeguide.domain.planner.reckoning import estimates
from poeguide.domain.routes import Route

WIDTH: Final = 100


def question_documents(flow: Flow) -> list[dict[str, Any]]:
    """Every question with its options and conditions."""
    return [
        {
            "name": question.name,
            "kind": question.kind.value,
            "title": question.title,
            "help": question.help,
            "why": question.why,
            "unit": question.unit,
            "of_each_person": question.is_own,
            "when": _conditions(question.when),
            "facts": list(question.facts),
            "options": [
                {"id": option.id, "title": option.title, "note": option.note, "when": _conditions(option.when)}
                for option in question.options
            ],
        }
        for question in flow.questions
    ]


def question_lines(flow: Flow) -> Iterator[str]:
    """Every question with its options, to read."""
    from poeguide.ui.plan_words import dont_know

    for question in flow.questions:
        yield f"{question.name}\t{question.kind.value}\t{question.title}"
        for option in question.options:
            yield f"\t{option.id}\t{option.title}"
        yield f"\tunknown\t{dont_know()}"


def document(flow: Flow, made: Outcome, facts: Sequence[Fact], today: date) -> dict[str, Any]:
    """Everything of an outcome, with the answers and facts behind each line."""
    found = made.walk
    return {
        "link": str(Route("plan", "", pairs_of(flow, found.answers))),
        "answers": {name: list(values) for name, values in found.answers.items()},
        "unanswered": [asked.question.name for asked in found.asked if not asked.values],
        "people": [_person(person) for person in made.people],
        "declarations": [list(group.people) for group in _declarations(made)],
        "lines": [_line(line) for line in made.lines],
        "duty": [_duty(one) for one in estimates(made.group)],
        "facts": [
            {
                "id": fact.id,
                "statement": fact.statement,
                "as_of": fact.as_of,
                "freshness": freshness_of(fact, today).value,
                "sources": list(fact.sources),
            }
            for fact in facts
        ],
    }


def lines(flow: Flow, made: Outcome, facts: Sequence[Fact], today: date) -> Iterator[str]:
    """An outcome to read, in the words of the window."""
    from poeguide.ui import plan_words as words

    said = words.Answers(flow, {})
    yield str(Route("plan", "", pairs_of(flow, made.walk.answers)))
    first = made.people[0]
    document_words = said.of("document", (first.document,)) if first.document else ""
    yield f"{words.fit(first.fit, document_words)} {words.officer()}"
    if waiting := [asked.question.short for asked in made.walk.asked if not asked.values]:
        yield words.waiting(waiting)
    for section in Section:
        if part := made.section(section):
            yield from ("", words.section(section))
            for line in part:
                yield from _read(flow, line)
    yield from _duty_lines(estimates(made.group), facts)
    yield from ("", words.as_they_stand(today.isoformat()))
    for fact in facts:
        day = fact.as_of or words.not_dated()
        yield f"- {fact.id}: {fact.title}, {day}, {words.freshness(freshness_of(fact, today))}"


def _read(flow: Flow, line: OutcomeLine) -> Iterator[str]:
    from poeguide.ui import plan_words as words

    people = words.people(line.people)
    day = f"{line.day}: " if line.day else ""
    parts = [f"{day}{line.title}", line.note, people]
    # An abbreviation at the end, as “EE. UU.”, brings its own point.
    said = " ".join(f"{part.removesuffix('.')}." for part in parts if part)
    yield from wrap(f"- {said}", WIDTH, subsequent_indent="  ")
    asked = [question.short for name in line.answers if (question := flow.question(name)) is not None]
    yield from wrap(words.because([*asked, *line.facts]), WIDTH, initial_indent="  ", subsequent_indent="  ")


def _duty_lines(found: Sequence[Estimate], facts: Sequence[Fact]) -> Iterator[str]:
    from poeguide.ui import plan_words as words

    if not found:
        return
    used = {fact for one in found for fact in one.facts}
    days = sorted(fact.as_of for fact in facts if fact.id in used and fact.as_of)
    yield from ("", words.duty_heading(days))
    for one in found:
        yield f"- {words.exemption(one.exemption)}: {words.duty_sentence(one)}"


def _line(line: OutcomeLine) -> dict[str, Any]:
    found = asdict(line)
    found |= {"section": line.section.value, "day": line.day.isoformat() if line.day else None}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}


def _person(person: PersonOutcome) -> dict[str, Any]:
    return asdict(person) | {"classes": list(person.classes), "fit": person.fit.value}


def _duty(one: Estimate) -> dict[str, Any]:
    """Amounts as text, so that no reader rounds them."""
    return {
        "exemption": one.exemption.value,
        "allowance": str(one.allowance),
        "free": str(one.free),
        "shares": [
            {"value": str(share.value), "rate": str(share.rate), "duty": str(share.duty)} for share in one.shares
        ],
        "duty": str(one.duty),
        "not_computed": str(one.beyond),
        "liters_over": str(one.liters_over),
        "cigarettes_over": one.cigarettes_over,
        "cigars_over": one.cigars_over,
        "is_counted_as_one": one.is_counted_as_one,
        "is_flat_used": one.is_flat_used,
        "has_cuban": one.has_cuban,
        "others_apart": one.others,
        "is_pooled": one.is_pooled,
        "facts": list(one.facts),
    }


def _declarations(made: Outcome) -> Sequence[Any]:
    is_household = made.walk.standing.value("party") == "household"
    return declarations([person.is_resident for person in made.people], is_household=is_household)


def _conditions(when: When) -> list[dict[str, list[str]]]:
    return [{name: list(values) for name, values in condition.items()} for condition in when]
