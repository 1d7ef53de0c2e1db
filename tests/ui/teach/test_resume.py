"""A class quiz that ended in the middle, as when the computer lost power, goes on after the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.register.under_way import under_way
from poeguide.domain.register import Answer, Sitting
from poeguide.domain.routes import Route
from poeguide.ui.class_keeping import tend_classes
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.home import TeachPage
from poeguide.ui.pages.teach.live import LivePage
from poeguide.ui.services import Services

CRASH = """
import os, sys
from pathlib import Path
from datetime import datetime
from zoneinfo import ZoneInfo
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from poeguide.app import make_application, make_services
from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.pages.teach.live import LivePage

paths = Paths.under(Path(sys.argv[1]))
app = make_application(paths)
now = datetime(2026, 11, 21, 9, 14, tzinfo=ZoneInfo("America/New_York"))
bundle = Bundle.open(Path(sys.argv[2]))
services = make_services(paths, bundle, route=Route("home"), settings=Settings(motion="reduced"))
page = LivePage.build(services._replace(clock=lambda: now))
page.resize(1280, 800)
page.show()
page.seats.setValue(12)
QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
QTest.keyClicks(page.grid, "ABABABABABAB")
QTest.keyClick(page.grid, Qt.Key.Key_Return)
QTest.keyClick(page.grid, Qt.Key.Key_Return)
QTest.keyClicks(page.grid, "BBA")
print(page.view_model.question.id, page.view_model.item.options, flush=True)
os.kill(os.getpid(), 9)
"""


def live(window: MainWindow) -> LivePage:
    window.go("poeguide:class")
    assert isinstance(window.page, LivePage)
    return window.page


def test_a_quiz_that_was_killed_goes_on_with_seats_answers_and_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """Another process is killed as kill -9 does; it takes some seconds, and nothing less shows what is left of it."""
    bundle = window.services.bundle.path
    command = [sys.executable, "-c", CRASH, str(tmp_path), str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=os.environ)
    assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
    window.go("poeguide:teach")
    teach = window.page
    assert isinstance(teach, TeachPage)
    assert teach.unfinished.isVisible()
    qtbot.mouseClick(teach.resume_button, Qt.MouseButton.LeftButton)
    page = window.page
    assert isinstance(page, LivePage)
    assert page.unfinished.isVisible()
    assert page.unfinished.words.text() == (
        "The quiz of 21 Nov 2026 was not finished: question 2 of 5, 12 seats, votes kept: 15."
    )

    qtbot.mouseClick(page.unfinished.resume_button, Qt.MouseButton.LeftButton)

    model = page.view_model
    assert model.tally is not None
    assert model.item is not None
    assert f"{model.item.question.id} {model.item.options}" == done.stdout.strip()
    assert (model.tally.seats, model.at, model.is_revealed) == (12, 1, False)
    first, second = model.tally.questions[:2]
    assert "".join(model.tally.vote(seat, first) for seat in range(1, 13)) == "ABABABABABAB"
    assert "".join(model.tally.vote(seat, second) for seat in range(1, 13)) == "BBA"
    assert page.grid.seat == 4
    assert not page.unfinished.isVisible()
    qtbot.keyClicks(page.grid, "BBBBBBBBB")
    for _ in range(8):
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert model.is_over
    assert len(model.register.all(Answer)) == 24
    assert len(model.register.all(Sitting)) == 1
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    assert page.unfinished.isHidden()


@pytest.fixture
def stopped(qtbot: QtBot, window: MainWindow) -> LivePage:
    """A quiz of three votes whose window forgot it, as a new one has."""
    page = live(window)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.grid, "ABC")
    page.view_model.stop()
    return page


def test_the_start_offers_it_in_one_sentence(qtbot: QtBot, services: Services, stopped: LivePage) -> None:
    assert stopped.view_model.unfinished is not None

    tend_classes(services)

    words = "A quiz in class was not finished. Open Teach, then Quiz in class, to go on with it."
    qtbot.waitUntil(lambda: services.notices.text == words)


def test_the_start_says_that_the_file_of_classes_was_damaged(qtbot: QtBot, services: Services) -> None:
    path = services.paths.register
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no database" * 500)

    tend_classes(services)

    words = "The file of your classes was damaged. It was kept, and a new one begun."
    qtbot.waitUntil(lambda: services.notices.text == words)
    assert list(path.parent.glob("*-damaged-*"))


def test_a_quiz_that_is_left_is_offered_no_more_and_its_votes_stay(qtbot: QtBot, stopped: LivePage) -> None:
    qtbot.mouseClick(stopped.unfinished.leave_button, Qt.MouseButton.LeftButton)

    assert stopped.unfinished.isHidden()
    assert stopped.before.isVisibleTo(stopped)
    assert len(stopped.view_model.register.all(Answer)) == 3


def test_a_quiz_that_was_deleted_or_is_past_its_day_is_not_offered(stopped: LivePage) -> None:
    register = stopped.view_model.register
    assert stopped.view_model.unfinished is not None
    assert under_way(register, "2028-01-01") is None

    register.forget(register.all(Sitting))
    stopped.view_model.refresh()

    assert stopped.view_model.unfinished is None


def test_a_public_screen_offers_nothing(services: Services, stopped: LivePage) -> None:
    page = TeachPage.build(services._replace(profile="kiosk"))

    assert stopped.view_model.unfinished is not None
    page.open(Route("teach"))
    assert page.unfinished.isHidden()
