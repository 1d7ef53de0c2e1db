"""Every fact is said somewhere: one that no page rests on is either missing from a page, or not needed."""

from __future__ import annotations

from poeguide.data.bundle import Bundle
from poeguide.data.facts import all_facts, uses_of_fact


def test_no_fact_is_without_a_page(bundle: Bundle) -> None:
    unused = [fact.id for fact in bundle.read(all_facts) if not bundle.read(uses_of_fact, fact.id)]

    assert unused == []
