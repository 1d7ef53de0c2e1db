"""What the next pages need, loaded while the window waits for its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea

from poeguide.ui.later import later
from poeguide.ui.pages import PAGES

SOON: Final = (
    "ports", "crossings", "steps", "six-steps", "plan", "documents", "goods", "trip", "contacts", "learn", "about",
    "settings", "help",
)  # fmt: skip
"""Pages that the rail and the map lead to; the tools of a classroom are loaded when they are asked for."""


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
        piece()
        later(self, self._next)


def what_comes_soon() -> Iterator[Callable[[], object]]:
    """Classes of widgets and of pages, each in its own piece."""
    yield _meet_all_widgets
    for spec in PAGES:
        if spec.key in SOON:
            yield spec.page_class


def _meet_all_widgets() -> None:
    """Asked for Qt's own viewport, the binding makes every class of widget that there is, once and in 20 ms."""
    area = QScrollArea()
    area.viewport()
    area.deleteLater()
