"""Routes of records: where each stands in the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poeguide.data.bundler.records import Content
from poeguide.domain.routes import SCHEME
from poeguide.domain.topics import TopicKind

_PREFIX: Final = {
    TopicKind.PORT_TYPE: "types/",
    TopicKind.FUNCTION: "learn/function-",
    TopicKind.MEASURE: "learn/measure-",
    TopicKind.CHALLENGE: "learn/challenge-",
    TopicKind.MAJOR_PORT: "majors/",
    TopicKind.SIX_STEP: "six-steps/",
    TopicKind.PROGRAM: "programs/",
    TopicKind.LANE: "lanes/",
    TopicKind.DOCUMENT_CLASS: "documents/",
    TopicKind.GOOD: "goods/",
    TopicKind.RULE: "rules/",
    TopicKind.CALM: "help/",
    TopicKind.ARTICLE: "learn/",
}
_PAGES: Final = (
    "home ports types majors steps learn contacts codes documents goods programs help glossary about about/sources "
    "about/licences settings"
)


def topic_routes(content: Content) -> Callable[[TopicKind, str], str]:
    """A function from kind and id of a topic to its route; empty for topics that have no page of their own."""
    sequence_of = {
        place.node: item.record.id for item in reversed(content.sequences) for place in reversed(item.record.stops)
    }

    def route(kind: TopicKind, topic_id: str) -> str:
        if kind is TopicKind.STOP:
            sequence = sequence_of.get(topic_id)
            return f"{SCHEME}steps/{sequence}/{topic_id}" if sequence else ""
        return f"{SCHEME}{_PREFIX[kind]}{topic_id}" if kind in _PREFIX else ""

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
    for item in content.sequences:
        places.add(f"steps/{item.record.id}")
        places |= {f"steps/{item.record.id}/{place.node}" for place in item.record.stops}
    routes = {f"{SCHEME}{place}" for place in places}
    return routes | {route(kind, item.record.id) for kind, item in content.every_topic()} - {""}
