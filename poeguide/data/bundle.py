"""The bundle: one read-only SQLite file with all content, and the manifest beside it. The only opener of bundles."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Concatenate, Final, NamedTuple, ParamSpec, Self, TypeVar, cast

from poeguide.data.format import APPLICATION_ID, SCHEMA_VERSION
from poeguide.errors import BundleError
from poeguide.json_text import parsed

if TYPE_CHECKING:
    import sqlite3

    from sqlalchemy import Connection, Engine

P = ParamSpec("P")
T = TypeVar("T")
_Question = tuple[Any, tuple[Any, ...], tuple[tuple[str, Any], ...], bool]
"""A query with what it was asked, and whether low confidence is hidden."""

MAX_BYTES: Final = 200_000_000
REMEMBERED: Final = 256
"""Answers that are kept: what a page reads is needed again when the window is made anew, and on the way back."""
RECENT: Final = 96
"""So many answers were read for the page in sight at most, about: one for each good in the list of goods."""
MAX_CELL_BYTES: Final = 4_000_000
MAX_SQL_BYTES: Final = 100_000
_MAGIC: Final = b"SQLite format 3\x00"
_AGAIN: Final = "Install the program again to get its content back."


class Manifest(NamedTuple):
    """What the makers of a bundle say of it. `content_date` is the date of its newest source."""

    schema_version: int
    sha256: str
    row_digest: str
    content_date: str
    counts: Mapping[str, int]
    lines: Mapping[str, tuple[bool, ...]]
    """The stops at the port of each way to arrive: which are only for some. Home shows them at once."""
    confirm: Mapping[str, int]
    """How many facts ask to be confirmed from each day on, by the day as `2026-11-22`."""
    codes: Mapping[str, str]
    """The jump codes of the pages that need no target, by page."""


class Bundle:
    """The content, open for reading; safe to use from any thread."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path = path
        self.manifest = manifest
        self._lock = Lock()
        self._engine: Engine | None = None
        self._kept: dict[tuple[object, str, bool], object] = {}
        self._remembered: OrderedDict[_Question, object] = OrderedDict()
        self.hides_low_confidence = False
        """Whether facts that are poorly supported stay out: on a public screen nobody is there to explain them."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Check the outside of a bundle, or say in one sentence why it cannot be used; reads a few bytes only."""
        _check_header(path)
        return cls(path, _manifest(manifest_path(path)))

    def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What one of this package's query functions finds, as plain values; kept for the next time it is asked."""
        key = (query, args, tuple(kwargs.items()), self.hides_low_confidence)
        try:
            hash(key)
        except TypeError:  # A list among the arguments: such questions do not come again.
            return self.ask(query, *args, **kwargs)
        with self._lock:
            if is_known := key in self._remembered:
                self._remembered.move_to_end(key)
                found = cast("T", self._remembered[key])
        if not is_known:
            found = self.ask(query, *args, **kwargs)
            with self._lock:
                self._remembered[key] = found
                if len(self._remembered) > REMEMBERED:
                    self._remembered.popitem(last=False)
        return _own_copy(found)

    def again_in(self, language: str, other: str) -> Iterator[Callable[[], object]]:
        """What was read last in a language, each to be read in another one; what is known in that one is left out."""
        with self._lock:
            recent = list(self._remembered)[-RECENT:]
        for query, args, named, hides in recent:
            asked = tuple(other if value == language else value for value in args)
            also = tuple((name, other if value == language else value) for name, value in named)
            if (asked, also) != (args, named) and (query, asked, also, hides) not in self._remembered:
                yield partial(self.read, query, *asked, **dict(also))

    def forget(self) -> None:
        """Keep nothing of what was read: on a public screen it would tell what the last visitor looked at."""
        with self._lock:
            self._remembered.clear()

    def ask(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Like `read`, for words of the reader's own: nothing of question and answer is kept."""
        engine = self._engine or self._connect()
        from sqlite3 import DatabaseError as FileError

        from sqlalchemy.exc import DatabaseError

        try:
            with engine.connect() as plain:
                session = plain.execution_options(hides_low_confidence=True) if self.hides_low_confidence else plain
                return query(session, *args, **kwargs)
        except (DatabaseError, FileError) as error:
            raise BundleError("The content file is damaged.", _AGAIN) from error

    def once(self, make: Callable[[Self, str], T], language: str) -> T:
        """What `make` reads of this content in a language, kept for whoever asks next: the file never changes.

        For the few large things that are needed again when a window is made anew.
        """
        key = (make, language, self.hides_low_confidence)
        if key not in self._kept:
            self._kept[key] = make(self, language)
        return cast("T", self._kept[key])

    def verify(self) -> None:
        """Compare every byte with the manifest, and the tables with those of this program; raises BundleError."""
        self.compare_digest()
        from poeguide.data.tables import expected_tables, tables_of

        if self.read(tables_of) != expected_tables():
            raise BundleError("The content file has other tables than this program expects.", _AGAIN)

    def compare_digest(self) -> None:
        """Compare every byte with the manifest; raises BundleError. A few milliseconds, and no SQLAlchemy."""
        from hashlib import file_digest

        try:
            with self.path.open("rb") as file:
                digest = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise BundleError(f"The content file {self.path.name} cannot be read.", _AGAIN) from error
        if digest != self.manifest.sha256:
            raise BundleError("The content file is damaged: it differs from its manifest.", _AGAIN)

    def close(self) -> None:
        """Let go of the file."""
        self.forget()
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    def _connect(self) -> Engine:
        """SQLAlchemy is imported here, so that the first picture need not wait for it."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import QueuePool

        with self._lock:
            if self._engine is None:
                self._engine = create_engine(
                    "sqlite://",
                    creator=lambda: _open_file(self.path),
                    # Not SingletonThreadPool: from the sixth thread on it closes connections that others still use.
                    poolclass=QueuePool,
                    pool_size=4,
                    # The connection that was used last has read the remarks.
                    pool_use_lifo=True,
                    max_overflow=-1,
                    pool_reset_on_return=None,
                    isolation_level="AUTOCOMMIT",
                )
            return self._engine


def _own_copy(found: T) -> T:
    """A list or mapping of the asker's own, to sort and change; what is in it cannot change."""
    return cast("T", found.copy()) if isinstance(found, list | dict) else found


def manifest_path(bundle: Path) -> Path:
    """The manifest of a bundle: `poeguide.manifest.json` beside `poeguide.sqlite`."""
    return bundle.with_suffix(".manifest.json")


def _open_file(path: Path) -> sqlite3.Connection:
    """A connection that takes no side files, writes nothing, and trusts no schema."""
    import sqlite3

    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_CELL_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, MAX_SQL_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _check_header(path: Path) -> None:
    """Refuse what is missing, foreign, of another version, in write-ahead mode, or not of its stated size."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise BundleError(f"The content file {path.name} is missing or cannot be read.", _AGAIN) from error
    if not header.startswith(_MAGIC) or len(header) < 100 or _number(header, 68) != APPLICATION_ID:
        raise BundleError(f"The file {path.name} is not a content file of this program.", _AGAIN)
    _check_version(_number(header, 60))
    if header[18:20] != b"\x01\x01" or _number(header, 56) != 1:
        raise BundleError(f"The content file {path.name} is not in the form that this program writes.", _AGAIN)
    page = int.from_bytes(header[16:18], "big")
    if size > MAX_BYTES or size != (65536 if page == 1 else page) * _number(header, 28):
        raise BundleError(f"The content file {path.name} is cut short or has been added to.", _AGAIN)


def _check_version(version: int) -> None:
    if version > SCHEMA_VERSION:
        raise BundleError("The content file was made for a newer version of the program.", "Update the program.")
    if version < SCHEMA_VERSION:
        raise BundleError("The content file was made for an older version of the program.", _AGAIN)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _manifest(path: Path) -> Manifest:
    try:
        data = parsed(path.read_text("utf-8"))
        counts = {str(name): int(count) for name, count in data["counts"].items()}
        manifest = Manifest(
            schema_version=int(data["schema_version"]),
            sha256=str(data["sha256"]),
            row_digest=str(data["row_digest"]),
            content_date=str(data["content_date"]),
            counts=counts,
            lines={str(name): tuple(mark == "-" for mark in line) for name, line in data["lines"].items()},
            confirm={str(day): int(count) for day, count in data["confirm"].items()},
            codes={str(page): str(code) for page, code in data.get("codes", {}).items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BundleError(f"The manifest {path.name} is missing or cannot be read.", _AGAIN) from error
    _check_version(manifest.schema_version)
    return manifest
