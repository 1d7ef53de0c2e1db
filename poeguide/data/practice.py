"""Where the reader's practice stands, as a small file of the reader's own."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from poeguide.domain.practice import WAITS, Card
from poeguide.json_text import parsed


def read_cards(path: Path) -> dict[str, Card]:
    """The cards; a missing or spoiled file means to begin anew."""
    try:
        document = parsed(path.read_text("utf-8"))
        found = {str(name): Card(int(box), date.fromisoformat(day)) for name, (box, day) in document.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    return {name: card for name, card in found.items() if 0 <= card.box < len(WAITS)}


def save_cards(path: Path, cards: Mapping[str, Card]) -> bool:
    """Save all cards, whole or not at all; False where that failed."""
    document = {name: [card.box, card.due.isoformat()] for name, card in sorted(cards.items())}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(document), "utf-8")
        os.replace(part, path)  # noqa: PTH105 # replaces on every system, as rename does not
    except OSError:
        return False
    return True
