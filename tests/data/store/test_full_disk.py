"""A disk that is really full: one sentence, and everything that was saved before is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from poeguide.data.store import Store

FILL = """
import resource, sys
from pathlib import Path
from poeguide.data.store import Store, StoreError
from poeguide.domain.trip import Change, Note, Trip
from poeguide.whole_file import write_whole
folder, limit = Path(sys.argv[1]), int(sys.argv[2])
store = Store.open(folder / "trips.sqlite")
store.apply([Change(None, Trip(id="t1", trip="t1", title="Kept"))])
write_whole(folder / "backup.poetrip", b"the last backup")
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for number in range(100000):
    try:
        store.apply([Change(None, Note(id=f"n{number}", trip="t1", text="x" * 1500))])
    except StoreError as error:
        print(error)
        break
try:
    write_whole(folder / "backup.poetrip", b"y" * 3_000_000)
except OSError:
    print((folder / "backup.poetrip").read_bytes().decode(), len(list(folder.glob(".*.part"))))
print(number, len(store.trips()[0].notes))
again = Store.open(folder / "trips.sqlite")
print(again.state or "good", len(again.trips()[0].notes))
"""


def filled(command: list[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_file_that_may_not_grow_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    sentence, backup, kept, again = filled([sys.executable, "-c", FILL, str(tmp_path), "120000"])

    assert sentence.startswith("The disk did not take this; it may be full.")
    assert backup == "the last backup 0"
    number = kept.split()[0]
    assert kept == f"{number} {number}"
    assert again == f"good {number}"
    assert len(Store.open(tmp_path / "trips.sqlite").trips()[0].notes) == int(number)


@pytest.mark.skipif(shutil.which("unshare") is None, reason="a small disk of one's own needs unshare")
def test_a_disk_without_room_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    mount = f"mount -t tmpfs -o size=300k tmpfs {tmp_path}"
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True, check=False).returncode:
        pytest.skip("this system gives nobody a disk of their own")
    script = f'{mount} && exec "$0" -c "$1" {tmp_path} 0'
    sentence, backup, kept, again = filled(["unshare", "-rm", "sh", "-c", script, sys.executable, FILL])

    assert sentence.startswith("There is no room left to save this.")
    assert backup == "the last backup 0"
    number = kept.split()[0]
    assert (kept, again) == (f"{number} {number}", f"good {number}")
