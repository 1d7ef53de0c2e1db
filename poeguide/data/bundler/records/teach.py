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


class ChoiceOverlay(Record, frozen=True, kw_only=True):
    """What the traveler may say, in another language."""

    text: str
    why: str


class SceneOverlay(Record, frozen=True, kw_only=True):
    """What the officer says, in another language, with the choices in the same order."""

    text: str
    choices: tuple[ChoiceOverlay, ...]


class ScenarioOverlay(Record, frozen=True, kw_only=True):
    """A scene in another language, with the same scenes in the same order."""

    id: str
    title: str
    setting: str
    officer: str
    traveler: str
    scenes: tuple[SceneOverlay, ...]
    well: str
    otherwise: str
