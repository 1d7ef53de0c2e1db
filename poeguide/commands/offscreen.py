"""The window without a display: what `render` and `selftest` share."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from shutil import rmtree
from tempfile import mkdtemp
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from platformdirs import user_cache_path

from poeguide.commands.content import is_writable
from poeguide.commands.streams import say
from poeguide.errors import PoeGuideError

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from poeguide.data.bundle import Bundle
    from poeguide.domain.routes import Route
    from poeguide.paths import Paths
    from poeguide.settings import Settings
    from poeguide.ui.kiosk.window import KioskWindow
    from poeguide.ui.main_window import MainWindow

PATIENCE: Final = 20_000
"""Milliseconds that a page may take to show all it has."""
LOOK_EVERY: Final = 5
QUIET_LOOKS: Final = 3
NOT_A_FAULT: Final = ("This plugin does not support", "Detected locale")
"""How Qt begins to say that there is no window manager, and that it takes UTF-8 whatever the locale says."""


class Faults(logging.Handler):
    """Every error of a window: raised inside `with`, or reported from slots, from tasks, in the log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> bool:
        """Note a fault of the program; what is said to the reader goes on its way."""
        if not isinstance(error, Exception) or isinstance(error, PoeGuideError):
            return False
        self.found.append(sentence(error))
        return True

    def emit(self, record: logging.LogRecord) -> None:
        """Note an error that was logged."""
        error = record.exc_info[1] if record.exc_info else None
        self.found.append(record.getMessage() if error is None else sentence(error))

    def hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Note an error that nobody caught."""
        self.found.append(sentence(error))

    def take(self) -> list[str]:
        """What was noted since the last time, each once."""
        found, self.found = self.found, []
        return list(dict.fromkeys(found))


def sentence(error: BaseException) -> str:
    """An error in one line."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


@contextmanager
def without_display() -> Iterator[Faults]:
    """Qt draws into memory; its small talk is dropped, and errors are noted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler

    faults, root, hook = Faults(), logging.getLogger(), sys.excepthook
    handler = qInstallMessageHandler(_pass_on)
    root.addHandler(faults)
    sys.excepthook = faults.hook
    try:
        with _place_for_font_cache():
            yield faults
    finally:
        sys.excepthook = hook
        root.removeHandler(faults)
        qInstallMessageHandler(handler)


def make_hidden_window(
    paths: Paths, bundle: Bundle, *, route: Route, settings: Settings, clock: datetime | None = None
) -> MainWindow:
    """The whole window at a place, not yet shown. Nothing of the reader's own stands in it: no class, no practice."""
    from poeguide.app import make_application, make_services
    from poeguide.ui.main_window import MainWindow

    make_application(paths)
    paths = paths._replace(data=paths.data / "nobody")
    services = make_services(paths, bundle, route=route, settings=settings)
    return MainWindow(services if clock is None else services._replace(clock=partial(_always, clock)))


def is_shown(window: MainWindow, route: Route) -> bool:
    """Whether the window is where it was sent; it may have gone on to a part of that place."""
    current = window.services.navigator.current
    return current.page == route.page and current.target.startswith(route.target)


def finish(window: MainWindow | KioskWindow) -> bool:
    """Let the window lay itself out and load all it shows; False where that takes too long."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, quiet = QEventLoop(), QTimer(), 0

    def look() -> None:
        nonlocal quiet
        page = window.page
        is_ready = (page is None or page.finish()) and window.services.tasks.is_idle
        quiet = quiet + 1 if is_ready else 0
        if quiet >= QUIET_LOOKS:
            loop.exit(0)

    timer.timeout.connect(look)
    timer.start(LOOK_EVERY)
    QTimer.singleShot(PATIENCE, loop, partial(loop.exit, 1))
    return loop.exec() == 0


@contextmanager
def _place_for_font_cache() -> Iterator[None]:
    """A folder for the font library of Linux, which complains where it cannot write to the reader's own."""
    folder = _temporary_folder() if sys.platform.startswith("linux") and not is_writable(user_cache_path()) else None
    if folder is not None:
        os.environ["XDG_CACHE_HOME"] = folder
    try:
        yield
    finally:
        if folder is not None:
            del os.environ["XDG_CACHE_HOME"]
            rmtree(folder, ignore_errors=True)


def _temporary_folder() -> str | None:
    try:
        return mkdtemp(prefix="poeguide-")
    except OSError:
        return None


def _always(moment: datetime) -> datetime:
    return moment


def _pass_on(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    from PySide6.QtCore import QtMsgType as Kind

    if kind not in (Kind.QtDebugMsg, Kind.QtInfoMsg) and not message.startswith(NOT_A_FAULT):
        say(" ".join(message.split()))
