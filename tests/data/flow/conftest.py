"""The flow of the real content, and many plans walked through it by chance."""

from __future__ import annotations

from random import Random

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.flow import flow, implied_by
from poeguide.domain.planner import (
    UNKNOWN,
    Flow,
    Outcome,
    outcome,
)
from tests.data.flow.walks import PLACES, SEED, WALKS, Given, Told, any_walk


@pytest.fixture(scope="module")
def found(bundle: Bundle) -> Flow:
    return bundle.read(flow)


@pytest.fixture(scope="module")
def told(bundle: Bundle) -> dict[str, Given]:
    said = {place: bundle.read(implied_by, place) for place in PLACES if place != UNKNOWN}
    return {place: one for place, one in said.items() if one is not None}


@pytest.fixture(scope="module")
def plans(found: Flow, told: Told) -> list[tuple[Given, Given, Outcome]]:
    """Plans with any answers."""
    random = Random(SEED)
    made = (any_walk(found, told, random) for _ in range(WALKS))
    return [(answers, implied, outcome(found, answers, implied)) for answers, implied in made]
