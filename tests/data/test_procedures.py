"""The procedure as a graph: where secondary inspection can follow, how it ends, and what comes after arrival."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.procedures import edges_from, sequence, sequences, stop
from poeguide.data.topics import topic, topics
from poeguide.domain.procedures import Sequence
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind

SECOND = {"sec-doc", "sec-goods"}
OUTCOMES = {"out-admit", "out-defer", "out-parole", "out-withdraw", "out-er", "out-nta"}
LINES = (
    "air", "preclearance", "car", "foot", "truck", "bus", "rail", "ferry", "cruise", "boat", "aircraft", "mail",
)  # fmt: skip
PEOPLE = LINES[:-1]


def line_of(bundle: Bundle, name: str) -> Sequence:
    found = bundle.read(sequence, name)
    assert found is not None
    return found


def ends(bundle: Bundle, line: Sequence, stop_id: str) -> set[str]:
    """Where the ways of a line lead from a stop."""
    edges = bundle.read(edges_from, stop_id)
    return {edge.end for edge in edges if not edge.modes or line.mode in edge.modes}


def reached(bundle: Bundle, line: Sequence, starts: Iterable[str]) -> set[str]:
    """Everything that the ways of a line lead to."""
    found, ahead = set[str](), set(starts)
    while ahead:
        found |= ahead
        ahead = {end for name in ahead for end in ends(bundle, line, name)} - found
    return found


def test_the_lines_are_those_of_the_guide(bundle: Bundle) -> None:
    assert tuple(line.id for line in bundle.read(sequences)) == LINES


@pytest.mark.parametrize("name", PEOPLE)
def test_every_inspection_of_a_line_can_refer_to_secondary(bundle: Bundle, name: str) -> None:
    line = line_of(bundle, name)
    inspecting = [
        place.stop.id
        for place in line.stops
        if place.stop.kind == "inspection" or place.stop.id in ("declare", "baggage")
    ]

    assert inspecting
    assert set(inspecting) == set(line.secondary_from)
    assert all(ends(bundle, line, stop_id) & SECOND for stop_id in inspecting)
    assert reached(bundle, line, inspecting) >= SECOND


@pytest.mark.parametrize("name", PEOPLE)
def test_secondary_leads_to_every_outcome_and_back_or_to_a_site(bundle: Bundle, name: str) -> None:
    line = line_of(bundle, name)

    after = reached(bundle, line, SECOND)

    assert after >= OUTCOMES
    assert "exit" in reached(bundle, line, ["out-admit"])
    assert "after-fix" in reached(bundle, line, ["out-defer"])
    assert not {"start", "docs-check", "arrive", "primary"} & after


@pytest.mark.parametrize("name", PEOPLE)
def test_every_line_goes_on_to_the_record_and_to_its_correction(bundle: Bundle, name: str) -> None:
    line = line_of(bundle, name)
    last = line.stops[-1].stop.id

    assert {"after-i94", "after-fix"} <= reached(bundle, line, [last])


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_last_stop_of_a_line_links_to_what_comes_after_arrival(bundle: Bundle, name: str, language: str) -> None:
    line = line_of(bundle, name)
    found = bundle.read(topic, TopicKind.STOP, line.stops[-1].stop.id, language)
    assert found is not None

    links = {Route.parse(link) for link in found.see}

    assert {Route("learn", "after-arrival"), Route("matters", "i94-wrong")} <= links
    deferred = bundle.read(topic, TopicKind.STOP, "exit", language)
    assert deferred is not None
    assert "poeguide:matters/come-back" in deferred.see


def test_no_stop_stands_apart(bundle: Bundle) -> None:
    """Every stop that is described can be reached from the start of a line."""
    found = set[str]()
    for line in bundle.read(sequences):
        found |= reached(bundle, line, [line.stops[0].stop.id])

    described = {hit.id for hit in bundle.read(topics, TopicKind.STOP)}
    assert described == found
    assert all(bundle.read(stop, name) is not None for name in described)


def test_a_parcel_may_have_duty_on_its_way_and_nobody_is_told_to_be_admitted(bundle: Bundle) -> None:
    at_port = {way: bundle.read(sequence, way) for way in ("mail", "preclearance")}
    stops = {way: [place.stop.id for place in found.at_port()] for way, found in at_port.items() if found is not None}

    assert stops["mail"] == ["mail-present", "mail-data", "goods-duty", "mail-deliver"]
    assert "out-admit" not in stops["preclearance"]
