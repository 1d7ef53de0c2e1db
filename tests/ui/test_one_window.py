"""A second start hands its link to the window that is open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.app import show_link
from poeguide.domain.trip import Trip, WholeTrip
from poeguide.domain.trip_file import to_text
from poeguide.ui.main_window import MainWindow
from poeguide.ui.one_window import TOKENS, OneWindow

OTHER_START = """
import sys
from pathlib import Path
from poeguide.ui.one_window import OneWindow
one = OneWindow(Path(sys.argv[1]))
print(one.is_first(), one.hand_over(sys.argv[2]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run" / "poeguide"


def other_start(folder: Path, link: str) -> subprocess.Popen[str]:
    """Another process that asks for the window."""
    command = [sys.executable, "-c", OTHER_START, str(folder), link]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_the_link_of_a_second_start_arrives_and_the_second_start_knows_it(
    qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    first, links = OneWindow(folder), list[str]()
    assert first.is_first()
    first.watch(links.append)

    second = other_start(folder, "poeguide:ports/2504")
    qtbot.waitUntil(lambda: bool(links), timeout=10_000)
    said, _ = second.communicate(timeout=10)

    assert links == ["poeguide:ports/2504"]
    assert said.split() == ["False", "True"]
    assert list((folder / "notes").iterdir()) == []


def test_a_note_that_waits_before_the_window_is_ready_is_taken(qapp: QApplication, folder: Path) -> None:
    first, links = OneWindow(folder), list[str]()
    assert first.is_first()
    giver = Thread(target=OneWindow(folder).hand_over, args=("poeguide:goods",))

    giver.start()
    while giver.is_alive() and not links:
        first.watch(links.append)
    giver.join()

    assert links == ["poeguide:goods"]


def test_where_the_first_start_does_not_answer_the_second_takes_its_note_back(folder: Path) -> None:
    assert OneWindow(folder).is_first()

    assert not OneWindow(folder).hand_over("poeguide:home", patience=0.05)
    assert list((folder / "notes").iterdir()) == []


def test_after_the_first_window_is_closed_or_killed_the_next_start_is_first(folder: Path) -> None:
    first = OneWindow(folder)
    assert first.is_first()
    assert not OneWindow(folder).is_first()
    first.release()
    killed = other_start(folder, "")
    said, _ = killed.communicate(timeout=20)

    assert said.startswith("True")
    assert OneWindow(folder).is_first()


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"link": 3, "tokens": {}}', '{"link": "x"', "\x00" * 70_000])
def test_a_spoiled_note_is_dropped(
    qapp: QApplication, folder: Path, note: str, caplog: pytest.LogCaptureFixture
) -> None:
    first, links = OneWindow(folder), list[str]()
    assert first.is_first()
    (folder / "notes" / "1.json").write_text(note)

    first.watch(links.append)

    assert links == []
    assert list((folder / "notes").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="only POSIX systems tell owners and modes")
def test_a_folder_that_others_may_write_to_is_not_trusted(folder: Path) -> None:
    (folder / "notes").mkdir(parents=True)
    folder.chmod(0o777)

    assert not OneWindow(folder).is_first()
    assert not OneWindow(folder).hand_over("poeguide:home")


def test_the_desktops_leave_to_come_to_the_front_is_passed_on(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, links = OneWindow(folder), list[str]()
    assert first.is_first()
    for name in TOKENS:
        monkeypatch.setenv(name, "")
    (folder / "notes" / "1.json").write_text(json.dumps({"link": "", "tokens": {TOKENS[0]: "abc", "PATH": "no"}}))

    first.watch(links.append)

    assert os.environ[TOKENS[0]] == "abc"
    assert os.environ["PATH"] != "no"
    assert links == [""]


def test_a_link_that_arrives_opens_its_page_and_a_wrong_one_says_so(window: MainWindow) -> None:
    show_link(window, "poeguide:goods")
    place = window.services.navigator.current.page
    show_link(window, "http://example.com")

    assert place == "goods"
    assert "is not a poeguide link" in window.services.notices.text
    assert window.services.navigator.current.page == "goods"


def test_a_trip_file_is_taken_in_by_its_page_and_a_spoiled_one_changes_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good trips.poetrip", tmp_path / "bad.poetrip"
    good.write_text(to_text([WholeTrip(Trip(id="t1", trip="t1", title="Visit to San Diego"))]), "utf-8")
    bad.write_text("[]", "utf-8")

    show_link(window, bad.as_uri())
    refusal = window.services.notices.text
    show_link(window, good.as_uri())

    assert refusal == "This is no file of poeguide trips. Nothing was changed."
    assert "restored" in window.services.notices.text
    assert window.services.navigator.current.page == "trip"


def test_a_link_cannot_bring_a_file_in(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "a.poetrip"
    file.write_text(to_text([WholeTrip(Trip(id="t1", trip="t1", title="Not asked for"))]), "utf-8")

    show_link(window, f"poeguide:trip?file={file}")

    assert "restored" not in window.services.notices.text


def test_no_link_only_brings_a_minimized_window_back(window: MainWindow) -> None:
    window.services.navigator.go(window.services.navigator.current)
    window.showMinimized()
    show_link(window, "")

    assert not window.isMinimized()
    assert window.services.navigator.current.page == "home"


def test_a_link_that_macos_hands_over_arrives(qapp: QApplication, folder: Path) -> None:
    one, links = OneWindow(folder), list[str]()
    assert one.is_first()
    one.watch(links.append)

    handled = one.eventFilter(qapp, QFileOpenEvent(QUrl("poeguide:steps")))

    assert handled
    assert links == ["poeguide:steps"]
