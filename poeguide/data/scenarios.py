"""Scenarios for role-play."""

from __future__ import annotations

import json
from typing import Any, Final

from sqlalchemy import Connection, select

from poeguide.data.schema import SCENARIO, SCENARIO_TEXT
from poeguide.domain.scenario import Choice, Ending, Scenario, Scene

_WORDS: Final = ("title", "setting", "officer", "traveler")


def scenarios(session: Connection, lang: str = "en") -> list[Scenario]:
    """All scenarios in the order of the guide; in a language where translated."""
    rows = session.execute(select(SCENARIO).order_by(SCENARIO.c.position))
    texts = session.execute(select(SCENARIO_TEXT).where(SCENARIO_TEXT.c.language == lang))
    words = {row.id: json.loads(row.words) for row in texts}
    return [scenario_of(_said(json.loads(row.record), words.get(row.id))) for row in rows]


def scenario_of(record: dict[str, Any]) -> Scenario:
    """A record as a value."""
    scenes = tuple(
        Scene(scene["id"], scene["text"], tuple(Choice(**choice) for choice in scene["choices"]))
        for scene in record["scenes"]
    )
    words = {name: record[name] for name in ("id", "title", "icon", "setting", "officer", "traveler")}
    return Scenario(**words, scenes=scenes, ending=Ending(**record["ending"]), facts=tuple(record["facts"]))


def _said(record: dict[str, Any], words: dict[str, Any] | None) -> dict[str, Any]:
    """The record in the words of another language, scene by scene and choice by choice."""
    if words is None:
        return record
    scenes = [
        {
            "id": scene["id"],
            "text": said["text"],
            "choices": [choice | own for choice, own in zip(scene["choices"], said["choices"], strict=True)],
        }
        for scene, said in zip(record["scenes"], words["scenes"], strict=True)
    ]
    ending = record["ending"] | {"well": words["well"], "otherwise": words["otherwise"]}
    return record | {name: words[name] for name in _WORDS} | {"scenes": scenes, "ending": ending}
