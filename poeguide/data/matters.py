"""The tree of matters: what each leads to."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from poeguide.data.topics import attributes_of
from poeguide.domain.matters import Matter
from poeguide.domain.ports import OfficeId, OfficeKind
from poeguide.domain.topics import TopicKind


def matters(session: Connection) -> dict[str, Matter]:
    """All matters by their id."""
    found = attributes_of(session, TopicKind.MATTER)
    return {matter_id: matter_of(matter_id, said) for matter_id, said in found.items()}


def matter_of(matter_id: str, said: Mapping[str, tuple[str, ...]]) -> Matter:
    """A matter from the attributes of its topic."""
    return Matter(
        matter_id,
        next=said.get("next", ()),
        offices=tuple(OfficeId(name) for name in said.get("offices", ())),
        kinds=tuple(OfficeKind(kind) for kind in said.get("kinds", ())),
        escalate=tuple(OfficeId(name) for name in said.get("escalate", ())),
    )
