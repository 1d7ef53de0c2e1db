"""A real kiosk on a real (virtual) screen: keys that lead out elsewhere, and random events."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from poeguide.commands.kiosk_setup import config_text
from tests.commands.conftest import ROOT

NEEDED = ("Xvfb", "xdotool")
MISSING = [tool for tool in NEEDED if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"Not installed: {', '.join(MISSING)}")

WIDTH, HEIGHT = 1080, 1920
PATIENCE = 60.0
EVENTS = int(os.environ.get("POEGUIDE_KIOSK_EVENTS", "300"))
"""Random events; 2,000 before a release."""
COMBINATIONS = (
    "alt+F4", "ctrl+q", "ctrl+w", "alt+Tab", "super", "ctrl+alt+BackSpace", "Escape", "F11", "ctrl+alt+Delete", "Menu"
)  # fmt: skip
KEYS = ("Tab", "shift+Tab", "Return", "space", "Up", "Down", "a", "m", "z", "BackSpace", "ctrl+v", "F1", "alt+Left")


def wait_for(is_so: Callable[[], object]) -> None:
    start = time.monotonic()
    while not is_so():
        assert time.monotonic() - start < PATIENCE
        os.sched_yield()


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def xdotool(display: str, *words: str) -> str:
    environment = os.environ | {"DISPLAY": display}
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, check=False, timeout=PATIENCE)
    return done.stdout.decode()


def windows(display: str) -> list[str]:
    return xdotool(display, "search", "--onlyvisible", "--name", ".").split()


@pytest.fixture
def kiosk(display: str, bundle_path: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    text = config_text({"machine": {"state": str(tmp_path / "state")}, "speech": {"on": False}})
    (tmp_path / "kiosk.toml").write_text(text, "utf-8")
    command = [sys.executable, "-m", "poeguide", "--bundle", str(bundle_path), "--kiosk", str(tmp_path / "kiosk.toml")]
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    wait_for(lambda: windows(display) or process.poll() is not None)
    if process.poll() is not None:
        pytest.skip("Qt cannot open a window on this X server")
    yield process
    process.kill()
    process.wait()


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


def test_nothing_leads_out_of_a_real_session(display: str, kiosk: subprocess.Popen[bytes], tmp_path: Path) -> None:
    (window,) = windows(display)
    chance = random.Random(6)  # noqa: S311 # events, not secrets
    for keys in COMBINATIONS:
        xdotool(display, "key", keys)
    for _ in range(EVENTS // 100):
        words: list[str] = []
        for _ in range(100):
            if chance.random() < 0.4:
                words += ["key", chance.choice(KEYS)]
            else:
                x, y = chance.randrange(WIDTH), chance.randrange(200, HEIGHT)
                words += ["mousemove", str(x), str(y), "click", chance.choice("1113")]
        xdotool(display, *words)

    assert kiosk.poll() is None
    geometry = xdotool(display, "getwindowgeometry", window)
    assert f"Geometry: {WIDTH}x{HEIGHT}" in geometry
    assert "Position: 0,0" in geometry
    assert windows(display) == [window]
    assert children(kiosk) == []
    log = (tmp_path / "state" / "log" / "poeguide.log").read_text("utf-8")
    assert [line for line in log.splitlines() if "ERROR" in line or "Traceback" in line] == []
