"""What a line is: values only, so that any page can draw one."""

from __future__ import annotations

from typing import NamedTuple


class LineStop(NamedTuple):
    """One stop. `group` is a heading over the stops that share it, such as “Before you travel”."""

    key: str
    title: str
    note: str = ""
    is_optional: bool = False
    group: str = ""


class Branch(NamedTuple):
    """The dashed loop that leaves after the stop at index `start` and comes back after the one at `end`."""

    title: str
    note: str
    start: int
    end: int
    key: str = "secondary"

    @property
    def letter(self) -> str:
        """What stands in the branch's own stop, in every language: the I of “Inspección” would read as a one."""
        return "S"


class Line(NamedTuple):
    """The stops of one way through, in order."""

    stops: tuple[LineStop, ...]
    branch: Branch | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """Everything that can be chosen, in reading order: the stops, then the branch."""
        return (*(stop.key for stop in self.stops), *((self.branch.key,) if self.branch else ()))

    def tail(self) -> int:
        """The index from which only optional stops follow; the way there is dashed."""
        index = len(self.stops)
        while index and self.stops[index - 1].is_optional:
            index -= 1
        return index
