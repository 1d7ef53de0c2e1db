"""What a phone reads from a code without any network: a place, a contact, a day, or plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from poeguide.domain.calendars import CalendarEvent, escape, event_lines
from poeguide.domain.geo import Point

MAX_BYTES: Final = 500
"""Bytes of a code: more make its modules too small to be read from 40 cm."""


def geo_code(point: Point) -> str:
    """A place that map programs open."""
    return f"geo:{point.latitude:.5f},{point.longitude:.5f}"


def contact_code(name: str, *, phone: str = "", email: str = "", address: str = "") -> str:
    """A contact that phones offer to save."""
    fields = (("N", f"{escape(name)};;;;"), ("FN", escape(name)), ("TEL", phone), ("EMAIL", escape(email)))
    lines = [f"{name}:{value}" for name, value in (*fields, ("ADR", f";;{escape(address)};;;;" if address else ""))]
    kept = [line for line in lines if not line.endswith(":")]
    return _within("\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *kept, "END:VCARD")))


def day_code(event: CalendarEvent, now: datetime) -> str:
    """A day that phones offer to enter in their calendar."""
    return _within("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *event_lines(event, now), "END:VCALENDAR"]))


def text_code(lines: Sequence[str]) -> str:
    """Plain words, as many whole lines as fit."""
    kept: list[str] = []
    for line in lines:
        if len("\n".join([*kept, line, "…"]).encode("utf-8")) > MAX_BYTES:
            return "\n".join([*kept, "…"])
        kept.append(line)
    return "\n".join(kept)


def _within(text: str) -> str:
    """A code that is small enough; a contact or a day cannot be cut, so one that is too long is none."""
    return text if len(text.encode("utf-8")) <= MAX_BYTES else ""
