"""What is wrong with the sources, each with its file and line."""

from __future__ import annotations

from dataclasses import dataclass

from poeguide.data.bundler.records import Item, Record


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class Problems:
    """Collects problems, so that all are told at once."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()
        self.has_unread = False
        """Whether a whole file is left out: what it holds would be missed everywhere."""

    def __len__(self) -> int:
        return len(self._found)

    def add(self, file: str, line: int, text: str) -> None:
        """Note a problem."""
        self._found.add(Problem(file, line, text))

    def unread(self, file: str, line: int, text: str) -> None:
        """Note why a file cannot be read."""
        self.has_unread = True
        self.add(file, line, text)

    def at(self, item: Item[Record], text: str) -> None:
        """Note a problem of a record."""
        self.add(item.file, item.line, text)

    def all(self) -> list[Problem]:
        """Every problem, by file and line."""
        return sorted(self._found)
