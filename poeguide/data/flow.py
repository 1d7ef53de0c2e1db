"""The question flow, whole, and what a chosen place says of itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, select

from poeguide.data.crossings import crossing, crossings_of_port
from poeguide.data.ports import port
from poeguide.data.schema import COUNTRY, FLOW_PART, FLOW_TEXT
from poeguide.domain.planner import (
    Accept,
    Country,
    DayRule,
    Derived,
    Flow,
    LaneRule,
    Line,
    Option,
    Question,
    QuestionKind,
    Section,
    When,
)
from poeguide.domain.ports import Crossing, CrossingHit, CrossingStatus, Mode, Port, PortHit, PortType

_MODES: Final = {
    Mode.VEHICLE: "car",
    Mode.PEDESTRIAN: "foot",
    Mode.TRUCK: "truck",
    Mode.BUS: "bus",
    Mode.RAIL: "rail",
    Mode.FERRY: "ferry",
}
_TYPE_MODES: Final = {
    PortType.LAND: ("car", "foot", "truck", "bus"),
    PortType.AIRPORT: ("air", "aircraft"),
    PortType.USER_FEE_AIRPORT: ("aircraft", "air"),
    PortType.PRECLEARANCE: ("air",),
    PortType.SEAPORT: ("cruise", "boat", "ferry"),
    PortType.RAIL: ("rail",),
    PortType.MAIL: ("mail",),
}


def flow(session: Connection, lang: str = "en") -> Flow:
    """All questions, rules and lines, in the words of a language where they are translated."""
    rows = session.execute(select(FLOW_PART).order_by(FLOW_PART.c.part, FLOW_PART.c.position)).all()
    texts = session.execute(select(FLOW_TEXT).where(FLOW_TEXT.c.language == lang))
    words = {(row.part, row.id): json.loads(row.words) for row in texts}
    parts: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        parts.setdefault(row.part, []).append(_said(json.loads(row.record), words.get((row.part, row.id), {})))
    names = session.execute(select(COUNTRY)).all()
    countries = (Country(row.code, row.name_es if lang == "es" else row.name) for row in names)
    return Flow(
        questions=tuple(_question(record) for record in parts.get("question", ())),
        derived=tuple(_derived(record) for record in parts.get("derived", ())),
        accepts=tuple(_accept(record) for record in parts.get("accept", ())),
        lanes=tuple(_lane(record) for record in parts.get("lane", ())),
        lines=tuple(_line(record) for record in parts.get("line", ())),
        countries=tuple(sorted(countries, key=lambda country: country.title.casefold())),
    )


def implied_by(session: Connection, place: str) -> dict[str, tuple[str, ...]] | None:
    """What a place, such as `ports/2504`, says of itself: neighbor, lanes, ways to arrive. None where there is none."""
    kind, _, key = place.partition("/")
    if kind == "crossings":
        found = crossing(session, key)
        return None if found is None else _implied([found], _crossing_modes([found]))
    one = port(session, key)
    if one is None:
        return None
    hits = crossings_of_port(session, one.key)
    return _implied(hits, (*_port_modes(one), *_crossing_modes(hits)))


def _implied(hits: Iterable[Crossing | CrossingHit], modes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found = list(hits)
    borders = {hit.border.value for hit in found}
    lanes = tuple(dict.fromkeys(lane.value for hit in found for lane in hit.lanes))
    told = {"place-lanes": lanes, "place-modes": tuple(dict.fromkeys(modes))}
    is_border = len(borders) == 1 and not set(told["place-modes"]) & {"air", "cruise", "boat"}
    return told | ({"from": tuple(borders)} if is_border else {})


def modes_of(hit: PortHit | CrossingHit) -> tuple[str, ...]:
    """The ways to arrive for which a place is made."""
    if isinstance(hit, CrossingHit):
        return () if hit.status is CrossingStatus.CLOSED else _crossing_modes([hit])
    return _port_modes(hit)


def _crossing_modes(hits: Iterable[Crossing | CrossingHit]) -> tuple[str, ...]:
    found = list(hits)
    if any(not hit.modes for hit in found):
        return tuple(_MODES.values())
    # What may be possible is not refused.
    modes = (mode for hit in found for mode in hit.possible_modes)
    return tuple(_MODES[mode] for mode in modes if mode in _MODES)


def _port_modes(found: Port | PortHit) -> tuple[str, ...]:
    return tuple(mode for kind in found.types for mode in _TYPE_MODES[kind])


def _said(record: dict[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    """A record in the words of its translation."""
    options = words.get("options", {})
    said = record | {name: text for name, text in words.items() if name not in ("id", "name", "options") and text}
    if options:
        said["options"] = [_said_option(option, options[option["id"]]) for option in record["options"]]
    return said


def _said_option(option: dict[str, Any], text: str) -> dict[str, Any]:
    title, _, note = text.partition("\n")
    return option | {"title": title.strip(), "note": note.strip()}


def _when(record: Mapping[str, Any], name: str = "when") -> When:
    return tuple({key: tuple(values) for key, values in condition.items()} for condition in record[name])


def _question(record: dict[str, Any]) -> Question:
    options = tuple(
        Option(one["id"], one["title"], one["note"], one["icon"], _when(one), is_alone=one["is_alone"])
        for one in record["options"]
    )
    plain = {name: record[name] for name in ("name", "title", "short", "help", "why", "is_own", "unit")}
    return Question(
        **plain, kind=QuestionKind(record["kind"]), options=options, when=_when(record), facts=tuple(record["facts"])
    )


def _derived(record: dict[str, Any]) -> Derived:
    return Derived(record["name"], record["value"], _when(record), is_extra=record["is_extra"])


def _accept(record: dict[str, Any]) -> Accept:
    return Accept(
        id=record["id"],
        when=_when(record),
        documents=tuple(record["documents"]),
        narrow=tuple(record["narrow"]),
        title=record["title"],
        note=record["note"],
        facts=tuple(record["facts"]),
    )


def _lane(record: dict[str, Any]) -> LaneRule:
    plain = {name: record[name] for name in ("id", "title", "note", "reason", "see", "lane", "absent", "is_for_all")}
    return LaneRule(**plain, where=_when(record, "where"), who=_when(record, "who"), facts=tuple(record["facts"]))


def _line(record: dict[str, Any]) -> Line:
    plain = {name: record[name] for name in ("id", "title", "note", "icon", "see", "slot", "is_own")}
    day = record["day"]
    return Line(
        **plain,
        section=Section(record["section"]),
        facts=tuple(record["facts"]),
        when=_when(record),
        day=None if day is None else DayRule(day["question"], day["days"]),
    )
