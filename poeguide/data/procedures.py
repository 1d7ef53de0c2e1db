"""The entry procedure: sequences of stops, and the ways from one stop to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import EDGE, SEQUENCE, SEQUENCE_STOP, SEQUENCE_TEXT, STOP, TOPIC, split
from poeguide.domain.procedures import Edge, Sequence, SequenceStop, Stop


def sequences(session: Connection, lang: str = "en") -> list[Sequence]:
    """All ways to arrive, in the order of the guide."""
    rows = session.execute(select(SEQUENCE).order_by(SEQUENCE.c.position)).all()
    words = {row.id: row for row in session.execute(select(SEQUENCE_TEXT).where(SEQUENCE_TEXT.c.language == lang))}
    stops, edges = _stops(session, lang), _edges(session)
    return [_to_sequence(session, row, words.get(row.id, row), stops=stops, edges=edges) for row in rows]


def sequence(session: Connection, sequence_id: str, lang: str = "en") -> Sequence | None:
    """The way to arrive with this id."""
    return next((found for found in sequences(session, lang) if found.id == sequence_id), None)


def stop(session: Connection, stop_id: str, lang: str = "en") -> Stop | None:
    """One stop of the procedure."""
    return _stops(session, lang).get(stop_id)


def edges_from(session: Connection, stop_id: str) -> list[Edge]:
    """The ways that lead on from a stop."""
    return [edge for edge in _edges(session) if edge.start == stop_id]


def _stops(session: Connection, lang: str) -> dict[str, Stop]:
    """All stops; in another language a stop is called by the title of its translated topic."""
    query = select(TOPIC.c.id, TOPIC.c.title).where(TOPIC.c.kind == "stop", TOPIC.c.language == lang)
    titles = {} if lang == "en" else {row.id: row.title for row in session.execute(query)}
    return {
        row.id: Stop(row.id, titles.get(row.id, row.label), row.kind, split(row.modes), split(row.facts))
        for row in session.execute(select(STOP).order_by(STOP.c.position))
    }


def _edges(session: Connection) -> list[Edge]:
    rows = session.execute(select(EDGE).order_by(EDGE.c.id))
    return [Edge(row.start, row.end, split(row.modes), row.condition, row.label, split(row.facts)) for row in rows]


def _to_sequence(
    session: Connection, row: Any, words: Any, *, stops: Mapping[str, Stop], edges: list[Edge]
) -> Sequence:
    places = session.execute(
        select(SEQUENCE_STOP).where(SEQUENCE_STOP.c.sequence == row.id).order_by(SEQUENCE_STOP.c.position)
    )
    line = tuple(SequenceStop(stops[place.stop], bool(place.is_optional)) for place in places)
    referring, back = _secondary(line, stops, [edge for edge in edges if not edge.modes or row.mode in edge.modes])
    return Sequence(
        id=row.id,
        title=words.title,
        summary=words.summary,
        icon=row.icon,
        stops=line,
        secondary_from=referring,
        secondary_to=back,
        facts=split(row.facts),
    )


def _secondary(
    line: tuple[SequenceStop, ...], stops: Mapping[str, Stop], edges: list[Edge]
) -> tuple[tuple[str, ...], str]:
    """The stops of a line that may refer to secondary inspection, and the stop where the line goes on after it."""
    order = [place.stop.id for place in line]
    second = {stop_id for stop_id in stops if stop_id.startswith("sec-")}
    referring = {edge.start for edge in edges if edge.end in second and edge.start in order}
    last = max((order.index(stop_id) for stop_id in referring), default=len(order))
    back = _reached(second, edges, until=frozenset(order))
    return (
        tuple(stop_id for stop_id in order if stop_id in referring),
        next((stop_id for stop_id in order[last + 1 :] if stop_id in back), ""),
    )


def _reached(starts: set[str], edges: list[Edge], *, until: frozenset[str]) -> set[str]:
    """All stops that the ways from `starts` lead to; no way is followed beyond a stop of `until`."""
    found: set[str] = set()
    open_ends = set(starts)
    while open_ends:
        ends = {edge.end for edge in edges if edge.start in open_ends} - found
        found |= ends
        open_ends = ends - until
    return found
