"""Topics, their blocks and translations, and the places where each fact is used, as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

import msgspec
from sqlalchemy import Table

from poeguide.data.bundler.markup import convert
from poeguide.data.bundler.places import topic_routes
from poeguide.data.bundler.records import BlockRecord, Content, TopicOverlay, TopicRecord
from poeguide.data.schema import BLOCK, FACT_USE, TOPIC, joined
from poeguide.domain.routes import SCHEME
from poeguide.domain.topics import TopicKind

Rows = list[dict[str, Any]]


def topic_rows(content: Content) -> Iterator[tuple[Table, Rows]]:
    """The tables of everything that is read."""
    topics: Rows = []
    blocks: Rows = []
    for kind, items in content.topics.items():
        overlays = [
            (language, {item.record.id: item.record for item in words.topics.get(kind, ())})
            for language, words in content.said.items()
        ]
        for position, item in enumerate(items):
            topic = item.record
            topics.append(_topic_row(kind, topic, position))
            blocks += _block_rows("en", kind, topic.id, zip(topic.blocks, _texts(topic), strict=True))
            for language, words in overlays:
                if (overlay := words.get(topic.id)) is None:
                    continue
                translated = {"language": language, "title": overlay.title, "summary": overlay.summary}
                said = msgspec.structs.replace(topic, attributes=topic.attributes | overlay.attributes)
                topics.append(_topic_row(kind, said, position) | translated)
                pairs = zip(_titled(topic, overlay), overlay.blocks, strict=False)
                blocks += _block_rows(language, kind, topic.id, pairs)
    yield TOPIC, topics
    yield BLOCK, blocks
    yield FACT_USE, [{"fact_id": fact, "route": route} for fact, route in sorted(set(_uses(content)))]


def _titled(topic: TopicRecord, overlay: TopicOverlay) -> list[BlockRecord]:
    """The blocks under their translated titles, where they have titles."""
    titles = zip_longest(topic.blocks, overlay.block_titles[: len(topic.blocks)])
    return [msgspec.structs.replace(block, title=title or block.title) for block, title in titles]


def _texts(topic: TopicRecord) -> list[str]:
    return [block.text for block in topic.blocks]


def _topic_row(kind: TopicKind, topic: TopicRecord, position: int) -> dict[str, Any]:
    attributes = {name: topic.attribute(name) for name in sorted(topic.attributes)}
    return {
        "language": "en",
        "kind": kind.value,
        "id": topic.id,
        "position": position,
        "title": topic.title,
        "summary": topic.summary,
        "icon": topic.icon,
        "facts": joined(topic.facts),
        "see": joined(topic.see),
        "words": joined(topic.words),
        "attributes": json.dumps(attributes, ensure_ascii=False),
    }


def _block_rows(language: str, kind: TopicKind, topic: str, texts: Iterable[tuple[BlockRecord, str]]) -> Rows:
    rows: Rows = []
    for position, (block, text) in enumerate(texts):
        markup = convert(text)
        rows.append(
            {
                "language": language,
                "kind": kind.value,
                "topic": topic,
                "position": position,
                "key": block.key,
                "title": block.title,
                "html": markup.html,
                "text": markup.text,
                "facts": joined(block.facts),
            }
        )
    return rows


def _uses(content: Content) -> Iterator[tuple[str, str]]:
    """Each fact with each place that rests on it."""
    route = topic_routes(content)
    for kind, item in content.every_topic():
        if place := route(kind, item.record.id):
            ids = {*item.record.facts, *(fact for block in item.record.blocks for fact in block.facts)}
            yield from ((fact, place) for fact in ids)
    for term in content.terms:
        yield from ((fact, f"{SCHEME}glossary/{term.record.id}") for fact in term.record.facts)
    for sequence in content.sequences:
        yield from ((fact, f"{SCHEME}steps/{sequence.record.id}") for fact in sequence.record.facts)
