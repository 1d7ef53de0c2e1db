"""When a kiosk is started again, and when it is better to show a page that cannot fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

WITHIN: Final = 60.0
"""Seconds in which too many ends are a loop."""
TOO_MANY: Final = 5
REST: Final = 600.0
"""Seconds that the plain page stands before the kiosk is tried again."""
PLANNED: Final = frozenset({0, 75})
"""Exit codes of a kiosk that ended by itself: the staff's end, and a fresh start."""


class Next(Enum):
    """What to start after an end."""

    KIOSK = "kiosk"
    CRASH_PAGE = "crash page"
    NOTHING = "nothing"


@dataclass(slots=True)
class Restarts:
    """Remembers the unplanned ends of the last minute."""

    ends: list[float] = field(default_factory=list)

    def after(self, code: int, now: float) -> Next:
        """What to start after an end with this code."""
        if code == 0:
            return Next.NOTHING
        if code in PLANNED:
            return Next.KIOSK
        self.ends = [end for end in self.ends if now - end <= WITHIN] + [now]
        if len(self.ends) < TOO_MANY:
            return Next.KIOSK
        self.ends = []
        return Next.CRASH_PAGE
