"""A real kiosk in a real session: as a client of weston on a virtual screen, and on a plain X server.

Keys that lead out elsewhere, and random events, all made by the X server. In a CI all of it runs: `./dev test` installs
the programs that are needed.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from poeguide.commands.kiosk_setup import config_text
from tests.commands.conftest import ROOT

WIDTH, HEIGHT = 1080, 1920
PATIENCE = 120.0
EVENTS = {"weston": 2000, "x11": 400}
NEEDED = {"weston": ("Xvfb", "xdotool", "weston"), "x11": ("Xvfb", "xdotool")}
COMBINATIONS = (
    "alt+F4", "ctrl+q", "ctrl+w", "alt+Tab", "super", "ctrl+alt+BackSpace", "Escape", "F11", "ctrl+alt+Delete", "Menu"
)  # fmt: skip
KEYS = ("Tab", "shift+Tab", "Return", "space", "Up", "Down", "a", "m", "z", "BackSpace", "ctrl+v", "F1", "alt+Left")
A_BATCH = 200
A_LOOK = 0.1
TOP_LEVEL = re.compile(r"get_toplevel\(new id")
"""What a client of weston says when it opens a window; a list of a field is a popup, and no window."""
COVERED = f"set_window_geometry(0, 0, {WIDTH}, {HEIGHT})"


@dataclass
class Session:
    """A kiosk on a screen of its own."""

    kind: str
    display: str
    kiosk: subprocess.Popen[bytes]
    folder: Path

    def xdotool(self, *words: str) -> str:
        return xdotool(self.display, *words)

    def windows(self) -> list[str]:
        return windows(self.display)

    def said(self) -> str:
        """What the kiosk and weston said to each other."""
        return (self.folder / "said").read_text("utf-8", "replace")


def wait_for(is_so: Callable[[], object]) -> None:
    start = time.monotonic()
    while not is_so():
        assert time.monotonic() - start < PATIENCE
        time.sleep(A_LOOK)


def xdotool(display: str, *words: str) -> str:
    environment = os.environ | {"DISPLAY": display}
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, check=False, timeout=PATIENCE)
    return done.stdout.decode()


def windows(display: str) -> list[str]:
    return xdotool(display, "search", "--onlyvisible", "--class", ".").split()


@contextmanager
def running(*command: str, **given: object) -> Iterator[subprocess.Popen[bytes]]:
    """A program until the end of the test."""
    process = subprocess.Popen(command, **given)  # type: ignore[call-overload] # handed on as they are
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def virtual_screen() -> Iterator[str]:
    reading, writing = os.pipe()
    words = ("-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp")
    with running("Xvfb", *words, pass_fds=[writing], stderr=subprocess.DEVNULL):
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}"


@contextmanager
def compositor(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Weston with the shell for one full screen program; the names under which a program finds it."""
    # The path of a socket may have 108 letters, and folders of tests have long names.
    with tempfile.TemporaryDirectory(prefix="poe") as folder:
        inside = environment | {"XDG_RUNTIME_DIR": folder}
        words = ("--backend=x11-backend.so", "--use-pixman", "--shell=kiosk-shell.so", "--no-config", "--idle-time=0")
        size = (f"--width={WIDTH}", f"--height={HEIGHT}")
        with running("weston", *words, *size, "--socket=poe", env=inside, stderr=subprocess.DEVNULL) as weston:
            wait_for(lambda: (Path(folder) / "poe").exists() or weston.poll() is not None)
            assert weston.poll() is None
            yield inside | {
                "WAYLAND_DISPLAY": "poe", "QT_QPA_PLATFORM": "wayland", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
                "WAYLAND_DEBUG": "1",
            }  # fmt: skip


@pytest.fixture(params=["weston", "x11"])
def session(request: pytest.FixtureRequest, bundle_path: Path, tmp_path: Path) -> Iterator[Session]:
    kind = str(request.param)
    if missing := [tool for tool in NEEDED[kind] if shutil.which(tool) is None]:
        pytest.skip(f"Not installed: {', '.join(missing)}")
    text = config_text({"machine": {"state": str(tmp_path / "state")}, "speech": {"on": False}})
    (tmp_path / "kiosk.toml").write_text(text, "utf-8")
    words = ("-m", "poeguide", "--bundle", str(bundle_path), "--kiosk", str(tmp_path / "kiosk.toml"))
    with ExitStack() as stack:
        display = stack.enter_context(virtual_screen())
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if kind == "weston":
            environment = stack.enter_context(compositor(environment))
        said = stack.enter_context((tmp_path / "said").open("wb"))
        kiosk = stack.enter_context(running(sys.executable, *words, cwd=ROOT, env=environment, stderr=said))
        made = Session(kind, display, kiosk, tmp_path)
        wait_for(lambda: kiosk.poll() is not None or is_on_screen(made))
        if kiosk.poll() is not None:
            pytest.skip("Qt cannot open a window in this session")
        wait_for(lambda: is_at_rest(made))
        yield made


def is_on_screen(session: Session) -> bool:
    return COVERED in session.said() if session.kind == "weston" else bool(session.windows())


def is_at_rest(session: Session) -> bool:
    """Whether the kiosk did next to nothing for half a second: it has answered all events."""
    before = ticks(session.kiosk)
    time.sleep(0.5)  # the time is what is measured
    return ticks(session.kiosk) - before <= 4


def ticks(process: subprocess.Popen[bytes]) -> int:
    """Hundredths of a second of work."""
    fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def children(process: subprocess.Popen[bytes]) -> list[str]:
    """Processes that the kiosk started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = path.read_text("utf-8", "replace").rpartition(")")[2].split()[1]
        except OSError:
            continue
        if parent == str(process.pid):
            found.append(path.parent.name)
    return found


def throw_events(session: Session, most: int) -> int:
    """Keys are down and up, touches are a way, down and up."""
    chance, made = random.Random(6), 0
    while made < most:
        words: list[str] = []
        for _ in range(A_BATCH // 3):
            if chance.random() < 0.4:
                words += ["key", chance.choice(KEYS)]
                made += 2
            else:
                x, y = chance.randrange(WIDTH), chance.randrange(200, HEIGHT)
                words += ["mousemove", str(x), str(y), "click", chance.choice("1113")]
                made += 3
        session.xdotool(*words)
        wait_for(lambda: session.kiosk.poll() is not None or is_at_rest(session))
    return made


def test_nothing_leads_out_of_a_real_session(session: Session) -> None:
    before = session.windows()
    for keys in COMBINATIONS:
        session.xdotool("key", keys)

    assert throw_events(session, EVENTS[session.kind]) >= EVENTS[session.kind]

    assert session.kiosk.poll() is None
    assert session.windows() == before
    assert len(before) == 1
    geometry = session.xdotool("getwindowgeometry", before[0])
    assert f"Geometry: {WIDTH}x{HEIGHT}" in geometry
    assert "Position: 0,0" in geometry
    if session.kind == "weston":
        # Not even for a moment: a widget that is shown before it has a place is a window on the screen.
        assert len(TOP_LEVEL.findall(session.said())) == 1
    assert children(session.kiosk) == []
    log = (session.folder / "state" / "log" / "poeguide.log").read_text("utf-8")
    assert [line for line in log.splitlines() if "ERROR" in line or "Traceback" in line] == []
