"""The kiosk's commands: its configuration, a real start without a display, and the supervisor."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from poeguide.commands.kiosk_setup import config_text, write_config
from poeguide.commands.supervise import watch
from poeguide.domain.kiosk_config import read_config
from poeguide.domain.pin import is_right
from tests.commands.conftest import ROOT, Command

PATIENCE = 30.0
posix_only = pytest.mark.skipif(os.name != "posix", reason="Signals end a program so only there")


def wait_for(is_so: Callable[[], bool], seconds: float = PATIENCE) -> float:
    """Wait for something to become so; how long that took."""
    start = time.monotonic()
    while not is_so():
        assert time.monotonic() - start < seconds
        os.sched_yield()
    return time.monotonic() - start


def test_answers_stand_in_the_commented_file_and_the_pin_only_as_a_hash() -> None:
    text = config_text({"screen": {"diagonal_inches": 32}, "staff": {"pin": "409312"}, "place": {"name": "Hall “B”"}})
    config = read_config(text)

    assert (config.diagonal_inches, config.name) == (32, "Hall “B”")
    assert is_right("409312", config.pin)
    assert "409312" not in text
    assert text.count("#") > 20


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"staff": {"pin": "123456"}}, "staff.pin: A PIN has 6 to 12 digits, neither all alike nor a plain run."),
        ({"screen": {"diagonal": 3}}, "screen.diagonal: There is no such key."),
        ({"screen": 3}, "screen: Give an object with keys and values."),
        ({"screen": {"width": None}}, "screen.width: Give a text, a number, true, false or a list of texts."),
    ],
)
def test_answers_that_cannot_be_used_write_nothing(tmp_path: Path, answers: dict[str, object], words: str) -> None:
    problems = write_config(answers, tmp_path / "kiosk.toml")

    assert [str(problem) for problem in problems] == [words]
    assert not (tmp_path / "kiosk.toml").exists()


def test_setup_takes_json_and_tells_problems_with_line_and_key(
    poeguide: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kiosk.toml"
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"look": {"theme": "pink"}}'))
    bad = poeguide("kiosk-setup", "--json", "-o", str(target))
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"look": {"theme": "contrast"}}'))
    good = poeguide("kiosk-setup", "--json", "-o", str(target))

    assert (bad.code, bad.json()["is_written"], bad.json()["problems"][0]["key"]) == (1, False, "look.theme")
    assert (good.code, good.json()["is_written"]) == (0, True)
    assert read_config(target.read_text("utf-8")).theme == "contrast"


def test_setup_on_a_terminal_asks_and_writes(
    poeguide: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kiosk.toml"
    monkeypatch.setattr(sys, "stdin", io.StringIO("32\n700\nHall B\n08:00\n17:00\n\n"))
    monkeypatch.setattr("poeguide.commands.kiosk_setup.getpass", lambda _words: "409312")

    answer = poeguide("kiosk-setup", "--terminal", "-o", str(target))

    config = read_config(target.read_text("utf-8"))
    assert answer.code == 0
    assert (config.diagonal_inches, config.distance_mm, config.name) == (32, 700, "Hall B")
    assert is_right("409312", config.pin)


def test_setup_where_nobody_answers_is_one_sentence(
    poeguide: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    answer = poeguide("kiosk-setup", "--terminal", "-o", str(tmp_path / "kiosk.toml"))

    assert (answer.code, answer.errors.count("\n")) == (1, 1)
    assert "Nobody answers on this terminal." in answer.errors


def test_a_wrong_configuration_is_told_with_its_line_and_key(poeguide: Command, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("[time]\ncountdown = 1\n", "utf-8")

    answer = poeguide("kiosk", str(tmp_path / "kiosk.toml"))

    assert answer.code == 2
    assert "kiosk.toml, line 2: time.countdown: Write a number from 20 to 600." in answer.errors


@pytest.mark.parametrize("data", [None, b"\xff\xfe\x00", b"[", b"x" * 200_000])
def test_a_file_that_is_no_configuration_gets_a_sentence(poeguide: Command, tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "kiosk.toml"
    if data is not None:
        path.write_bytes(data)

    answer = poeguide("kiosk", str(path))

    assert answer.code == 2
    assert answer.errors.startswith("poeguide: The configuration")


@pytest.fixture
def started(bundle_path: Path, tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """A real kiosk in a process of its own, drawing into memory, with beats to listen to."""
    text = config_text({"machine": {"state": str(tmp_path / "state")}, "speech": {"on": False}})
    (tmp_path / "kiosk.toml").write_text(text, "utf-8")
    made: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "poeguide", "--bundle", str(bundle_path)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "POEGUIDE_HEARTBEAT": "1"}
        words = ["--kiosk", str(tmp_path / "kiosk.toml")]
        made.append(subprocess.Popen([*command, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE))
        return made[-1]

    yield start
    for process in made:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def test_a_real_kiosk_comes_up_beats_and_keeps_a_directory(
    started: Callable[[], subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    process = started()
    assert process.stdout is not None

    assert process.stdout.readline() == b"beat\n"
    assert process.stdout.readline() == b"beat\n"
    wait_for((tmp_path / "state" / "data" / "directory.txt").exists)
    assert process.poll() is None


STAND_IN = """
import os, sys, time
from pathlib import Path
note = Path(sys.argv[1])
note.write_text(note.read_text() + ("c" if "--crashed" in sys.argv else "k"))
runs = len(note.read_text())
plan = sys.argv[2]
act = plan[min(runs, len(plan)) - 1]
print("beat", flush=True)
if act == "e": sys.exit(0)
if act == "r": sys.exit(75)
if act == "x": os.kill(os.getpid(), 9)
time.sleep(60)
"""


@pytest.fixture
def stand_in(tmp_path: Path) -> tuple[list[str], Path]:
    """A program that ends as a plan says: e by the staff, r for a restart, x by a crash, h hangs."""
    script, note = tmp_path / "kiosk.py", tmp_path / "note"
    script.write_text(STAND_IN, "utf-8")
    note.write_text("", "utf-8")
    return [sys.executable, str(script), str(note)], note


@posix_only
def test_the_supervisor_starts_again_after_a_crash_and_ends_with_the_staff(stand_in: tuple[list[str], Path]) -> None:
    command, note = stand_in
    start = time.monotonic()

    assert watch(command, ["xrxe"]) == 0

    assert note.read_text("utf-8") == "kkkk"
    assert (time.monotonic() - start) / 3 < 3


@posix_only
def test_the_supervisor_ends_a_kiosk_that_hangs(stand_in: tuple[list[str], Path]) -> None:
    command, note = stand_in

    assert watch(command, ["he"], silence=1.0) == 0

    assert note.read_text("utf-8") == "kk"


@posix_only
def test_a_crash_loop_shows_the_plain_page_and_then_tries_again(stand_in: tuple[list[str], Path]) -> None:
    command, note = stand_in

    assert watch(command, ["xxxxxhe"], rest=0.5) == 0

    assert note.read_text("utf-8") == "kkkkkck"


WATCHER = """
import signal, sys
from poeguide.commands import supervise
signal.signal(signal.SIGTERM, supervise._stop)
supervise.watch(sys.argv[1:4], ["h"])
"""


@posix_only
def test_ending_the_supervisor_ends_the_kiosk(tmp_path: Path) -> None:
    script, note = tmp_path / "kiosk.py", tmp_path / "note"
    script.write_text("import os, sys, time\nopen(sys.argv[1], 'w').write(str(os.getpid()))\ntime.sleep(60)\n", "utf-8")
    command = [sys.executable, "-c", WATCHER, sys.executable, str(script), str(note)]
    supervisor = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    wait_for(lambda: note.exists() and bool(note.read_text("utf-8")))
    child = int(note.read_text("utf-8"))

    supervisor.send_signal(signal.SIGTERM)

    assert supervisor.wait(PATIENCE) != 0
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
