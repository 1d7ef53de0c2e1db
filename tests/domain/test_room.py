"""Letters on slides grow with the room."""

from __future__ import annotations

from math import atan, degrees

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.physical_size import CAPITAL
from poeguide.domain.room import BODY, MOST, READABLE, UNITS, Room


def test_a_room_that_nobody_told_keeps_the_drawn_sizes() -> None:
    assert Room().growth == 1.0
    assert not Room().is_known


def test_a_small_room_keeps_the_drawn_sizes() -> None:
    assert Room(400, 200).growth == 1.0


def test_a_long_room_has_larger_letters() -> None:
    assert Room(900, 300).growth == pytest.approx(1.33, abs=0.01)


@given(depth=st.integers(100, 5000), width=st.integers(50, 1000))
def test_plain_text_fills_the_angle_for_the_last_row_wherever_it_can(depth: int, width: int) -> None:
    room = Room(depth, width)
    capital = CAPITAL * BODY * room.growth * width / UNITS

    assert 1.0 <= room.growth <= MOST
    if not room.is_too_deep:
        assert degrees(atan(capital / depth)) >= READABLE * 0.99
