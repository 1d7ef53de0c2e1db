"""Practice for oneself: questions move through boxes, and each box waits longer than the one before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

WAITS: Final = (0, 1, 3, 7, 21)
"""Days until a question of each box comes again."""
A_DAY: Final = 10
"""New questions that come on one day."""


@dataclass(frozen=True, slots=True)
class Card:
    """Where a question stands: its box, and the day when it comes again."""

    box: int
    due: date


def answered(card: Card | None, today: date, *, is_right: bool) -> Card:
    """Right: one box on. Wrong: back to the first."""
    box = 0 if not is_right else min(len(WAITS) - 1, (card.box if card is not None else 0) + 1)
    return Card(box, today + timedelta(days=WAITS[box]))


def last_answered(card: Card) -> date:
    """The day of the last answer: a card waits as long as its box says."""
    return card.due - timedelta(days=WAITS[card.box])


def due(ids: Iterable[str], cards: Mapping[str, Card], today: date) -> list[str]:
    """What to ask today: questions whose day has come, the longest waiting first, then some new ones."""
    known = list(ids)
    waiting = sorted((cards[name].due, name) for name in known if name in cards and cards[name].due <= today)
    new = [name for name in known if name not in cards]
    return [*(name for _, name in waiting), *new[:A_DAY]]


def boxes(ids: Iterable[str], cards: Mapping[str, Card]) -> tuple[int, ...]:
    """How many questions are new, and how many in each box."""
    found = [cards[name].box if name in cards else -1 for name in ids]
    return tuple(found.count(box) for box in range(-1, len(WAITS)))


@dataclass(frozen=True, slots=True)
class TopicProgress:
    """How far one is with a topic: questions that are new, on their way, and in the last two boxes."""

    topic: str
    new: int
    learning: int
    known: int


def by_topic(topics: Mapping[str, str], cards: Mapping[str, Card]) -> list[TopicProgress]:
    """How far one is, topic by topic; `topics` holds the topic of each question."""
    found: dict[str, list[int]] = {}
    for name, topic in topics.items():
        counts = found.setdefault(topic, [0, 0, 0])
        counts[0 if name not in cards else 2 if cards[name].box >= len(WAITS) - 2 else 1] += 1
    return [TopicProgress(topic, *counts) for topic, counts in found.items()]


def coming(cards: Iterable[Card], today: date, days: int) -> int:
    """How many questions come again within so many days after today."""
    return sum(today < card.due <= today + timedelta(days=days) for card in cards)
