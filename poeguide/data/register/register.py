"""Register: the trainer's own copy. A change is one transaction here, and waits in line for a server, if any."""

from __future__ import annotations

import json
import logging
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from poeguide.data.register.migrations import NewerRegister, migrate
from poeguide.data.register.tables import KINDS, MARK, OUTGOING, TABLES, E, add, as_cells, drop, put, row, rows
from poeguide.data.store import files
from poeguide.data.store.engine import engine_of
from poeguide.domain.register import Change, ClassList, Entry, Sitting, expired
from poeguide.errors import PoeGuideError

logger = logging.getLogger(__name__)

_SERVER: Final = "server"
_UNWRITTEN: Final = "The register of classes cannot be written."
_ROOM: Final = "Make room or check the folder."


class RegisterError(PoeGuideError):
    """A change that could not be saved; nothing of it was."""


class Register:
    """Classes, quizzes held, answers and own questions. Nothing is created before the first change."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._engine = engine_of(path)
        self._is_ready = False
        self.was_set_aside = False
        """The file was damaged: it lies beside the new one."""

    @classmethod
    def open(cls, path: Path | None) -> Self:
        """The register in a file; None means memory, as on a public screen."""
        return cls(path)

    @property
    def is_kept(self) -> bool:
        """Whether the register outlives the program."""
        return self._path is not None

    def all(self, kind: type[E]) -> list[E]:
        """All entries of a kind."""
        if not self._exists():
            return []
        with self._engine.execution_options(writes=False).connect() as connection:
            return rows(connection, kind)

    def everything(self) -> list[Entry]:
        """All entries of all kinds."""
        return [each for kind in TABLES for each in self.all(kind)]

    def apply(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """Make changes, all or none; what was really changed, so that it can be taken back."""
        with self._writing() as connection:
            is_shared = _mark(connection, _SERVER) != ""
            made = [done for change in changes if (done := _apply(connection, change)) is not None]
            if is_shared:
                _line_up(connection, made)
        return tuple(made)

    def keep(self, entries: Iterable[Entry]) -> tuple[Change, ...]:
        """Write entries."""
        return self.apply([Change(None, entry) for entry in entries])

    def forget(self, entries: Iterable[Entry]) -> tuple[Change, ...]:
        """Delete entries."""
        return self.apply([Change(entry, None) for entry in entries])

    def expire(self, today: str) -> int:
        """Delete what is past its day; how many classes and quizzes with their answers that were."""
        # Asked at each visit, while the answers of years may lie below: they are read only where something goes.
        dated: list[ClassList | Sitting] = [*self.all(ClassList), *self.all(Sitting)]
        old = expired(self.everything(), today) if any(each.keep_until < today for each in dated) else []
        if old:
            self.forget(old)
            self.compact()
        return len(old)

    def compact(self) -> None:
        """Write the file anew, so that nothing of what was deleted is left in it."""
        if self._path is not None and self._path.exists():
            files.compact(self._path)

    def share_with(self, server: str) -> None:
        """From now on every change also goes to this server; all that is here goes there first. Empty: no more."""
        if not server and not self._exists():
            return
        self._prepare()
        with self._engine.begin() as connection:
            if _mark(connection, _SERVER) == server:
                return
            connection.execute(delete(MARK).where(MARK.c.name == _SERVER))
            connection.execute(delete(OUTGOING))
            if server:
                connection.execute(insert(MARK).values(name=_SERVER, value=server))
                whole = [each for kind in TABLES for each in rows(connection, kind)]
                _line_up(connection, [Change(None, each) for each in whole])

    def waiting(self) -> int:
        """How many changes the server has not got yet."""
        if not self._exists():
            return 0
        with self._engine.execution_options(writes=False).connect() as connection:
            return connection.execute(select(func.count()).select_from(OUTGOING)).scalar_one()

    def outgoing(self) -> list[tuple[int, dict[str, Any]]]:
        """The changes that wait, in order."""
        if not self._exists():
            return []
        with self._engine.execution_options(writes=False).connect() as connection:
            found = connection.execute(select(OUTGOING).order_by(OUTGOING.c.number)).all()
        return [(each.number, json.loads(each.parcel)) for each in found]

    def sent(self, upto: int) -> None:
        """Take out of the line what the server has got."""
        with self._engine.begin() as connection:
            connection.execute(delete(OUTGOING).where(OUTGOING.c.number <= upto))

    def take(self, entries: Iterable[Entry]) -> bool:
        """Become what the server says, unless something waits to be sent; then the next exchange does it."""
        self._prepare()
        wanted = {(type(each), each.id): each for each in entries}
        with self._engine.begin() as connection:
            if connection.execute(select(func.count()).select_from(OUTGOING)).scalar_one():
                return False
            for kind in TABLES:
                here = {(kind, each.id): each for each in rows(connection, kind)}
                for key in here.keys() - wanted.keys():
                    drop(connection, kind, key[1])
                for key, each in wanted.items():
                    if key[0] is kind and here.get(key) != each:
                        put(connection, each)
        return True

    def mark(self, name: str) -> str:
        """Something that is remembered on this computer only; empty for nothing."""
        if not self._exists():
            return ""
        with self._engine.execution_options(writes=False).connect() as connection:
            return _mark(connection, name)

    def set_mark(self, name: str, value: str) -> None:
        """Remember something on this computer only; an empty value forgets it."""
        if not value and not self._exists():
            return
        with self._writing() as connection:
            connection.execute(delete(MARK).where(MARK.c.name == name))
            if value:
                connection.execute(insert(MARK).values(name=name, value=value))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction; what goes wrong in it is told in words for the reader."""
        try:
            self._prepare()
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise _said(error) from error
        except OSError as error:
            raise RegisterError(_UNWRITTEN, _ROOM) from error

    def _exists(self) -> bool:
        """Whether there is something to read; a file that is there is made ready first."""
        if self._is_ready:
            return True
        if self._path is None or not self._path.exists():
            return False
        try:
            self._prepare()
        except (DBAPIError, RegisterError, OSError):
            logger.warning("The register of classes cannot be read")
            return False
        return True

    def _prepare(self) -> None:
        """The tables, made or brought up; a damaged file is set aside, never overwritten."""
        if self._is_ready:
            return
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._migrate()
        except NewerRegister as error:
            raise RegisterError(
                "The register of classes was made by a newer version of the program.", "Update the program."
            ) from error
        except OperationalError:
            raise
        except DatabaseError:
            if self._path is None:
                raise
            files.put_aside(self._path)
            self.was_set_aside = True
            self._migrate()
        self._is_ready = True

    def _migrate(self) -> None:
        with self._engine.begin() as connection:
            migrate(connection)


def new_id() -> str:
    """An id that no other room makes."""
    return secrets.token_hex(8)


def _apply(connection: Connection, change: Change) -> Change | None:
    entry = change.after or change.before
    if entry is None:
        return None
    before = row(connection, type(entry), entry.id)
    if before == change.after:
        return None
    if change.after is None:
        drop(connection, type(entry), entry.id)
    elif before is None:
        add(connection, change.after)
    else:
        put(connection, change.after)
    return Change(before, change.after)


def _line_up(connection: Connection, changes: Iterable[Change]) -> None:
    """Put changes into the line for the server."""
    kinds = {kind: name for name, kind in KINDS.items()}
    for change in changes:
        entry = change.after or change.before
        if entry is not None:
            parcel: dict[str, Any] = {"table": kinds[type(entry)], "id": entry.id}
            parcel |= {"before": as_cells(change.before), "after": as_cells(change.after)}
            connection.execute(insert(OUTGOING).values(parcel=json.dumps(parcel, ensure_ascii=False)))


def _mark(connection: Connection, name: str) -> str:
    return connection.execute(select(MARK.c.value).where(MARK.c.name == name)).scalar() or ""


def _said(error: DBAPIError) -> RegisterError:
    """What went wrong, for the reader."""
    text = str(error.orig)
    if isinstance(error.orig, sqlite3.Error) and "locked" in text:
        return RegisterError("Another window is saving just now.", "Try again in a moment.")
    if "full" in text:
        return RegisterError("There is no room left to save this.", "Make room, and try again.")
    return RegisterError(_UNWRITTEN, _ROOM)
