"""Staff: the gesture, the PIN with its waits, and the two ways to end the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QMouseEvent, QWindow

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.pin import Throttle, is_right
from poeguide.ui.kiosk.state import State
from poeguide.ui.tasks import Tasks

TAPS: Final = 5
TAPS_WITHIN: Final = 4.0
"""Seconds for the gesture: five touches in the upper corner where reading begins."""


class Staff(QObject):
    """`answered` tells whether the PIN was right: `is_in`. A try is on the disk before it is judged."""

    answered = Signal()
    exit_wanted = Signal()
    restart_wanted = Signal()

    def __init__(
        self, config: KioskConfig, state: State, tasks: Tasks, *, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__()
        self.config, self.state = config, state
        self._tasks, self._now = tasks, now
        failures = state.read("tries")
        count = failures if isinstance(failures, int) and not isinstance(failures, bool) and failures > 0 else 0
        self._throttle = Throttle.stored(count, now())
        self.is_checking = False
        self.is_in = False
        self.is_called = False

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is configured; without one nobody gets in."""
        return bool(self.config.pin)

    @property
    def wait(self) -> int:
        """Seconds until the next try."""
        return self._throttle.seconds_left(self._now())

    def try_pin(self, pin: str) -> None:
        """Judge a PIN off the GUI thread."""
        if self.is_checking or self.wait or not self.has_pin:
            return
        self.is_checking = True
        self._throttle.fail(self._now())
        self.state.write("tries", self._throttle.failures)
        self._tasks.run(partial(is_right, pin, self.config.pin), self._judge)

    def _judge(self, is_good: bool) -> None:  # noqa: FBT001 # what the task returns
        self.is_checking = False
        self.is_in = is_good
        if is_good:
            self._throttle.succeed()
            self.state.write("tries", 0)
        self.answered.emit()

    def leave(self) -> None:
        """Lock again."""
        self.is_in = self.is_called = False


class StaffGesture(QObject):
    """Five touches in the upper corner within four seconds; nobody does that by chance, and it alone opens nothing."""

    made = Signal()

    def __init__(self, corner: Callable[[], QRect], *, now: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._corner, self._now = corner, now
        self._taps: list[float] = []

    def watch(self, watched: QObject, event: QEvent) -> None:
        """Count touches in the corner; one elsewhere begins the count anew."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWindow):
            if isinstance(event, QMouseEvent) and self._corner().contains(event.position().toPoint()):
                self._tap()
            else:
                self._taps.clear()

    def _tap(self) -> None:
        now = self._now()
        self._taps = [tap for tap in self._taps if now - tap <= TAPS_WITHIN] + [now]
        if len(self._taps) >= TAPS:
            self._taps.clear()
            self.made.emit()
