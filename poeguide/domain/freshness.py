"""How facts age: by their date, how well they are supported, and how fast such facts change."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Confidence(StrEnum):
    """How well a fact is supported."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Volatility(StrEnum):
    """How fast a fact may change."""

    STABLE = "stable"
    SLOW = "slow"
    FAST = "fast"
    LIVE = "live"


class Freshness(StrEnum):
    """What a reader should do with a fact today."""

    FRESH = "fresh"
    AGING = "aging"
    CONFIRM = "confirm"


WINDOWS: Final[dict[Volatility, tuple[int, int | None]]] = {
    Volatility.STABLE: (3 * 365, None),
    Volatility.SLOW: (365, 5 * 365),
    Volatility.FAST: (90, 365),
    Volatility.LIVE: (0, 0),
}
"""Days that a fact counts as fresh, and days after which it must be confirmed (law only ages)."""


@lru_cache(maxsize=1024)
def day_of(as_of: str) -> date | None:
    """The first day that a date such as 2024, 2024-10 or 2024-10-01 may mean; None where it is not known."""
    parts = as_of.split("-") if as_of else []
    try:
        year, month, day = (int(part) for part in (*parts, "1", "1")[:3]) if parts else (0, 0, 0)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def confirm_from(*, as_of: str, volatility: Volatility, confidence: Confidence) -> date | None:
    """The first day on which a fact asks to be confirmed; None where it never does."""
    day, days = day_of(as_of), WINDOWS[volatility][1]
    if day is None or confidence is Confidence.LOW:
        return date.min
    return None if days is None else day + timedelta(days=days + 1)


def freshness(*, as_of: str, volatility: Volatility, confidence: Confidence, today: date) -> Freshness:
    """How a fact stands on a day: by its age and class; undated and weakly supported facts ask to be confirmed."""
    day = day_of(as_of)
    if day is None or confidence is Confidence.LOW:
        return Freshness.CONFIRM
    age = (today - day).days
    fresh_days, confirm_days = WINDOWS[volatility]
    if age <= fresh_days:
        return Freshness.FRESH
    if confirm_days is not None and age > confirm_days:
        return Freshness.CONFIRM
    return Freshness.AGING
