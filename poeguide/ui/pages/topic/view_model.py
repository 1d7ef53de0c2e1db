"""Which topic a route names, and everything that its page shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.history import history
from poeguide.domain.history import HistorySeries
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.reading import Beside, Reader, Reading
from poeguide.ui.widgets.two_languages import QUERY

KINDS: Final = {
    "types": TopicKind.PORT_TYPE,
    "majors": TopicKind.MAJOR_PORT,
    "six-steps": TopicKind.SIX_STEP,
    "programs": TopicKind.PROGRAM,
    "lanes": TopicKind.LANE,
    "rules": TopicKind.RULE,
    "help": TopicKind.CALM,
}
"""The kind of topic that each page word shows."""
LEARN_KINDS: Final = (TopicKind.FUNCTION, TopicKind.MEASURE, TopicKind.CHALLENGE, TopicKind.OUTCOME)
"""Kinds that stand below `learn` with their kind before the id."""


def topic_of(route: Route) -> tuple[TopicKind, str]:
    """Kind and id of the topic that a route names."""
    if route.page in KINDS:
        return KINDS[route.page], route.target
    for kind in LEARN_KINDS:
        if route.target.startswith(f"{kind.value}-"):
            return kind, route.target.removeprefix(f"{kind.value}-")
    return TopicKind.ARTICLE, route.target


class TopicViewModel(QObject):
    """The topic to read now."""

    reading_changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle = bundle
        self.reader = Reader(bundle, language)
        self.route = Route("learn")
        self.reading: Reading | None = None
        self.beside: Beside | None = None
        self.history: list[HistorySeries] = []

    def open(self, route: Route) -> bool:
        """Read what the route names; False where there is no such topic."""
        if self.reading is not None and route == self.route:
            return True
        kind, topic_id = topic_of(route)
        reading = self.reader.read(kind, topic_id)
        if reading is None:
            return False
        self.route, self.reading = route, reading
        self.beside = self.reader.beside(reading.topic) if route.value(QUERY) else None
        wanted = reading.topic.attributes.get("series", ())
        series = self._bundle.read(history, self.reader.language) if wanted else []
        self.history = [found for found in series if found.id in wanted]
        self.reading_changed.emit()
        return True

    def swap(self) -> Route:
        """Show the other language beside, or no longer; the route of the page as it is now."""
        self.open(self.route.with_query() if self.beside else self.route.with_query((QUERY, "1")))
        return self.route

    def has_two_languages(self) -> bool:
        """Whether the topic can be read in both languages."""
        return self.reading is not None and self.reader.beside(self.reading.topic) is not None

    def places(self) -> Route | None:
        """Where the guide lists or shows what the topic is about: a port, or the ports of a type."""
        if self.reading is None:
            return None
        topic = self.reading.topic
        if codes := topic.attributes.get("port_code"):
            return Route("ports", codes[0])
        if topic.kind is TopicKind.PORT_TYPE:
            return Route("ports").with_query(("type", topic.id.replace("-", "_")))
        return None
