"""Where reading was left: how far down each page, and what was unfolded. In one small file, or nowhere."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from poeguide.json_text import parsed

logger = logging.getLogger(__name__)

MOST: Final = 200
"""Places that are remembered; the one that was left longest ago goes first."""


class Left:
    """Parts of the way down by route; nothing is written without a path, as on a public screen."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._positions: dict[str, float] = {}
        self.unfolded: tuple[str, ...] = ()
        self._is_changed = False
        if path is not None:
            self._load(path)

    def position(self, route: str) -> float:
        """How far down a page was left: 0 is its top, 1 its end."""
        return self._positions.get(route, 0.0)

    def keep(self, route: str, position: float) -> None:
        """Remember how far down a page is; the top needs no memory."""
        before = self._positions.pop(route, 0.0)
        if position > 0:
            self._positions[route] = round(min(position, 1.0), 6)
        for old in list(self._positions)[:-MOST]:
            del self._positions[old]
        self._is_changed |= before != self._positions.get(route, 0.0)

    def keep_unfolded(self, keys: Iterable[str]) -> None:
        """Remember what is unfolded."""
        found = tuple(keys)
        self._is_changed |= found != self.unfolded
        self.unfolded = found

    def forget(self) -> None:
        """Forget everything, on disk too."""
        self._positions, self.unfolded, self._is_changed = {}, (), False
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def save(self) -> None:
        """Write the file whole or not at all; what cannot be written is only forgotten."""
        if self._path is None or not self._is_changed:
            return
        part = self._path.with_name(self._path.name + ".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps({"positions": self._positions, "unfolded": self.unfolded}, indent=1), "utf-8")
            part.replace(self._path)
        except OSError:
            logger.warning("Where reading was left cannot be saved")
            return
        self._is_changed = False

    def _load(self, path: Path) -> None:
        try:
            found = parsed(path.read_text("utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            logger.warning("The file of where reading was left cannot be read; every page opens at its top")
            return
        found = found if isinstance(found, dict) else {}
        positions, unfolded = found.get("positions"), found.get("unfolded")
        if isinstance(positions, dict):
            self._positions = {route: value for route, value in list(positions.items())[-MOST:] if _is_part(value)}
        if isinstance(unfolded, list):
            self.unfolded = tuple(key for key in unfolded[:MOST] if isinstance(key, str))


def _is_part(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
