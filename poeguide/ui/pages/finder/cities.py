"""The cities from which distances can start: read from the map once the reader asks for one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.domain.geo import Point
from poeguide.ui.pages.finder.places import read_cities
from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.services import Services


def _known(_bundle: Bundle, _language: str) -> dict[str, Point]:
    """Where what was read is kept for the next page; names of cities are the same in all languages."""
    return {}


class Cities(QObject):
    """`points` is empty until they were read once; `read` tells that they are there."""

    read = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._known = services.bundle.once(_known, "")
        self.is_loading = False

    @property
    def points(self) -> Mapping[str, Point]:
        """Where each city is."""
        return self._known

    def load(self) -> None:
        """Read the names of cities off the screen's thread."""
        if self.points or self.is_loading:
            return
        self.is_loading = True
        self._services.tasks.run(partial(read_cities, self._services.paths.map), self._take)

    def spelled(self, near: str) -> str:
        """A city as the map writes it, whatever letters are large."""
        if near in self.points:
            return near
        return next((name for name in self.points if name.casefold() == near.casefold()), near)

    def start(self, near: str) -> Point | None:
        """Where a city, or a point in words, is."""
        return point_of(near) or self.points.get(self.spelled(near))

    def _take(self, points: dict[str, Point]) -> None:
        self.is_loading = False
        self._known.update(points)
        self.read.emit()
