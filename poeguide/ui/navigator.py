"""Where the reader is, and the way there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.domain.routes import Route

HISTORY: Final = 200


class Navigator(QObject):
    """The current route with its history. Pages meet only here."""

    changed = Signal()
    replaced = Signal()
    """The current place has another name; nothing need be opened."""

    def __init__(self, start: Route) -> None:
        super().__init__()
        self.current = start
        self._back: list[Route] = []
        self._forward: list[Route] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from a later place."""
        return bool(self._forward)

    def go(self, route: Route) -> None:
        """Go to a place and remember this one."""
        if route == self.current:
            return
        self._back = [*self._back[-HISTORY + 1 :], self.current]
        self._forward.clear()
        self._show(route)

    def replace(self, route: Route) -> None:
        """Rename the current place, when only its state changed; nothing is opened."""
        self.current = route
        self.replaced.emit()

    def restart(self, route: Route) -> None:
        """Go to a place and forget every other one."""
        self._back.clear()
        self._forward.clear()
        self._show(route)

    def back(self) -> None:
        """Go back."""
        if self._back:
            self._forward.append(self.current)
            self._show(self._back.pop())

    def forward(self) -> None:
        """Go forward again."""
        if self._forward:
            self._back.append(self.current)
            self._show(self._forward.pop())

    def _show(self, route: Route) -> None:
        self.current = route
        self.changed.emit()
