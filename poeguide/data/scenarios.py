"""Scenarios for role-play."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import SCENARIO
from poeguide.domain.scenario import Choice, Ending, Scenario, Scene


def scenarios(session: Connection) -> list[Scenario]:
    """All scenarios in the order of the guide."""
    rows = session.execute(select(SCENARIO).order_by(SCENARIO.c.position))
    return [scenario_of(json.loads(row.record)) for row in rows]


def scenario_of(record: dict[str, Any]) -> Scenario:
    """A record as a value."""
    scenes = tuple(
        Scene(scene["id"], scene["text"], tuple(Choice(**choice) for choice in scene["choices"]))
        for scene in record["scenes"]
    )
    words = {name: record[name] for name in ("id", "title", "icon", "setting", "officer", "traveler")}
    return Scenario(**words, scenes=scenes, ending=Ending(**record["ending"]), facts=tuple(record["facts"]))
