"""Topics: everything that is read, from a port type to a calm sheet, in blocks that rest on facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


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
