"""The queue of a real print service, of CUPS, with a printer that says what its paper is like."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from poeguide.domain.printer_state import PaperSupply, paper_state
from poeguide.ui.kiosk.spooler import Spooler

PATIENCE = 20.0
NEEDED = ("cupsd", "lpadmin", "lp")
FILES = """ServerRoot {root}
StateDir {root}
RequestRoot {root}/spool
CacheDir {root}/cache
TempDir {root}/tmp
ServerBin {root}/bin
DataDir {installed}/share/cups
AccessLog {root}/access
ErrorLog {root}/error
PageLog {root}/page
"""
SERVICE = """Listen {root}/socket
Browsing No
PreserveJobFiles Yes
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
PRINTER = """#!/bin/sh
if [ $# = 0 ]; then echo 'direct kiosk "Unknown" "Kiosk"'; exit 0; fi
cat {root}/says >&2
while [ -e {root}/busy ]; do sleep 0.1; done
"""


@dataclass
class Service:
    """CUPS with one printer, in a folder of its own."""

    root: Path

    def print(self, title: str = "poeguide") -> None:
        subprocess.run(["lp", "-d", "kiosk", "-t", title, str(self.root / "page.txt")], check=True, capture_output=True)

    def says(self, reasons: str) -> None:
        (self.root / "says").write_text(f"STATE: {reasons}\n", "ascii")

    def files(self) -> list[str]:
        """What is kept of the pages."""
        return sorted(path.name for path in (self.root / "spool").glob("d*"))


def wait_for(is_so: Callable[[], object]) -> None:
    start = time.monotonic()
    while not is_so():
        assert time.monotonic() - start < PATIENCE
        time.sleep(0.05)  # another program is waited for


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    if missing := [tool for tool in NEEDED if shutil.which(tool, path=path) is None]:
        pytest.skip(f"Not installed: {', '.join(missing)}")
    # The path of a socket may have 108 letters, and folders of tests have long names.
    with tempfile.TemporaryDirectory(prefix="poe") as folder:
        root = Path(folder)
        root.chmod(0o755)
        for name in ("spool", "cache", "tmp"):
            (root / name).mkdir()
        (root / "bin" / "backend").mkdir(parents=True)
        installed = Path(shutil.which("cupsd", path=path) or "").parent.parent
        (root / "bin" / "daemon").symlink_to(installed / "lib" / "cups" / "daemon")
        (root / "files.conf").write_text(FILES.format(root=root, installed=installed), "ascii")
        (root / "cupsd.conf").write_text(SERVICE.format(root=root), "ascii")
        (root / "page.txt").write_text("A page", "ascii")
        (root / "busy").touch()
        made = Service(root)
        made.says("none")
        backend = root / "bin" / "backend" / "kiosk"
        backend.write_text(PRINTER.format(root=root), "ascii")
        backend.chmod(0o755)
        monkeypatch.setenv("CUPS_SERVER", str(root / "socket"))
        monkeypatch.setenv("PATH", path)
        words: tuple[str, ...] = ("cupsd", "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "files.conf"))
        with (root / "said").open("wb") as said, subprocess.Popen(words, stdout=said, stderr=said) as process:
            try:
                wait_for(lambda: (root / "socket").exists() or process.poll() is not None)
                if process.poll() is not None:
                    pytest.skip(f"CUPS does not start here: {(root / 'said').read_text('utf-8', 'replace')[-300:]}")
                words = ("lpadmin", "-p", "kiosk", "-E", "-v", "kiosk:/x", "-m", "raw")
                wait_for(lambda: subprocess.run(words, check=False, capture_output=True).returncode == 0)
                yield made
            finally:
                (root / "busy").unlink(missing_ok=True)
                process.terminate()


@pytest.fixture
def spooler(service: Service) -> Iterator[Spooler]:
    made = Spooler.connect("kiosk")
    assert made is not None
    # The library keeps a connection to the service of the test before this one.
    library = ctypes.CDLL("libcups.so.2")
    library.cupsSetServer(str(service.root / "socket").encode())
    yield made
    library.cupsSetServer(None)


def test_only_our_own_waiting_pages_go_and_leave_no_file(service: Service, spooler: Spooler) -> None:
    service.print()
    wait_for(lambda: [job.is_coming for job in spooler.jobs()] == [True])
    service.print()
    service.print("of somebody else")
    assert len(service.files()) == 3

    left = spooler.clear()

    assert [job.id for job in spooler.jobs()] == list(left)
    assert len(left) == 1
    assert service.files() == ["d00001-001", "d00003-001"]

    # A job that is ended at work is first canceled, then forgotten.
    wait_for(lambda: spooler.clear(left) == () and spooler.jobs() == [])
    assert service.files() == ["d00003-001"]


def test_pages_that_came_out_leave_no_file_either(service: Service, spooler: Spooler) -> None:
    (service.root / "busy").unlink()
    service.print()
    wait_for(lambda: [job.state for job in spooler.jobs()] == [9])
    assert service.files() == ["d00001-001"]

    assert spooler.clear() == ()

    assert spooler.jobs() == []
    assert service.files() == []


def test_the_printer_says_that_its_paper_is_low_and_out(service: Service, spooler: Spooler) -> None:
    assert paper_state(spooler.reasons()) is PaperSupply.ENOUGH

    service.says("+media-low-warning")
    service.print()
    wait_for(lambda: paper_state(spooler.reasons()) is PaperSupply.LOW)
    spooler.clear([1])

    service.says("+media-empty-error")
    service.print()
    wait_for(lambda: paper_state(spooler.reasons()) is PaperSupply.OUT)


def test_a_printer_that_does_not_exist_says_nothing(service: Service) -> None:
    del service
    other = Spooler.connect("nobody")
    assert other is not None

    assert other.reasons() is None
    assert other.jobs() == []
    assert other.clear() == ()
