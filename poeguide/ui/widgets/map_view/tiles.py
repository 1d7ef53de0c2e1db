"""Tiles in memory, up to a limit."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtGui import QImage

TILE_BYTES: Final = 128 * 1024 * 1024


class TileKey(NamedTuple):
    """A tile of one look; `look` changes with theme and pixel ratio."""

    look: int
    level: int
    x: int
    y: int


class TileCache:
    """Tiles, the least recently shown dropped first."""

    def __init__(self, limit: int = TILE_BYTES) -> None:
        self._tiles: OrderedDict[TileKey, QImage] = OrderedDict()
        self._limit = limit
        self.size = 0

    def get(self, key: TileKey) -> QImage | None:
        """A tile, which counts as shown."""
        tile = self._tiles.get(key)
        if tile is not None:
            self._tiles.move_to_end(key)
        return tile

    def put(self, key: TileKey, tile: QImage) -> None:
        """Keep a tile."""
        old = self._tiles.pop(key, None)
        self.size += tile.sizeInBytes() - (old.sizeInBytes() if old else 0)
        self._tiles[key] = tile
        while self.size > self._limit and len(self._tiles) > 1:
            self.size -= self._tiles.popitem(last=False)[1].sizeInBytes()

    def clear(self) -> None:
        """Forget all."""
        self._tiles.clear()
        self.size = 0
