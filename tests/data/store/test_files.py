"""The file survives damage, newer programs, older programs and sudden ends."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from poeguide.data.store import Store, files
from poeguide.data.store.migrations import MIGRATIONS, migrate, version_of
from tests.data.store.conftest import TRIP, added, note

WRITER = """
import sys
from pathlib import Path
from poeguide.data.store import Store
from poeguide.domain.trip import Change, Note, Trip
store = Store.open(Path(sys.argv[1]))
start = int(sys.argv[2])
store.apply([Change(None, Trip(id="t1", trip="t1", title="Kept"))])
for number in range(start, start + 100000):
    store.apply([Change(None, Note(id=f"n{number}", trip="t1", text=str(number)))])
    print(number, flush=True)
"""


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:3000] = random.Random(1).randbytes(2900)
    path.write_bytes(data)


def test_opening_makes_a_checked_copy_and_keeps_five(store: Store, path: Path) -> None:
    for number in range(2, 10):
        Store.open(path).apply(added(note(number)))

    copies = files.backups(path)
    assert len(copies) == files.KEPT
    assert all(files.is_good(copy) for copy in copies)


def test_an_unchanged_file_is_not_copied_twice(store: Store, path: Path) -> None:
    Store.open(path)
    Store.open(path)

    assert len(files.backups(path)) == 1


def test_a_damaged_file_is_set_aside_and_the_newest_good_copy_is_used(store: Store, path: Path) -> None:
    Store.open(path).apply(added(note(2)))
    Store.open(path)
    spoil(path)
    spoil(files.backups(path)[-1])

    opened = Store.open(path)

    assert opened.state == "restored"
    assert [one.id for one in opened.trips()[0].notes] == ["n1"]
    assert len(files.set_aside(path)) == 1


def test_a_damaged_file_without_a_copy_begins_anew(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database" * 100)
    opened = Store.open(path)

    assert (opened.state, opened.trips()) == ("anew", [])


@pytest.mark.parametrize("cut", [0, 1, 90, 4096, 5000])
def test_a_file_cut_short_never_stops_the_program(store: Store, path: Path, cut: int) -> None:
    path.write_bytes(path.read_bytes()[:cut])
    opened = Store.open(path)
    opened.apply(added(TRIP))

    assert opened.trips()[0].trip == TRIP


def test_a_file_of_a_newer_program_stays_as_it_is(store: Store, path: Path) -> None:
    with closing(files.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    before = path.read_bytes()

    opened = Store.open(path)
    opened.apply(added(TRIP))

    assert (opened.state, path.read_bytes()) == ("newer", before)


def test_tables_match_the_rows(path: Path) -> None:
    from poeguide.data.store.rows import Row

    with closing(files.connect(None)) as connection:
        migrate(connection)
        made = {
            table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            for table in Row.metadata.tables
        }

    assert made == {name: set(table.columns.keys()) for name, table in Row.metadata.tables.items()}


@pytest.mark.parametrize("fails_at", range(4))
def test_a_step_that_breaks_off_leaves_the_file_as_it_was(store: Store, path: Path, fails_at: int) -> None:
    def step(connection: sqlite3.Connection) -> None:
        for number in range(4):
            if number == fails_at:
                raise KeyboardInterrupt
            connection.execute(f"ALTER TABLE note ADD COLUMN extra{number} TEXT NOT NULL DEFAULT ''")

    before = Store.open(path).trips()
    with closing(files.connect(path)) as connection, suppress(KeyboardInterrupt):
        migrate(connection, (*MIGRATIONS, step))

    with closing(files.connect(path)) as connection:
        assert version_of(connection) == len(MIGRATIONS)
    assert Store.open(path).trips() == before


def test_a_new_step_is_taken_after_a_copy_was_made(store: Store, path: Path) -> None:
    def step(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE note SET text = text || '!'")

    opened = Store.open(path, (*MIGRATIONS, step))

    assert opened.trips()[0].notes[0].text.endswith("!")
    with closing(files.connect(files.backups(path)[-1])) as connection:
        assert version_of(connection) == len(MIGRATIONS)


def test_two_processes_lose_none_of_each_others_writes(path: Path) -> None:
    Store.open(path)
    writer = WRITER.replace("100000", "40")
    runs = [
        subprocess.Popen([sys.executable, "-c", writer, str(path), str(start)], stdout=subprocess.DEVNULL)
        for start in (0, 1000)
    ]

    assert [run.wait(60) for run in runs] == [0, 0]
    assert len(Store.open(path).trips()[0].notes) == 80
