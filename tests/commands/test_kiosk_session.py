"""A real kiosk in a real session: as a client of weston and of cage on a virtual screen, and on a plain X server.

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
EVENTS = {"weston": 2000, "x11": 400, "cage": 400}
NEEDED = {
    "weston": ("Xvfb", "xdotool", "weston"),
    "x11": ("Xvfb", "xdotool"),
    "cage": ("Xvfb", "xdotool", "cage", "unshare"),
}
ORDINARY = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
"""Cage refuses root, by whom tests may be run: a namespace of users makes an ordinary one of the same rights."""
COMBINATIONS = (
    "alt+F4", "ctrl+q", "ctrl+w", "alt+Tab", "super", "ctrl+alt+BackSpace", "Escape", "F11", "ctrl+alt+Delete", "Menu"
)  # fmt: skip
KEYS = ("Tab", "shift+Tab", "Return", "space", "Up", "Down", "a", "m", "z", "BackSpace", "ctrl+v", "F1", "alt+Left")
A_BATCH = 200
A_LOOK = 0.1
TOP_LEVEL = re.compile(r"-> xdg_surface[@#]\d+\.get_toplevel\(new id")
"""What a client says when it opens a window; a list of a field is a popup, and no window. Cage echoes it, unarrowed."""
WAYLAND = {"QT_QPA_PLATFORM": "wayland", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1", "WAYLAND_DEBUG": "1"}
COVERED = f"set_window_geometry(0, 0, {WIDTH}, {HEIGHT})"


@dataclass
class Session:
    """A kiosk on a screen of its own."""

    kind: str
    display: str
    kiosk: subprocess.Popen[bytes]
    pid: int
    folder: Path

    def xdotool(self, *words: str) -> str:
        return xdotool(self.display, *words)

    def windows(self) -> list[str]:
        return windows(self.display)

    def said(self) -> str:
        """What the kiosk and the compositor said to each other."""
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
    """All but the root; that of cage has neither name nor class."""
    root = xdotool(display, "search", "--maxdepth", "0", "--class", ".*").split()
    return [
        found for found in xdotool(display, "search", "--onlyvisible", "--class", ".*").split() if found not in root
    ]


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
            yield inside | WAYLAND | {"WAYLAND_DISPLAY": "poe"}


def cage_words() -> tuple[str, ...]:
    """Cage as the unit starts it, by somebody who is not root; skips where such a one cannot be made."""
    if os.getuid():
        return ("cage", "--")
    if subprocess.run([*ORDINARY, "true"], check=False, capture_output=True).returncode:
        pytest.skip("Cage refuses root, and this system makes no namespace of users")
    return (*ORDINARY, "cage", "--")


def environment_of(kind: str, display: str, stack: ExitStack) -> dict[str, str]:
    """What the kiosk, or the compositor around it, is told of the screen."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    if kind == "weston":
        return stack.enter_context(compositor(environment))
    if kind == "cage":
        own = stack.enter_context(tempfile.TemporaryDirectory(prefix="poe"))
        backend = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "XDG_RUNTIME_DIR": own}
        return environment | backend | WAYLAND
    return environment


@pytest.fixture(params=["weston", "x11", "cage"])
def session(request: pytest.FixtureRequest, bundle_path: Path, tmp_path: Path) -> Iterator[Session]:
    kind = str(request.param)
    if missing := [tool for tool in NEEDED[kind] if shutil.which(tool) is None]:
        pytest.skip(f"Not installed: {', '.join(missing)}")
    text = config_text({"machine": {"state": str(tmp_path / "state")}, "speech": {"on": False}})
    (tmp_path / "kiosk.toml").write_text(text, "utf-8")
    words = (sys.executable, "-m", "poeguide", "--bundle", str(bundle_path), "--kiosk", str(tmp_path / "kiosk.toml"))
    with ExitStack() as stack:
        display = stack.enter_context(virtual_screen())
        environment = environment_of(kind, display, stack)
        said = stack.enter_context((tmp_path / "said").open("wb"))
        before = cage_words() if kind == "cage" else ()
        kiosk = stack.enter_context(running(*before, *words, cwd=ROOT, env=environment, stderr=said))
        made = Session(kind, display, kiosk, kiosk.pid, tmp_path)
        if kind == "cage":
            fill_the_screen(made)
        wait_for(lambda: kiosk.poll() is not None or is_on_screen(made))
        if kiosk.poll() is not None:
            pytest.skip(f"Qt cannot open a window in this session: {made.said()[-300:]}")
        wait_for(lambda: is_at_rest(made))
        yield made


def fill_the_screen(session: Session) -> None:
    """Cage's screen is a window here, which is given the size of the whole; the kiosk is what cage started."""
    wait_for(lambda: session.kiosk.poll() is not None or (session.windows() and guides(session.kiosk.pid)))
    for window in session.windows():
        session.xdotool("windowmove", window, "0", "0", "windowsize", window, str(WIDTH), str(HEIGHT))
    session.pid = next(iter(guides(session.kiosk.pid)), session.pid)


def is_on_screen(session: Session) -> bool:
    return bool(session.windows()) if session.kind == "x11" else COVERED in session.said()


def is_at_rest(session: Session) -> bool:
    """Whether the kiosk did next to nothing for half a second: it has answered all events."""
    before = ticks(session.pid)
    time.sleep(0.5)  # the time is what is measured
    return ticks(session.pid) - before <= 4


def ticks(pid: int) -> int:
    """Hundredths of a second of work."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def guides(pid: int) -> list[int]:
    """The kiosk among the processes that another one started; Xwayland is one of them, too."""
    return [int(found) for found in children(pid) if "poeguide" in Path(f"/proc/{found}/cmdline").read_text("utf-8")]


def children(pid: int) -> list[str]:
    """Processes that another one started."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = path.read_text("utf-8", "replace").rpartition(")")[2].split()[1]
        except OSError:
            continue
        if parent == str(pid):
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
    if session.kind != "x11":
        # Not even for a moment: a widget that is shown before it has a place is a window on the screen.
        assert len(TOP_LEVEL.findall(session.said())) == 1
    assert children(session.pid) == []
    log = (session.folder / "state" / "log" / "poeguide.log").read_text("utf-8")
    assert [line for line in log.splitlines() if "ERROR" in line or "Traceback" in line] == []
