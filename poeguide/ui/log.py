"""The log: what the program and Qt have to say, in a small file, and Qt's last words on the error stream."""

from __future__ import annotations

import atexit
import logging
import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

WORDS: Final = {
    "could not connect to display": "The display does not answer. poeguide render works without one.",
    "xcb-cursor": "The library libxcb-cursor0 is missing. Install the package again, with what it depends on.",
}
"""What Qt says before it gives up, and what it means. It names xcb-cursor whenever X11 fails: this comes last."""
UNKNOWN: Final = "Qt finds no way to a screen. Install the package again, with what it depends on."


class HeldLog(logging.Handler):
    """What is logged before there is a file to write it to."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)


def hold_log() -> None:
    """Keep what is logged on the way to the first picture; the file is opened after it."""
    logging.basicConfig(handlers=[HeldLog()], level=logging.INFO, force=True)
    log_qt()


def log_qt() -> None:
    """Write down what Qt has to say, until the interpreter ends: a call after that is a crash."""
    qInstallMessageHandler(_log_qt)
    atexit.unregister(_forget_qt)
    atexit.register(_forget_qt)


def _forget_qt() -> None:
    qInstallMessageHandler(None)


def start_log(folder: Path) -> None:
    """Log to a small rotating file; where it cannot be written, to the standard error stream."""
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "poeguide.log", maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    held = [record for one in logging.getLogger().handlers if isinstance(one, HeldLog) for record in one.records]
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    log_qt()
    for record in held:
        handler.handle(record)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    level = logging.ERROR if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.WARNING
    logging.getLogger("qt").log(logging.DEBUG if kind is QtMsgType.QtDebugMsg else level, "%s", message)
    if QGuiApplication.primaryScreen() is None:
        _tell(kind, message)


def _tell(kind: QtMsgType, message: str) -> None:
    """Without a way to the screen Qt ends the program, and the log with it: say why, and end it in good order."""
    _said.append(message)
    if kind is QtMsgType.QtFatalMsg:
        all_said = " ".join(_said)
        means = next((words for sign, words in WORDS.items() if sign in all_said), UNKNOWN)
        sys.stderr.write(f"poeguide: No window can be opened. {means}\n")
        sys.stderr.flush()
        os._exit(1)


_said: Final[list[str]] = []
