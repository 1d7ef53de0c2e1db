"""Store: the reader's trips. Every change is one small transaction on the rows it names: windows can share it."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from poeguide.data.store import files
from poeguide.data.store.engine import engine_of
from poeguide.data.store.migrations import MIGRATIONS, Migration
from poeguide.data.store.rows import ROW_OF, ROWS, Row, cell, cells
from poeguide.domain.trip import Change, Note, Part, WholeTrip
from poeguide.domain.trip_file import grouped
from poeguide.errors import PoeGuideError

logger = logging.getLogger(__name__)

_FREE: Final = "What you typed is still on the screen. Make room or choose another folder, and try again."


class Trouble(StrEnum):
    """Why a change could not be saved."""

    NO_ROOM = "no room"
    REFUSED = "refused"
    BUSY = "busy"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class StoreError(PoeGuideError):
    """A change that could not be saved; nothing of it was."""

    def __init__(self, title: str, hint: str, trouble: Trouble) -> None:
        super().__init__(title, hint)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Turn:
    """Changes as they were really made, so that they can be taken back. `kept_both` tells of two edits of one note."""

    changes: tuple[Change, ...]
    kept_both: bool = False

    def turned(self) -> tuple[Change, ...]:
        """The changes that take these back, in reverse."""
        return tuple(change.turned() for change in reversed(self.changes))


class Store:
    """The trips of a reader. `state` tells how it was opened: “”, restored, anew, newer or memory."""

    def __init__(self, path: Path | None, state: str) -> None:
        self._path, self.state = path, state
        self._engine = engine_of(path)
        if path is None:
            with self._engine.connect() as connection:
                for step in MIGRATIONS:
                    step(_driver(connection.connection.dbapi_connection))

    @classmethod
    def open(cls, path: Path | None, steps: Sequence[Migration] = MIGRATIONS) -> Self:
        """Open the file, or work in memory where there is none or it cannot be written."""
        if path is None:
            return cls(None, "")
        try:
            return cls(path, files.prepare(path, steps))
        except files.Newer:
            return cls._beside(path, steps)
        except (OSError, sqlite3.Error):
            logger.warning("The trips cannot be kept in a file")
            return cls(None, "memory")

    @classmethod
    def _beside(cls, path: Path, steps: Sequence[Migration]) -> Self:
        """The file of a newer program stays as it is; this one keeps its trips beside it."""
        own = path.with_name(f"{path.stem}-v{len(MIGRATIONS)}{path.suffix}")
        try:
            files.prepare(own, steps)
        except (OSError, sqlite3.Error, files.Newer):
            return cls(None, "memory")
        return cls(own, "newer")

    @property
    def is_kept(self) -> bool:
        """Whether the trips outlive the program."""
        return self._path is not None

    def trips(self) -> list[WholeTrip]:
        """All trips with their parts."""
        with self._session(writes=False) as session:
            parts = [row.to_part() for kind in ROWS for row in session.scalars(select(kind))]
        known = {part.id for part in parts if part.id == part.trip}
        return grouped(part for part in parts if part.trip in known)

    def apply(self, changes: Sequence[Change]) -> Turn:
        """Make the changes, all or none. Fields that another window changed meanwhile stay unless named here."""
        try:
            with self._session(writes=True) as session, session.begin():
                done = [_apply(session, change) for change in changes]
        except DBAPIError as error:
            raise _said(error) from error
        made = [change for change in done if change is not None]
        kept_both = any(change.before is None and change.after not in _wanted(changes) for change in made)
        return Turn(tuple(made), kept_both)

    def wipe(self) -> int:
        """Forget everything, copies too; how many traces are left, which is 0."""
        try:
            with self._session(writes=True) as session, session.begin():
                for kind in ROWS:
                    for row in session.scalars(select(kind)):
                        session.delete(row)
        except DBAPIError as error:
            raise _said(error) from error
        if self._path is None:
            return len(self.trips())
        files.compact(self._path)
        for copy in (*files.backups(self._path), *files.set_aside(self._path)):
            files.erase(copy)
        return len(self.trips()) + len(files.backups(self._path)) + len(files.set_aside(self._path))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _session(self, *, writes: bool) -> Session:
        return Session(self._engine.execution_options(writes=writes))


def _driver(connection: Any) -> sqlite3.Connection:
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError("The store is not a SQLite file.")
    return connection


def _wanted(changes: Sequence[Change]) -> list[Part | None]:
    return [change.after for change in changes]


def _apply(session: Session, change: Change) -> Change | None:
    """Make one change; the change as it was made, or None where it was made already."""
    part = change.after or change.before
    if part is None:
        return None
    row: Row | None = session.get(ROW_OF[type(part)], part.id)
    before = row.to_part() if row is not None else None
    if change.after is None:
        if row is not None:
            session.delete(row)
        return Change(before, None) if before is not None else None
    if row is None:
        session.add(ROW_OF[type(part)](**cells(change.after)))
        return Change(None, change.after)
    if isinstance(part, Note) and change.before is not None and before != change.before:
        return _keep_both(session, change.after)
    wanted = change.fields() if change.before is not None else cells(change.after)
    for name, value in wanted.items():
        setattr(row, name, cell(value))
    session.flush()
    return Change(before, row.to_part())


def _keep_both(session: Session, part: Part) -> Change:
    """Another window wrote this note too: both texts stay."""
    copy = replace(part, id=os.urandom(16).hex(), position=part.position + 1)
    session.add(ROW_OF[type(copy)](**cells(copy)))
    return Change(None, copy)


def _said(error: DBAPIError) -> StoreError:
    """What went wrong, for the reader."""
    text = str(error.orig)
    if "full" in text:
        return StoreError("There is no room left to save this.", _FREE, Trouble.NO_ROOM)
    if "disk i/o" in text.lower():
        return StoreError("The disk did not take this; it may be full.", _FREE, Trouble.REFUSED)
    if "locked" in text:
        return StoreError("Another window is saving just now.", "Try again in a moment.", Trouble.BUSY)
    if "readonly" in text or "unable to open" in text:
        return StoreError("The folder of your trips cannot be written.", _FREE, Trouble.CLOSED)
    return StoreError("This could not be saved.", _FREE, Trouble.UNKNOWN)
