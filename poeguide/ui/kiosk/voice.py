"""The voice of this computer: the speech service of Linux, by its own library."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Any, Final

logger = logging.getLogger(__name__)

LIBRARY: Final = "libspeechd.so.2"
LETTERS_A_SECOND: Final = 14.0
PATIENCE: Final = 3.0
"""Seconds that the service may take to answer at the start."""
MESSAGE: Final = 2
"""The priority at which a sentence is not cut off by the next one."""
MOST_WAITING: Final = 40
"""Wishes that the service did not take in the meantime; then it is given up."""


class SpeechService:
    """No process of our own, and nothing leaves the computer.

    The library waits for the service at every call, and a service without a sound device may never answer. So a thread
    of its own talks to it, and the screen goes on.
    """

    def __init__(self, name: str, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._until = 0.0
        self._wishes: SimpleQueue[tuple[str, tuple[Any, ...]]] = SimpleQueue()
        self._is_connected, self._is_tried = False, Event()
        Thread(target=self._work, args=(name,), name="speech", daemon=True).start()

    @classmethod
    def connect(cls, name: str = LIBRARY, *, patience: float = PATIENCE) -> SpeechService | None:
        """The service, if its library is installed, it runs, and it answers."""
        service = cls(name)
        if not service._is_tried.wait(patience):
            logger.warning("The speech service does not answer")
        return service if service._is_connected else None

    def say(self, text: str, *, language: str, rate: int, volume: int) -> None:
        """Begin to speak. The service tells no end in this mode, so that it is reckoned from the letters."""
        if self._wishes.qsize() > MOST_WAITING:
            logger.warning("The speech service does not answer any more")
            return
        self._wish("spd_set_language", language.encode())
        self._wish("spd_set_voice_rate", rate)
        self._wish("spd_set_volume", volume)
        self._wish("spd_say", MESSAGE, text.encode())
        self._until = self._now() + len(text) / (LETTERS_A_SECOND * (1 + rate / 150)) + 0.4

    def stop(self) -> None:
        """Be silent at once."""
        self._wish("spd_cancel")
        self._until = 0.0

    def is_speaking(self) -> bool:
        """Whether the reckoned time is not over."""
        return self._now() < self._until

    def _wish(self, function: str, *arguments: Any) -> None:
        if self._wishes.qsize() <= MOST_WAITING:
            self._wishes.put((function, arguments))

    def _work(self, name: str) -> None:
        library, connection = _open(name)
        self._is_connected = bool(connection)
        self._is_tried.set()
        while connection:
            function, arguments = self._wishes.get()
            getattr(library, function)(connection, *arguments)


def _open(name: str) -> tuple[Any, int]:
    """The library and a connection to the service; 0 where either is missing."""
    try:
        library = ctypes.CDLL(name)
        opens = library.spd_open2
    except (OSError, AttributeError):
        return None, 0
    text, number, pointer = ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p
    opens.restype = pointer
    opens.argtypes = [text, text, text, number, pointer, number, ctypes.POINTER(text)]
    for function, kinds in (
        ("spd_say", [number, text]),
        ("spd_cancel", []),
        ("spd_set_voice_rate", [number]),
        ("spd_set_volume", [number]),
        ("spd_set_language", [text]),
    ):
        getattr(library, function).argtypes = [pointer, *kinds]
    # Where no service runs, the library writes the reason to this place, whether it was given or not.
    reason = text()
    return library, opens(b"poeguide", b"kiosk", None, 0, None, 0, ctypes.byref(reason)) or 0
