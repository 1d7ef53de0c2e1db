"""The file of the store: opened, checked, backed up, and set aside where it is damaged."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from poeguide.data.store.migrations import MIGRATIONS, Migration, migrate, version_of

logger = logging.getLogger(__name__)

APPLICATION_ID: Final = 0x506F6554
KEPT: Final = 5
PATIENCE: Final = 5.0
"""Seconds to wait for another window that is writing."""


class Newer(Exception):  # noqa: N818 # not a fault of the file
    """The file was written by a newer version of the program."""


def connect(path: Path | None) -> sqlite3.Connection:
    """A connection that overwrites what it deletes and is safe at any moment; None means memory."""
    place = ":memory:" if path is None else str(path)
    connection = sqlite3.connect(place, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    for pragma in ("secure_delete=ON", "synchronous=FULL", "trusted_schema=OFF", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def prepare(path: Path | None, steps: Sequence[Migration] = MIGRATIONS) -> str:
    """Make the file ready; “”, or what happened: “restored” or “anew” for a damaged file."""
    if path is None:
        return ""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        with closing(connect(path)) as connection:
            _make(connection, steps)
        return ""
    if is_good(path):
        _bring_up(path, steps)
        return ""
    put_aside(path)
    restored = _restore(path)
    with closing(connect(path)) as connection:
        _make(connection, steps)
    return "restored" if restored else "anew"


def is_good(path: Path) -> bool:
    """Whether the file is a store, whole and readable; raises Newer for one of a newer program."""
    try:
        with closing(connect(path)) as connection:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            version = version_of(connection)
            is_whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False
    if mark == APPLICATION_ID and version > len(MIGRATIONS):
        raise Newer
    return is_whole and mark in (APPLICATION_ID, 0) and (mark != 0 or version == 0)


def back_up(path: Path) -> Path | None:
    """Copy the file beside the last five copies, unless the last one says the same; the copy is opened and checked."""
    folder = backups_folder(path)
    earlier = backups(path)
    # The first hundred bytes count how often a file was written.
    if earlier and earlier[-1].read_bytes()[100:] == path.read_bytes()[100:]:
        return None
    folder.mkdir(exist_ok=True)
    number = int(earlier[-1].stem.rpartition("-")[2]) + 1 if earlier else 1
    part, copy = folder / f"part-{os.getpid()}", folder / f"trips-{number:06}.sqlite"
    with closing(connect(path)) as source, closing(sqlite3.connect(part)) as target:
        source.backup(target)
    if not is_good(part):
        part.unlink()
        return None
    part.replace(copy)
    for old in backups(path)[:-KEPT]:
        erase(old)
    return copy


def backups(path: Path) -> list[Path]:
    """The copies, the oldest first."""
    return sorted(backups_folder(path).glob("trips-*.sqlite"))


def backups_folder(path: Path) -> Path:
    """Where the copies of a store lie."""
    return path.with_name(path.stem + "-backups")


def set_aside(path: Path) -> list[Path]:
    """Damaged files that were set aside."""
    return sorted(path.parent.glob(f"{path.stem}-damaged-*.sqlite"))


def compact(path: Path) -> None:
    """Write the file anew without what was deleted."""
    with closing(connect(path)) as connection:
        connection.execute("VACUUM")


def erase(path: Path) -> None:
    """Overwrite a file and take it away."""
    with suppress(OSError):
        with path.open("r+b") as file:
            file.write(b"\0" * path.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def _make(connection: sqlite3.Connection, steps: Sequence[Migration]) -> None:
    # The mark first: a crash between the two must not leave a file that seems foreign.
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    migrate(connection, steps)


def _bring_up(path: Path, steps: Sequence[Migration]) -> None:
    """Take the missing steps, after a copy was made; without any, only the copy of the day."""
    try:
        if path.stat().st_size:
            back_up(path)
    except (OSError, sqlite3.Error):
        logger.warning("The trips cannot be backed up")
    with closing(connect(path)) as connection:
        if version_of(connection) < len(steps):
            _make(connection, steps)


def put_aside(path: Path) -> None:
    """Keep a damaged file under another name, so that nothing writes over it."""
    logger.error("The file %s is damaged and was set aside", path.name)
    taken = {int(old.stem.rpartition("-")[2]) for old in set_aside(path)}
    number = max(taken, default=0) + 1
    path.replace(path.with_name(f"{path.stem}-damaged-{number:03}.sqlite"))
    # A journal belongs to the file that was set aside; played into another one it would spoil that too.
    path.with_name(path.name + "-journal").unlink(missing_ok=True)


def _restore(path: Path) -> bool:
    """Copy the newest good backup in place of the file; whether there was one."""
    for copy in reversed(backups(path)):
        with suppress(OSError, sqlite3.Error, Newer):
            if is_good(copy):
                part = path.with_name(f"{path.name}.part-{os.getpid()}")
                part.write_bytes(copy.read_bytes())
                part.replace(path)
                return True
    return False
