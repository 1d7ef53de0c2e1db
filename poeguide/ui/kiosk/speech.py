"""Speech: reads a page aloud sentence by sentence, with the words on screen; works without any engine, then says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_EVERY: Final = 150
RATES: Final = (-60, -40, -20, 0, 20, 40, 60)
VOLUMES: Final = (-40, 0, 40, 80)
FIRST_RATE: Final = RATES.index(0)
FIRST_VOLUME: Final = VOLUMES.index(0)
_SENTENCE: Final = re.compile(r"[^.!?…\n]+[.!?…]*")


class Engine(Protocol):
    """Something that can speak one sentence."""

    def say(self, text: str, *, language: str, rate: int, volume: int) -> None:
        """Begin to speak; -100 to 100 stand for slowest to fastest, and for softest to loudest."""

    def stop(self) -> None:
        """Be silent at once."""

    def is_speaking(self) -> bool:
        """Whether the sentence is still going on."""


def sentences(texts: Sequence[str]) -> list[str]:
    """Short pieces to speak, in order."""
    pieces = (piece.strip() for text in texts for piece in _SENTENCE.findall(text))
    return [piece for piece in pieces if any(map(str.isalnum, piece))]


class Speech(QObject):
    """What is being said. `caption` stands on screen as long as speech is on."""

    changed = Signal()

    def __init__(self, engine: Engine | None) -> None:
        super().__init__()
        self._engine = engine
        self._queue: list[str] = []
        self._at = 0
        self._language = "en"
        self._rate, self._volume = FIRST_RATE, FIRST_VOLUME
        self.caption = ""
        self.is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def is_available(self) -> bool:
        """Whether anything can be heard on this kiosk."""
        return self._engine is not None

    @property
    def is_busy(self) -> bool:
        """Whether a sentence is going on."""
        return self._timer.isActive()

    @property
    def volume(self) -> int:
        """How loud it speaks: 0 as set up."""
        return VOLUMES[self._volume]

    @property
    def rate(self) -> int:
        """How fast, from -100 to 100."""
        return RATES[self._rate]

    def read(self, texts: Sequence[str], language: str) -> None:
        """Read texts from the beginning."""
        self.stop()
        self._queue, self._at, self._language = sentences(texts), 0, language
        self._speak()

    def repeat(self) -> None:
        """Say the last sentence again."""
        self._at = max(0, self._at - 1)
        self._speak()

    def pause(self) -> None:
        """Hold on, or go on with the sentence that was cut off."""
        if self.is_paused:
            self.repeat()
            return
        self.is_paused = True
        self._silence()
        self.changed.emit()

    def change_rate(self, step: int) -> None:
        """Faster or slower from the next sentence on."""
        self._rate = min(len(RATES) - 1, max(0, self._rate + step))
        self.changed.emit()

    def change_volume(self, step: int) -> None:
        """Louder or softer from the next sentence on; the next visitor starts at the first volume."""
        self._volume = min(len(VOLUMES) - 1, max(0, self._volume + step))
        self.changed.emit()

    def stop(self) -> None:
        """Say nothing more."""
        self._silence()
        self._queue, self._at, self.is_paused, self.caption = [], 0, False, ""
        self.changed.emit()

    def reset(self) -> None:
        """Speed and volume as for the first visitor, and silence."""
        self._rate, self._volume = FIRST_RATE, FIRST_VOLUME
        self.stop()

    def look(self) -> None:
        """Go on with the next sentence when one is over."""
        if self._engine is None or self._engine.is_speaking():
            return
        self._timer.stop()
        if self._at < len(self._queue):
            self._speak()
        else:
            self.changed.emit()

    def _speak(self) -> None:
        self._silence()
        self.is_paused = False
        if self._at < len(self._queue):
            self.caption = self._queue[self._at]
            self._at += 1
            if self._engine is not None:
                volume = VOLUMES[self._volume]
                self._engine.say(self.caption, language=self._language, rate=self.rate, volume=volume)
                self._timer.start()
        self.changed.emit()

    def _silence(self) -> None:
        self._timer.stop()
        if self._engine is not None:
            self._engine.stop()
