"""Between this computer and the class server: what waits here goes there, then what is there comes here.

Work in class never waits for the server: it is written here first. The server is the one that the trainer named; no
other is ever asked.
"""

from __future__ import annotations

import ctypes.util
import json
import logging
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, delete, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from poeguide.data.register.migrations import NewerRegister, migrate
from poeguide.data.register.register import Register, new_id
from poeguide.data.register.tables import GONE, KINDS, TABLES, drop, put, row, rows
from poeguide.domain.register import Entry, OwnQuestion, expired
from poeguide.errors import UsageError

logger = logging.getLogger(__name__)

PATIENCE: Final = 5
"""Seconds to wait for a server that does not answer."""
_NAMES: Final = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """How it went. Without a fault all was sent, and this computer has what all rooms have."""

    sent: int = 0
    waiting: int = 0
    fault: str = ""
    """“”, `away`, `newer`, or what missing_driver says."""


def server_url(text: str) -> str:
    """The address of a PostgreSQL database as the program uses it; UsageError says what is wrong with another."""
    try:
        url = make_url(text.strip())
    except ArgumentError as error:
        raise UsageError(
            "This is no address of a database.", "Write it as postgresql://name@server/database"
        ) from error
    if url.drivername not in {*_NAMES, *_NAMES.values()} or not url.database:
        raise UsageError("This is no PostgreSQL database.", "Write it as postgresql://name@server/database")
    return url.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def missing_driver() -> str:
    """What this computer lacks to talk to a server: “”, `code` of this copy, or the system's `library`."""
    if find_spec("psycopg") is None:
        return "code"
    if find_spec("psycopg_binary") is not None:
        return ""
    return "" if ctypes.util.find_library("libpq.dll" if os.name == "nt" else "pq") else "library"


def server_library() -> str:
    """The version of libpq that this copy talks to a server with, such as `15.18`; empty where it cannot."""
    try:
        _load_driver()
        version = int(import_module("psycopg.pq").version())
    except ImportError:
        return ""
    return f"{version // 10000}.{version % 10000}"


def exchange(register: Register, url: str, today: str) -> Exchange:
    """Send what waits, then take what the server has. A server that is away is no error: all stays in line."""
    try:
        engine = _engine(url)
    except ImportError:
        return Exchange(0, register.waiting(), missing_driver() or "library")
    try:
        register.share_with(sha256(url.encode()).hexdigest())
        parcels = register.outgoing()
        with engine.begin() as server:
            migrate(server)
            for _, parcel in parcels:
                _deliver(server, parcel)
            _forget(server, expired(_everything(server), today))
        if parcels:
            register.sent(parcels[-1][0])
        with engine.connect() as server:
            register.take(_everything(server))
    except NewerRegister:
        return Exchange(0, register.waiting(), "newer")
    except SQLAlchemyError as error:
        logger.warning("The class server does not answer: %s", type(error).__name__)
        return Exchange(0, register.waiting(), "away")
    finally:
        engine.dispose()
    return Exchange(len(parcels), register.waiting())


def _engine(url: str) -> Engine:
    if url.startswith("postgresql"):
        _load_driver()
    arguments = {"connect_timeout": PATIENCE} if url.startswith("postgresql") else {}
    return create_engine(url, poolclass=NullPool, connect_args=arguments)


def _load_driver() -> None:
    """Import psycopg, also where Python has no ssl.

    The packages for a system leave TLS to the system's libpq. The driver imports ssl only to set up locks that OpenSSL
    has made by itself since 1.1, so an empty module serves while it loads. Asyncio, which the driver loads too, has to
    see that there is no ssl, and so comes first.
    """
    if find_spec("ssl") is not None:
        import_module("psycopg")
        return
    import_module("asyncio")
    sys.modules["ssl"] = ModuleType("ssl")
    try:
        import_module("psycopg")
    finally:
        del sys.modules["ssl"]


def _everything(server: Connection) -> list[Entry]:
    return [each for kind in TABLES for each in rows(server, kind)]


def _deliver(server: Connection, parcel: dict[str, Any]) -> None:
    """Make one change there. A parcel that comes twice changes nothing the second time."""
    kind = KINDS[parcel["table"]]
    name = f"{parcel['table']}/{parcel['id']}"
    if parcel["after"] is None:
        drop(server, kind, parcel["id"])
        _bury(server, name, parcel["table"])
        return
    entry = kind(**parcel["after"])
    if _is_gone(server, name, entry, is_new=parcel["before"] is None):
        return
    there = row(server, kind, entry.id)
    if isinstance(entry, OwnQuestion) and there is not None and there != entry and there != _before(kind, parcel):
        # Another room changed the same question meanwhile: both stay.
        entry = _copy(entry)
    put(server, entry)


def _before(kind: type[Entry], parcel: dict[str, Any]) -> Entry | None:
    return None if parcel["before"] is None else kind(**parcel["before"])


def _copy(entry: OwnQuestion) -> OwnQuestion:
    key = f"own-{new_id()}"
    return replace(entry, id=key, body=json.dumps(json.loads(entry.body) | {"id": key}, ensure_ascii=False))


def _is_gone(server: Connection, name: str, entry: Entry, *, is_new: bool) -> bool:
    """Whether the entry, or what it belongs to, was deleted; one that is written anew, as by undo, lives again."""
    owners = [f"sitting/{sitting}" for sitting in [getattr(entry, "sitting_id", "")] if sitting]
    owners += [f"class_list/{owner}" for owner in [getattr(entry, "class_id", "")] if owner]
    if is_new:
        server.execute(delete(GONE).where(GONE.c.id == name))
    else:
        owners.append(name)
    return server.execute(select(GONE.c.id).where(GONE.c.id.in_(owners))).first() is not None


def _forget(server: Connection, entries: Iterable[Entry]) -> None:
    names = {kind: name for name, kind in KINDS.items()}
    for each in entries:
        drop(server, type(each), each.id)
        _bury(server, f"{names[type(each)]}/{each.id}", names[type(each)])


def _bury(server: Connection, name: str, kind: str) -> None:
    if server.execute(select(GONE.c.id).where(GONE.c.id == name)).first() is None:
        server.execute(insert(GONE).values(id=name, kind=kind))
