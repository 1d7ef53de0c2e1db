"""Terms of the field in three languages."""

from __future__ import annotations

from dataclasses import dataclass

from poeguide.domain.freshness import Confidence


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its meaning in plain English and its names in Spanish and French."""

    id: str
    english: str
    spanish: str
    french: str
    definition: str
    facts: tuple[str, ...]
    confidence: Confidence
    note: str
