"""Acts that wait until Qt has handled what is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, act: Callable[[], object]) -> None:
    """Do this in the next round of events, unless its owner goes first."""
    # `QTimer.singleShot` with a context would keep the act, and all it holds, for ever where the context goes first.
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
