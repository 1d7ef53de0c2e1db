"""Settings: every preference with its default, in one JSON file."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any, NamedTuple, Self

from poeguide.json_text import parsed

logger = logging.getLogger(__name__)

THEMES = ("system", "light", "dark", "contrast")
MOTIONS = ("system", "full", "reduced")
MIN_SCALE, MAX_SCALE = 1.0, 3.0
MAX_LENGTH = 10_000
"""Centimeters of a room."""


class Settings(NamedTuple):
    """The reader's preferences. A change is `settings._replace(theme="dark")`, saved whole."""

    theme: str = "system"
    text_scale: float = 1.0
    motion: str = "system"
    language: str = "en"
    units: str = "miles"
    window: str = ""
    trip_panel: bool = False
    """Whether the trip stands beside the page."""
    map_file: str = ""
    """An offline map of the reader that is laid over the land."""
    keys: str = ""
    """Keys of the reader's own, a line such as `back<Tab>Alt+B` each."""
    class_server: str = ""
    """The PostgreSQL database of a school, as postgresql://name@server/database; empty: this computer alone."""
    room_depth: int = 0
    picture_width: int = 0
    """Centimeters from the picture to the last row, and across the picture; zero: not asked yet."""

    @classmethod
    def load(cls, path: Path) -> tuple[Self, bool]:
        """Read the file: the settings, and whether it says nothing else.

        A missing or spoiled file, or a spoiled value, means the default.
        """
        try:
            values = parsed(path.read_text("utf-8-sig"))
        except FileNotFoundError:
            return cls(), True
        except (OSError, ValueError):
            logger.warning("The settings file cannot be read; the defaults are used")
            return cls(), False
        return cls._from(values) if isinstance(values, dict) else (cls(), False)

    @classmethod
    def _from(cls, values: dict[str, Any]) -> tuple[Self, bool]:
        known = {name: values[name] for name in cls._fields if name in values}
        defaults = cls()
        good = {name: value for name, value in known.items() if _is_valid(name, value, getattr(defaults, name))}
        return cls(**good), good == values

    def save(self, path: Path) -> bool:
        """Write the file whole or not at all; False where the place cannot be written."""
        part = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(self._asdict(), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            logger.warning("The settings cannot be saved")
            return False
        return True


def _is_valid(name: str, value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool) and MIN_SCALE <= value <= MAX_SCALE
    if type(value) is not type(default):
        return False
    if isinstance(default, int) and not isinstance(default, bool):
        return bool(0 <= value <= MAX_LENGTH)
    allowed = {"theme": THEMES, "motion": MOTIONS, "units": ("miles", "kilometers")}
    return name not in allowed or value in allowed[name]
