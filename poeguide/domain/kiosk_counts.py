"""What a kiosk counts: visits and pages a day, and searches that many shared; small numbers are not told."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import blake2b
from io import StringIO
from typing import Any, Final

LEAST_TOLD: Final = 5
DAYS_KEPT: Final = 400
LONGEST_WORDS: Final = 40
MOST_WAITING: Final = 10_000


@dataclass(slots=True)
class Counts:
    """Numbers by day and name."""

    days: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, value: Any) -> Counts:
        """Counts from a stored value; what is not a count is left out."""
        days: dict[str, dict[str, int]] = {}
        for day, names in value.items() if isinstance(value, dict) else ():
            if _is_day(day) and isinstance(names, dict):
                days[day] = {str(name): count for name, count in names.items() if _is_count(count)}
        return cls(days)

    def add(self, names: Iterable[str], today: date) -> None:
        """Count what a visit did, once each, and forget days of long ago."""
        numbers = self.days.setdefault(today.isoformat(), {})
        for name in names:
            numbers[name] = numbers.get(name, 0) + 1
        first = (today - timedelta(days=DAYS_KEPT)).isoformat()
        self.days = {day: names for day, names in self.days.items() if day >= first}

    def told(self) -> list[tuple[str, str, str]]:
        """Rows of day, name and number for people; a number under five is told as `under 5`."""
        return [
            (day, name, str(count) if count >= LEAST_TOLD else f"under {LEAST_TOLD}")
            for day, names in sorted(self.days.items())
            for name, count in sorted(names.items())
        ]


@dataclass(slots=True)
class Searches:
    """Searches that found nothing. Words are kept only once five visits share them.

    Until then there is only a number under a keyed digest, in memory alone: neither the words nor the digest ever reach
    the disk, and the key ends with the program.
    """

    key: bytes
    shared: dict[str, int] = field(default_factory=dict)
    _waiting: dict[bytes, int] = field(default_factory=dict)

    @staticmethod
    def read(value: Any) -> dict[str, int]:
        """Shared words from a stored value; what is none is left out."""
        pairs = value.items() if isinstance(value, dict) else ()
        return {str(words): count for words, count in pairs if _is_count(count) and count >= LEAST_TOLD}

    def add(self, searches: Iterable[str]) -> bool:
        """Count what one visit looked for in vain, each once; whether any shared words changed."""
        has_changed = False
        for words in {plain_words(search) for search in searches} - {""}:
            if words in self.shared:
                self.shared[words] += 1
                has_changed = True
                continue
            digest = blake2b(words.encode(), key=self.key, digest_size=16).digest()
            count = self._waiting.pop(digest, 0) + 1
            if count >= LEAST_TOLD:
                self.shared[words] = count
                has_changed = True
            elif len(self._waiting) < MOST_WAITING:
                self._waiting[digest] = count
        return has_changed

    def told(self) -> list[tuple[str, int]]:
        """Words and numbers, the most wanted first."""
        return sorted(self.shared.items(), key=lambda pair: (-pair[1], pair[0]))


def plain_words(search: str) -> str:
    """A search as it is compared: small letters, single blanks, not longer than a name of something."""
    return " ".join(search.casefold().split())[:LONGEST_WORDS]


def counts_table(counts: Counts, searches: Searches) -> str:
    """Both lists as CSV: day, what, number."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("day", "what", "number"))
    writer.writerows(counts.told())
    writer.writerows(("", f"search without result: {words}", str(count)) for words, count in searches.told())
    return file.getvalue()


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_day(text: object) -> bool:
    try:
        date.fromisoformat(str(text))
    except ValueError:
        return False
    return True
