"""JSON of files that may be damaged, or written by anybody: whatever is wrong with a text is a ValueError."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str | bytes, *, has_names_once: bool = False) -> Any:
    """The value of a text; ValueError where it is no JSON, or nested more deeply than Python follows.

    With `has_names_once` a name that stands in one object twice is an error too: else the last one would hold.
    """
    try:
        return json.loads(text, object_pairs_hook=_once if has_names_once else None)
    except RecursionError as error:
        raise ValueError("The text is nested too deeply.") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("A name stands in an object twice.")
    return found
