"""The command line on the real bundle, in this process and in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.__main__ import main
from poeguide.app import make_application
from poeguide.paths import Paths

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    output: str
    errors: str

    def json(self) -> Any:
        return json.loads(self.output)


Command = Callable[..., Answer]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_application(Paths.under(Path()))


@pytest.fixture
def poeguide(
    bundle_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Command:
    """Run a command in this process; what it keeps is kept in the test's own folder."""
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))

    def run(*words: str, bundle: Path = bundle_path) -> Answer:
        capsys.readouterr()
        code = main(["--bundle", str(bundle), *words])
        output, errors = capsys.readouterr()
        return Answer(code, output, errors)

    return run


@pytest.fixture
def process(bundle_path: Path, tmp_path: Path) -> Command:
    """Run a command in a process that knows no home, no display and no language."""

    def run(*words: str, bundle: Path = bundle_path, **variables: str) -> Answer:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        environment = kept | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"} | variables
        command = [sys.executable, "-m", "poeguide", "--bundle", str(bundle), *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=120)
        return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run
