from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from poeguide.data.mbtiles import RasterMap
from poeguide.errors import PoeGuideError

PNG = b"\x89PNG and so on"


def made(path: Path, *tiles: tuple[int, int, int, bytes]) -> Path:
    """An MBTiles file with these tiles, rows counted from the south."""
    with closing(sqlite3.connect(path)) as file:  # noqa: TID251 # a foreign file
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("INSERT INTO metadata VALUES ('attribution', 'Drawn by hand')")
        file.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        file.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
        file.commit()
    return path


def test_rows_are_counted_from_the_north_and_columns_go_around_the_world(tmp_path: Path) -> None:
    with closing(RasterMap.open(made(tmp_path / "own.mbtiles", (2, 1, 3, PNG)))) as raster:
        assert raster.tile(2, 1, 0) == PNG
        assert raster.tile(2, 5, 0) == PNG
        assert raster.tile(2, 1, 3) is None


def test_a_file_tells_its_zooms_and_whom_to_thank(tmp_path: Path) -> None:
    with closing(RasterMap.open(made(tmp_path / "own.mbtiles", (3, 0, 0, PNG), (5, 0, 0, PNG)))) as raster:
        assert raster.zooms == range(3, 6)
        assert raster.credit == "Drawn by hand"


def test_a_file_without_tiles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PoeGuideError, match="holds no tiles"):
        RasterMap.open(made(tmp_path / "own.mbtiles"))


def test_a_file_whose_tiles_are_no_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PoeGuideError, match="only PNG and JPEG"):
        RasterMap.open(made(tmp_path / "own.mbtiles", (0, 0, 0, b"\x1f\x8b shapes")))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PoeGuideError, match=r"own\.mbtiles cannot be read"):
        RasterMap.open(tmp_path / "own.mbtiles")


def test_another_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "own.mbtiles")) as file:  # noqa: TID251 # a foreign file
        file.execute("CREATE TABLE notes (words TEXT)")
        file.commit()

    with pytest.raises(PoeGuideError, match="not an MBTiles map"):
        RasterMap.open(tmp_path / "own.mbtiles")
