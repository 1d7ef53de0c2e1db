"""What an operator decides about a kiosk, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Final

from poeguide.domain.physical_size import Screen

LANGUAGES: Final = ("en", "es")
"""Those of the guide as it is shipped; whoever reads a file says which the guide at hand has."""
THEMES: Final = ("light", "dark", "contrast")
KEYPAD: Final = ("previous", "next", "choose", "back", "repeat")
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AFTER_HOURS: Final = ("stay", "dim", "black")
PAPERS: Final = ("slip", "letter", "a4")
CLOSABLE: Final = ("ports", "plan", "goods", "documents", "contacts", "learn", "take")
"""Parts of the guide that an operator may leave out; steps and help always stay."""


@dataclass(frozen=True, slots=True)
class KioskConfig:
    """What an operator decides. Times are in seconds."""

    name: str = ""
    """What visitors call this place."""
    port: str = ""
    """The code of the port where the kiosk stands; empty for none."""
    width: int = 0
    height: int = 0
    """Pixels; 0 = ask the screen."""
    diagonal_inches: float = 21.5
    distance_mm: float = 450.0
    languages: tuple[str, ...] = LANGUAGES
    first_language: str = "en"
    theme: str = "light"
    text_scale: float = 1.0
    reduced_motion: bool = False
    ask_after: float = 60.0
    countdown: float = 30.0
    slow_ask_after: float = 180.0
    slow_countdown: float = 60.0
    attract_after: float = 20.0
    attract_each: float = 8.0
    restart_at: time | None = time(4, 0)
    opens: time | None = None
    closes: time | None = None
    closed_days: tuple[str, ...] = ()
    after_hours: str = "stay"
    """Outside the hours: the guide stays as it is, or the screen rests dim with a clock, or black."""
    closed: tuple[str, ...] = ()
    """Parts of the guide that visitors do not get."""
    is_printing: bool = False
    paper: str = "slip"
    printer: str = ""
    """The name of the printer; empty for the computer's first choice."""
    pages_a_visit: int = 2
    memory_mb: int = 600
    state: str = ""
    """Folder for what outlives a restart: wrong PIN tries, counts, notices."""
    pin: str = ""
    speech: bool = True
    keypad: Mapping[str, str] = field(default_factory=dict)
    """Learned keys: act to the name of the key as Qt writes it."""

    def screen(self, width: int, height: int) -> Screen:
        """The screen as configured; pixels that the file leaves open are those of the real screen."""
        return Screen(self.width or width, self.height or height, self.diagonal_inches, self.distance_mm)

    def is_open_at(self, moment: datetime) -> bool:
        """Whether the place is open; always where no hours are given. Hours may go past midnight."""
        if self.opens is None or self.closes is None:
            return True
        now, today, day = moment.time(), moment.weekday(), timedelta(days=1)
        if self.opens < self.closes:
            return self._opens_on(today) and self.opens <= now < self.closes
        yesterday = (moment - day).weekday()
        return (self._opens_on(today) and now >= self.opens) or (self._opens_on(yesterday) and now < self.closes)

    def next_opening(self, moment: datetime) -> datetime | None:
        """When it opens again; None while it is open, or where it never does."""
        if self.opens is None or self.is_open_at(moment):
            return None
        for days in range(8):
            day = moment + timedelta(days=days)
            opening = datetime.combine(day.date(), self.opens, moment.tzinfo)
            if opening > moment and self._opens_on(day.weekday()):
                return opening
        return None

    def rests_at(self, moment: datetime) -> bool:
        """Whether the screen goes dark while nobody is there."""
        return self.after_hours != "stay" and not self.is_open_at(moment)

    def _opens_on(self, weekday: int) -> bool:
        return DAYS[weekday] not in self.closed_days
