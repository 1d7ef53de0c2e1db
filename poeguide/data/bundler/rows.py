"""Records to rows of the bundle's tables."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Table

from poeguide.data.bundler.flow_rows import flow_rows
from poeguide.data.bundler.goods_rows import goods_rows
from poeguide.data.bundler.places import known_routes
from poeguide.data.bundler.records import Content, Item, Record, Words
from poeguide.data.bundler.remark_rows import remark_rows
from poeguide.data.bundler.teach_rows import question_rows
from poeguide.data.bundler.topic_rows import topic_rows
from poeguide.data.schema import (
    CODE,
    CROSSING,
    EDGE,
    EDGE_TEXT,
    FACT,
    FACT_TEXT,
    GOOD_WORD,
    HISTORY,
    HISTORY_POINT,
    HISTORY_TEXT,
    JUMP_CODE,
    OFFICE,
    OFFICE_PORT,
    PORT,
    REGION,
    REMARK_TEXT,
    SEQUENCE,
    SEQUENCE_STOP,
    SEQUENCE_TEXT,
    SOURCE,
    STOP,
    STOP_TEXT,
    TERM,
    TERM_TEXT,
    TRAFFIC,
    joined,
)
from poeguide.data.traffic import pack
from poeguide.domain.jump_codes import assign

Rows = list[dict[str, Any]]
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def content_rows(content: Content) -> Iterator[tuple[Table, Rows]]:
    """Every table with its rows."""
    yield SOURCE, [_cells(item.record) for item in content.sources]
    yield REMARK_TEXT, remark_rows(content)
    yield PORT, _ports(content)
    yield CROSSING, _crossings(content)
    yield OFFICE, [_cells(item.record) for item in content.offices]
    yield OFFICE_PORT, _office_ports(content)
    ports = {item.record.code for item in content.ports}
    yield CODE, [_cells(item.record) | {"has_port": int(item.record.code in ports)} for item in content.codes]
    yield REGION, [_cells(item.record) for item in content.regions]
    yield TRAFFIC, _traffic(content)
    yield FACT, _facts(content)
    yield FACT_TEXT, _said(content, lambda words: words.facts)
    yield from topic_rows(content)
    yield GOOD_WORD, goods_rows(content)
    yield from _procedure_rows(content)
    yield TERM, [_cells(item.record) for item in content.terms]
    yield TERM_TEXT, _said(content, lambda words: words.terms)
    yield from question_rows(content)
    yield from _history_rows(content)
    yield from flow_rows(content)
    yield JUMP_CODE, _jump_codes(content)


def _cells(record: Record) -> dict[str, Any]:
    """The fields of a record as cells: tuples of keys joined, enums as their words."""
    cells = {name: getattr(record, name) for name in record.__struct_fields__ if name != "changed"}
    return {name: joined(value) if isinstance(value, tuple) else value for name, value in cells.items()}


def _said(content: Content, part: Callable[[Words], Iterable[Item[Record]]]) -> Rows:
    """One part of what each language says, as rows of its table."""
    return [
        _cells(item.record) | {"language": language} for language, words in content.said.items() for item in part(words)
    ]


def _ports(content: Content) -> Rows:
    rows = []
    for item in content.ports:
        row = _cells(item.record) | {"key": item.record.key}
        rows.append(row | {"field_office": item.record.field_office or None})
    return rows


def _crossings(content: Content) -> Rows:
    """Crossings of ports that are no longer listed keep the printed code, but lead to no port."""
    ports = {item.record.code for item in content.ports} - {""}
    return [
        _cells(item.record) | {"port_key": item.record.port_code if item.record.port_code in ports else None}
        for item in content.crossings
    ]


def _office_ports(content: Content) -> Rows:
    """Offices that name the codes of their ports in `covers`, and the field office that a port names."""
    ports = {item.record.code: item.record for item in content.ports if item.record.code}
    pairs = {
        (item.record.id, code)
        for item in content.offices
        for code in item.record.covers.replace(" ", "").split(";")
        if code in ports
    }
    pairs |= {(item.record.field_office, item.record.key) for item in content.ports if item.record.field_office}
    return [{"office_id": office, "port_key": key} for office, key in pairs]


def _traffic(content: Content) -> Rows:
    counts: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for item in content.traffic:
        record = item.record
        for number, name in enumerate(_MONTHS):
            value = getattr(record, name)
            if value is not None:
                counts[record.port_code, record.measure.value][record.year * 12 + number] = value
    rows: Rows = []
    for number, (port_key, measure) in enumerate(sorted(counts), start=1):
        first, cell = pack(counts[port_key, measure])
        rows.append({"id": number, "port_key": port_key, "measure": measure, "first_month": first, "counts": cell})
    return rows


def _facts(content: Content) -> Rows:
    rows = []
    for item in content.facts:
        changes = [[change.date, change.old, change.new] for change in item.record.changed]
        row = _cells(item.record) | {"changes": json.dumps(changes, ensure_ascii=False)}
        rows.append(row | {"subject": item.record.subject or item.file.rpartition("/")[2].removesuffix(".yaml")})
    return rows


def _procedure_rows(content: Content) -> Iterator[tuple[Table, Rows]]:
    yield STOP, [_cells(item.record) | {"position": place} for place, item in enumerate(content.nodes)]
    edges = sorted(content.edges, key=lambda item: (item.record.start, item.record.end, item.record.modes, item.line))
    yield (
        EDGE,
        [
            {
                "id": number,
                "start": item.record.start,
                "end": item.record.end,
                "modes": joined(item.record.modes),
                "condition": item.record.when,
                "label": item.record.label,
                "facts": joined(item.record.facts),
            }
            for number, item in enumerate(edges, start=1)
        ],
    )
    columns = ("id", "title", "summary", "icon", "mode")
    yield (
        SEQUENCE,
        [
            {name: getattr(item.record, name) for name in columns}
            | {"position": place, "facts": joined(item.record.facts)}
            for place, item in enumerate(content.sequences)
        ],
    )
    yield STOP_TEXT, _said(content, lambda words: words.nodes)
    # The same way may stand twice, for different travelers; its label is said once.
    labels = {(row["language"], row["start"], row["end"]): row for row in _said(content, lambda words: words.edges)}
    yield EDGE_TEXT, list(labels.values())
    yield SEQUENCE_TEXT, _said(content, lambda words: words.sequences)
    yield (
        SEQUENCE_STOP,
        [
            {"sequence": item.record.id, "position": number, "stop": place.node, "is_optional": int(place.optional)}
            for item in content.sequences
            for number, place in enumerate(item.record.stops)
        ],
    )


def _jump_codes(content: Content) -> Rows:
    """Every page with its code; pages that are gone keep theirs, so that old sheets never open another page."""
    kept = {item.record.route: item.record.code for item in content.jump_codes}
    return [{"route": route, "code": code} for route, code in assign(known_routes(content), kept).items()]


def _history_rows(content: Content) -> Iterator[tuple[Table, Rows]]:
    columns = ("id", "title", "unit", "note")
    yield (
        HISTORY,
        [
            {name: getattr(item.record, name) for name in columns} | {"position": place}
            for place, item in enumerate(content.history)
        ],
    )
    yield HISTORY_TEXT, _said(content, lambda words: words.history)
    yield (
        HISTORY_POINT,
        [
            _cells(point) | {"history": item.record.id, "position": number}
            for item in content.history
            for number, point in enumerate(item.record.points)
        ],
    )
