"""Objects of Qt die on the GUI thread, whatever other threads do in the meantime."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.sweeper import Sweeper


class Ring(QObject):
    """An object that only a collection can free, with a timer that must be stopped on its own thread."""

    def __init__(self, graves: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(60_000)
        weakref.finalize(self, lambda: graves.append(threading.current_thread().name))


def make_objects() -> None:
    """What made Python collect on this thread."""
    for _ in range(200):
        kept: list[dict[str, int]] = [{} for _ in range(1000)]
        del kept


def test_no_other_thread_collects_what_the_window_left_behind(qtbot: QtBot, qapp: QApplication) -> None:
    sweeper = qapp.findChild(Sweeper)
    assert sweeper is not None
    assert not gc.isenabled()
    graves: list[str] = []
    for _ in range(50):
        Ring(graves)
    threads = [threading.Thread(target=make_objects, name=f"other {at}") for at in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert graves == []

    gc.collect()

    assert len(graves) == 50
    assert set(graves) == {threading.current_thread().name}


def test_garbage_does_not_pile_up(qtbot: QtBot, qapp: QApplication) -> None:
    graves: list[str] = []
    kept = [Ring(graves) for _ in range(3)]
    kept.clear()
    made: list[dict[str, int]] = [{} for _ in range(5000)]

    qtbot.waitUntil(lambda: len(graves) == 3, timeout=5000)

    assert len(made) == 5000
