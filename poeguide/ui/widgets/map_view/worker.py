"""The one background thread of the map: pictures are painted and names are read here."""

from __future__ import annotations

import atexit
import weakref
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import Final

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QImage

from poeguide.errors import PoeGuideError
from poeguide.ui.later import later
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
from poeguide.ui.widgets.map_view.places import PlaceIndex
from poeguide.ui.widgets.map_view.style import MapStyle

BREATH_SECONDS: Final = 0.0001
HELD_SECONDS: Final = 0.0005


@dataclass(frozen=True, slots=True)
class Job:
    """A picture to paint, and the key under which it is wanted."""

    key: Hashable
    frame: Frame
    style: MapStyle


class _Stopped(Exception):  # noqa: N818 # no error: nobody waits for the pictures of a map that is not seen
    """Ends a picture in the middle."""


class Worker(QObject):
    """Takes jobs, most wanted first, and lays results down; both ends are deques, which threads may share."""

    ready = Signal()
    _again = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.jobs: deque[Job] = deque()
        self.pictures: deque[tuple[Hashable, QImage]] = deque()
        self.places: PlaceIndex | None = None
        self.problem: PoeGuideError | None = None
        self.busy: Hashable = None
        self.raster: Path | None = None
        self.is_held = self.is_resting = self.is_stopped = False
        self._painter = GroundPainter(path, self._wait)
        self._again.connect(self.work, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def work(self) -> None:
        """Do one job, then come back for the next; names are read when no picture is wanted."""
        if self.problem is not None or self.is_stopped or self.is_resting:
            return
        try:
            more = self._paint_next() or self._read_places()
        except _Stopped:
            self.busy = None
            if not self.is_stopped:
                # Somebody may look again by now, and have counted on the picture that was left.
                self.ready.emit()
            return
        except PoeGuideError as error:
            self.problem = error
            self.ready.emit()
            return
        if more:
            self._again.emit()

    @Slot()
    def close(self) -> None:
        """Let go of the map file, in the thread that opened it."""
        self._painter.close()

    def _wait(self) -> None:
        """Let the window have Python's lock, and stand back while it paints."""
        sleep(BREATH_SECONDS)
        while self.is_held and not self.is_stopped:
            sleep(HELD_SECONDS)
        if self.is_stopped or self.is_resting:
            raise _Stopped

    def _paint_next(self) -> bool:
        try:
            job = self.jobs.popleft()
        except IndexError:
            return False
        self.busy = job.key
        # It could be opened when it was chosen; if it is gone by now, the base map is shown.
        with suppress(PoeGuideError):
            self._painter.set_raster(self.raster)
        self.pictures.append((job.key, self._painter.paint(job.frame, job.style)))
        self.busy = None
        self.ready.emit()
        return True

    def _read_places(self) -> bool:
        if self.places is not None:
            return False
        self.places = self._painter.places()
        self.ready.emit()
        return True


class PaintThread(QObject):
    """The worker's thread, started by the first wish and ended by `stop` or with its owner."""

    _wake = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(path)
        self._thread: QThread | None = None
        self._is_due = False

    def ask(self, jobs: Iterable[Job]) -> None:
        """Replace all wishes that have not been begun; the first are begun once the window has its picture."""
        self.worker.jobs = deque(jobs)
        self.worker.is_resting = False
        if self._thread is not None:
            self._wake.emit()
        elif not self._is_due:
            self._is_due = True
            later(self, self._start)

    def rest(self) -> None:
        """Take back all wishes: the worker does nothing until it is asked again."""
        self.worker.jobs = deque()
        self.worker.is_resting = True

    def stop(self) -> None:
        """Let the thread end; a picture that is being painted is left as it is. Who deletes this waits for it."""
        self.rest()
        self.worker.is_stopped = True
        if self._thread is not None:
            self._thread.quit()

    def _start(self) -> None:
        if self.worker.is_stopped:
            return
        thread = QThread()
        self.worker.moveToThread(thread)
        self._wake.connect(self.worker.work, Qt.ConnectionType.QueuedConnection)
        thread.finished.connect(self.worker.close, Qt.ConnectionType.DirectConnection)
        thread.start(QThread.Priority.LowPriority)
        self._thread = thread
        self._wake.emit()
        # A running thread must not be destroyed: it ends with its owner, or at the latest with the interpreter.
        end = weakref.finalize(self, _end, thread, self.worker)
        # Registered last, it runs first: before the binding deletes the thread of a map that nobody closed.
        atexit.register(end)
        # A slot without an argument: to wrap what was destroyed, the binding would make all classes of Qt.
        self.destroyed.connect(lambda: _end_now(end))


def _end_now(end: Callable[[], object]) -> None:
    atexit.unregister(end)
    end()


def _end(thread: QThread, worker: Worker) -> None:
    worker.is_stopped = True
    thread.quit()
    thread.wait()
