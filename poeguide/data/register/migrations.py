"""How the register came to its tables, on SQLite and on PostgreSQL alike. Released steps are never edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from sqlalchemy import Connection, text

Step = Callable[[Connection], None]
_LOCK: Final = 0x506F6554


class NewerRegister(Exception):  # noqa: N818 # not a fault of the register
    """The tables were made by a newer version of the program."""


def _first_tables(connection: Connection) -> None:
    for statement in (
        "CREATE TABLE class_list (id TEXT PRIMARY KEY, name TEXT NOT NULL, keep_until TEXT NOT NULL)",
        "CREATE TABLE learner (id TEXT PRIMARY KEY, class_id TEXT NOT NULL, name TEXT NOT NULL, seat INTEGER NOT NULL)",
        "CREATE TABLE sitting (id TEXT PRIMARY KEY, class_id TEXT NOT NULL, title TEXT NOT NULL, day TEXT NOT NULL, "
        "questions TEXT NOT NULL, keep_until TEXT NOT NULL, seats INTEGER NOT NULL)",
        "CREATE TABLE answer (id TEXT PRIMARY KEY, sitting_id TEXT NOT NULL, question TEXT NOT NULL, "
        "given TEXT NOT NULL, seat INTEGER NOT NULL, is_right INTEGER NOT NULL)",
        "CREATE TABLE own_question (id TEXT PRIMARY KEY, body TEXT NOT NULL, revision INTEGER NOT NULL)",
        "CREATE TABLE gone (id TEXT PRIMARY KEY, kind TEXT NOT NULL)",
        "CREATE TABLE outgoing (number INTEGER PRIMARY KEY, parcel TEXT NOT NULL)",
        "CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ):
        connection.execute(text(statement))


STEPS: Final[tuple[Step, ...]] = (_first_tables,)


def migrate(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that are missing, inside the caller's transaction; two rooms never take one twice."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    connection.execute(text("CREATE TABLE IF NOT EXISTS register_version (number INTEGER NOT NULL)"))
    found = connection.execute(text("SELECT max(number) FROM register_version")).scalar() or 0
    if found > len(steps):
        raise NewerRegister
    for number, step in enumerate(steps[found:], found + 1):
        step(connection)
        connection.execute(text("INSERT INTO register_version VALUES (:number)"), {"number": number})
