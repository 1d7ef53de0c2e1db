"""Travelers written from the facts by somebody who had not read the rules: documents, lanes, duty, declarations."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from poeguide.data.bundle import Bundle
from poeguide.data.flow import flow as read_flow
from poeguide.domain.duty import Estimate
from poeguide.domain.group import write_person
from poeguide.domain.planner import Fit, Flow, Outcome, Section, outcome, problem_of
from poeguide.domain.planner.outcome import OutcomeLine
from poeguide.domain.planner.reckoning import estimates

CASES: Final[list[dict[str, Any]]] = yaml.safe_load(Path(__file__).with_name("planner_cases.yaml").read_text("utf-8"))
ASKED: Final = (Section.IN_HAND, Section.FEES)
SHORTHAND: Final = {
    "ESTA": {"doc-esta-everyone", "doc-esta-fee", "doc-esta-72h", "doc-esta-land"},
    "VISA": {"doc-visa-basic"},
    "I94-LAND": {"doc-i94-land-fee"},
    "RETURN-TICKET": {"doc-vwp-ticket-end"},
}


@pytest.fixture(scope="module")
def flow(bundle: Bundle) -> Flow:
    return bundle.read(read_flow)


def wanted(names: Iterable[str]) -> set[str]:
    return {fact for name in names for fact in SHORTHAND.get(name, {name})}


def facts_of(lines: Iterable[OutcomeLine]) -> set[str]:
    return {fact for line in lines for fact in line.facts}


def values_of(answer: str | list[str]) -> tuple[str, ...]:
    return (answer,) if isinstance(answer, str) else tuple(answer)


def given(case: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    answers = {name: values_of(answer) for name, answer in case["answers"].items()}
    people = ({name: values_of(answer) for name, answer in person.items()} for person in case.get("people", ()))
    texts = tuple(write_person(person) for person in people)
    return {**answers, "people": texts} if texts else answers


def plan(flow: Flow, case: dict[str, Any]) -> Outcome:
    return outcome(flow, given(case))


def asked_of(found: Outcome, number: int | None = None) -> set[str]:
    lines = (line for section in ASKED for line in found.section(section))
    return facts_of(line for line in lines if number is None or not line.people or number in line.people)


def lanes(found: Outcome, section: Section) -> dict[str, set[str]]:
    lines = (line for line in found.section(section) if line.see.startswith("poeguide:lanes/"))
    return {line.see.rpartition("/")[2]: set(line.facts) for line in lines}


def the_estimate(found: Outcome) -> Estimate:
    (estimate,) = estimates(found.group)
    return estimate


def named(field: str) -> pytest.MarkDecorator:
    cases = [case for case in CASES if field in case]
    return pytest.mark.parametrize("case", cases, ids=[case["id"] for case in cases])


def test_there_are_at_least_fifty_cases() -> None:
    names = {case["id"] for case in CASES}

    assert len(names) == len(CASES)
    assert len(names) >= 50


@named("answers")
def test_every_answer_of_a_case_is_one_that_is_offered(flow: Flow, case: dict[str, Any]) -> None:
    answers = given(case)
    found = plan(flow, case)

    assert found.walk.answers == answers
    for name, values in answers.items():
        question = flow.question(name)
        assert question is not None
        assert [problem_of(flow, question, value) for value in values] == [None] * len(values)


@named("in_hand")
def test_the_documents_that_the_facts_name_are_in_hand(flow: Flow, case: dict[str, Any]) -> None:
    asked = asked_of(plan(flow, case))

    assert [document for document, facts in case["in_hand"].items() if not wanted(facts) & asked] == []


@named("by_person")
def test_each_person_of_a_group_has_the_documents_of_their_own(flow: Flow, case: dict[str, Any]) -> None:
    found = plan(flow, case)

    for number, facts in case["by_person"].items():
        assert wanted(facts) & asked_of(found, number), f"person {number}"


@named("not_asked")
def test_no_document_is_asked_for_that_the_facts_do_not_ask(flow: Flow, case: dict[str, Any]) -> None:
    asked = asked_of(plan(flow, case))

    assert wanted(case["not_asked"]) & asked == set()


@named("serves")
def test_the_document_that_is_held_serves_or_does_not(flow: Flow, case: dict[str, Any]) -> None:
    people = {person.number: person for person in plan(flow, case).people}

    for number, serves in case["serves"].items():
        assert (people[number].fit is Fit.FITS) is serves, f"person {number}: {people[number].fit}"


@named("use")
def test_lanes_that_the_travelers_may_use_are_offered(flow: Flow, case: dict[str, Any]) -> None:
    assert set(case["use"]) - lanes(plan(flow, case), Section.LANES).keys() == set()


@named("not_for_you")
def test_lanes_that_they_may_not_use_are_refused_with_the_reason(flow: Flow, case: dict[str, Any]) -> None:
    found = plan(flow, case)
    refused = lanes(found, Section.NOT_FOR_YOU)

    assert set(case["not_for_you"]) & lanes(found, Section.LANES).keys() == set()
    for lane, reasons in case["not_for_you"].items():
        assert not reasons or refused[lane] & set(reasons), lane


@named("duty")
def test_the_duty_is_the_one_computed_by_hand(flow: Flow, case: dict[str, Any]) -> None:
    estimate = the_estimate(plan(flow, case))

    assert estimate.is_whole is (case["duty"] != "open")
    assert case["duty"] in ("open", str(estimate.duty.quantize(Decimal("0.01"))))


@named("dutiable")
def test_the_value_above_the_exemption_is_the_one_computed_by_hand(flow: Flow, case: dict[str, Any]) -> None:
    estimate = the_estimate(plan(flow, case))

    assert sum((share.value for share in estimate.shares), estimate.beyond) == Decimal(case["dutiable"])


@named("declare")
def test_what_has_to_be_declared_is_among_what_to_tell_the_officer(flow: Flow, case: dict[str, Any]) -> None:
    told = facts_of(plan(flow, case).section(Section.TELL))

    assert set(case["declare"]) - told == set()


@named("warn")
def test_the_facts_that_matter_for_the_case_stand_in_the_plan(flow: Flow, case: dict[str, Any]) -> None:
    found = plan(flow, case)
    known = facts_of(found.lines) | {fact for estimate in estimates(found.group) for fact in estimate.facts}

    assert set(case["warn"]) - known == set()


@named("said")
def test_lines_that_fit_the_way_of_arriving_stand_in_the_plan(flow: Flow, case: dict[str, Any]) -> None:
    assert set(case["said"]) - {line.id for line in plan(flow, case).lines} == set()


@named("not_said")
def test_lines_of_another_way_of_arriving_do_not_stand_in_the_plan(flow: Flow, case: dict[str, Any]) -> None:
    assert set(case["not_said"]) & {line.id for line in plan(flow, case).lines} == set()
