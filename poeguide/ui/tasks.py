"""Work off the GUI thread; answers come back on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Tasks(QObject):
    """One worker. Work is a function of values; it touches no QObject."""

    _done = Signal(object)

    def __init__(self, failed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._failed = failed
        self._pool: ThreadPoolExecutor | None = None
        self._open = 0
        self._done.connect(self._deliver)

    @property
    def is_idle(self) -> bool:
        """Whether all work is done and delivered."""
        return self._open == 0

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work` on the worker and hand its value to `then` on the GUI thread."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="poeguide")
        self._open += 1
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._done.emit((done, then)))

    def wait(self) -> None:
        """Finish what is running, drop what is not yet begun."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _deliver(self, answer: tuple[Future[Any], Callable[[Any], None]]) -> None:
        self._open -= 1
        future, then = answer
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            then(future.result())
        else:
            self._failed(error)
