"""Facts: statements with source, date and confidence, and how they age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
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


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from. `kind` is law, primary, copy, secondary, dataset, computed or none."""

    key: str
    publisher: str
    title: str
    address: str
    kind: str
    edition: str
    licence: str
    note: str


@dataclass(frozen=True, slots=True)
class Change:
    """An earlier value of a fact."""

    date: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with everything needed to judge it. `as_of` is YYYY, YYYY-MM, YYYY-MM-DD or empty."""

    id: str
    subject: str
    title: str
    statement: str
    value: str
    unit: str
    sources: tuple[str, ...]
    source_title: str
    as_of: str
    confidence: Confidence
    volatility: Volatility
    note: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """What the ledger of a copy says of one fact: enough to judge its age. `subject` is a group or a route."""

    id: str
    subject: str
    title: str
    volatility: Volatility
    confidence: Confidence
    as_of: str
    source_title: str


def day_of(as_of: str) -> date | None:
    """The first day that a date such as 2024, 2024-10 or 2024-10-01 may mean; None where it is not known."""
    parts = as_of.split("-") if as_of else []
    try:
        year, month, day = (int(part) for part in (*parts, "1", "1")[:3]) if parts else (0, 0, 0)
        return date(year, month, day)
    except ValueError:
        return None


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


def freshness_of(fact: Fact, today: date) -> Freshness:
    """How this fact stands on a day."""
    return freshness(as_of=fact.as_of, volatility=fact.volatility, confidence=fact.confidence, today=today)
