"""The time of a talk: since it began, without pauses, and part by part."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from poeguide.domain.lesson import Lesson, Pace, Run, pace

Clock = Callable[[], datetime]


class TalkTime(QObject):
    """`parts` holds the parts of the lesson that were left, each with the seconds it took."""

    ticked = Signal()

    def __init__(self, lesson: Lesson, clock: Clock) -> None:
        super().__init__()
        self._lesson, self._clock = lesson, clock
        self._began: datetime | None = None
        self._paused_at: datetime | None = None
        self._paused = 0.0
        self._part = self._part_began = 0
        self.parts: list[tuple[int, int]] = []

    @property
    def is_paused(self) -> bool:
        """Whether the timer stands."""
        return self._paused_at is not None

    def now(self) -> datetime:
        """The time on the wall."""
        return self._clock()

    def elapsed(self) -> int:
        """Seconds since the start without pauses; the first step starts the timer."""
        if self._began is None:
            return 0
        now = self._paused_at or self._clock()
        return max(0, round((now - self._began).total_seconds() - self._paused))

    def begin(self) -> None:
        """Start the timer, if it does not run."""
        if self._began is None:
            self._began = self._clock()

    def toggle_pause(self) -> None:
        """Stop the timer, or let it run on."""
        if self._paused_at is None:
            self._paused_at = self._clock()
        else:
            self._paused += (self._clock() - self._paused_at).total_seconds()
            self._paused_at = None
        self.ticked.emit()

    def restart(self) -> None:
        """Begin the time anew."""
        self._began, self._paused_at, self._paused, self._part_began = self._clock(), None, 0.0, 0
        self.parts = []
        self.ticked.emit()

    def enter(self, part: int) -> None:
        """Come to a part of the lesson, and keep the time of the one that is left."""
        if part != self._part:
            self.parts.append((self._part, self.elapsed() - self._part_began))
            self._part, self._part_began = part, self.elapsed()

    def pace(self, place: int) -> Pace:
        """How the talk stands at a place of the lesson."""
        return pace(self._lesson, place, self.elapsed(), box_began=self._part_began)

    def run(self, *, is_rehearsal: bool) -> Run:
        """How long each part took until now."""
        used: dict[str, int] = {}
        for at, seconds in (*self.parts, (self._part, self.elapsed() - self._part_began)):
            key = self._lesson.boxes[at].key
            used[key] = used.get(key, 0) + max(0, seconds)
        return Run(is_rehearsal, self._clock().date().isoformat(), tuple(used.items()))
