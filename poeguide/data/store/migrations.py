"""How the store came to its tables, step by step. Released steps are never edited; new ones go below."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

Migration = Callable[[sqlite3.Connection], None]


def _first_tables(connection: sqlite3.Connection) -> None:
    part = "id TEXT PRIMARY KEY NOT NULL, trip TEXT NOT NULL, position INTEGER NOT NULL"
    tables = {
        "trip": "title mode port day hour plan",
        "person": "name",
        "check_line": "phase words route due",
        "tick": "check_line person",
        "item": "words verdict route amount",
        "place": "route title icon",
        "note": "text",
    }
    for table, names in tables.items():
        texts = ", ".join(f"{name} TEXT NOT NULL" for name in names.split())
        connection.execute(f"CREATE TABLE {table} ({part}, {texts}) STRICT")


def _who_said_it(connection: sqlite3.Connection) -> None:
    """Words of the guide get a name, so that each language can say them; “?” stands for those kept before."""
    for table in ("trip", "person", "check_line", "item", "place"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN said TEXT NOT NULL DEFAULT '?'")


MIGRATIONS: Final[tuple[Migration, ...]] = (_first_tables, _who_said_it)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a file has behind it."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Take the steps that a file lacks, each whole or not at all."""
    for number, step in enumerate(steps, start=1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Read inside the transaction: another window may have taken the step meanwhile.
            if version_of(connection) < number:
                step(connection)
                connection.execute(f"PRAGMA user_version={number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
