"""One window for each reader: a second start hands its link to the first one and ends.

The first start holds a lock and watches a folder; a second one drops a note there and waits until it is taken.
There is no socket: both are files in the reader's own run-time folder, which nobody else can write to.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QLockFile, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget

from poeguide.json_text import parsed

logger = logging.getLogger(__name__)

PATIENCE: Final = 5.0
"""Seconds that a second start waits; then the first one does not answer, and it opens a window of its own."""
LOOK_EVERY: Final = 0.01
MAX_BYTES: Final = 65_536
TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives to a program that the reader started, so that its window may come to the front."""


class OneWindow(QObject):
    """The lock, the folder of notes, and who receives them."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._notes = folder / "notes"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None
        self._receive: Callable[[str], None] | None = None

    def is_first(self) -> bool:
        """Whether no window of this reader is open: then this start is the one, until its process ends."""
        return self._is_private() and self._lock.tryLock(0)

    def hand_over(self, link: str, patience: float = PATIENCE) -> bool:
        """Give a link (or nothing, to show the window) to the first start; False where it does not take it."""
        if not self._is_private():
            return False
        note = self._notes / f"{time.time_ns()}-{os.getpid()}.json"
        try:
            part = note.with_suffix(".part")
            tokens = {name: os.environ[name] for name in TOKENS if name in os.environ}
            part.write_text(json.dumps({"link": link, "tokens": tokens}), "utf-8")
            part.replace(note)
        except OSError:
            return False
        end = time.monotonic() + patience
        while note.exists() and time.monotonic() < end:
            time.sleep(LOOK_EVERY)
        return not _remove(note)

    def watch(self, receive: Callable[[str], None]) -> None:
        """Take notes from now on, and those that wait already; needs the application."""
        self._receive = receive
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._notes)], self)
            self._watcher.directoryChanged.connect(self._take_all)
            if sys.platform == "darwin":  # elsewhere a filter in Python would only slow every event down
                QCoreApplication.instance().installEventFilter(self)
        self._take_all()

    def release(self) -> None:
        """Stop watching and let another start be the first."""
        self._receive = None
        self._lock.unlock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On macOS the system itself hands links and files to the program that runs."""
        if isinstance(event, QFileOpenEvent) and self._receive is not None:
            self._receive(event.file() or event.url().toString())
            return True
        return super().eventFilter(watched, event)

    def _is_private(self) -> bool:
        """Whether the folder is there, ours, and closed to others."""
        try:
            self._folder.parent.parent.mkdir(parents=True, exist_ok=True)
            return all(_made_ours(folder) for folder in (self._folder.parent, self._folder, self._notes))
        except OSError:
            return False

    def _take_all(self) -> None:
        for note in sorted(self._notes.glob("*.json")):
            link = _read(note)
            if _remove(note) and link is not None and self._receive is not None:
                self._receive(link)


def come_to_front(window: QWidget) -> None:
    """Show a window that may be minimized or behind others."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _made_ours(folder: Path) -> bool:
    folder.mkdir(mode=0o700, exist_ok=True)
    if not hasattr(os, "getuid"):
        return folder.is_dir()
    state = folder.lstat()
    return stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & stat.S_IWOTH


def _read(note: Path) -> str | None:
    """The link of a note, with the desktop's leave to come to the front put where Qt looks for it; None for no note."""
    try:
        with note.open("rb") as file:
            told = parsed(file.read(MAX_BYTES))
        link, tokens = told["link"], told["tokens"]
    except (OSError, ValueError, KeyError, TypeError):
        logger.warning("A note of another start cannot be read")
        return None
    for name in TOKENS:
        if isinstance(tokens, dict) and isinstance(tokens.get(name), str):
            os.environ[name] = tokens[name]
    return link if isinstance(link, str) else None


def _remove(note: Path) -> bool:
    """Whether the note was still there."""
    try:
        note.unlink()
    except OSError:
        return False
    return True
