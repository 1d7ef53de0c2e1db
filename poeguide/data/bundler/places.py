"""Routes of records: where each stands in the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from poeguide.data.bundler.records import Content
from poeguide.domain.matters import START
from poeguide.domain.routes import SCHEME
from poeguide.domain.topics import PLACES, TopicKind

_PAGES: Final = (
    "home ports types majors steps learn contacts codes documents goods programs help glossary about about/sources "
    "about/licences about/licenses about/independence settings trip plan lanes rules changes"
    " compare six-steps facts sources teach quiz own classes class scenarios papers practice lessons"
)


def topic_routes(content: Content) -> Callable[[TopicKind, str], str]:
    """A function from kind and id of a topic to its route; empty for topics that have no page of their own."""
    sequence_of: dict[str, str] = {}
    for sequence, stop, _ in sorted(_stops_of_sequences(content), key=lambda place: not place[2]):
        sequence_of.setdefault(stop, sequence)

    def route(kind: TopicKind, topic_id: str) -> str:
        if kind is TopicKind.STOP:
            sequence = sequence_of.get(topic_id)
            return f"{SCHEME}steps/{sequence}/{topic_id}" if sequence else ""
        if kind is TopicKind.DIFFERENCE:
            return f"{SCHEME}differences"
        if kind is TopicKind.MATTER and topic_id == START:
            return f"{SCHEME}matters"
        # An outcome is read beside the line that leads to it.
        return "" if kind is TopicKind.OUTCOME else f"{SCHEME}{PLACES[kind]}{topic_id}"

    return route


def known_routes(content: Content) -> set[str]:
    """Every place that a link may lead to."""
    route = topic_routes(content)
    places = set(_PAGES.split())
    places |= {f"ports/{item.record.key}" for item in content.ports}
    places |= {f"crossings/{item.record.id}" for item in content.crossings}
    places |= {f"contacts/{item.record.id}" for item in content.offices}
    places |= {f"codes/{item.record.code}" for item in content.codes}
    places |= {f"sources/{item.record.key}" for item in content.sources}
    places |= {f"facts/{item.record.id}" for item in content.facts}
    places |= {f"glossary/{item.record.id}" for item in content.terms}
    places |= {f"scenarios/{item.record.id}" for item in content.scenarios}
    places |= {f"steps/{item.record.id}" for item in content.sequences}
    places |= {f"steps/{sequence}/{stop}" for sequence, stop, _ in _stops_of_sequences(content)}
    routes = {f"{SCHEME}{place}" for place in places}
    return routes | {route(kind, item.record.id) for kind, item in content.every_topic()} - {""}


def _stops_of_sequences(content: Content) -> Iterator[tuple[str, str, bool]]:
    """Every sequence with each stop that belongs to it, and whether the stop stands on its line or beside it."""
    for item in content.sequences:
        line = {place.node for place in item.record.stops}
        for node in content.nodes:
            if node.record.id in line or item.record.mode in node.record.modes:
                yield item.record.id, node.record.id, node.record.id in line
