"""What every page of a bundle says, as one value: texts by key, and keys by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, select

from poeguide.data.format import LANGUAGES
from poeguide.data.schema import (
    BLOCK,
    CODE,
    CROSSING,
    FACT,
    FACT_TEXT,
    FACT_USE,
    JUMP_CODE,
    OFFICE,
    OFFICE_PORT,
    PORT,
    SEQUENCE,
    SEQUENCE_STOP,
    SEQUENCE_TEXT,
    STOP,
    STOP_TEXT,
    TERM,
    TERM_TEXT,
    TOPIC,
)
from poeguide.domain.changes import Said
from poeguide.domain.routes import Route
from poeguide.domain.topics import topic_at

Texts = dict[str, Said]
Keys = dict[str, list[str]]

_CELLS: Final[tuple[tuple[str, Table, str, tuple[str, ...]], ...]] = (
    ("ports", PORT, "key", ("code", "types", "city", "address", "phone", "hours", "iata", "unlocode")),
    (
        "crossings",
        CROSSING,
        "id",
        ("port_name", "foreign_name", "foreign_city", "modes", "lanes", "hours", "status", "us_road", "foreign_road"),
    ),
    ("contacts", OFFICE, "id", ("address", "phone", "email", "hours", "covers")),
    ("codes", CODE, "code", ("district_name", "status")),
)
"""The cells that stand on sheets, by page."""


def shared_texts(session: Connection) -> Texts:
    """Cells of tables: the same in every language."""
    found: Texts = {}
    for page, table, key, columns in _CELLS:
        for row in session.execute(select(table).order_by(table.c[key])).mappings():
            place, as_of = f"{page}/{row[key]}", str(row.get("as_of", ""))
            found[place] = Said(str(row["name"]), "", as_of, "name")
            found |= {f"{place}#{name}": Said("", str(row[name]), as_of, name) for name in columns if row[name]}
    return found


def texts(session: Connection, lang: str) -> Texts:
    """Facts, topics, lines and terms, in a language where they are translated."""
    found: Texts = {}
    for row in _translated(session, FACT, FACT_TEXT, FACT.c.id, lang):
        found[f"facts/{row['id']}"] = Said(row["title"], row["statement"], row["as_of"])
    for row in _in_language(session, TOPIC, ("kind", "id"), lang):
        found[f"{row['kind']}:{row['id']}"] = Said(row["title"], row["summary"])
    for row in _in_language(session, BLOCK, ("kind", "topic", "position"), lang):
        title = row["title"]
        found[f"{row['kind']}:{row['topic']}#{row['position']}"] = Said(
            title, row["text"], column="" if title else f"block:{row['key']}"
        )
    found |= _lines(session, lang)
    for row in _translated(session, TERM, TERM_TEXT, TERM.c.id, lang):
        found[f"glossary/{row['id']}"] = Said(row["en"], row["definition"])
    return found


def pages(session: Connection, said: Mapping[str, Said]) -> Keys:
    """The keys that each page with a code shows."""
    by_owner: Keys = {}
    for key in said:
        by_owner.setdefault(key.partition("#")[0], []).append(key)
    uses: Keys = {}
    for row in session.execute(select(FACT_USE).order_by(FACT_USE.c.route, FACT_USE.c.fact_id)):
        uses.setdefault(row.route, []).append(f"facts/{row.fact_id}")
    beside = _beside_ports(session)
    found: Keys = {}
    for route in session.execute(select(JUMP_CODE.c.route).order_by(JUMP_CODE.c.route)).scalars():
        place = Route.parse(route)
        keys = [*by_owner.get(_owner(place), ()), *uses.get(route, ())]
        keys += [key for key in beside.get(place.target, ()) if place.page == "ports" and key in said]
        if keys:
            found[route] = list(dict.fromkeys(keys))
    found["poeguide:plan"] = [f"facts/{fact}" for fact in _facts_of_flow(session)]
    return found


def _owner(route: Route) -> str:
    """What the keys of a page begin with."""
    page, target = route.page, route.target
    if page == "steps":
        return f"stop:{target.partition('/')[2]}" if "/" in target else f"line:{target}"
    named = topic_at(route)
    return ":".join(named) if named else f"{page}/{target}"


def _beside_ports(session: Connection) -> Keys:
    """What the sheet of a port says of its crossings and offices."""
    found: Keys = {}
    for row in session.execute(select(CROSSING.c.id, CROSSING.c.port_key).order_by(CROSSING.c.name)):
        found.setdefault(row.port_key or "", []).extend((f"crossings/{row.id}", f"crossings/{row.id}#hours"))
    for row in session.execute(select(OFFICE_PORT).order_by(OFFICE_PORT.c.office_id)):
        found.setdefault(row.port_key, []).extend((f"contacts/{row.office_id}", f"contacts/{row.office_id}#phone"))
    return found


def _lines(session: Connection, lang: str) -> Texts:
    """Each way to arrive with the stops on it, by name."""
    stops = {row["id"]: row["label"] for row in _translated(session, STOP, STOP_TEXT, STOP.c.id, lang)}
    order: dict[str, list[str]] = {}
    places = select(SEQUENCE_STOP).order_by(SEQUENCE_STOP.c.sequence, SEQUENCE_STOP.c.position)
    for row in session.execute(places):
        order.setdefault(row.sequence, []).append(stops.get(row.stop, row.stop))
    found: Texts = {}
    for line in _translated(session, SEQUENCE, SEQUENCE_TEXT, SEQUENCE.c.id, lang):
        found[f"line:{line['id']}"] = Said(line["title"], line["summary"])
        found[f"line:{line['id']}#stops"] = Said("", " → ".join(order.get(line["id"], ())), column="stops")
    return found


def _facts_of_flow(session: Connection) -> list[str]:
    """Every fact that some answer may lead to."""
    from poeguide.data.flow import flow

    return sorted(set(flow(session).facts()))


def _translated(
    session: Connection, table: Table, words: Table, order: Column[Any], lang: str
) -> Iterator[dict[str, Any]]:
    """Rows of a table, with the words of a language laid over them."""
    over = {row["id"]: dict(row) for row in session.execute(select(words).where(words.c.language == lang)).mappings()}
    for row in session.execute(select(table).order_by(order)).mappings():
        yield dict(row) | over.get(row["id"], {})


def _in_language(session: Connection, table: Table, key: tuple[str, ...], lang: str) -> Iterator[dict[str, Any]]:
    """Rows that stand once for each language: those of this one, else the English ones."""
    query = select(table).order_by(*(table.c[name] for name in key))
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for language in (LANGUAGES[0], lang):
        for row in session.execute(query.where(table.c.language == language)).mappings():
            found[tuple(row[name] for name in key)] = dict(row)
    yield from (found[place] for place in sorted(found))
