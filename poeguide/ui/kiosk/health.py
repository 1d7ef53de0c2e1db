"""Health: tells the service manager that the screen is alive, and ends the program in time for a fresh start."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from datetime import datetime, time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from poeguide.ui.memory import memory_in_use

logger = logging.getLogger(__name__)

BEAT: Final = 1000
"""Milliseconds between two beats for our own supervisor."""
LOOK_EVERY: Final = 30_000
HEARTBEAT: Final = "POEGUIDE_HEARTBEAT"
"""Set by the supervisor: beats go to the standard output."""


def systemd_notifier(name: str = "libsystemd.so.0") -> Callable[[str], None] | None:
    """What sends a state to the service manager; None where there is none. Its own library does it, not a socket."""
    if "NOTIFY_SOCKET" not in os.environ:
        return None
    try:
        notify = ctypes.CDLL(name).sd_notify
    except (OSError, AttributeError):
        logger.warning("There is a service manager, but not its library; it cannot see whether the screen is alive")
        return None
    notify.argtypes = [ctypes.c_int, ctypes.c_char_p]

    def send(state: str) -> None:
        notify(0, state.encode())

    return send


def watchdog_interval(environment: dict[str, str]) -> int:
    """Milliseconds between two beats: a third of what the service manager allows; 0 where it does not watch."""
    try:
        return max(0, int(environment.get("WATCHDOG_USEC", "0"))) // 3000
    except ValueError:
        return 0


class Pulse(QObject):
    """Beats from the GUI thread: a screen that hangs stops beating."""

    def __init__(self, notify: Callable[[str], None] | None, *, interval: int = 0, is_supervised: bool = False) -> None:
        super().__init__()
        self._notify, self._is_supervised = notify, is_supervised
        self._timer = QTimer(self)
        self._timer.setInterval(min(interval, BEAT) if is_supervised and interval else interval or BEAT)
        self._timer.timeout.connect(self.beat)

    def begin(self) -> None:
        """The first picture is on screen."""
        if self._notify is not None:
            self._notify("READY=1")
        self.beat()
        self._timer.start()

    def beat(self) -> None:
        """One beat."""
        if self._notify is not None:
            self._notify("WATCHDOG=1")
        if self._is_supervised and sys.stdout is not None:
            try:
                sys.stdout.write("beat\n")
                sys.stdout.flush()
            except OSError:
                logger.warning("Nobody listens to the beats any more")
                self._is_supervised = False

    def end(self) -> None:
        """The program ends by itself."""
        self._timer.stop()
        if self._notify is not None:
            self._notify("STOPPING=1")


class Renewal(QObject):
    """`due` tells that nobody is there and the program should start afresh: it grew, or its hour has come."""

    due = Signal()

    def __init__(
        self,
        is_idle: Callable[[], bool],
        clock: Callable[[], datetime],
        *,
        restart_at: time | None,
        memory_mb: int,
        memory: Callable[[], int] = memory_in_use,
    ) -> None:
        super().__init__()
        self._is_idle, self._clock, self._memory = is_idle, clock, memory
        self._restart_at, self._memory_mb = restart_at, memory_mb
        self._seen = clock()
        self.is_wanted = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Remember what is due, and do it when nobody is there."""
        now, before = self._clock(), self._seen
        self._seen = now
        hour = self._restart_at
        if hour is not None and before < now and before.time() < hour <= now.time():
            logger.info("The daily restart is due")
            self.is_wanted = True
        elif self._memory() > self._memory_mb:
            logger.warning("The program holds more memory than it should")
            self.is_wanted = True
        if self.is_wanted and self._is_idle():
            self.due.emit()
