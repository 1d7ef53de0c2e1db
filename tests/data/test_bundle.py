from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import URL, Connection, create_engine

from poeguide.data.bundle import REMEMBERED, Bundle, manifest_path
from poeguide.data.bundler.__main__ import main
from poeguide.data.format import SCHEMA_VERSION
from poeguide.data.ports import all_ports, every_port, port
from poeguide.data.search import search
from poeguide.errors import BundleError


@pytest.fixture
def spoiled(bundle_path: Path, tmp_path: Path) -> Path:
    """A copy of the real bundle, in a folder whose name breaks naive paths."""
    folder = tmp_path / "odd ?#% folder"
    folder.mkdir()
    for path in (bundle_path, manifest_path(bundle_path)):
        shutil.copy(path, folder)
    return folder / bundle_path.name


def patch(path: Path, offset: int, data: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(data)] = data
    path.write_bytes(content)


def vouch(path: Path) -> None:
    """Make the manifest fit the spoiled file, as a forger would."""
    manifest = json.loads(manifest_path(path).read_text("utf-8"))
    manifest_path(path).write_text(json.dumps(manifest | {"sha256": sha256(path.read_bytes()).hexdigest()}), "utf-8")


def change(path: Path, *statements: str) -> None:
    engine = create_engine(URL.create("sqlite", database=str(path)), isolation_level="AUTOCOMMIT")
    with engine.connect() as session:
        for statement in statements:
            session.exec_driver_sql(statement)
    engine.dispose()


def test_a_bundle_opens_from_any_folder(spoiled: Path) -> None:
    bundle = Bundle.open(spoiled)

    assert bundle.read(port, "2504") is not None
    bundle.verify()


def test_the_manifest_tells_what_the_bundle_holds(bundle: Bundle) -> None:
    assert bundle.manifest.schema_version == SCHEMA_VERSION
    assert bundle.manifest.counts["ports"] == len(bundle.read(all_ports))
    assert bundle.manifest.content_date >= "2026-09"


def become_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: path.unlink(), "is missing"),
    "a folder": (become_folder, "is missing or cannot be read"),
    "empty": (lambda path: path.write_bytes(b""), "is not a content file"),
    "foreign": (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(5000)), "is not a content file"),
    "another database": (lambda path: patch(path, 68, b"\0\0\0\0"), "is not a content file"),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:-4096]), "is cut short"),
    "cut in a page": (lambda path: path.write_bytes(path.read_bytes()[:-1]), "is cut short"),
    "too long": (lambda path: path.write_bytes(path.read_bytes() + b"x"), "has been added to"),
    "newer": (lambda path: patch(path, 60, (SCHEMA_VERSION + 1).to_bytes(4, "big")), "newer version"),
    "older": (lambda path: patch(path, 60, bytes(4)), "older version"),
    "in write-ahead mode": (lambda path: patch(path, 18, b"\x02\x02"), "is not in the form"),
    "in another encoding": (lambda path: patch(path, 56, b"\0\0\0\x02"), "is not in the form"),
    "without manifest": (lambda path: manifest_path(path).unlink(), "manifest"),
    "with an unreadable manifest": (lambda path: manifest_path(path).write_bytes(b"\xff{"), "manifest"),
    "with an empty manifest": (lambda path: manifest_path(path).write_text("[]"), "manifest"),
}


@pytest.mark.parametrize("name", SPOILERS)
def test_a_file_that_cannot_be_a_bundle_is_refused_in_a_sentence(spoiled: Path, name: str) -> None:
    spoil, expected = SPOILERS[name]
    spoil(spoiled)

    with pytest.raises(BundleError, match=expected) as caught:
        Bundle.open(spoiled)
    assert caught.value.title.endswith(".")
    assert caught.value.hint


def test_one_flipped_bit_is_found(spoiled: Path) -> None:
    content = spoiled.read_bytes()
    for offset in Random(1).sample(range(100, len(content)), 10):
        spoiled.write_bytes(content)
        patch(spoiled, offset, bytes([content[offset] ^ 4]))
        with pytest.raises(BundleError, match="is damaged"):
            Bundle.open(spoiled).verify()


def test_reading_a_damaged_page_is_an_error_in_words(spoiled: Path) -> None:
    size = spoiled.stat().st_size
    patch(spoiled, 4096, b"\xff" * (size - 4096))

    with pytest.raises(BundleError, match="is damaged"):
        Bundle.open(spoiled).read(all_ports)


HOSTILE = {
    "an added trigger": "CREATE TRIGGER t AFTER INSERT ON port BEGIN SELECT 1; END",
    "an added table": "CREATE TABLE extra (x)",
    "an added view": "CREATE VIEW extra AS SELECT * FROM pragma_database_list",
    "a missing index": "DROP INDEX entry_by_title",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_forged_bundle_with_other_tables_is_refused(spoiled: Path, name: str) -> None:
    change(spoiled, HOSTILE[name], "VACUUM")
    vouch(spoiled)

    with pytest.raises(BundleError, match="other tables"):
        Bundle.open(spoiled).verify()


@pytest.mark.parametrize("suffix", ["-journal", "-wal", "-shm"])
def test_planted_side_files_are_neither_read_nor_touched(spoiled: Path, suffix: str) -> None:
    planted = spoiled.with_name(spoiled.name + suffix)
    planted.write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(4096))
    before = (spoiled.read_bytes(), planted.read_bytes())
    bundle = Bundle.open(spoiled)

    assert len(bundle.read(all_ports)) == bundle.manifest.counts["ports"]
    assert (spoiled.read_bytes(), planted.read_bytes()) == before
    assert {path.name for path in spoiled.parent.iterdir()} == {
        spoiled.name,
        planted.name,
        manifest_path(spoiled).name,
    }


def test_nothing_can_be_written(bundle: Bundle) -> None:
    with pytest.raises(BundleError):
        bundle.read(lambda session: session.exec_driver_sql("DELETE FROM port"))
    assert bundle.read(port, "2504") is not None


def test_a_bundle_can_be_read_from_many_threads(bundle: Bundle) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: bundle.read(search, "san ysidro")[0].title, range(64)))

    assert set(found) == {"San Ysidro"}


def test_an_answer_is_kept_and_belongs_to_the_asker(bundle_path: Path) -> None:
    bundle, asked = Bundle.open(bundle_path), []

    def names(connection: Connection, start: str) -> list[str]:
        asked.append(start)
        return [port.name for port in every_port(connection) if port.name.startswith(start)]

    first = bundle.read(names, "San")
    first.append("changed by the asker")
    assert bundle.read(names, "San") == first[:-1]
    assert bundle.read(names, "El") == [name for name in bundle.read(names, "El") if name.startswith("El")]
    assert asked == ["San", "El"]
    bundle.hides_low_confidence = True
    bundle.read(names, "San")
    bundle.forget()
    bundle.read(names, "San")
    assert asked == ["San", "El", "San", "San"]


def test_words_of_the_reader_are_not_kept(bundle_path: Path) -> None:
    bundle, asked = Bundle.open(bundle_path), []

    def count(connection: Connection, words: list[str]) -> int:
        asked.append(words)
        return len(search(connection, words[0], 3))

    assert bundle.ask(count, ["miami"]) == bundle.ask(count, ["miami"]) == 3
    assert bundle.read(count, ["laredo"]) == bundle.read(count, ["laredo"]) == 3
    assert len(asked) == 4


def test_no_more_answers_are_kept_than_needed(bundle_path: Path) -> None:
    bundle, asked = Bundle.open(bundle_path), []

    def number(_connection: Connection, value: int) -> int:
        asked.append(value)
        return value

    for value in [*range(REMEMBERED + 1), REMEMBERED, 0]:
        bundle.read(number, value)
    assert asked == [*range(REMEMBERED + 1), 0]


def test_a_closed_bundle_opens_again_when_it_is_read(bundle_path: Path) -> None:
    bundle = Bundle.open(bundle_path)
    bundle.read(port, "2504")
    bundle.close()

    assert bundle.read(port, "2504") is not None


def test_opening_a_bundle_loads_no_sqlalchemy(bundle_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from poeguide.data.bundle import Bundle; "
        f"Bundle.open(Path({str(bundle_path)!r})); "
        "print(sorted({'sqlalchemy', 'yaml', 'msgspec', 'asyncio', 'importlib.metadata'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


def test_the_bundler_builds_a_bundle_that_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new" / "poeguide.sqlite"

    assert main(["-o", str(path)]) == 0, capsys.readouterr().err
    Bundle.open(path).verify()
    assert "487 ports" in capsys.readouterr().out
