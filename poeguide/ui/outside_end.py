"""An end that comes from outside, such as Ctrl+C in the terminal, closes the windows as their own cross does."""

from __future__ import annotations

import os
import signal
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)
KILLED: Final = 128
"""What shells add the number of a signal to."""


class OutsideEnd(QObject):
    """From now on Ctrl+C and the end of a session close all windows; a second Ctrl+C ends the program at once.

    A signal writes its number into a pipe, which wakes the window: Python by itself would heed it only when the window
    has something to do the next time.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._pipe, into = os.pipe()
        for end in (self._pipe, into):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(into, warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, _leave_to_window)
        QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self).activated.connect(self._end)

    def _end(self) -> None:
        number = os.read(self._pipe, 1)[0]
        for each in SIGNALS:
            signal.signal(each, signal.SIG_DFL)
        QApplication.closeAllWindows()
        QApplication.exit(KILLED + number)


def _leave_to_window(_number: int, _frame: FrameType | None) -> None:
    """The pipe has its number already."""
