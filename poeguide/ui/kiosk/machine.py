"""Joins the parts of the kiosk, and keeps those that watch over the whole program."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.ui.kiosk.board import Board
from poeguide.ui.kiosk.finger import Finger
from poeguide.ui.kiosk.fitting import Fitting
from poeguide.ui.kiosk.guard import GUARDED, Covers, Guard
from poeguide.ui.kiosk.health import HEARTBEAT, Pulse, Renewal, systemd_notifier, watchdog_interval
from poeguide.ui.kiosk.idle_timer import IdleTimer
from poeguide.ui.kiosk.keypad import Keypad
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.printing import Printing, Queue, system_printer
from poeguide.ui.kiosk.speech import Engine, Speech
from poeguide.ui.kiosk.spooler import Spooler
from poeguide.ui.kiosk.staff import Staff, StaffGesture
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.visit import Visit
from poeguide.ui.kiosk.voice import SpeechService
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

logger = logging.getLogger(__name__)

RESTART: Final = 75
"""The exit code that asks for a fresh start; 0 is the staff's end."""


class Devices(NamedTuple):
    """What stands beside the screen: a voice, a printer, and the print service that knows how it fares."""

    engine: Engine | None = None
    printer: Callable[[KioskConfig], QPrinter | None] = system_printer
    queue: Queue | None = None


NO_VOICE: Final = Devices()
"""The printer of the system, and nothing else."""


def make_kiosk(services: Services, config: KioskConfig, state: State, devices: Devices = NO_VOICE) -> Kiosk:
    """All long-lived objects of the kiosk."""
    visit, speech = Visit(services, config), Speech(devices.engine)
    printing = Printing(config, devices.printer, queue=devices.queue, run=services.tasks.run)
    idle = IdleTimer(lambda: visit.times, lambda: speech.is_busy or printing.is_busy)
    staff = Staff(config, state, services.tasks)
    return Kiosk(services, config, visit, idle, speech, staff, Board(state), Fitting(config, state), printing)


def find_engine(config: KioskConfig) -> Engine | None:
    """The voice of this computer, if one is wanted and there."""
    return SpeechService.connect() if config.speech else None


def find_queue(config: KioskConfig) -> Queue | None:
    """The print service of this computer, if the kiosk prints."""
    return Spooler.connect(config.printer) if config.is_printing else None


class Machine(QObject):
    """The kiosk on its screen: guard, gesture, keypad, pulse and renewal around the window."""

    ended = Signal()
    """The kiosk let go of the program; `code` says why."""

    def __init__(self, app: QApplication, kiosk: Kiosk) -> None:
        super().__init__()
        self.code = 0
        self._app, self.kiosk = app, kiosk
        self.window = KioskWindow(kiosk)
        self.guard = Guard(app)
        self.gesture = StaffGesture(self.window.corner)
        self.finger = Finger(kiosk.services.theme, self.window)
        self.keypad = Keypad(self.window, kiosk.fitting.keypad)
        # One filter asks all parts: each filter of a whole program costs as much as all the rest of an event.
        app.installEventFilter(self)
        self.covers = Covers(app, self.window)
        environment = dict(os.environ)
        notify, interval = systemd_notifier(), watchdog_interval(environment)
        self.pulse = Pulse(notify, interval=interval, is_supervised=HEARTBEAT in environment)
        config, clock = kiosk.config, kiosk.services.clock
        self.renewal = Renewal(
            lambda: self.window.is_resting, clock, restart_at=config.restart_at, memory_mb=config.memory_mb
        )
        self._connect()

    def show(self) -> None:
        """Cover the whole screen: by size as well, as not every session heeds the wish for a full screen."""
        self._fill_screen()
        self.window.showFullScreen()
        self.window.screen().geometryChanged.connect(self._fill_screen)

    def _fill_screen(self) -> None:
        """Also after somebody turned the screen or changed what it shows."""
        self.window.setGeometry(self.window.screen().geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keypad is asked before the guard, which would take some of its keys for forbidden ones."""
        kind = event.type()
        if kind not in GUARDED:
            return False
        if self.keypad.takes(event) or self.finger.takes(watched, event):
            return True
        if kind is QEvent.Type.MouseButtonRelease and isinstance(watched, QLineEdit):
            self._offer_keyboard(watched)
        self.gesture.watch(watched, event)
        return self.guard.refuses(watched, event)

    def _offer_keyboard(self, field: QLineEdit) -> None:
        """A touch on a field opens the keyboard."""
        if field.window() is self.window and field.isEnabled():
            self.window.open_keyboard(field)

    def leave(self, code: int) -> None:
        """Let go of the program, which may then end."""
        logger.info("The kiosk ends with code %s", code)
        self.pulse.end()
        self.renewal.end()
        self.guard.is_exit_allowed = self.window.is_exit_allowed = True
        self.window.close()
        self.guard.release()
        self.covers.release()
        self._app.removeEventFilter(self)
        self.code = code
        self.ended.emit()

    def _connect(self) -> None:
        self.guard.touched.connect(self.kiosk.idle.touch)
        self.guard.link_refused.connect(self._say_refused)
        self.gesture.made.connect(self.window.call_staff)
        self.window.painted.connect(self.pulse.begin)
        self.window.painted.connect(self.kiosk.printing.begin)
        self.kiosk.staff.exit_wanted.connect(self._end)
        self.kiosk.staff.restart_wanted.connect(self._restart)
        self.renewal.due.connect(self._restart)
        self.kiosk.fitting.changed.connect(self._learn)
        self.kiosk.visit.cleared.connect(self.guard.forget)

    def _say_refused(self) -> None:
        words = self.tr("Addresses cannot be opened here. Write it down: {address}")
        self.kiosk.services.notices.say(words.format(address=self.guard.refused_link[:200]), "info")

    def _learn(self) -> None:
        self.keypad.learn(self.kiosk.fitting.keypad)

    def _restart(self) -> None:
        self.leave(RESTART)

    def _end(self) -> None:
        self.leave(0)
