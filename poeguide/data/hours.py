"""Opening hours, written as OpenStreetMap writes them, against a clock and a time zone. Empty hours are not known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from opening_hours import OpeningHours, State, validate

from poeguide.domain.hours import DayHours, OpenState
from poeguide.errors import PoeGuideError

ALWAYS: Final = "24/7"
COUNTRY: Final = "US"
"""Whose public holidays count; the hours of the tables are those of the US side."""


def is_valid(opening_hours: str) -> bool:
    """Whether the text can be read as opening hours."""
    return validate(opening_hours)


def state_at(opening_hours: str, timezone: str, when: datetime) -> OpenState:
    """Whether a place is open at a moment, and until when.

    A moment without a time zone is meant in the place's own time; one that its clocks skip is refused.
    """
    if not opening_hours or not timezone:
        return OpenState(None)
    local = local_time(when, timezone)
    if opening_hours == ALWAYS:
        return OpenState(is_open=True, always=True)
    hours, naive = _parsed(opening_hours), local.replace(tzinfo=None)
    state = hours.state(naive)[0]
    change = hours.next_change(naive)
    until = None if change is None else change.replace(tzinfo=local.tzinfo)
    return OpenState(None if state == State.UNKNOWN else state == State.OPEN, until)


def week(opening_hours: str, timezone: str, monday: date) -> list[DayHours]:
    """The open times of seven days from a date, as the clock on the wall shows them."""
    days = [monday + timedelta(days=offset) for offset in range(7)]
    if not opening_hours or not timezone:
        return [DayHours(day, (), is_known=False) for day in days]
    return [_day(opening_hours, day) for day in days]


def local_time(when: datetime, timezone: str) -> datetime:
    """The moment on the clocks of a time zone."""
    zone = _zone(timezone)
    if when.tzinfo is not None:
        return when.astimezone(zone)
    local = when.replace(tzinfo=zone)
    if local.astimezone(ZoneInfo("UTC")).astimezone(zone).replace(tzinfo=None) != when:
        raise PoeGuideError(
            f"There was no {when:%H:%M} on {when:%Y-%m-%d}: the clocks went forward.", "Choose a time an hour later."
        )
    return local


def _day(opening_hours: str, day: date) -> DayHours:
    start = datetime(day.year, day.month, day.day)
    spans = list(_parsed(opening_hours).intervals(start, start + timedelta(days=1)))
    opened = tuple(
        (_minutes(begin, start), _minutes(end, start)) for begin, end, state, _ in spans if state == State.OPEN
    )
    return DayHours(day, opened, is_known=all(state != State.UNKNOWN for _, _, state, _ in spans))


def _minutes(moment: datetime, start: datetime) -> int:
    return min(1440, int((moment.replace(tzinfo=None) - start) / timedelta(minutes=1)))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise PoeGuideError(f"The time zone {name} is not known.", "Install the program again.") from error


@lru_cache(maxsize=256)
def _parsed(opening_hours: str) -> OpeningHours:
    return OpeningHours(opening_hours, country=COUNTRY, auto_timezone=False)
