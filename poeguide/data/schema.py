"""Tables of the bundle, and how lists stand in one cell. A change here raises SCHEMA_VERSION in `format`."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import REAL, Column, Index, Integer, LargeBinary, MetaData, Table, Text

from poeguide.data.format import LANGUAGES

METADATA: Final = MetaData()


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(name, METADATA, *columns, sqlite_strict=True)


def _texts(names: str) -> list[Column[Any]]:
    return [Column(name, Text, nullable=False) for name in names.split()]


def _key(name: str) -> Column[Any]:
    return Column(name, Text, primary_key=True, nullable=False)


def _number(name: str, *, key: bool = False) -> Column[Any]:
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def _point() -> list[Column[Any]]:
    return [Column("latitude", REAL), Column("longitude", REAL), *_texts("coord_source")]


SOURCE: Final = _table("source", _key("key"), *_texts("publisher title address kind edition licence note"))
REMARK_TEXT: Final = _table("remark_text", _key("language"), _key("text"), *_texts("words"))
"""What the compilers noted beside rows and sources, in other languages, remark by remark."""

PORT: Final = _table(
    "port",
    _key("key"),
    *_texts("code name city state types iata icao unlocode"),
    *_point(),
    Column("field_office", Text),
    *_texts("address phone hours opening_hours timezone official legal_status sources as_of notes"),
)
CROSSING: Final = _table(
    "crossing",
    _key("id"),
    *_texts("name port_code"),
    Column("port_key", Text, index=True),
    *_texts("port_name state border"),
    *_point(),
    *_texts("us_city foreign_name foreign_city foreign_region us_road foreign_road hours opening_hours timezone"),
    *_texts("modes modes_unknown lanes only_for status sources as_of notes"),
)
OFFICE: Final = _table(
    "office",
    _key("id"),
    *_texts("kind name city state_or_country address phone email hours opening_hours timezone"),
    Column("latitude", REAL),
    Column("longitude", REAL),
    *_texts("covers sources as_of notes"),
)
OFFICE_PORT: Final = _table("office_port", _key("office_id"), _key("port_key"))
CODE: Final = _table(
    "code", _key("code"), *_texts("name state district_code district_name status"), _number("has_port")
)
REGION: Final = _table("region", _key("code"), *_texts("name name_es"))
TRAFFIC: Final = _table(
    "traffic",
    _number("id", key=True),
    *_texts("port_key measure"),
    _number("first_month"),
    Column("counts", LargeBinary, nullable=False),
)

FACT: Final = _table(
    "fact",
    _key("id"),
    *_texts("subject title statement value unit modes sources as_of as_of_basis"),
    *_texts("confidence volatility changes note"),
)
FACT_TEXT: Final = _table("fact_text", _key("language"), _key("id"), *_texts("title statement note"))
FACT_USE: Final = _table("fact_use", _key("fact_id"), _key("route"))

TOPIC: Final = _table(
    "topic",
    _key("language"),
    _key("kind"),
    _key("id"),
    _number("position"),
    *_texts("title summary icon facts see words attributes"),
)
BLOCK: Final = _table(
    "block",
    _key("language"),
    _key("kind"),
    _key("topic"),
    _number("position", key=True),
    *_texts("key title html text facts"),
)
STOP: Final = _table("stop", _key("id"), _number("position"), *_texts("label kind modes facts"))
EDGE: Final = _table("edge", _number("id", key=True), *_texts("start end modes condition label facts"))
STOP_TEXT: Final = _table("stop_text", _key("language"), _key("id"), *_texts("label"))
EDGE_TEXT: Final = _table("edge_text", _key("language"), _key("start"), _key("end"), *_texts("label"))
SEQUENCE: Final = _table("sequence", _key("id"), _number("position"), *_texts("title summary icon mode facts"))
SEQUENCE_TEXT: Final = _table("sequence_text", _key("language"), _key("id"), *_texts("title summary"))
SEQUENCE_STOP: Final = _table(
    "sequence_stop", _key("sequence"), _number("position", key=True), *_texts("stop"), _number("is_optional")
)

TERM: Final = _table("term", _key("id"), *_texts("en es fr definition facts confidence note"))
TERM_TEXT: Final = _table("term_text", _key("language"), _key("id"), *_texts("definition note"))
QUESTION: Final = _table(
    "question", _key("id"), *_texts("topic level kind question options answers explanation facts place")
)
QUESTION_TEXT: Final = _table(
    "question_text", _key("language"), _key("id"), *_texts("question options answers explanation")
)
SCENARIO: Final = _table("scenario", _key("id"), _number("position"), *_texts("record"))
"""Role-plays; a record is JSON."""
SCENARIO_TEXT: Final = _table("scenario_text", _key("language"), _key("id"), *_texts("words"))
HISTORY: Final = _table("history", _key("id"), _number("position"), *_texts("title unit note"))
HISTORY_TEXT: Final = _table("history_text", _key("language"), _key("id"), *_texts("title unit note"))
HISTORY_POINT: Final = _table(
    "history_point", _key("history"), _number("position", key=True), *_texts("as_of value sources")
)

JUMP_CODE: Final = _table("jump_code", _key("code"), Column("route", Text, nullable=False, unique=True))

FLOW_PART: Final = _table("flow_part", _key("part"), _key("id"), _number("position"), *_texts("record"))
"""The question flow: parts are question, derived, accept, lane and line; a record is JSON."""
FLOW_TEXT: Final = _table("flow_text", _key("language"), _key("part"), _key("id"), *_texts("words"))
COUNTRY: Final = _table("country", _key("code"), *_texts("name name_es"))

ENTRY: Final = _table("entry", _number("id", key=True), *_texts("language route kind title subtitle symbol folded"))
"""What a search finds; the lower the id, the more often it is wanted."""
ENTRY_BY_TITLE: Final = Index("entry_by_title", ENTRY.c.language, ENTRY.c.folded)
EXACT: Final = _table("exact", _key("code"), _number("entry", key=True))
"""Codes and phone numbers that name one thing, with the entry of that thing."""
SYNONYM: Final = _table("synonym", _key("word"), _key("meaning"))
GOOD_WORD: Final = _table("good_word", _key("target"), _key("language"), _key("words"), _number("weight"))
"""What goods are called, in words without accents; `target` is goods, a rule, or “other” for what has no entry."""

SEARCH_TABLES: Final = tuple(
    statement
    for language in LANGUAGES
    for statement in (
        f"CREATE VIRTUAL TABLE words_{language} USING fts5("
        "title, words, body, kind, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')",
        f"CREATE VIRTUAL TABLE trigrams_{language} USING fts5(title, content='', tokenize='trigram')",
    )
)


def joined(values: tuple[str, ...] | list[str]) -> str:
    """Several keys as one cell."""
    return ";".join(values)


def split(cell: str) -> tuple[str, ...]:
    """The keys of one cell."""
    return tuple(cell.split(";")) if cell else ()
