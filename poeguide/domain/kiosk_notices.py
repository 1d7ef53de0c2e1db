"""Notes of the people who run a kiosk: for one port or for all pages, until their time is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

SPANS: Final[Mapping[str, timedelta]] = {
    "hour": timedelta(hours=1),
    "hours": timedelta(hours=4),
    "day": timedelta(),
    "week": timedelta(days=6),
    "month": timedelta(days=29),
}
"""How long a note may stand. From a day on, it stands until midnight."""
LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class StaffNotice:
    """A note with the day it was written and the minute it ends; `port` is a code, or empty for all pages."""

    text: str
    made: str
    expires: str
    port: str = ""

    def is_over(self, now: datetime) -> bool:
        """Whether its time is over, to the minute."""
        return now.replace(tzinfo=None) >= datetime.fromisoformat(self.expires)

    def is_shown(self, now: datetime, ports: tuple[str, ...] = ()) -> bool:
        """Whether it stands now: on every page, or on those of its port."""
        is_now = self.made <= now.date().isoformat() and not self.is_over(now)
        return is_now and (not self.port or self.port in ports)


def new_notice(text: str, port: str, now: datetime, span: str) -> StaffNotice:
    """A note that stands from now on."""
    length = SPANS[span]
    end = now.replace(tzinfo=None, second=0, microsecond=0) + length
    if length < timedelta(hours=1) or length >= timedelta(days=1):
        end = datetime.combine(end.date() + timedelta(days=1), time())
    words = " ".join(text.split())[:LONGEST]
    return StaffNotice(words, now.date().isoformat(), end.isoformat(timespec="minutes"), port.strip().upper())


def read_notices(value: Any) -> list[StaffNotice]:
    """Notes from a stored value; what is none is left out."""
    found = []
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, Mapping) and (expires := _end(entry)):
            text, port = entry["text"][:LONGEST], str(entry.get("port", "")).upper()
            found.append(StaffNotice(text, entry["made"], expires, port))
    return found


def _end(entry: Mapping[str, Any]) -> str:
    """The minute at which a stored note ends; empty where the entry is none."""
    text, made, expires = entry.get("text"), entry.get("made"), entry.get("expires")
    if not isinstance(text, str) or not text.strip() or not isinstance(made, str) or not isinstance(expires, str):
        return ""
    try:
        date.fromisoformat(made)
        end = datetime.fromisoformat(expires).replace(tzinfo=None)
    except ValueError:
        return ""
    return end.isoformat(timespec="minutes")
