from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.ports import all_ports, every_port, port, port_facts, ports_near, ports_of_office
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Confidence
from poeguide.domain.geo import Point, distance_miles
from poeguide.domain.ports import LegalStatus, PortType

SAN_DIEGO = Point(32.7157, -117.1611)


def facts(bundle: Bundle, key: str) -> dict[str, Fact]:
    return {fact.title: fact for fact in bundle.read(port_facts, key)}


def test_a_port_is_found_by_its_code(bundle: Bundle) -> None:
    found = bundle.read(port, "2504")

    assert found is not None
    assert (found.name, found.city, found.state, found.types) == ("San Ysidro", "San Ysidro", "CA", (PortType.LAND,))
    assert (found.status, found.timezone) == (LegalStatus.STATION, "America/Los_Angeles")
    assert found.provenance.as_of == "2025-04"


@pytest.mark.parametrize("key", ["CLD", "cld"])
def test_a_port_without_a_code_is_found_by_its_airport_code(bundle: Bundle, key: str) -> None:
    found = bundle.read(port, key)

    assert found is not None
    assert (found.code, found.iata) == ("", "CLD")


@pytest.mark.parametrize("key", ["", "9999", "'", "nowhere"])
def test_an_unknown_port_is_none(bundle: Bundle, key: str) -> None:
    assert bundle.read(port, key) is None


def test_the_list_holds_every_port_by_name(bundle: Bundle) -> None:
    names = [hit.name for hit in bundle.read(all_ports)]

    assert len(names) == len(bundle.read(every_port)) == 487
    assert names == sorted(names)


def test_types_stand_in_the_order_in_which_they_are_drawn(bundle: Bundle) -> None:
    order = list(PortType)

    assert [hit for hit in bundle.read(all_ports) if list(hit.types) != sorted(hit.types, key=order.index)] == []


@settings(deadline=None, max_examples=30)
@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
def test_the_nearest_ports_are_the_nearest(bundle: Bundle, latitude: float, longitude: float) -> None:
    here = Point(latitude, longitude)
    near = bundle.read(ports_near, here, 5)
    best = min(distance_miles(here, hit.point) for hit in bundle.read(all_ports) if hit.point is not None)

    assert near[0].miles == pytest.approx(best)
    assert [found.miles for found in near] == sorted(found.miles for found in near)


def test_the_nearest_port_to_san_diego_is_its_own(bundle: Bundle) -> None:
    assert bundle.read(ports_near, SAN_DIEGO, 1)[0].item.city == "San Diego"


def test_an_office_knows_its_ports(bundle: Bundle) -> None:
    hits = bundle.read(ports_of_office, "fo-tucson")

    assert {hit.state for hit in hits} == {"AZ"}
    assert bundle.read(ports_of_office, "nowhere") == []


def test_facts_carry_the_date_and_confidence_of_their_own_column(bundle: Bundle) -> None:
    found = facts(bundle, "2504")

    assert (found["Port code"].value, found["Port code"].as_of) == ("2504", "2025-04")
    assert found["Field office"].as_of == "2014"
    assert found["Field office"].confidence is Confidence.LOW
    assert found["Address"].as_of == ""
    assert found["Address"].confidence is Confidence.LOW
    assert "Phone" not in found


def test_hours_taken_from_a_crossing_are_as_old_as_they_are_there(bundle: Bundle) -> None:
    found = facts(bundle, "2504")["Opening hours"]

    assert (found.value, found.as_of) == ("24 hours daily", "2022-06-29")
    assert found.sources[:2] == ("cbpbwt22", "LAND_TABLE")


def test_a_date_in_the_notes_counts(bundle: Bundle) -> None:
    assert facts(bundle, "0105")["Opening hours"].as_of == "2022-09"


def test_an_unknown_port_has_no_facts(bundle: Bundle) -> None:
    assert bundle.read(port_facts, "9999") == []
