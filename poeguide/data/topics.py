"""Topics: whole ones to read, light ones for lists."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, and_, select

from poeguide.data.facts import hides_low_confidence, low_confidence_ids
from poeguide.data.format import LANGUAGES
from poeguide.data.schema import BLOCK, TOPIC, split
from poeguide.domain.routes import SCHEME
from poeguide.domain.topics import Block, Topic, TopicHit, TopicKind


def topic(session: Connection, kind: TopicKind | str, topic_id: str, lang: str = "en") -> Topic | None:
    """The topic of a kind with this id; in English where it is not translated."""
    kind = TopicKind(kind)
    same = and_(TOPIC.c.kind == kind.value, TOPIC.c.id == topic_id)
    rows = {row.language: row for row in session.execute(select(TOPIC).where(same))}
    row = rows.get(lang) or rows.get(LANGUAGES[0])
    return None if row is None or (kind, topic_id) in hidden_topics(session) else _to_topic(session, kind, row)


def topics(session: Connection, kind: TopicKind | str, lang: str = "en") -> list[TopicHit]:
    """All topics of a kind in the order of the guide; in English where not translated."""
    query = select(TOPIC).where(TOPIC.c.kind == TopicKind(kind).value, TOPIC.c.language.in_((lang, LANGUAGES[0])))
    rows = session.execute(query.order_by(TOPIC.c.position)).all()
    translated = {row.id: row for row in rows if row.language == lang}
    hidden = hidden_topics(session)
    originals = (row for row in rows if row.language == LANGUAGES[0] and (row.kind, row.id) not in hidden)
    return [_to_hit(translated.get(row.id, row)) for row in originals]


def attributes_of(session: Connection, kind: TopicKind | str) -> dict[str, dict[str, tuple[str, ...]]]:
    """The attributes of all topics of a kind, by topic id; for filters."""
    query = select(TOPIC.c.id, TOPIC.c.attributes).where(TOPIC.c.kind == TopicKind(kind).value)
    rows = session.execute(query.where(TOPIC.c.language == LANGUAGES[0]))
    return {row.id: _attributes(row.attributes) for row in rows}


def hidden_topics(session: Connection) -> frozenset[tuple[str, str]]:
    """Kind and id of what rests on poorly supported facts alone; none where such facts are shown."""
    if not hides_low_confidence(session):
        return frozenset()
    low = low_confidence_ids(session)
    rows = session.execute(select(TOPIC.c.kind, TOPIC.c.id, TOPIC.c.facts).where(TOPIC.c.facts != ""))
    return frozenset((row.kind, row.id) for row in rows if low.issuperset(split(row.facts)))


def hidden_routes(session: Connection) -> frozenset[str]:
    """The places of goods that are hidden so; no other kind of topic rests on poor facts alone."""
    return frozenset(f"{SCHEME}goods/{topic_id}" for kind, topic_id in hidden_topics(session) if kind == TopicKind.GOOD)


def _to_hit(row: Any) -> TopicHit:
    return TopicHit(TopicKind(row.kind), row.id, row.title, row.summary, row.icon)


def _to_topic(session: Connection, kind: TopicKind, row: Any) -> Topic:
    same = and_(BLOCK.c.language == row.language, BLOCK.c.kind == row.kind, BLOCK.c.topic == row.id)
    blocks = list(session.execute(select(BLOCK).where(same).order_by(BLOCK.c.position)))
    if hides_low_confidence(session):
        low = low_confidence_ids(session)
        # What rests on such facts alone goes with them; what other facts support too stays.
        blocks = [part for part in blocks if not part.facts or not low.issuperset(split(part.facts))]
    hidden = hidden_routes(session)
    return Topic(
        kind=kind,
        id=row.id,
        title=row.title,
        summary=row.summary,
        icon=row.icon,
        facts=split(row.facts),
        blocks=tuple(Block(part.key, part.title, part.html, part.text, split(part.facts)) for part in blocks),
        see=tuple(route for route in split(row.see) if route not in hidden),
        attributes=_attributes(row.attributes),
        language=row.language,
    )


def _attributes(cell: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in json.loads(cell).items()}
