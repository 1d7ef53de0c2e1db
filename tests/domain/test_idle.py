from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.idle import LEAST_COUNTDOWN, IdleClock, IdleTimes, Phase, needs_more_time

TIMES = IdleTimes(60, 30)


@pytest.mark.parametrize(
    ("idle", "phase", "left"),
    [
        (0, Phase.ACTIVE, 30),
        (59.9, Phase.ACTIVE, 30),
        (60, Phase.ASKING, 30),
        (66, Phase.ASKING, 24),
        (89.5, Phase.ASKING, 1),
        (90, Phase.OVER, 0),
        (500, Phase.OVER, 0),
    ],
)
def test_the_clock_asks_counts_down_and_ends(idle: float, phase: Phase, left: int) -> None:
    assert (TIMES.phase(idle), TIMES.seconds_left(idle)) == (phase, left)


def test_nobody_gets_less_than_twenty_seconds_to_answer() -> None:
    assert IdleTimes(60, 3).countdown == LEAST_COUNTDOWN


def test_no_time_passes_while_the_kiosk_speaks() -> None:
    clock = IdleClock(TIMES)
    clock.touch(0)

    assert clock.tick(1000, is_busy=True) is Phase.ACTIVE
    assert clock.tick(1059) is Phase.ACTIVE
    assert clock.tick(1061) is Phase.ASKING


def test_a_touch_begins_anew_as_often_as_one_likes() -> None:
    clock = IdleClock(TIMES)
    for start in range(0, 10_000, 80):
        clock.touch(start)
        assert clock.tick(start + 79) is Phase.ASKING


@given(jumps=st.lists(st.floats(-1e6, 1e6)))
def test_a_clock_that_goes_back_never_ends_a_visit_early(jumps: list[float]) -> None:
    clock = IdleClock(TIMES)
    now, passed = 0.0, 0.0
    clock.touch(now)
    for jump in jumps:
        now += jump
        passed += max(0.0, jump)
        clock.tick(now)

    assert clock.idle <= passed + 1e-3


@pytest.mark.parametrize(
    ("scale", "reach", "speech", "slow"),
    [(1.0, False, False, False), (1.25, False, False, False), (1.5, False, False, True), (1.0, True, False, True),
     (1.0, False, True, True)],
)  # fmt: skip
def test_who_needs_more_time_gets_it(scale: float, *, reach: bool, speech: bool, slow: bool) -> None:
    assert needs_more_time(text_scale=scale, is_reach_on=reach, is_speech_on=speech) is slow
