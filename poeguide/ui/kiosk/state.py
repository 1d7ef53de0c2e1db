"""What a kiosk keeps over a restart: a few small files, none of them about visitors."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

from poeguide.json_text import parsed

logger = logging.getLogger(__name__)


class State:
    """Values by name in one folder; where it cannot be written, they last until the program ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_written = True
        self._values: dict[str, Any] = {}

    def read(self, name: str) -> Any:
        """A value; None where there is none or its file is spoiled."""
        if name not in self._values:
            try:
                self._values[name] = parsed((self.folder / f"{name}.json").read_text("utf-8"))
            except (OSError, ValueError):
                self._values[name] = None
        return self._values[name]

    def write(self, name: str, value: Any) -> None:
        """Keep a value: whole or not at all, and on the disk before this returns."""
        self._values[name] = value
        path = self.folder / f"{name}.json"
        part = path.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                os.fchmod(file.fileno(), 0o600) if hasattr(os, "fchmod") else None
                json.dump(value, file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            self.is_written = True
        except OSError:
            if self.is_written:
                logger.warning("The state folder cannot be written; wrong PIN tries and counts last until the end")
            self.is_written = False
