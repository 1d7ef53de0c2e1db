"""An end that comes from outside, such as Ctrl+C in the terminal, closes the windows as their own cross does."""

from __future__ import annotations

import os
import signal
import time
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Ctrl+C, the end of a session, and a terminal that is closed; a session may end by the last two at once."""
KILLED: Final = 128
"""What shells add the number of a signal to."""
PATIENCE: Final = 1.0
"""Seconds after which another signal ends the program at once; until then it is the same wish, told twice."""


class OutsideEnd(QObject):
    """From now on Ctrl+C and the end of a session close all windows; a later Ctrl+C ends the program at once.

    A signal writes its number into a pipe, which wakes the window: Python by itself would heed it only when the window
    has something to do the next time.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._since: float | None = None
        self._pipe, into = os.pipe()
        for end in (self._pipe, into):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(into, warn_on_full_buffer=False)
        for number in SIGNALS:
            # As `nohup` and a script's `&` have it.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._heed)
        QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self).activated.connect(self._end)

    def _heed(self, number: int, _frame: FrameType | None) -> None:
        """The pipe has its number already; a window that does not answer is not asked again."""
        now = time.monotonic()
        if self._since is None:
            self._since = now
        elif now - self._since > PATIENCE:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)

    def _end(self) -> None:
        number = os.read(self._pipe, 64)[0]
        QApplication.closeAllWindows()
        QApplication.exit(KILLED + number)
