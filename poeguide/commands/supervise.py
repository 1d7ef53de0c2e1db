"""`poeguide supervise CONFIG.toml`: starts a kiosk again whenever it ends or hangs, where no service manager does."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

from poeguide.commands.kiosk import load_config
from poeguide.commands.streams import say
from poeguide.domain.restarts import REST, Next, Restarts

logger = logging.getLogger(__name__)

HEARTBEAT: Final = "POEGUIDE_HEARTBEAT"
FIRST_BEAT: Final = 60.0
"""Seconds that the first picture may take."""
SILENCE: Final = 30.0
"""Seconds without a beat after which the screen hangs."""
LOOK_EVERY: Final = 0.1
PAUSE: Final = 0.2


def run(options: argparse.Namespace) -> int:
    """Watch until the staff ends the kiosk."""
    load_config(Path(options.config))
    words = ["kiosk", options.config, *(["--bundle", options.bundle] if options.bundle else [])]
    signal.signal(signal.SIGTERM, _stop)
    return watch(own_command(), words)


def own_command() -> list[str]:
    """How this program is started: by itself where it is frozen, else by its interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "poeguide"]


def watch(command: Sequence[str], words: Sequence[str], *, silence: float = SILENCE, rest: float = REST) -> int:
    """Start the kiosk, and what comes after each of its ends."""
    restarts, following = Restarts(), Next.KIOSK
    while following is not Next.NOTHING:
        if following is Next.CRASH_PAGE:
            say("The kiosk does not stay up. The page for a broken kiosk is shown; the kiosk is tried again later.")
            _Child([*command, *words, "--crashed"]).wait(silence=rest, first=rest, needs_beats=False)
            following = Next.KIOSK
            continue
        code = _Child([*command, *words]).wait(silence=silence, first=FIRST_BEAT)
        following = restarts.after(code, time.monotonic())
        if following is not Next.NOTHING:
            say(f"The kiosk ended with code {code}.")
            time.sleep(PAUSE)
    return 0


class _Child:
    """One run of the kiosk; its beats come by its standard output, read by a thread of its own."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 # this program itself, with the words that the operator gave
            list(command), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, env=os.environ | {HEARTBEAT: "1"}
        )
        self._last: float | None = None
        self._thread = threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
        self._thread.start()

    def wait(self, *, silence: float, first: float, needs_beats: bool = True) -> int:
        """Wait for the end, and bring it about where the beats stop; the exit code."""
        start = time.monotonic()
        try:
            while (code := self._process.poll()) is None:
                limit = silence if self._last is not None and needs_beats else first
                if time.monotonic() - (self._last or start) > limit:
                    say("The kiosk does not answer and is ended." if needs_beats else "The kiosk is tried again.")
                    self._process.kill()
                time.sleep(LOOK_EVERY)
        finally:
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
            self._thread.join()
        return code

    def _listen(self, stream: IO[bytes] | None) -> None:
        with stream or open(os.devnull, "rb") as beats:  # noqa: PTH123 # nothing to read
            for _ in beats:
                self._last = time.monotonic()


def _stop(_signal: int, _frame: object) -> None:
    """End the kiosk too: leaving the wait kills it."""
    raise KeyboardInterrupt
