"""The settings in force with the signal that they changed, and where reading was left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from poeguide.left import Left
from poeguide.settings import Settings


class Preferences(QObject):
    """Settings that are saved with each change; a place that cannot be written is said once."""

    changed = Signal()
    unsaved = Signal()

    def __init__(self, path: Path | None, settings: Settings | None = None) -> None:
        super().__init__()
        self._path = path
        self._said = False
        self.settings = settings or (Settings.load(path) if path else Settings())
        self.left = Left(path.with_name("left.json") if path else None)

    @property
    def is_kept(self) -> bool:
        """Whether anything of this reader is written to disk."""
        return self._path is not None

    def update(self, **changes: Any) -> None:
        """Change some settings."""
        settings = self.settings._replace(**changes)
        if settings == self.settings:
            return
        self.settings = settings
        if self._path and not settings.save(self._path) and not self._said:
            self._said = True
            self.unsaved.emit()
        self.changed.emit()
