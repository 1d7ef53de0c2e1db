"""How long a kiosk waits for its visitor: first it asks, then it counts down, then it begins anew."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import Final

LEAST_COUNTDOWN: Final = 20
"""Seconds that a visitor has to answer at least."""
LARGE_TEXT: Final = 1.5
"""From this text size on, a visitor gets more time."""


class Phase(Enum):
    """What the clock says."""

    ACTIVE = "active"
    ASKING = "asking"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """Seconds without a touch before the question, and seconds to answer it."""

    ask_after: float
    countdown: float

    def __post_init__(self) -> None:
        if self.countdown < LEAST_COUNTDOWN:
            object.__setattr__(self, "countdown", float(LEAST_COUNTDOWN))

    def phase(self, idle: float) -> Phase:
        """What is due after so many seconds without a touch."""
        if idle < self.ask_after:
            return Phase.ACTIVE
        return Phase.ASKING if idle < self.ask_after + self.countdown else Phase.OVER

    def seconds_left(self, idle: float) -> int:
        """Whole seconds until the kiosk begins anew; all of them while it does not ask."""
        return max(0, min(ceil(self.countdown), ceil(self.ask_after + self.countdown - idle)))


@dataclass(slots=True)
class IdleClock:
    """Adds up time without a touch; while the kiosk speaks or prints, no time passes."""

    times: IdleTimes
    idle: float = 0.0
    _last: float | None = None

    def tick(self, now: float, *, is_busy: bool = False) -> Phase:
        """Take note of the time on a clock that only goes forward; what is due now."""
        passed = 0.0 if self._last is None else max(0.0, now - self._last)
        self._last = now
        if not is_busy:
            self.idle += passed
        return self.times.phase(self.idle)

    def touch(self, now: float) -> None:
        """The visitor is there."""
        self.idle, self._last = 0.0, now

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the kiosk begins anew."""
        return self.times.seconds_left(self.idle)


def needs_more_time(*, text_scale: float, is_reach_on: bool, is_speech_on: bool) -> bool:
    """Whether this visitor gets the longer times."""
    return text_scale >= LARGE_TEXT or is_reach_on or is_speech_on
