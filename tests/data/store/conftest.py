"""A store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from poeguide.data.store import Store
from poeguide.domain.trip import Change, Note, Part, Trip

TRIP = Trip(id="t1", trip="t1", title="To San Diego", mode="car", day="2026-12-01")


def note(number: int, text: str = "Ask about the lane") -> Note:
    return Note(id=f"n{number}", trip="t1", text=text, position=number)


def added(*parts: Part) -> list[Change]:
    return [Change(None, part) for part in parts]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "trips.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.open(path)
    opened.apply(added(TRIP, note(1)))
    yield opened
    opened.close()
