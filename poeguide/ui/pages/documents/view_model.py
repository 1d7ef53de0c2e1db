"""What the page of documents shows: the classes of travelers, and one of them for a way to arrive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.search import matching_targets
from poeguide.data.topics import attributes_of, topics
from poeguide.domain.routes import Route
from poeguide.domain.search import HitKind, fold
from poeguide.domain.topics import Block, TopicHit, TopicKind
from poeguide.ui.reading import Beside, Reader, Reading
from poeguide.ui.widgets.two_languages import QUERY

WAYS: Final = {
    "air": ("air",),
    "land": ("land",),
    "ship": ("sea", "sea-closed-loop", "sea-open"),
    "private-boat": ("private-boat",),
    "private-aircraft": ("private-aircraft",),
}
"""Ways to arrive, each with the keys of the blocks that speak of it."""


class Shown(NamedTuple):
    """A class of travelers as it is shown: for one way to arrive or for all, and perhaps in a second language."""

    reading: Reading
    second: Beside | None = None
    way: str = ""

    @property
    def ways(self) -> Sequence[str]:
        """The ways to arrive that are asked for."""
        return (self.way,) if self.way else tuple(WAYS)

    def of_way(self, way: str) -> list[Block]:
        """What the class shows when it arrives this way; empty where it is not known."""
        return [block for block in self.reading.topic.blocks if block.key in WAYS[way]]

    def beside(self) -> list[Block]:
        """What holds for every way: children, exceptions, changes."""
        modes = {key for keys in WAYS.values() for key in keys}
        return [block for block in self.reading.topic.blocks if block.key not in modes]


class DocumentsViewModel(QObject):
    """All classes of travelers, the one that is read, and the way to arrive."""

    changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle = bundle
        self.reader = Reader(bundle, language)
        self.classes: list[TopicHit] = bundle.read(topics, TopicKind.DOCUMENT_CLASS, language)
        said = bundle.read(attributes_of, TopicKind.DOCUMENT_CLASS)
        self.groups = {hit.id: "".join(said[hit.id].get("group", ())) for hit in self.classes}
        self.shown: Shown | None = None
        self._asked: tuple[str, str, bool] | None = None

    def open(self, route: Route) -> bool:
        """Show a class of travelers, or none yet; False where there is no such class."""
        way = route.value("by") if route.value("by") in WAYS else ""
        asked = (route.target, way, bool(route.value(QUERY)))
        if self._asked == asked:
            return True
        reading = self.reader.read(TopicKind.DOCUMENT_CLASS, route.target) if route.target else None
        if route.target and reading is None:
            return False
        self._asked = asked
        second = self.reader.beside(reading.topic) if reading and route.value(QUERY) else None
        self.shown = Shown(reading, second, way) if reading else None
        self.changed.emit()
        return True

    def state(self, *, way: str, is_beside: bool) -> tuple[tuple[str, str], ...]:
        """The state of the page as a route names it."""
        return (*((("by", way),) if way else ()), *(((QUERY, "1"),) if is_beside else ()))

    def found(self, text: str) -> list[TopicHit]:
        """The classes that the words name, in the order of the guide."""
        if not (wanted := fold(text)):
            return self.classes
        targets = set(self._bundle.ask(matching_targets, text, kind=HitKind.DOCUMENT, limit=40))
        return [hit for hit in self.classes if hit.id in targets or wanted in fold(f"{hit.title} {hit.summary}")]
