"""People who travel together: how each is written in a link, who declares with whom."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

MAX_PEOPLE: Final = 12
"""The most people in one plan, the first traveler included."""
_PART: Final = re.compile(r"([a-z][a-z0-9-]*)\.([A-Za-z0-9+.-]+)")


def read_person(text: str) -> dict[str, tuple[str, ...]] | None:
    """The answers of one more person, written as `who.visitor_country.BR_age.under-16`; None where it is not that."""
    found: dict[str, tuple[str, ...]] = {}
    for part in text.split("_"):
        match = _PART.fullmatch(part)
        if match is None or match[1] in found:
            return None
        found[match[1]] = tuple(value for value in match[2].split("+") if value)
    return found


def write_person(answers: Mapping[str, tuple[str, ...]]) -> str:
    """The answers of a person as one text."""
    return "_".join(f"{name}.{'+'.join(values)}" for name, values in answers.items() if values)


@dataclass(frozen=True, slots=True)
class Declaration:
    """People, by their number, who may make one customs declaration together."""

    people: tuple[int, ...]
    is_resident: bool


def declarations(residents: Sequence[bool], *, is_household: bool) -> tuple[Declaration, ...]:
    """Who declares with whom: one household with the same residence status together, everybody else alone."""
    if not is_household:
        return tuple(Declaration((number,), resident) for number, resident in enumerate(residents, start=1))
    groups = {flag: tuple(n for n, found in enumerate(residents, start=1) if found is flag) for flag in (True, False)}
    found = (Declaration(people, flag) for flag, people in groups.items() if people)
    return tuple(sorted(found, key=lambda declaration: declaration.people))
