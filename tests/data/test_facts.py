from __future__ import annotations

from poeguide.data.bundle import Bundle
from poeguide.data.facts import all_facts, fact, facts, ledger, source, sources, uses_of_fact


def test_a_fact_carries_all_that_is_needed_to_judge_it(bundle: Bundle) -> None:
    found = bundle.read(fact, "cus-exempt-800")

    assert found is not None
    assert (found.value, found.unit, found.subject) == ("800", "USD", "customs")
    assert found.sources[0] == "hts9804"
    assert found.source_title.startswith("HTS Chapter 98")


def test_an_unknown_fact_is_none(bundle: Bundle) -> None:
    assert bundle.read(fact, "nowhere") is None


def test_facts_come_in_the_order_asked_for(bundle: Bundle) -> None:
    found = bundle.read(facts, ["proc-primary", "nowhere", "cus-exempt-800"])

    assert [item.id for item in found] == ["proc-primary", "cus-exempt-800"]


def test_the_ledger_holds_every_fact(bundle: Bundle) -> None:
    assert [row.id for row in bundle.read(ledger)] == [item.id for item in bundle.read(all_facts)]


def test_earlier_values_are_kept(bundle: Bundle) -> None:
    assert any(item.changes for item in bundle.read(all_facts))


def test_a_fact_knows_where_it_is_used(bundle: Bundle) -> None:
    assert "poeguide:steps/air/primary" in {str(route) for route in bundle.read(uses_of_fact, "proc-primary")}


def test_a_source_is_found_by_its_key(bundle: Bundle) -> None:
    found = bundle.read(source, "bts25")

    assert found is not None
    assert found.publisher == "Bureau of Transportation Statistics" or "Transportation" in found.publisher
    assert bundle.read(source, "nowhere") is None


def test_sources_come_in_the_order_asked_for(bundle: Bundle) -> None:
    assert [found.key for found in bundle.read(sources, ["wp", "bts25"])] == ["wp", "bts25"]
    assert len(bundle.read(sources)) == bundle.manifest.counts["sources"]
