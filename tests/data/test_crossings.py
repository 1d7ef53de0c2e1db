from __future__ import annotations

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import (
    all_crossings,
    crossing,
    crossing_facts,
    crossings_near,
    crossings_of_port,
    every_crossing,
)
from poeguide.domain.freshness import Confidence
from poeguide.domain.geo import Point
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode

BUFFALO = Point(42.8864, -78.8784)


def test_a_crossing_is_found_by_its_id(bundle: Bundle) -> None:
    found = bundle.read(crossing, "ny-peace-bridge")

    assert found is not None
    assert (found.name, found.port_key, found.border) == ("Peace Bridge", "0901", Border.CANADA)
    assert Mode.VEHICLE in found.modes
    assert (found.opening_hours, found.timezone) == ("24/7", "America/New_York")


def test_an_unknown_crossing_is_none(bundle: Bundle) -> None:
    assert bundle.read(crossing, "nowhere") is None
    assert bundle.read(crossing_facts, "nowhere") == []


def test_the_list_holds_every_crossing(bundle: Bundle) -> None:
    assert len(bundle.read(all_crossings)) == len(bundle.read(every_crossing)) == 184


def test_a_port_knows_its_crossings(bundle: Bundle) -> None:
    assert [hit.id for hit in bundle.read(crossings_of_port, "2504")] == ["ca-pedwest", "ca-san-ysidro"]


def test_a_crossing_of_a_port_that_is_gone_keeps_the_printed_code(bundle: Bundle) -> None:
    found = bundle.read(crossing, "mn-noyes")

    assert found is not None
    assert (found.port_key, found.port_code, found.status) == (None, "3402", CrossingStatus.CLOSED)
    assert found.opening_hours == ""


def test_the_nearest_crossing_to_buffalo_is_the_peace_bridge(bundle: Bundle) -> None:
    near = bundle.read(crossings_near, BUFFALO, 4)

    assert near[0].item.id == "ny-peace-bridge"
    assert near[0].miles < 3
    assert len(near) == 4


def test_closed_crossings_stay_on_the_list_and_say_so(bundle: Bundle) -> None:
    assert sum(hit.status is CrossingStatus.CLOSED for hit in bundle.read(all_crossings)) == 5


def test_crossings_without_a_place_are_near_to_nothing(bundle: Bundle) -> None:
    near = bundle.read(crossings_near, BUFFALO, 500)

    assert len(near) == 181


def test_lanes_of_a_crossing(bundle: Bundle) -> None:
    found = bundle.read(crossing, "ca-san-ysidro")

    assert found is not None
    assert found.lanes == (Lane.STANDARD, Lane.READY, Lane.SENTRI)


@pytest.mark.parametrize(
    ("crossing_id", "title", "as_of", "confidence"),
    [
        ("mt-piegan", "Opening hours", "2026-07-25", Confidence.MEDIUM),
        ("me-monticello", "Opening hours", "", Confidence.LOW),
        ("me-hamlin", "Opening hours", "2021", Confidence.MEDIUM),
        ("ca-san-ysidro", "Lanes", "2022-06-29", Confidence.HIGH),
        ("ny-peace-bridge", "Opening hours", "2022-06-29", Confidence.HIGH),
    ],
)
def test_facts_carry_the_date_and_confidence_of_their_own_column(
    bundle: Bundle, crossing_id: str, title: str, as_of: str, confidence: Confidence
) -> None:
    found = {fact.title: fact for fact in bundle.read(crossing_facts, crossing_id)}[title]

    assert (found.as_of, found.confidence) == (as_of, confidence)
