"""What a trainer may type, lose or lack: each is said in a sentence, and nothing that was there is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from poeguide.domain.register import Answer, Sitting
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.pages.teach.live import LivePage
from poeguide.ui.pages.teach.papers import PapersPage


def type_in(qtbot: QtBot, field: QSpinBox, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "seats"), [("0", 1), ("500", 300)])
def test_a_class_of_none_or_too_many_is_said_and_starts_all_the_same(
    qtbot: QtBot, window: MainWindow, typed: str, seats: int
) -> None:
    window.go("poeguide:class")
    page = window.page
    assert isinstance(page, LivePage)

    type_in(qtbot, page.seats, typed)

    assert window.services.notices.text == "A class has 1 to 300 seats. Larger groups vote in several quizzes."
    assert page.view_model.seats == seats
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.grid, "A")
    assert page.grid.seats == seats
    assert len(page.view_model.register.all(Answer)) == 1


@pytest.mark.parametrize(("typed", "minutes"), [("0", 5), ("999", 240)])
def test_a_lesson_of_no_or_too_many_minutes_is_said(qtbot: QtBot, window: MainWindow, typed: str, minutes: int) -> None:
    window.go("poeguide:lessons")
    page = window.page
    assert isinstance(page, LessonPage)

    type_in(qtbot, page.minutes, typed)

    assert window.services.notices.text == "A lesson has 5 to 240 minutes."
    assert page.view_model.minutes == minutes


def test_where_there_is_no_printer_the_pdf_is_the_way(qtbot: QtBot, window: MainWindow) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("This computer has a printer.")
    window.go("poeguide:papers")
    page = window.page
    assert isinstance(page, PapersPage)

    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)

    assert window.services.notices.text.startswith("This computer has no printer. Save the papers as PDF")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert len(list((window.services.paths.data / "papers").glob("quiz-*.pdf"))) == 1


def test_a_server_that_goes_in_mid_class_costs_no_vote_and_is_sent_later(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:class")
    page = window.page
    assert isinstance(page, LivePage)
    page.count.setValue(2)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.grid, "AB")

    window.services.preferences.update(class_server="postgresql://nobody@/none?host=/nowhere")
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view_model.exchange.last is not None)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.keyClicks(page.grid, "AB")
    for _ in range(2):
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.view_model.exchange.is_busy)

    register = page.view_model.register
    assert page.view_model.is_over
    assert (len(register.all(Answer)), len(register.all(Sitting))) == (4, 1)
    assert register.waiting() == 5
    assert "5 changes are kept here and will be sent later" in page.kept.text()
