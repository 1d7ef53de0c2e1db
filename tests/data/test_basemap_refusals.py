"""The map files that are refused, each with one sentence."""

from pathlib import Path

import pytest

from poeguide.data.basemap import Basemap
from poeguide.errors import PoeGuideError
from tests.data.basemap_ground import MAP

# Places of two numbers in the header of every SQLite file.
USER_VERSION_AT, APPLICATION_ID_AT = 60, 68


def refusal(path: Path) -> str:
    with pytest.raises(PoeGuideError) as caught:
        Basemap.open(path)
    return caught.value.title


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    title = refusal(tmp_path / "map.sqlite")

    assert title == "The map file map.sqlite is missing or cannot be read."


@pytest.mark.parametrize("content", [b"", b"PNG", b"SQLite format 3\x00", b"x" * 5000])
def test_a_foreign_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other #1?.sqlite"
    path.write_bytes(content)

    title = refusal(path)

    assert title == "The file other #1?.sqlite is not a map file."


def copy_with(folder: Path, offset: int, content: bytes) -> Path:
    """A copy of the map file with other bytes in one place."""
    data = bytearray(MAP.read_bytes())
    data[offset : offset + len(content)] = content
    path = folder / "map.sqlite"
    path.write_bytes(data)
    return path


def offset_of(basemap: Basemap, query: str) -> int:
    """Where in the file a blob begins."""
    (blob,) = basemap._connection.execute(query).fetchone()
    return MAP.read_bytes().index(blob[:100])


def test_another_database_is_refused(tmp_path: Path) -> None:
    path = copy_with(tmp_path, APPLICATION_ID_AT, b"PoEG")

    title = refusal(path)

    assert title == "The file map.sqlite is not a map file."


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "map.sqlite"
    path.write_bytes(MAP.read_bytes()[:1_000_000])

    title = refusal(path)

    assert title == "The map file map.sqlite is cut short."


@pytest.mark.parametrize(("version", "word"), [(99, "a newer"), (0, "an older")])
def test_a_file_of_another_version_is_refused(tmp_path: Path, version: int, word: str) -> None:
    path = copy_with(tmp_path, USER_VERSION_AT, version.to_bytes(4, "big"))

    title = refusal(path)

    assert title == f"The map file map.sqlite was made for {word} version of the program."


def test_a_damaged_cell_is_told_in_one_sentence(tmp_path: Path, basemap: Basemap) -> None:
    offset = offset_of(basemap, "SELECT shapes FROM public_domain WHERE id = 0")
    damaged = Basemap.open(copy_with(tmp_path, offset, bytes(50)))

    with pytest.raises(PoeGuideError) as caught:
        damaged.cell(0, 0, 0)
    damaged.close()

    assert caught.value.title == "The map file is damaged."


def test_a_damaged_coverage_is_told_in_one_sentence(tmp_path: Path, basemap: Basemap) -> None:
    path = copy_with(tmp_path, offset_of(basemap, "SELECT states FROM coverage WHERE band = 4"), bytes(50))

    title = refusal(path)

    assert title == "The map file is damaged."
