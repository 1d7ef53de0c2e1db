"""The six steps at each type of port, on paper."""

from __future__ import annotations

from poeguide.domain.routes import Route
from poeguide.ui.differences import TYPES, Differences
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet


def differences_sheet(desk: Desk, route: Route) -> Sheet | None:
    """One part a step, one row for each type that the page shows."""
    found = Differences(desk.bundle, desk.language)
    if found.whole is None:
        return None
    asked = tuple(route.value("types").split("."))
    types = tuple(name for name in found.types if name in asked) or TYPES
    parts = [
        Part(
            f"{number}. {step.title}",
            rows=tuple((found.types[name].title, step.blocks[name].text) for name in types if name in step.blocks),
            confirm=desk.confirm(step.facts_of(types)),
        )
        for number, step in enumerate(found.steps, 1)
    ]
    known = {fact.id: fact for step in found.steps for fact in step.facts_of(types)}
    topic = found.whole.topic
    return desk.sheet(Route("differences"), topic.title, topic.summary, parts, facts=list(known.values()))
