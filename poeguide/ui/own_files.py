"""What a window says when its program is updated or removed while it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

from poeguide.ui.notices import Notices


class OwnFiles(QObject):
    """Watches one of the program's files: a package that is updated or removed changes them all.

    Without a word, the window would go on with half of its parts from another version, or without them.
    """

    def __init__(self, file: Path, notices: Notices) -> None:
        super().__init__(notices)
        self._file, self._notices = file, notices
        self._mine = _number(file)
        self._watcher = QFileSystemWatcher([str(file)], self)
        self._watcher.fileChanged.connect(self._look)

    def _look(self) -> None:
        """Package managers also touch a file without changing it, and lay a new one in its place under its name."""
        now = _number(self._file)
        if now == self._mine:
            return
        self._mine = now
        self._watcher.removePath(str(self._file))  # it was the file of before, which has no name any more
        if now:
            self._watcher.addPath(str(self._file))
            words = self.tr("poeguide was updated. Close this window and start it again; what you kept is safe.")
        else:
            words = self.tr(
                "poeguide was removed from this computer. What you kept is still there; "
                "this window works only in part until you close it."
            )
        self._notices.explain(words)


def _number(file: Path) -> int:
    """What tells a file from another one of its name; zero where there is none."""
    try:
        return file.stat().st_ino
    except OSError:
        return 0
