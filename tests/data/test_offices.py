from __future__ import annotations

from poeguide.data.bundle import Bundle
from poeguide.data.offices import (
    deferred_sites_near,
    enrollment_centers_near,
    every_office,
    office,
    office_facts,
    offices,
    offices_by_kind,
    offices_of_port,
)
from poeguide.domain.freshness import Confidence
from poeguide.domain.geo import Point
from poeguide.domain.ports import OfficeKind

PHILADELPHIA = Point(39.95, -75.17)


def test_an_office_is_found_by_its_id(bundle: Bundle) -> None:
    found = bundle.read(office, "def-iah")

    assert found is not None
    assert (found.kind, found.city) == (OfficeKind.DEFERRED_INSPECTION, "Houston")
    assert found.covers == ("5309",)
    assert (found.opening_hours, found.timezone) == ("Mo-Fr 08:00-16:00; PH unknown", "America/Chicago")


def test_an_unknown_office_is_none(bundle: Bundle) -> None:
    assert bundle.read(office, "nowhere") is None
    assert bundle.read(office_facts, "nowhere") == []


def test_the_directory_holds_every_office_once_in_directory_order(bundle: Bundle) -> None:
    groups = bundle.read(offices_by_kind)

    assert [kind for kind, _ in groups] == list(OfficeKind)
    assert sum(len(hits) for _, hits in groups) == len(bundle.read(every_office)) == 219


def test_one_kind_can_be_listed(bundle: Bundle) -> None:
    assert len(bundle.read(offices, OfficeKind.FIELD_OFFICE)) == 21


def test_a_port_knows_its_offices(bundle: Bundle) -> None:
    found = {hit.kind: hit.id for hit in bundle.read(offices_of_port, "4701")}

    assert found[OfficeKind.FIELD_OFFICE] == "fo-new-york"
    assert found[OfficeKind.DEFERRED_INSPECTION] == "def-jfk"
    assert found[OfficeKind.ENROLLMENT_CENTER] == "ec-5140"


def test_the_nearest_sites_are_offered(bundle: Bundle) -> None:
    assert bundle.read(deferred_sites_near, PHILADELPHIA, 1)[0].item.id == "def-phl"
    assert bundle.read(enrollment_centers_near, PHILADELPHIA, 1)[0].item.id == "ec-5445"


def test_an_unconfirmed_phone_is_of_low_confidence(bundle: Bundle) -> None:
    found = {fact.title: fact for fact in bundle.read(office_facts, "hq-cbp")}

    assert found["Phone"].confidence is Confidence.LOW
    assert "not confirmed" in found["Phone"].note
