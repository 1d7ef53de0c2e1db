"""Questions to test what one knows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its options, the right answer among them, and why."""

    id: str
    topic: str
    level: str
    kind: str
    question: str
    options: tuple[str, ...]
    answer: str
    explanation: str
    facts: tuple[str, ...]
