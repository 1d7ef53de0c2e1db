"""A window whose program is updated or removed meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.notices import Notices
from poeguide.ui.own_files import OwnFiles


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "poeguide.sqlite"
    path.write_text("old")
    return path


def test_a_removed_program_is_told_even_while_its_file_is_held_open(qtbot: QtBot, file: Path) -> None:
    notices = Notices()
    OwnFiles(file, notices)

    with file.open():
        file.unlink()
        qtbot.waitUntil(lambda: "was removed" in notices.text)

    notices.leave()
    assert "was removed" in notices.text


def test_an_updated_program_is_told_and_named_with_every_later_fault(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    notices = Notices()
    OwnFiles(file, notices)
    os.link(file, tmp_path / "kept-by-the-package-manager")
    newer = tmp_path / "newer"
    newer.write_text("new")

    newer.replace(file)

    qtbot.waitUntil(lambda: "was updated" in notices.text)
    notices.say("")
    notices.report(KeyError("a part of another version"))
    assert "was updated" in notices.text

    file.unlink()

    qtbot.waitUntil(lambda: "was removed" in notices.text)


def test_a_file_that_is_only_touched_says_nothing(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    notices = Notices()
    watched = OwnFiles(file, notices)

    with qtbot.waitSignal(watched._watcher.fileChanged):
        os.link(file, tmp_path / "kept-by-the-package-manager")

    assert notices.text == ""


def test_a_program_without_that_file_has_nothing_to_watch(qtbot: QtBot, tmp_path: Path) -> None:
    notices = Notices()

    OwnFiles(tmp_path / "nothing.sqlite", notices)

    assert notices.text == ""


def test_a_fault_while_a_message_is_shown_asks_for_no_other_message(qtbot: QtBot) -> None:
    notices = Notices()
    notices.changed.connect(lambda: notices.report(FileNotFoundError("the icon of the message")))

    notices.say("Saved.")

    assert (notices.text, notices.said) == ("Saved.", 1)
    notices.changed.disconnect()
    notices.report(KeyError("later"))
    assert notices.said == 2
