"""Work that is done a piece at a time, while the window waits for its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from poeguide.ui.later import later


class Warming(QObject):
    """One piece in each round of events, on the window's own thread: another one would hold up what the reader does."""

    def __init__(self, parent: QObject, pieces: Iterable[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._pieces = iter(pieces)
        later(self, self._next)

    def _next(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self.deleteLater()
            return
        # First, so that a piece that fails does not hold up the others.
        later(self, self._next)
        piece()
