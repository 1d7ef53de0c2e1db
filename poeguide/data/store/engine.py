"""The engine over a file that several windows write to."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, StaticPool

from poeguide.data.store import files


def engine_of(path: Path | None) -> Engine:
    """An engine whose transactions write unless the execution option `writes` is off; None means memory."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: files.connect(path),
        # A file is let go of after each transaction: other windows, backups and wiping never wait for this one.
        poolclass=StaticPool if path is None else NullPool,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Writers take the file at once: two that read first and write then would lock each other out."""
    writes = connection.get_execution_options().get("writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
