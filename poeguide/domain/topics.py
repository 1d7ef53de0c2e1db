"""Topics: everything that is read, from a port type to a calm sheet, in blocks that rest on facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from poeguide.domain.routes import Route


class TopicKind(StrEnum):
    """Kinds of topic; each has its own closed list of block keys."""

    PORT_TYPE = "port-type"
    FUNCTION = "function"
    MEASURE = "measure"
    CHALLENGE = "challenge"
    MAJOR_PORT = "major-port"
    SIX_STEP = "six-step"
    STOP = "stop"
    OUTCOME = "outcome"
    PROGRAM = "program"
    LANE = "lane"
    DOCUMENT_CLASS = "document-class"
    GOOD = "good"
    RULE = "rule"
    CALM = "calm"
    ARTICLE = "article"
    MATTER = "matter"
    DIFFERENCE = "difference"


WHOLE: Final = "all"
"""The difference that introduces the others."""

PLACES: Final[Mapping[TopicKind, str]] = {
    TopicKind.PORT_TYPE: "types/",
    TopicKind.MAJOR_PORT: "majors/",
    TopicKind.SIX_STEP: "six-steps/",
    TopicKind.DOCUMENT_CLASS: "documents/",
    TopicKind.GOOD: "goods/",
    TopicKind.PROGRAM: "programs/",
    TopicKind.LANE: "lanes/",
    TopicKind.RULE: "rules/",
    TopicKind.CALM: "help/",
    TopicKind.FUNCTION: "learn/function-",
    TopicKind.MEASURE: "learn/measure-",
    TopicKind.CHALLENGE: "learn/challenge-",
    TopicKind.OUTCOME: "learn/outcome-",
    TopicKind.ARTICLE: "learn/",
    TopicKind.MATTER: "matters/",
}
"""The page that shows the topics of a kind, and what stands there before their id; articles come last on theirs."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a topic: what it is about, checked HTML, plain text, and the facts it rests on."""

    key: str
    title: str
    html: str
    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicHit:
    """A topic in a list."""

    kind: TopicKind
    id: str
    title: str
    summary: str
    icon: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A whole topic. `language` is the language its words are in (English where not yet translated)."""

    kind: TopicKind
    id: str
    title: str
    summary: str
    icon: str
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    see: tuple[str, ...] = ()
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    language: str = "en"

    def all_facts(self) -> tuple[str, ...]:
        """Every fact the topic rests on, each once, in reading order."""
        return tuple(dict.fromkeys((*self.facts, *(fact for block in self.blocks for fact in block.facts))))


def kinds_on(page: str) -> tuple[TopicKind, ...]:
    """The kinds of topics that a page shows."""
    return tuple(kind for kind, place in PLACES.items() if place.partition("/")[0] == page)


def topic_at(route: Route) -> tuple[TopicKind, str] | None:
    """Kind and id of the topic that a route names; None on a page that shows no topics."""
    for kind in kinds_on(route.page):
        start = PLACES[kind].partition("/")[2]
        if route.target.startswith(start):
            return kind, route.target.removeprefix(start)
    return None
