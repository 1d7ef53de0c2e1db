"""What is wrong with a configuration, told with its line and key."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, at a line of the file (0 where it is about something that is missing)."""

    line: int
    key: str
    words: str

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.key + ': ' if self.key else ''}{self.words}"


class ConfigError(ValueError):
    """The configuration cannot be used; `problems` says why, in the order of the file."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems, key=lambda problem: (problem.line or 10**9, problem.key))
        super().__init__("\n".join(map(str, self.problems)))


def line_of(text: str, table: str, key: str = "") -> int:
    """The line where a table begins or a key of it stands; 0 where neither is found."""
    inside, first = False, 0
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if words.startswith("["):
            inside = words.strip("[] ").partition("#")[0].strip(" []\"'") == table
            first = number if inside and not first else first
            if inside and not key:
                return number
        elif (inside and key and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*[=.]", words)) or re.match(
            rf"[\"']?{re.escape(table)}[\"']?\s*[=.]", words
        ):
            return number
    return first
