"""Everything in the flow is reached by somebody."""

from __future__ import annotations

from functools import partial

from poeguide.domain.planner import (
    Accept,
    Flow,
    Section,
    Walk,
    outcome,
)
from poeguide.domain.planner.outcome import accept_for
from tests.data.flow.walks import TOLD, Told, reach


def test_every_question_and_every_option_is_reached(found: Flow, told: Told) -> None:
    missed = []
    for question in found.questions:
        for option in question.options or (None,):
            named = {question.name: (option.id,)} if option else {}
            when = tuple(
                {**one, **two} for one in question.when or ({},) for two in (option.when if option else ()) or ({},)
            )
            wanted = tuple({**condition, **named} for condition in when)
            name = question.name
            value = option.id if option else ""

            def is_there(kept: Walk, name: str = name, value: str = value) -> bool:
                return name in kept.answers and (not value or value in kept.answers[name])

            if not reach(found, told, wanted, is_there):
                missed.append((name, value))
    assert missed == []


def test_every_class_of_traveler_is_reached(found: Flow, told: Told) -> None:
    rules = [rule for rule in found.derived if rule.name == "class"]
    missed = [rule for rule in rules if not reach(found, told, rule.when, partial(_has_class, rule.value))]

    assert missed == []
    assert len({rule.value for rule in rules}) == 24


def test_every_line_is_reached(found: Flow, told: Told) -> None:
    missed = [line.id for line in found.lines if not reach(found, told, line.when, partial(_has_line, found, line.id))]

    assert missed == []


def _has_class(name: str, kept: Walk) -> bool:
    return name in kept.standing.values.get("class", ())


def _is_accepted(found: Flow, rule: Accept, kept: Walk) -> bool:
    return accept_for(found, kept) is rule


def _has_line(found: Flow, line_id: str, kept: Walk) -> bool:
    """The line is in the outcome; counted days need a day, which is tested elsewhere."""
    made = outcome(
        found, kept.answers, {name: kept.standing.values[name] for name in TOLD if name in kept.standing.values}
    )
    return made.line(line_id) is not None


def test_every_rule_of_documents_is_reached(found: Flow, told: Told) -> None:
    missed = [
        rule.id for rule in found.accepts if not reach(found, told, rule.when, partial(_is_accepted, found, rule))
    ]

    assert missed == []


def test_every_lane_is_open_to_some_and_every_special_lane_closed_to_some(found: Flow, told: Told) -> None:
    for rule in found.lanes:
        where = {name: values[:1] for name, values in rule.where[0].items()}
        if not rule.who:
            made = outcome(found, where).line(f"lane-{rule.id}")
            assert made is not None
            assert made.section is Section.LANES
            continue
        closed = outcome(found, where).line(f"lane-{rule.id}")

        assert closed is not None
        assert closed.section is Section.NOT_FOR_YOU
        for who in rule.who:
            merged = ({**who, **where},)
            assert reach(found, told, merged, partial(_is_open, found, rule.id)), rule.id


def _is_open(found: Flow, lane: str, kept: Walk) -> bool:
    made = outcome(found, kept.answers).line(f"lane-{lane}")
    return made is not None and made.section is Section.LANES
