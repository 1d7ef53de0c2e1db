"""Scenarios for role-play, as written."""

from __future__ import annotations

from poeguide.data.bundler.records.base import Record


class ChoiceRecord(Record, frozen=True, kw_only=True):
    """Something that the traveler may say."""

    text: str
    why: str
    score: int
    to: str = ""


class SceneRecord(Record, frozen=True, kw_only=True):
    """What the officer says."""

    id: str
    text: str
    choices: tuple[ChoiceRecord, ...]


class EndingRecord(Record, frozen=True, kw_only=True):
    """How the talk ends, by score."""

    score: int
    well: str
    otherwise: str


class ScenarioRecord(Record, frozen=True, kw_only=True):
    """A scene for two, with a card for each."""

    id: str
    title: str
    icon: str
    facts: tuple[str, ...]
    setting: str
    officer: str
    traveler: str
    scenes: tuple[SceneRecord, ...]
    ending: EndingRecord
