"""The question flow as rows: each record as JSON, its conditions in one form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec
from sqlalchemy import Table

from poeguide.data.bundler.records import Content, Item, Record
from poeguide.data.bundler.records.flow import conditions
from poeguide.data.schema import COUNTRY, FLOW_PART, FLOW_TEXT

Rows = list[dict[str, Any]]
_CONDITIONS: Final = ("when", "where", "who")


def flow_rows(content: Content) -> Iterator[tuple[Table, Rows]]:
    """The tables of the flow."""
    parts: Rows = []
    parts += _parts("question", content.asked)
    parts += _parts("derived", content.derived)
    parts += _parts("accept", content.accepts)
    parts += _parts("lane", content.lanes)
    parts += _parts("line", content.lines)
    yield FLOW_PART, parts
    texts: Rows = []
    for language, words in content.said.items():
        texts += _texts(language, "question", words.asked)
        texts += _texts(language, "accept", words.accepts)
        texts += _texts(language, "lane", words.lanes)
        texts += _texts(language, "line", words.lines)
    yield FLOW_TEXT, texts
    yield COUNTRY, [msgspec.to_builtins(item.record) for item in content.countries]


def _parts(part: str, items: Iterable[Item[Record]]) -> Iterator[dict[str, Any]]:
    for position, item in enumerate(items):
        record = _plain(msgspec.to_builtins(item.record))
        key = record.get("id") or record["name"]
        if part == "derived":
            key = f"{position:03}"
        yield {"part": part, "id": key, "position": position, "record": _json(record)}


def _texts(language: str, part: str, items: Iterable[Item[Record]]) -> Iterator[dict[str, Any]]:
    for item in items:
        words = msgspec.to_builtins(item.record)
        yield {"language": language, "part": part, "id": words.get("id") or words["name"], "words": _json(words)}


def _plain(record: dict[str, Any]) -> dict[str, Any]:
    """The record with its conditions as lists of mappings of lists."""
    record |= {name: conditions(record[name]) for name in _CONDITIONS if name in record}
    record |= {"options": [_plain(option) for option in record["options"]]} if "options" in record else {}
    return record


def _json(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True)
