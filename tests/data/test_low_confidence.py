"""What a public screen leaves out: facts that are poorly supported, and texts that rest on them alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.facts import all_facts, fact, ledger, low_confidence_ids
from poeguide.data.topics import topic, topics
from poeguide.domain.freshness import Confidence
from poeguide.domain.topics import Block, TopicKind


@pytest.fixture
def public(bundle_path: Path) -> Iterator[Bundle]:
    opened = Bundle.open(bundle_path)
    opened.hides_low_confidence = True
    yield opened
    opened.close()


def test_facts_of_low_confidence_stay_out_of_every_list(bundle: Bundle, public: Bundle) -> None:
    low = bundle.read(low_confidence_ids)

    assert low
    assert {found.id for found in bundle.read(all_facts)} - {found.id for found in public.read(all_facts)} == low
    assert not [row for row in public.read(ledger) if row.confidence is Confidence.LOW]
    assert all(public.read(fact, fact_id) is None for fact_id in low)


def test_a_text_stays_where_any_better_fact_supports_it(bundle: Bundle, public: Bundle) -> None:
    low = bundle.read(low_confidence_ids)
    for kind in TopicKind:
        for hit in bundle.read(topics, kind):
            whole, shown = bundle.read(topic, kind, hit.id), public.read(topic, kind, hit.id)
            assert whole is not None
            if whole.facts and low.issuperset(whole.facts):
                assert shown is None
                continue
            assert shown is not None
            wanted = [block for block in whole.blocks if not block.facts or set(block.facts) - low]
            assert list(shown.blocks) == wanted


def test_what_rests_on_poor_facts_alone_is_not_even_named(bundle: Bundle, public: Bundle) -> None:
    hidden = {hit.id for kind in TopicKind for hit in bundle.read(topics, kind)} - {
        hit.id for kind in TopicKind for hit in public.read(topics, kind)
    }

    assert hidden == {"rice", "nuts-dried-fruit", "drone", "bird", "drum"}


def test_a_bundle_shows_everything_unless_it_is_told_not_to(bundle: Bundle) -> None:
    assert not bundle.hides_low_confidence
    assert any(found.confidence is Confidence.LOW for found in bundle.read(all_facts))


def test_a_text_that_rests_on_a_poor_fact_says_that_it_is_not_verified(bundle: Bundle) -> None:
    low = bundle.read(low_confidence_ids)
    silent = [
        (kind.value, hit.id, block.key)
        for kind in TopicKind
        for hit in bundle.read(topics, kind)
        for block in _blocks(bundle, kind, hit.id)
        # Which agency it is, and whom a place is for, are told by the better facts beside it.
        if block.key not in {"agency", "who"} and low.intersection(block.facts)
        if not re.search(r"not verified|not known|confirm|could not be|not found|ask the", block.text, re.IGNORECASE)
    ]

    assert silent == []


def _blocks(bundle: Bundle, kind: TopicKind, topic_id: str) -> Sequence[Block]:
    whole = bundle.read(topic, kind, topic_id)
    assert whole is not None
    return whole.blocks
