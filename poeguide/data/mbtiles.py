"""A map file of the reader's own: pictures of the land in an MBTiles file (version 1.3, PNG or JPEG)."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final, Self

from poeguide.errors import PoeGuideError

_HEADER: Final = b"SQLite format 3\x00"
_PICTURES: Final = {b"\x89PNG", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1", b"\xff\xd8\xff\xdb", b"\xff\xd8\xff\xee"}
DEEPEST: Final = 24


class RasterMap:
    """An MBTiles file, open for reading. Use one in each thread."""

    def __init__(self, connection: sqlite3.Connection, zooms: range, credit: str) -> None:
        self._connection = connection
        self.zooms = zooms
        """Zooms that the file holds; the world is 256 pixels wide at zoom 0."""
        self.credit = credit
        """Whom to thank, in the words of the file."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file, or say in one sentence why it cannot be used."""
        try:
            with path.open("rb") as file:
                header = file.read(len(_HEADER))
        except OSError as error:
            raise _refusal(f"The map file {path.name} cannot be read.") from error
        if header != _HEADER:
            raise _refusal(f"The file {path.name} is not an MBTiles map.")
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True)  # noqa: TID251 # a file of the reader's, not of the program
        try:
            return cls(connection, _zooms(connection, path), _credit(connection))
        except sqlite3.Error as error:
            connection.close()
            raise _refusal(f"The map file {path.name} is damaged or not an MBTiles map.") from error
        except PoeGuideError:
            connection.close()
            raise

    def tile(self, zoom: int, x: int, y: int) -> bytes | None:
        """The picture of a tile, y counted from the north; None where the file has none."""
        try:
            row = self._connection.execute(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                (zoom, x % (1 << zoom), (1 << zoom) - 1 - y),
            ).fetchone()
        except sqlite3.Error:
            return None
        return bytes(row[0]) if row and isinstance(row[0], bytes) else None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _zooms(connection: sqlite3.Connection, path: Path) -> range:
    row = connection.execute("SELECT MIN(zoom_level), MAX(zoom_level) FROM tiles").fetchone()
    if row is None or not all(isinstance(zoom, int) and 0 <= zoom <= DEEPEST for zoom in row):
        raise _refusal(f"The map file {path.name} holds no tiles.")
    (sample,) = connection.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
    if not isinstance(sample, bytes) or sample[:4] not in _PICTURES:
        raise _refusal(f"The map file {path.name} holds no pictures; only PNG and JPEG tiles can be shown.")
    return range(row[0], row[1] + 1)


def _credit(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM metadata WHERE name = 'attribution'").fetchone()
    return str(row[0]) if row else ""


def _refusal(title: str) -> PoeGuideError:
    return PoeGuideError(title, "Choose a raster MBTiles file, or go on with the map of the guide.")
