"""The tables that a bundle must have, down to the words of their definitions."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from poeguide.data.schema import METADATA, SEARCH_TABLES

_DEFINITIONS = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"


def tables_of(session: Connection) -> list[tuple[str, ...]]:
    """What a file says of its own tables."""
    return [tuple(row) for row in session.exec_driver_sql(_DEFINITIONS)]


def create_tables(session: Connection) -> None:
    """Make every table of the bundle, empty."""
    METADATA.create_all(session)
    for statement in SEARCH_TABLES:
        session.exec_driver_sql(statement)


@cache
def expected_tables() -> list[tuple[str, ...]]:
    """What a file of this version must say of its tables."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.connect() as session:
        create_tables(session)
        found = tables_of(session)
    engine.dispose()
    return found


def has_search() -> bool:
    """Whether this SQLite can make all the tables; an old one lacks full-text search."""
    try:
        expected_tables()
    except DatabaseError:
        return False
    return True
