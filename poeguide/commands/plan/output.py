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
    for question in flow.questions:
        yield f"{question.name}\t{question.kind.value}\t{question.title}"
        for option in question.options:
            yield f"\t{option.id}\t{option.title}"
        yield "\tunknown\tI don’t know"


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
    """An outcome to read."""
    from poeguide.ui import plan_words as words

    said = words.Answers(flow, {})
    yield str(Route("plan", "", pairs_of(flow, made.walk.answers)))
    first = made.people[0]
    document_words = said.of("document", (first.document,)) if first.document else ""
    yield f"{words.fit(first.fit, document_words)} The officer makes the decision."
    if waiting := [asked.question.name for asked in made.walk.asked if not asked.values]:
        yield f"Not answered: {', '.join(waiting)}"
    for section in Section:
        if part := made.section(section):
            yield from ("", words.section(section))
            for line in part:
                yield from _read(line, words.people(line.people))
    yield from _duty_lines(estimates(made.group), facts)
    yield from ("", f"Rules, as they stand on {today}")
    for fact in facts:
        yield f"- {fact.id}: {fact.title}, {fact.as_of or 'date not known'}, {freshness_of(fact, today).value}"


def _read(line: OutcomeLine, people: str) -> Iterator[str]:
    day = f"{line.day}: " if line.day else ""
    parts = [f"{day}{line.title}.", f"{line.note}." if line.note else "", f"{people}." if people else ""]
    yield from wrap("- " + " ".join(part for part in parts if part), WIDTH, subsequent_indent="  ")
    yield f"  Because of: {', '.join((*line.answers, *line.facts))}"


def _duty_lines(found: Sequence[Estimate], facts: Sequence[Fact]) -> Iterator[str]:
    from poeguide.ui import plan_words as words

    if not found:
        return
    used = {fact for one in found for fact in one.facts}
    days = sorted(fact.as_of for fact in facts if fact.id in used and fact.as_of)
    yield from ("", f"Duty, an estimate by rules of {days[0]} to {days[-1]}" if days else "Duty, an estimate")
    for one in found:
        rest = "" if one.is_whole else "; the rest is not computed"
        yield f"- {words.exemption(one.exemption)}: {one.free} USD free, {one.duty} USD due{rest}"


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
