"""The settings in force with the signal that they changed, and where reading was left."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from poeguide.left import Left
from poeguide.settings import Settings

KEPT: Final = "settings.old.json"
"""What becomes of a file that is not understood as a whole."""


class Preferences(QObject):
    """Settings that are saved with each change; a place that cannot be written is said once."""

    changed = Signal()
    unsaved = Signal()

    def __init__(self, path: Path | None, settings: Settings | None = None) -> None:
        super().__init__()
        self._path = path
        self._said = False
        self.settings, is_understood = (settings or Settings()), True
        if path and not settings:
            self.settings, is_understood = Settings.load(path)
        self.has_unread = not is_understood
        """Whether the file says something that is not understood; it is kept beside the new one."""
        self.left = Left(path.with_name("left.json") if path else None)

    @property
    def is_kept(self) -> bool:
        """Whether anything of this reader is written to disk."""
        return self._path is not None

    def update(self, **changes: Any) -> None:
        """Change some settings."""
        settings = self.settings._replace(**changes)
        if settings == self.settings and not self.has_unread:
            return
        self.settings = settings
        if not self._save() and not self._said:
            self._said = True
            self.unsaved.emit()
        self.changed.emit()

    def told_unread(self) -> str:
        """What to say of a file that is not understood; empty where it is."""
        if not self.has_unread:
            return ""
        words = self.tr("Not all of your settings could be read. The file that holds them is kept as {file}.")
        return words.format(file=KEPT)

    def _save(self) -> bool:
        """Write the file; one that is not understood is put aside first, or nothing is written.

        It may be mended by hand, or be of a newer version.
        """
        if self._path is None:
            return True
        if self.has_unread:
            try:
                self._path.replace(self._path.with_name(KEPT))
            except OSError:
                return False
            self.has_unread = False
        return self.settings.save(self._path)
