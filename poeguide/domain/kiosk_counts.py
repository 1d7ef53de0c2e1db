"""What a kiosk counts: visits and pages a day, never who or what words; small numbers are not told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

LEAST_TOLD: Final = 5
DAYS_KEPT: Final = 400


@dataclass(slots=True)
class Counts:
    """Numbers by day and name."""

    days: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, value: Any) -> Counts:
        """Counts from a stored value; what is not a count is left out."""
        days: dict[str, dict[str, int]] = {}
        for day, names in value.items() if isinstance(value, dict) else ():
            if _is_day(day) and isinstance(names, dict):
                days[day] = {
                    str(name): count
                    for name, count in names.items()
                    if isinstance(count, int) and not isinstance(count, bool) and count > 0
                }
        return cls(days)

    def add(self, names: Iterable[str], today: date) -> None:
        """Count what a visit did, once each, and forget days of long ago."""
        numbers = self.days.setdefault(today.isoformat(), {})
        for name in names:
            numbers[name] = numbers.get(name, 0) + 1
        first = (today - timedelta(days=DAYS_KEPT)).isoformat()
        self.days = {day: names for day, names in self.days.items() if day >= first}

    def told(self) -> list[tuple[str, str, str]]:
        """Rows of day, name and number for people; a number under five is told as `under 5`."""
        return [
            (day, name, str(count) if count >= LEAST_TOLD else f"under {LEAST_TOLD}")
            for day, names in sorted(self.days.items())
            for name, count in sorted(names.items())
        ]


@dataclass(frozen=True, slots=True)
class StaffNotice:
    """A note of the people who run the kiosk, for one port or for all pages, until its day is over."""

    text: str
    made: str
    expires: str
    port: str = ""

    def is_shown(self, today: date, port: str = "") -> bool:
        """Whether it stands on a page today: on every page, or on that of its port."""
        return self.made <= today.isoformat() <= self.expires and self.port in {"", port.upper()}


def read_notices(value: Any) -> list[StaffNotice]:
    """Notices from a stored value; what is none is left out."""
    found = []
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, Mapping) and _is_notice(entry):
            port = str(entry.get("port", "")).upper()
            found.append(StaffNotice(entry["text"], entry["made"], entry["expires"], port))
    return found


def _is_day(text: object) -> bool:
    try:
        date.fromisoformat(str(text))
    except ValueError:
        return False
    return True


def _is_notice(entry: Mapping[str, Any]) -> bool:
    text = entry.get("text")
    return isinstance(text, str) and bool(text.strip()) and _is_day(entry.get("made")) and _is_day(entry.get("expires"))
