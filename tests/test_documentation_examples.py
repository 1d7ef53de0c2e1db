"""A newcomer follows docs/changing.md word by word, in a checkout of their own."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
PARTS = re.split(r"^## ", (ROOT / "docs" / "changing.md").read_text("utf-8"), flags=re.MULTILINE)[1:]
CHAPTERS = {part.splitlines()[0]: part for part in PARTS}
BLOCK = re.compile(r"^```(diff|sh|python|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = {
    "./dev build": "python -m poeguide.data.bundler",
    "./dev run": "python -m poeguide",
    ".venv/bin/python": "python",
}
"""What `./dev` does once everything is set up; setting up is tested elsewhere."""


class Newcomer:
    """Someone with a checkout, who does what the page says."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # The map and the typeface are large, and nothing here changes them.
        heavy = shutil.ignore_patterns("__pycache__", "geo", "fonts", "bundle")
        for part in ("poeguide", "resources", "packaging/i18n"):
            shutil.copytree(ROOT / part, folder / part, ignore=heavy)
        shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
        for part in ("geo", "fonts"):
            (folder / "resources" / part).symlink_to(ROOT / "resources" / part)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment at the top of the checkout."""
        tools = Path(sys.executable).parent
        environment = os.environ | {"PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        program = shutil.which(command[0], path=str(tools)) or command[0]
        return subprocess.run(
            [program, *command[1:]],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def follow(self, chapter: str) -> list[str]:
        """Do what every block of a chapter says; what the commands answered."""
        answers: list[str] = []
        for found in BLOCK.finditer(CHAPTERS[chapter]):
            kind, text = found.groups()
            if kind in ("python", "yaml"):
                name = re.findall(r"`(\S+\.(?:py|yaml))`:\n+$", CHAPTERS[chapter][: found.start()])[0]
                (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / name).write_text(text, "utf-8")
            elif kind == "diff":
                self.apply(text)
            else:
                answers += [self.obey(line) for line in text.splitlines()]
        return answers

    def apply(self, change: str) -> None:
        """Take a change in, as `git apply` does; git itself is no part of a bare system."""
        for part in re.split(r"^--- ", change, flags=re.MULTILINE)[1:]:
            file = self.folder / re.findall(r"^\+\+\+ b/(.+)$", part, flags=re.MULTILINE)[0]
            for hunk in re.split(r"^@@.*\n", part, flags=re.MULTILINE)[1:]:
                lines = hunk.splitlines()
                before = "\n".join(line[1:] for line in lines if not line.startswith("+"))
                after = "\n".join(line[1:] for line in lines if not line.startswith("-"))
                assert file.read_text("utf-8").count(before) == 1, f"{file.name} has other lines than the page says"
                file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")

    def obey(self, line: str) -> str:
        """Run one line of a block."""
        for written, meant in COMMANDS.items():
            line = line.replace(written, meant)
        done = self.run(*shlex.split(line.removeprefix(".venv/bin/")))
        assert done.returncode == 0, f"{line}: {done.stderr or done.stdout}"
        return done.stdout


@pytest.fixture
def newcomer(tmp_path: Path, bundle_path: Path) -> Newcomer:
    newcomer = Newcomer(tmp_path)
    shutil.copytree(bundle_path.parent, tmp_path / "resources" / "bundle")
    return newcomer


def test_a_changed_fact_is_told_in_both_languages_and_a_slip_stops_the_build(newcomer: Newcomer) -> None:
    _, english, spanish = newcomer.follow("Change a fact")

    assert english.startswith("What CBP counted in 2004\n")
    assert spanish.startswith("Lo que CBP contó en 2004\n")

    file = newcomer.folder / "resources/content/facts/agency.yaml"
    slip = re.search(r"Take `(.*?)` out", CHAPTERS["Change a fact"])
    assert slip is not None
    file.write_text(file.read_text("utf-8").replace(f"  {slip[1]}\n", "", 1), "utf-8")
    refused = newcomer.run("python", "-m", "poeguide.data.bundler")

    assert refused.returncode == 1
    assert "facts/agency.yaml:1" in refused.stderr


def test_a_page_is_a_file_and_a_line(newcomer: Newcomer) -> None:
    codes, *_ = newcomer.follow("Add a page")

    assert codes == "1 new code.\n"
    assert not QImage(str(newcomer.folder / "states.png")).isNull()


def test_a_language_is_a_line_a_catalog_and_a_folder(newcomer: Newcomer) -> None:
    counted, _, fact, hits, _ = newcomer.follow("Add a language")

    assert re.search(r"poeguide_fr\.ts: \d+ unfinished", counted)
    assert (newcomer.folder / "resources/i18n/poeguide_fr.qm").is_file()
    assert fact.startswith("Les chiffres de 2004\n")
    assert "poeguide:steps/air" in hits.splitlines()[0]
    assert not QImage(str(newcomer.folder / "help.png")).isNull()

    (newcomer.folder / "resources/content/languages.yaml").write_text("- {id: fr, complete: true}\n", "utf-8")
    refused = newcomer.run("python", "-m", "poeguide.data.bundler")

    assert refused.returncode == 1
    assert "is not translated into fr, which is declared complete" in refused.stderr
