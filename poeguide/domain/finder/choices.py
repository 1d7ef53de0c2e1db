"""The choices of a link or a command: known values, other names for them, and what nobody knows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from poeguide.domain.finder.places import Group
from poeguide.domain.ports import MODE_ALIASES

ALIASES: Final[Mapping[Group, Mapping[str, str]]] = {Group.MODE: MODE_ALIASES}


def read_choices(
    pairs: Iterable[tuple[str, str]], known: Mapping[Group, Collection[str]]
) -> tuple[dict[Group, frozenset[str]], tuple[tuple[str, str], ...]]:
    """Choices from the pairs of a link, and the pairs of questions whose value nobody knows."""
    choices: dict[Group, set[str]] = {}
    refused: list[tuple[str, str]] = []
    groups = {group.value: group for group in Group}
    for name, text in pairs:
        group = groups.get(name)
        if group is None:
            continue
        for written in filter(None, text.split(",")):
            value = ALIASES.get(group, {}).get(written, written)
            if value in known.get(group, ()):
                choices.setdefault(group, set()).add(value)
            else:
                refused.append((name, value))
    return {group: frozenset(values) for group, values in choices.items()}, tuple(refused)
