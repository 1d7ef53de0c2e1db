"""The entry procedure: sequences of stops, and the ways from one stop to the next."""

from __future__ import annotations

import json
from typing import Any, Final

from sqlalchemy import Connection, Select, select

from poeguide.data.schema import EDGE, EDGE_TEXT, SEQUENCE, SEQUENCE_STOP, SEQUENCE_TEXT, STOP, STOP_TEXT, TOPIC, split
from poeguide.data.topics import attributes_of
from poeguide.domain.procedures import Edge, Sequence, SequenceStop, Stop
from poeguide.domain.topics import TopicKind

_SECOND: Final = "secondary-inspection"


def sequences(session: Connection, lang: str = "en") -> list[Sequence]:
    """All ways to arrive, in the order of the guide."""
    return _sequences(session, select(SEQUENCE).order_by(SEQUENCE.c.position), lang)


def sequence(session: Connection, sequence_id: str, lang: str = "en") -> Sequence | None:
    """The way to arrive with this id."""
    found = _sequences(session, select(SEQUENCE).where(SEQUENCE.c.id == sequence_id), lang)
    return found[0] if found else None


def stop(session: Connection, stop_id: str, lang: str = "en") -> Stop | None:
    """One stop of the procedure."""
    return _stops(session, lang).get(stop_id)


def edges_from(session: Connection, stop_id: str, lang: str = "en") -> list[Edge]:
    """The ways that lead on from a stop."""
    return [edge for edge in _edges(session, lang) if edge.start == stop_id]


def _stops(session: Connection, lang: str) -> dict[str, Stop]:
    """All stops, with what their topic says of their place on a line; titles in a language where translated."""
    query = select(TOPIC.c.id, TOPIC.c.title, TOPIC.c.language, TOPIC.c.attributes).where(TOPIC.c.kind == "stop")
    topics = {(row.language, row.id): row for row in session.execute(query)}
    labels = {row.id: row.label for row in session.execute(select(STOP_TEXT).where(STOP_TEXT.c.language == lang))}
    return {
        row.id: _to_stop(row, topics.get(("en", row.id)), topics.get((lang, row.id)), label=labels.get(row.id, ""))
        for row in session.execute(select(STOP).order_by(STOP.c.position))
    }


def _to_stop(row: Any, english: Any, words: Any, *, label: str) -> Stop:
    said = json.loads(english.attributes) if english else {}
    translated = json.loads(words.attributes) if words else {}
    is_english = words is english or words is None
    label = label or (row.label if is_english else words.title)
    line = said if is_english else translated
    return Stop(
        id=row.id,
        label=label,
        kind=row.kind,
        modes=split(row.modes),
        facts=split(row.facts),
        phase="".join(said.get("phase", ())),
        short="".join(line.get("short", ())) or label,
        note="".join(line.get("note", ())),
    )


def _edges(session: Connection, lang: str = "en") -> list[Edge]:
    words = session.execute(select(EDGE_TEXT).where(EDGE_TEXT.c.language == lang))
    labels = {(row.start, row.end): row.label for row in words}
    return [
        Edge(
            start=row.start,
            end=row.end,
            modes=split(row.modes),
            when=row.condition,
            label=labels.get((row.start, row.end), row.label) if row.label else "",
            facts=split(row.facts),
        )
        for row in session.execute(select(EDGE).order_by(EDGE.c.id))
    ]


def _sequences(session: Connection, query: Select[Any], lang: str) -> list[Sequence]:
    rows = session.execute(query).all()
    words = {row.id: row for row in session.execute(select(SEQUENCE_TEXT).where(SEQUENCE_TEXT.c.language == lang))}
    stops, edges, second = _stops(session, lang), _edges(session), _second_stops(session)
    lines: dict[str, list[SequenceStop]] = {}
    for place in session.execute(select(SEQUENCE_STOP).order_by(SEQUENCE_STOP.c.sequence, SEQUENCE_STOP.c.position)):
        lines.setdefault(place.sequence, []).append(SequenceStop(stops[place.stop], bool(place.is_optional)))
    found = []
    for row in rows:
        line, ways = lines.get(row.id, []), [edge for edge in edges if not edge.modes or row.mode in edge.modes]
        branch = _secondary([place.stop.id for place in line], second, ways)
        found.append(_to_sequence(row, words.get(row.id, row), line, branch=branch))
    return found


def _to_sequence(row: Any, words: Any, line: list[SequenceStop], *, branch: tuple[tuple[str, ...], str]) -> Sequence:
    return Sequence(
        id=row.id,
        title=words.title,
        summary=words.summary,
        icon=row.icon,
        stops=tuple(line),
        secondary_from=branch[0],
        secondary_to=branch[1],
        facts=split(row.facts),
        mode=row.mode,
    )


def _second_stops(session: Connection) -> set[str]:
    """The stops that belong to secondary inspection, as their descriptions say."""
    steps = attributes_of(session, TopicKind.STOP)
    return {stop_id for stop_id, attributes in steps.items() if _SECOND in attributes.get("step", ())}


def _secondary(line: list[str], second: set[str], ways: list[Edge]) -> tuple[tuple[str, ...], str]:
    """The stops of a line that may refer to secondary inspection, and the first one after them it leads back to."""
    starts = {edge.start for edge in ways if edge.end in second}
    referring = tuple(stop_id for stop_id in line if stop_id in starts)
    if not referring:
        return (), ""
    reached, ahead = set[str](), second
    while ahead:
        reached |= ahead
        ahead = {edge.end for edge in ways if edge.start in ahead} - reached
    after = line[line.index(referring[-1]) + 1 :]
    return referring, next((stop_id for stop_id in after if stop_id in reached), "")
