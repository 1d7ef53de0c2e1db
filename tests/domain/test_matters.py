"""The tree of matters: the way to each, and what keeps it from being walked."""

from __future__ import annotations

import pytest

from poeguide.domain.matters import START, Matter, faults, way_to

TREE = {m.id: m for m in (Matter(START, ("goods", "stay")), Matter("goods", ("held",)), Matter("held"), Matter("stay"))}


def test_the_way_to_a_matter_begins_at_the_start() -> None:
    assert way_to(TREE, "held") == (START, "goods", "held")
    assert way_to(TREE, START) == (START,)
    assert way_to(TREE, "nothing") == ()


def test_a_whole_tree_has_no_faults() -> None:
    assert faults(TREE) == []


@pytest.mark.parametrize(
    ("matter", "fault"),
    [
        (Matter("stay", ("nowhere",)), "stay leads to nowhere, which does not exist."),
        (Matter("stay", ("held",)), "Several ways lead to held."),
        (Matter("alone"), "No way leads to alone."),
        (Matter("held", ("goods",)), "No way leads to held."),
    ],
)
def test_what_is_wrong_with_a_tree_is_named(matter: Matter, fault: str) -> None:
    assert fault in faults(TREE | {matter.id: matter})
