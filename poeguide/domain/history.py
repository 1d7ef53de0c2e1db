"""Then and now: one figure at several dates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistoryPoint:
    """What a figure was at one date, and who says so."""

    as_of: str
    value: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistorySeries:
    """A figure at several dates, oldest first."""

    id: str
    title: str
    unit: str
    points: tuple[HistoryPoint, ...]
    note: str
