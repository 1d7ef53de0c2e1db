"""Which topic a route names, and everything that its page shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.history import history
from poeguide.domain.history import HistorySeries
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind, topic_at
from poeguide.ui.reading import Beside, Reader, Reading
from poeguide.ui.widgets.two_languages import QUERY


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
        named = topic_at(route)
        reading = None if named is None else self.reader.read(*named)
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
