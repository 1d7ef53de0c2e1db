"""Opening hours as a reader meets them: open now, until when, and the week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether a place is open at a moment. None = not known. `until` is the next change in the place's own time."""

    is_open: bool | None
    until: datetime | None = None
    always: bool = False
    """Open at all hours of all days."""


@dataclass(frozen=True, slots=True)
class DayHours:
    """The open times of one day, in minutes after midnight; `is_known` is false where some of the day is not known."""

    day: date
    intervals: tuple[tuple[int, int], ...]
    is_known: bool = True
