"""The one file that holds all trips, to move them or to keep them elsewhere: JSON that a person can read too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any, Final

from poeguide.domain.trip import KINDS, MAX_TEXT, OLD, Part, Phase, WholeTrip
from poeguide.json_text import parsed

FORMAT: Final = "poeguide-trips"
VERSION: Final = 2
"""The second one tells of each part who said its words; `OLD` stands for that in files of the first."""
MAX_SIZE: Final = 5_000_000
_NAMES: Final = {kind: name for name, kind in KINDS.items()}


class TripFileError(ValueError):
    """A file of trips that cannot be read; `reason` is foreign, newer or damaged."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def to_text(trips: Iterable[WholeTrip]) -> str:
    """All trips as one text."""
    parts = [{"kind": _NAMES[type(part)]} | asdict(part) for trip in trips for part in trip.parts()]
    return json.dumps({"format": FORMAT, "version": VERSION, "parts": parts}, ensure_ascii=False, indent=1) + "\n"


def from_text(text: str) -> list[WholeTrip]:
    """The trips of a text; TripFileError says why it holds none."""
    if len(text) > MAX_SIZE:
        raise TripFileError("foreign")
    try:
        document = parsed(text)
    except ValueError as error:
        raise TripFileError("foreign") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise TripFileError("foreign")
    if not isinstance(document.get("version"), int) or document["version"] > VERSION:
        raise TripFileError("newer")
    parts = document.get("parts")
    if not isinstance(parts, list):
        raise TripFileError("damaged")
    return grouped([_part(entry, document["version"]) for entry in parts])


def grouped(parts: Iterable[Part]) -> list[WholeTrip]:
    """Parts put together trip by trip; those of no trip are refused."""
    trips: dict[str, list[Part]] = {}
    for part in parts:
        trips.setdefault(part.trip, []).append(part)
    try:
        whole = [WholeTrip.of(of_one) for of_one in trips.values()]
    except ValueError as error:
        raise TripFileError("damaged") from error
    return sorted(whole, key=lambda trip: (trip.trip.position, trip.trip.id))


def _part(entry: Any, version: int) -> Part:
    kind = KINDS.get(entry.get("kind", "")) if isinstance(entry, dict) else None
    if kind is None:
        raise TripFileError("damaged")
    names = [field.name for field in fields(kind)]
    values = {name: entry[name] for name in names if name in entry}
    if version < VERSION and "said" in names:
        values["said"] = OLD
    try:
        checked = {name: _value(name, value) for name, value in values.items()}
        return kind(**checked)
    except (TypeError, ValueError) as error:
        raise TripFileError("damaged") from error


def _value(name: str, value: Any) -> Any:
    """A value of the right kind; ValueError for any other."""
    if name == "position":
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) > 10**9:
            raise ValueError(name)
        return value
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise ValueError(name)
    return Phase(value) if name == "phase" else value
