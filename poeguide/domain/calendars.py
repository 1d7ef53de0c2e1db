"""Days of a trip as a calendar file (RFC 5545): deadlines with an alarm, and the arrival in the time of the port."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

MAX_OCTETS: Final = 75
"""Bytes of a line; longer ones are folded."""
ALARM_DAYS: Final = 3


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One entry. `start` is a whole day, or a moment with its zone; the same `uid` replaces an earlier entry."""

    uid: str
    title: str
    start: date | datetime
    text: str = ""
    place: str = ""
    alarm_days: int = 0


def calendar(events: Iterable[CalendarEvent], now: datetime) -> str:
    """A whole calendar file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//poeguide//trip//EN", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += event_lines(event, now)
    return "".join(fold(line) + "\r\n" for line in (*lines, "END:VCALENDAR"))


def event_lines(event: CalendarEvent, now: datetime) -> list[str]:
    """One entry; a later export has a higher sequence, so that calendars take it for the newer one."""
    return [
        "BEGIN:VEVENT",
        f"UID:{event.uid}@poeguide",
        f"DTSTAMP:{_utc(now)}",
        f"SEQUENCE:{int(now.timestamp() // 60) % 2**31}",
        *_when(event.start),
        f"SUMMARY:{escape(event.title)}",
        *([f"DESCRIPTION:{escape(event.text)}"] if event.text else []),
        *([f"LOCATION:{escape(event.place)}"] if event.place else []),
        "TRANSP:TRANSPARENT",
        *_alarm(event),
        "END:VEVENT",
    ]


def escape(text: str) -> str:
    """Text as a value: backslash, comma, semicolon and line end are marked."""
    marked = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return marked.replace("\r\n", "\\n").replace("\n", "\\n")


def fold(line: str) -> str:
    """A line in pieces of at most 75 bytes, none of which splits a letter; each but the first begins with a space."""
    pieces, piece, size = [], "", 0
    for letter in line:
        octets = len(letter.encode("utf-8"))
        if size + octets > MAX_OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    return "\r\n".join([*pieces, piece])


def _when(start: date | datetime) -> Iterator[str]:
    if isinstance(start, datetime):
        yield f"DTSTART:{_utc(start)}"
        yield f"DTEND:{_utc(start + timedelta(hours=1))}"
    else:
        yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}"


def _alarm(event: CalendarEvent) -> Iterator[str]:
    if event.alarm_days:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escape(event.title)}")
        yield from (f"TRIGGER:-P{event.alarm_days}D", "END:VALARM")


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
