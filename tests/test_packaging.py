"""The wheel holds the whole program: it runs in an empty environment, far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="hatchling is not installed here, so no wheel can be built")

ROOT = Path(__file__).resolve().parents[1]
PARTS = [
    "resources/bundle/poeguide.sqlite",
    "resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf",
    "resources/geo/map.sqlite",
    "resources/icons/home.svg",
    "resources/licenses/LGPL-3.0.txt",
    "resources/theme/base.json",
    "resources/NOTICE",
]


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program that knows nothing of the checkout: no import path, a home of its own, no screen."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    environment = kept | {"HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("poeguide-*.whl"))


@pytest.fixture(scope="module")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment that holds the wheel, and its dependencies from this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    packages.joinpath("dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    bin_folder = Path(sysconfig.get_path("scripts", vars={"base": str(folder)}))
    install = ["--python", str(bin_folder / "python"), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", *install], check=True, capture_output=True)
    return bin_folder


def test_the_wheel_holds_every_part(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    assert [part for part in PARTS if f"poeguide/{part}" not in names] == []
    assert [name for name in names if "/content/" in name] == []


def test_the_installed_program_passes_its_own_test(commands: Path, tmp_path: Path) -> None:
    where = run(commands / "python", "-c", "import poeguide; print(poeguide.__file__)", folder=tmp_path)
    result = run(commands / "poeguide", "selftest", folder=tmp_path)

    assert Path(where.stdout.strip()).is_relative_to(commands.parent)
    assert (result.returncode, result.stderr) == (0, "")
