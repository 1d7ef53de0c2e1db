"""A trainer's forty minutes on a laptop with a projector, by keys and clicks, from Teach to the end of the talk.

The screens of a process are fixed when it starts, so the first test starts a second run of this file that has two;
it takes some seconds, and is the only way to see two screens without a display.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.present.presenter import Presenter

SCREENS = Path(__file__).with_name("two_screens.json")
HAS_TWO = "POEGUIDE_TWO_SCREENS"

with_two_screens = pytest.mark.skipif(HAS_TWO not in os.environ, reason="run by test_the_journey_on_two_screens")


@pytest.mark.skipif(HAS_TWO in os.environ, reason="this is the run with two screens")
def test_the_journey_on_two_screens() -> None:
    platform = f"offscreen:configfile={SCREENS}"
    environment = os.environ | {"QT_QPA_PLATFORM": platform, HAS_TWO: "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:cov", __file__]
    root = Path(__file__).parents[3]

    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, timeout=120, check=False)

    assert done.returncode == 0, done.stdout[-4000:]
    assert "2 passed" in done.stdout


@pytest.fixture
def presenter(qtbot: QtBot, window: MainWindow) -> Presenter:
    """From Teach to Lessons, a plan of forty minutes, and the talk."""
    window.go("poeguide:teach")
    window.go("poeguide:lessons")
    page = window.page
    assert isinstance(page, LessonPage)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert page.view_model.lesson is not None
    assert page.view_model.lesson.planned == 40
    assert page.plan is not None
    present = next(button for button in page.plan.findChildren(QPushButton) if button.text() == "Present")
    qtbot.mouseClick(present, Qt.MouseButton.LeftButton)
    assert page.presenter is not None
    made = page.presenter
    qtbot.waitExposed(made)
    qtbot.waitUntil(made.audience.isFullScreen)
    return made


def picture(presenter: Presenter) -> QImage:
    """The pixels that are on the projector; nothing is painted anew for the test."""
    QApplication.processEvents()
    audience = presenter.audience
    return audience.screen().grabWindow(audience.winId()).toImage()


@with_two_screens
def test_the_projector_keeps_its_picture_while_the_trainer_looks_something_up(
    qtbot: QtBot, presenter: Presenter
) -> None:
    laptop, projector = QGuiApplication.screens()
    assert presenter.audience.geometry() == projector.geometry()
    assert laptop.geometry().contains(presenter.geometry().center())
    assert "Projector, 1920 × 1080" in presenter.screen_words.text()
    first = picture(presenter)
    assert first.size() == projector.size()

    for _ in range(9):
        qtbot.keyClick(presenter, Qt.Key.Key_Right)
    shown = picture(presenter)
    assert shown != first

    qtbot.keyClick(presenter, Qt.Key.Key_F)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_D, Qt.Key.Key_O, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(presenter, key)
        assert picture(presenter) == shown, key
    qtbot.mouseMove(presenter.view, QPoint(120, 80))
    qtbot.keyClick(presenter, Qt.Key.Key_Slash)
    qtbot.keyClicks(presenter.search, "international mail")
    qtbot.keyClick(presenter.search, Qt.Key.Key_Return)
    assert picture(presenter) == shown
    assert "Frozen" in presenter.state.accessibleName()

    qtbot.keyClick(presenter, Qt.Key.Key_Return)
    assert picture(presenter) != shown
    assert not presenter.model.is_frozen

    qtbot.keyClick(presenter, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: presenter.audience.geometry() == laptop.geometry())
    assert projector.geometry().contains(presenter.geometry().center())
    qtbot.keyClick(presenter, Qt.Key.Key_Escape)
    assert not presenter.audience.isVisible()


@with_two_screens
def test_a_projector_that_is_unplugged_takes_nothing_with_it(
    qtbot: QtBot, window: MainWindow, presenter: Presenter
) -> None:
    for _ in range(4):
        qtbot.keyClick(presenter, Qt.Key.Key_Right)
    model = presenter.model
    before = (model.at, model.slide, len(model.undo_steps), model.is_frozen)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)

    app.screenRemoved.emit(QGuiApplication.screens()[1])

    assert (model.at, model.slide, len(model.undo_steps), model.is_frozen) == before
    assert presenter.isVisible()
    assert presenter.audience.isVisible()
    assert "unplugged" in presenter.screen_words.text()
    assert "The talk goes on" in window.services.notices.text
    qtbot.keyClick(presenter, Qt.Key.Key_Right)
    assert model.at == before[0] + 1
    presenter.close()
