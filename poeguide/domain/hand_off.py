"""What a phone reads from a code without any network: a place, a contact, a day, or plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from poeguide.domain.calendars import CalendarEvent, escape, event_lines
from poeguide.domain.geo import Point

MAX_BYTES: Final = 500
"""Bytes of a code: more make its modules too small to be read from 40 cm."""
MAX_TITLE: Final = 60
"""Letters of a day's title that is left where nothing else fits."""


def geo_code(point: Point) -> str:
    """A place that map programs open."""
    return f"geo:{point.latitude:.5f},{point.longitude:.5f}"


def contact_code(name: str, *, phone: str = "", email: str = "", address: str = "") -> str:
    """A contact that phones offer to save; where it is too long for a code, first without its address."""
    fields = [("N", f"{escape(name)};;;;"), ("FN", escape(name)), ("TEL", phone), ("EMAIL", escape(email))]
    long = [*fields, ("ADR", f";;{escape(address)};;;;" if address else "")]
    return next((card for card in map(_card, (long, fields)) if _fits(card)), "")


def day_code(event: CalendarEvent, now: datetime) -> str:
    """A day that phones offer to enter in their calendar; where it is too long for a code, first without its text."""
    shorter = replace(event, text="")
    events = (event, shorter, replace(shorter, place="", title=event.title[:MAX_TITLE]))
    return next((text for text in (_calendar(one, now) for one in events) if _fits(text)), "")


def text_code(lines: Sequence[str]) -> str:
    """Plain words, as many whole lines as fit."""
    kept: list[str] = []
    for line in lines:
        if len("\n".join([*kept, line, "…"]).encode("utf-8")) > MAX_BYTES:
            return "\n".join([*kept, "…"])
        kept.append(line)
    return "\n".join(kept)


def _card(fields: Sequence[tuple[str, str]]) -> str:
    lines = [f"{name}:{value}" for name, value in fields if value]
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"))


def _calendar(event: CalendarEvent, now: datetime) -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *event_lines(event, now), "END:VCALENDAR"])


def _fits(text: str) -> bool:
    return len(text.encode("utf-8")) <= MAX_BYTES
