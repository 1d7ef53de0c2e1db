"""The whole program, ended from outside its window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

STATUS = Path("/proc/self/status")


def heeds(process: subprocess.Popen[str], number: signal.Signals) -> bool:
    """Whether a program has a handler of its own for a signal."""
    lines = (STATUS.parent.parent / str(process.pid) / "status").read_text("utf-8").splitlines()
    caught = next(line for line in lines if line.startswith("SigCgt:")).split()[1]
    return bool(int(caught, 16) >> (number - 1) & 1)


@pytest.mark.skipif(not STATUS.exists(), reason="only Linux tells which signals a program heeds")
@pytest.mark.parametrize(
    "numbers",
    [
        [signal.SIGINT],
        [signal.SIGTERM],
        [signal.SIGHUP],
        # As a launcher that passes on what the terminal has sent already, and the end of a session.
        [signal.SIGINT, signal.SIGINT],
        [signal.SIGTERM, signal.SIGHUP],
    ],
    ids=str,
)
def test_a_signal_closes_the_window_and_loses_nothing(
    qtbot: QtBot, tmp_path: Path, numbers: list[signal.Signals]
) -> None:
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_RUNTIME_DIR": ""}
    command = [sys.executable, "-m", "poeguide", "poeguide:ports/2504"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        # Python by itself heeds Ctrl+C alone.
        qtbot.waitUntil(lambda: heeds(process, signal.SIGTERM), timeout=60_000)
        for number in numbers:
            process.send_signal(number)
        _, said = process.communicate(timeout=60)

    assert said == ""
    assert process.returncode in {128 + number for number in numbers}
    assert json.loads((tmp_path / "poeguide" / "settings.json").read_text("utf-8"))["window"]
