"""`./dev soak store [writes] [migrations]`: kill a writer, and a migration, again and again; count what is lost.

A writer acknowledges each note after its transaction, on its standard output. It is killed at a moment of chance; then
the file is opened by another process as the program does it: every acknowledged note must be there, the file must be
whole, and no copy may have been needed. A migration is killed inside its steps: afterwards the file has all of them or
none, with all notes either way. A journal beside the file shows that the kill came inside a transaction.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

WRITER: Final = """
import sys
from pathlib import Path
from poeguide.data.store import Store
from poeguide.domain.trip import Change, Note, Trip
store = Store.open(Path(sys.argv[1]))
round_ = int(sys.argv[2])
store.apply([Change(None, Trip(id="t1", trip="t1", title="Kept"))])
print("ready", flush=True)
number = 0
while True:
    part = Note(id=f"r{round_}-{number}", trip="t1", text=f"{round_} {number} " + "x" * (number % 900))
    store.apply([Change(None, part)])
    print(part.id, flush=True)
    if number % 7 == 6:
        store.apply([Change(part, None)])
        print(f"-{part.id}", flush=True)
    number += 1
"""
STEPS: Final = """
import sys
from pathlib import Path
from poeguide.data.store import Store
from poeguide.data.store.migrations import MIGRATIONS
def step(connection):
    print("ready", flush=True)
    for number in range(40):
        connection.execute(f"ALTER TABLE note ADD COLUMN extra{number} TEXT NOT NULL DEFAULT ''")
        connection.execute(f"UPDATE note SET extra{number} = text || '{number}'")
    connection.execute("UPDATE note SET text = text || '!'")
Store.open(Path(sys.argv[1]), (*MIGRATIONS, step))
print("done", flush=True)
"""
KEPT_NOTES: Final = 150
LONGEST: Final = 0.25
"""Seconds after which a writer is killed at the latest: long enough for some hundred notes."""

LONGEST_STEP: Final = 0.06
"""The same for a migration, from its first statement on."""


@dataclass
class Tally:
    """What a run found."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    damaged: int = 0
    inside: int = 0
    """Kills that came inside a transaction."""


def kill_writers(path: Path, kills: int, chance: random.Random) -> Tally:
    """Kill a writer so many times; each new one goes on with the same file."""
    tally, expected = Tally(), dict[str, bool]()
    for number in range(kills):
        said = _killed(WRITER, (str(path), str(number)), chance.uniform(0.0, LONGEST))
        for one in said:
            expected[one.removeprefix("-")] = not one.startswith("-")
        tally.kills += 1
        tally.inside += _has_journal(path)
        tally.acknowledged = len(expected)
        held, is_whole = _read(path)
        tally.damaged += not is_whole
        # The last act of a round may have been done and not yet acknowledged: the note that came, or the one that went.
        unsure = {said[-1]} if said and int(said[-1].rpartition("-")[2]) % 7 == 6 else set[str]()
        tally.lost += [key for key, is_there in expected.items() if is_there and key not in held | unsure]
        tally.lost += [key for key in held if expected.get(key) is False]
        expected |= dict.fromkeys(unsure, bool(unsure & held))
        if tally.lost:
            break
        if number % 20 == 19:
            _thin_out(path, expected)
    return tally


def kill_migrations(folder: Path, kills: int, chance: random.Random) -> Tally:
    """Kill a migration so many times, each on a fresh file of notes."""
    tally = Tally()
    for number in range(kills):
        path = folder / f"{number}" / "trips.sqlite"
        _fill(path)
        _killed(STEPS, (str(path),), chance.uniform(0.0, LONGEST_STEP))
        tally.kills += 1
        tally.inside += _has_journal(path)
        tally.acknowledged += KEPT_NOTES
        texts, columns, is_whole = _after_migration(path)
        tally.damaged += not is_whole
        is_old = columns == 0 and not any(text.endswith("!") for text in texts)
        is_new = columns == 40 and all(text.endswith("!") for text in texts)
        if len(texts) != KEPT_NOTES or not (is_old or is_new):
            tally.lost.append(f"migration {number}: {len(texts)} notes, {columns} columns")
    return tally


def _killed(script: str, arguments: Sequence[str], after: float) -> list[str]:
    """Run a script, kill it so long after it is ready, and give back what it acknowledged."""
    run = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(run, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as process:
        if process.stdout is None:
            raise OSError("no output")
        if process.stdout.readline().strip() != b"ready":
            raise RuntimeError("The script did not begin.")
        # The moment is a matter of chance, not of waiting for something.
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        whole = process.stdout.read().split(b"\n")[:-1]
    return [line.decode() for line in whole]


def _has_journal(path: Path) -> bool:
    """Whether a transaction was open: SQLite empties or removes its journal at the end of one."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _read(path: Path) -> tuple[set[str], bool]:
    """The notes that are there, and whether the file opened without needing a copy."""
    from poeguide.data.store import Store

    store = Store.open(path)
    try:
        trips = store.trips()
        return {note.id for whole in trips for note in whole.notes}, store.state == ""
    finally:
        store.close()


def _fill(path: Path) -> None:
    from poeguide.data.store import Store
    from poeguide.domain.trip import Change, Note, Part, Trip

    notes = [Note(id=f"n{number}", trip="t1", text=f"Note {number}") for number in range(KEPT_NOTES)]
    parts: list[Part] = [Trip(id="t1", trip="t1", title="Kept"), *notes]
    store = Store.open(path)
    store.apply([Change(None, part) for part in parts])
    store.close()


def _after_migration(path: Path) -> tuple[list[str], int, bool]:
    """Texts and new columns of the notes, read without the program, and whether the file is whole."""
    from contextlib import closing

    from poeguide.data.store import files

    with closing(files.connect(path)) as connection:
        is_whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        columns = [row[1] for row in connection.execute("PRAGMA table_info(note)")]
        texts = [row[0] for row in connection.execute("SELECT text FROM note")]
    return texts, sum(name.startswith("extra") for name in columns), is_whole


def _thin_out(path: Path, expected: dict[str, bool]) -> None:
    """Take most notes away again, so that the file stays small and each round stays quick."""
    from poeguide.data.store import Store
    from poeguide.domain.trip import Change

    store = Store.open(path)
    notes = [note for whole in store.trips() for note in whole.notes]
    store.apply([Change(note, None) for note in notes[50:]])
    store.close()
    for note in notes[50:]:
        expected[note.id] = False


def main(arguments: Sequence[str]) -> int:
    """Run both, print the tallies; 1 where anything was lost."""
    writes, migrations = (int(arguments[at]) if len(arguments) > at else count for at, count in ((0, 500), (1, 100)))
    chance = random.Random(20261121)
    with tempfile.TemporaryDirectory() as folder:
        tallies = {
            "writing": kill_writers(Path(folder) / "data" / "trips.sqlite", writes, chance),
            "migrating": kill_migrations(Path(folder), migrations, chance),
        }
    for name, tally in tallies.items():
        sys.stdout.write(
            f"{name}: {tally.kills} kills, {tally.acknowledged} notes acknowledged, {len(tally.lost)} lost, "
            f"{tally.damaged} files damaged, {tally.inside} kills inside a transaction\n"
        )
        sys.stdout.writelines(f"  lost: {one}\n" for one in tally.lost[:20])
    return int(any(tally.lost or tally.damaged for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
