"""Who handles this: matters as a tree. Those that lead on ask; the others name whom to turn to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from poeguide.domain.ports import OfficeId, OfficeKind

START: Final = "start"
"""The matter that stands above all others."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Where a matter leads: on to others, or to offices, to kinds of office, and to whom to ask after them."""

    id: str
    next: tuple[str, ...] = ()
    offices: tuple[OfficeId, ...] = ()
    kinds: tuple[OfficeKind, ...] = ()
    escalate: tuple[OfficeId, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether it is a question rather than an answer."""
        return bool(self.next)


def way_to(matters: Mapping[str, Matter], matter_id: str) -> tuple[str, ...]:
    """The matters from the start to this one, both included; empty where no way leads there."""
    above = {child: matter.id for matter in matters.values() for child in matter.next}
    way = [matter_id] if matter_id in matters else []
    while way and way[0] != START:
        parent = above.get(way[0])
        if parent is None or parent in way:
            return ()
        way.insert(0, parent)
    return tuple(way)


def faults(matters: Mapping[str, Matter]) -> list[str]:
    """What keeps the tree from being walked: ways to nowhere, two ways to one matter, matters never reached."""
    leads = [(matter.id, child) for matter in matters.values() for child in matter.next]
    found = [f"{name} leads to {child}, which does not exist." for name, child in leads if child not in matters]
    ends = [child for _, child in leads]
    found += [f"Several ways lead to {name}." for name in sorted({child for child in ends if ends.count(child) > 1})]
    found += [f"No way leads to {name}." for name in matters if not way_to(matters, name)]
    return found
