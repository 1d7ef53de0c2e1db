from __future__ import annotations

from collections import defaultdict

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import (
    all_crossings,
    crossing,
    crossing_facts,
    crossings_instead,
    crossings_near,
    crossings_of_port,
    every_crossing,
)
from poeguide.data.traffic import totals_of_year
from poeguide.domain.freshness import Confidence
from poeguide.domain.geo import Point, distance_miles
from poeguide.domain.plan_b import FAR_MILES, PlanB
from poeguide.domain.ports import Border, Crossing, CrossingStatus, Lane, Mode, Near
from poeguide.domain.traffic import Measure

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


@pytest.mark.parametrize(
    ("mode", "measure"),
    [
        (Mode.VEHICLE, Measure.PERSONAL_VEHICLES),
        (Mode.PEDESTRIAN, Measure.PEDESTRIANS),
        (Mode.TRUCK, Measure.TRUCKS),
        (Mode.BUS, Measure.BUSES),
    ],
)
def test_no_way_that_is_counted_at_a_port_is_denied_by_all_its_crossings(
    bundle: Bundle, mode: Mode, measure: Measure
) -> None:
    ways: defaultdict[str, set[Mode]] = defaultdict(set)
    for one in bundle.read(every_crossing):
        if one.port_key and one.status is not CrossingStatus.CLOSED:
            ways[one.port_key].update(one.possible_modes)
    counted = {str(port) for port, count in bundle.read(totals_of_year, (measure,), 2024).items() if count}

    assert counted & set(ways)
    assert [port for port in sorted(counted & set(ways)) if mode not in ways[port]] == []


def test_a_way_is_known_or_not_never_both(bundle: Bundle) -> None:
    assert [one.id for one in bundle.read(every_crossing) if set(one.modes) & set(one.modes_unknown)] == []


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


def instead_of(bundle: Bundle, crossing_id: str) -> PlanB[Near[Crossing]]:
    found = bundle.read(crossing, crossing_id)
    assert found is not None
    return bundle.read(crossings_instead, found)


def test_three_near_ones_stand_in_for_a_bridge(bundle: Bundle) -> None:
    found = instead_of(bundle, "ny-peace-bridge")

    names = [near.item.id for near in found.near]
    assert names == ["ny-rainbow-bridge", "ny-whirlpool-bridge", "ny-lewiston-queenston-bridge"]
    assert found.far is None


def test_the_ferry_of_ketchikan_has_no_near_one_and_names_the_next_as_far(bundle: Bundle) -> None:
    found = instead_of(bundle, "ak-ketchikan-ferry")

    assert found.near == ()
    assert found.far is not None
    assert found.far.item.id == "wa-port-angeles-ferry"
    assert found.far.miles > 600


def test_one_for_air_passengers_or_closed_for_good_stands_in_for_none(bundle: Bundle) -> None:
    for one in bundle.read(every_crossing):
        named = [near.item for near in bundle.read(crossings_instead, one).every]
        assert not any(other.only_for or other.status is CrossingStatus.CLOSED for other in named)
        assert one.id not in {other.id for other in named}


def test_the_limit_of_what_is_near_holds_the_longest_gap_between_neighbors(bundle: Bundle) -> None:
    points = [one.point for one in bundle.read(every_crossing) if one.point and one.status is not CrossingStatus.CLOSED]
    nearest = [min(distance_miles(one, other) for other in points if other is not one) for one in points]

    assert 255 < max(nearest) < 265 < FAR_MILES
