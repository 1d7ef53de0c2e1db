"""Tables of the register: one a kind of entry, with the entry's own fields; the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final, TypeVar

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, delete, insert, select, update

from poeguide.domain.register import Answer, ClassList, Entry, Learner, OwnQuestion, Sitting

E = TypeVar("E", bound=Entry)

METADATA: Final = MetaData()


def _table(name: str, texts: str, numbers: str = "") -> Table:
    columns: list[Column[Any]] = [Column(each, Text, nullable=False) for each in texts.split()]
    columns += [Column(each, Integer, nullable=False) for each in numbers.split()]
    return Table(name, METADATA, Column("id", Text, primary_key=True), *columns)


CLASS_LIST = _table("class_list", "name keep_until")
LEARNER = _table("learner", "class_id name", "seat")
SITTING = _table("sitting", "class_id title day questions keep_until", "seats")
ANSWER = _table("answer", "sitting_id question given", "seat is_right")
OWN_QUESTION = _table("own_question", "body", "revision")
GONE = _table("gone", "kind")
"""What was deleted: a room that was away must not bring it back."""
OUTGOING = Table(
    "outgoing", METADATA, Column("number", Integer, primary_key=True), Column("parcel", Text, nullable=False)
)
"""Changes that the server has not got yet, in order."""
MARK = Table("mark", METADATA, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

TABLES: Final[dict[type[Entry], Table]] = {
    ClassList: CLASS_LIST,
    Learner: LEARNER,
    Sitting: SITTING,
    Answer: ANSWER,
    OwnQuestion: OWN_QUESTION,
}
KINDS: Final[dict[str, type[Entry]]] = {table.name: kind for kind, table in TABLES.items()}


def rows(connection: Connection, kind: type[E]) -> list[E]:
    """All entries of a kind, by id."""
    table = TABLES[kind]  # type: ignore[index] # every kind of entry has its table
    return [kind(**row) for row in connection.execute(select(table).order_by(table.c.id)).mappings()]


def row(connection: Connection, kind: type[Entry], key: str) -> Entry | None:
    """One entry."""
    table = TABLES[kind]
    found = connection.execute(select(table).where(table.c.id == key)).mappings().one_or_none()
    return None if found is None else kind(**found)


def add(connection: Connection, entry: Entry) -> None:
    """Write an entry that is not there yet."""
    connection.execute(insert(TABLES[type(entry)]).values(asdict(entry)))


def put(connection: Connection, entry: Entry) -> None:
    """Write an entry, new or in place of the old one."""
    table = TABLES[type(entry)]
    if connection.execute(update(table).where(table.c.id == entry.id).values(asdict(entry))).rowcount == 0:
        add(connection, entry)


def drop(connection: Connection, kind: type[Entry], key: str) -> None:
    """Take an entry away."""
    table = TABLES[kind]
    connection.execute(delete(table).where(table.c.id == key))


def as_cells(entry: Entry | None) -> dict[str, Any] | None:
    """An entry as JSON knows it."""
    return None if entry is None else asdict(entry)
