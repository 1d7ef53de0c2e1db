"""A quiz in class as it stands, for a page that takes over from another."""

from __future__ import annotations

from typing import NamedTuple

from poeguide.domain.register import ClassList, Sitting
from poeguide.domain.tally import Tally


class Work(NamedTuple):
    """What was chosen for a quiz, and how far the one that is up has come."""

    topics: tuple[str, ...]
    kinds: tuple[str, ...]
    questions: int
    seats: int
    class_list: ClassList | None
    tally: Tally | None
    sitting: Sitting | None
    at: int
    is_revealed: bool
