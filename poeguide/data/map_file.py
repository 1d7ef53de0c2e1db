"""Is it a map file, whole, and of this version? Each refusal is one sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from poeguide.errors import PoeGuideError

APPLICATION_ID: Final = 0x506F654D
SCHEMA_VERSION: Final = 3
_HEADER: Final = b"SQLite format 3\x00"


def check_size(path: Path) -> None:
    """Refuse what is absent, no SQLite file, or shorter than its header says."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = path.stat().st_size
    except OSError as error:
        raise refusal(f"The map file {path.name} is missing or cannot be read.") from error
    if not header.startswith(_HEADER) or len(header) < 100:
        raise refusal(f"The file {path.name} is not a map file.")
    page = int.from_bytes(header[16:18], "big")
    if size < (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big"):
        raise refusal(f"The map file {path.name} is cut short.")


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse the database of another program or of another version."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise refusal(f"The file {path.name} is not a map file.")
    if version > SCHEMA_VERSION:
        raise refusal(f"The map file {path.name} was made for a newer version of the program.")
    if version < SCHEMA_VERSION:
        raise refusal(f"The map file {path.name} was made for an older version of the program.")


def refusal(title: str) -> PoeGuideError:
    """The error with what helps."""
    return PoeGuideError(title, "Install the program again to get its map back.")


def damaged() -> PoeGuideError:
    """The error of a file whose inside is broken."""
    return refusal("The map file is damaged.")
