"""A file is written whole or not at all: what was there before stays until the new bytes are safe."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

ROOM: Final = 3
"""So many times its size must be free for a copy that nobody asked for: little room is for the reader's own files."""


def has_room(folder: Path, size: int) -> bool:
    """Whether a copy of so many bytes may be kept in a folder beside what the reader saves."""
    return shutil.disk_usage(folder).free >= ROOM * size


def write_whole(path: Path, data: bytes) -> None:
    """Put the bytes beside the file, then in its place; OSError leaves the old file as it was."""
    path = path.resolve()
    if path.exists() and not path.is_file():
        # A device or a pipe cannot be replaced.
        path.write_bytes(data)
        return
    part = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
