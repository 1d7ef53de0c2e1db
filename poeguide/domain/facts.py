"""Facts: statements with source, date and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from poeguide.domain.freshness import Confidence, Freshness, Volatility, freshness


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
    publisher: str


def freshness_of(fact: Fact, today: date) -> Freshness:
    """How this fact stands on a day."""
    return freshness(as_of=fact.as_of, volatility=fact.volatility, confidence=fact.confidence, today=today)
