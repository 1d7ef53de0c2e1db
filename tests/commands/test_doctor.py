from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from poeguide.commands.doctor import bad_pair
from tests.commands.conftest import Command


def test_doctor_tells_versions_and_folders(poeguide: Command) -> None:
    answer = poeguide("doctor", "--json")
    found = answer.json()

    assert (answer.code, found["problems"]) == (0, [])
    assert found["versions"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert found["versions"]["sqlite"] == sqlite3.sqlite_version
    assert found["versions"]["fts5"] == "yes"
    assert all(found["versions"].values())
    assert {"resources", "bundle", "map", "data", "config", "log"} == found["paths"].keys()


@pytest.mark.parametrize(
    ("python", "pyside", "is_bad"),
    [
        ((3, 11), "6.12.0", True),
        ((3, 11), "6.13", True),
        ((3, 11), "7.0.1", True),
        ((3, 11), "6.11.3", False),
        ((3, 11), "6.8.3", False),
        ((3, 12), "6.12.0", False),
        ((3, 10), "6.11.3", True),
        ((3, 13), "", False),
    ],
)
def test_versions_that_end_the_program_are_refused(python: tuple[int, int], pyside: str, *, is_bad: bool) -> None:
    assert bool(bad_pair(python, pyside)) is is_bad


def test_a_folder_that_cannot_be_written_is_told(poeguide: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/proc/nobody")
    monkeypatch.setenv("HOME", "/proc/nobody")
    found = poeguide("doctor", "--json").json()

    if sys.platform.startswith("linux"):
        assert Path(found["paths"]["config"]["path"]).is_relative_to("/proc/nobody")
        assert found["paths"]["config"]["exists"] is False


def test_a_reader_whose_folders_cannot_be_made_is_told_what_follows(
    poeguide: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A file in the place of the home: not even root can make a folder there.
    home = tmp_path / "home"
    home.touch()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name))
    answer = poeguide("doctor")

    assert answer.code == 0
    assert "It works, but keeps nothing when it is closed: data and config cannot be written." in answer.output
