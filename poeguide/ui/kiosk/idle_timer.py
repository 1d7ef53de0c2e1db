"""The idle timer: asks a silent visitor, counts down, and tells when the kiosk begins anew."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from poeguide.domain.idle import IdleClock, IdleTimes, Phase

EVERY: Final = 250
"""Milliseconds between two looks at the clock."""


class IdleTimer(QObject):
    """Runs while a visit is on. `asked` opens the question, `answered` closes it, `over` ends the visit."""

    asked = Signal()
    answered = Signal()
    counted = Signal()
    over = Signal()

    def __init__(
        self, times: Callable[[], IdleTimes], is_busy: Callable[[], bool], *, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__()
        self._times, self._is_busy, self._now = times, is_busy, now
        self.clock = IdleClock(times())
        self.phase = Phase.ACTIVE
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether a visit is on."""
        return self._timer.isActive()

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the visit ends."""
        return self.clock.seconds_left

    def start(self) -> None:
        """A visit begins."""
        self._begin()
        self._timer.start()

    def stop(self) -> None:
        """No visit is on."""
        self._timer.stop()
        self.phase = Phase.ACTIVE

    def touch(self) -> None:
        """The visitor did something. While the question stands, only its own answer counts."""
        if self.is_running and self.phase is Phase.ACTIVE:
            self._begin()

    def more_time(self) -> None:
        """The visitor asked for more time; as often as they like."""
        was_asking = self.phase is Phase.ASKING
        self._begin()
        if was_asking:
            self.answered.emit()

    def look(self) -> None:
        """Ask, count or end, as the clock says."""
        before, left = self.phase, self.clock.seconds_left
        if before is Phase.ACTIVE:
            self.clock.times = self._times()
        self.phase = self.clock.tick(self._now(), is_busy=self._is_busy())
        if self.phase is Phase.OVER:
            self.stop()
            self.over.emit()
        elif self.phase is Phase.ASKING and before is Phase.ACTIVE:
            self.asked.emit()
        elif self.phase is Phase.ASKING and self.clock.seconds_left != left:
            self.counted.emit()

    def _begin(self) -> None:
        self.clock.times = self._times()
        self.clock.touch(self._now())
        self.phase = Phase.ACTIVE
