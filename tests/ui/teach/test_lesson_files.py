"""Lessons on the disk: saved, opened again, damaged, newer, and called something else."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from poeguide.app import open_file
from poeguide.domain.lesson import Run
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.widgets.states import Banner
from tests.ui.teach.plan_hands import press


@pytest.fixture
def page(window: MainWindow) -> LessonPage:
    window.go("poeguide:lessons")
    assert isinstance(window.page, LessonPage)
    return window.page


def test_a_saved_lesson_opens_again_with_its_notes(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert page.plan is not None
    qtbot.keyClicks(page.plan.findChildren(PartRow)[1].notes, "Ask who came by land")
    page.plan.findChildren(QSpinBox)[0].setValue(4)

    assert page.view_model.save() == "newcomers"
    window.go("poeguide:lessons")
    window.go("poeguide:lessons/newcomers")

    lesson = page.view_model.lesson
    assert lesson is not None
    assert lesson.planned == 41
    assert not page.view_model.notice
    assert "Ask who came by land" in [box.notes for box in lesson.boxes]


def test_a_fact_that_changed_since_is_announced(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    page.view_model.save()
    file = page.view_model.folder / "newcomers.poelesson"
    document = json.loads(file.read_text("utf-8"))
    document["facts"]["proc-six-steps"] = "0"
    file.write_text(json.dumps(document), "utf-8")

    window.go("poeguide:lessons")
    window.go("poeguide:lessons/newcomers")

    assert page.view_model.notice.endswith("Look at it before class: Six steps of arrival")


@pytest.mark.parametrize("text", ["", '{"format": "poelesson", "version": 99}'])
def test_a_damaged_or_newer_file_is_said_and_nothing_breaks(window: MainWindow, page: LessonPage, text: str) -> None:
    page.view_model.folder.mkdir(parents=True)
    (page.view_model.folder / "bad.poelesson").write_text(text, "utf-8")

    window.go("poeguide:lessons/bad")

    assert page.view_model.fault
    assert page.view_model.lesson is None


def test_a_lesson_file_opens_with_the_program(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    page.view_model.save()
    file = page.view_model.folder / "newcomers.poelesson"
    window.go("poeguide:lessons")
    window.go("poeguide:home")

    assert open_file(window, file.as_uri())

    assert page.title() == "Newcomers"


def test_the_times_of_a_rehearsal_are_saved_as_a_table(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    page.view_model.keep_run(Run(True, "2026-11-20", (("start", 200), ("six-steps", 700))))
    page.view_model.keep_run(Run(False, "2026-11-21", (("start", 170),)))
    assert page.status() == "Rehearsal on 20 Nov 2026: 15:00 · Class on 21 Nov 2026: 2:50"

    press(qtbot, page, "Times as a table")

    (file,) = (window.services.paths.data / "results").glob("times-*.csv")
    rows = [line.split(",") for line in file.read_text("utf-8").splitlines()]
    assert rows[0] == ["part", "planned_seconds", "rehearsed_seconds", "class_seconds"]
    assert rows[1] == ["Start", "180", "200", "170"]
    assert ["Six steps", "720", "700", ""] in rows
    assert rows[-2:] == [["total", "2400", "900", "170"], ["day", "", "2026-11-20", "2026-11-21"]]


def test_a_second_lesson_of_the_same_title_does_not_replace_the_first(qtbot: QtBot, page: LessonPage) -> None:
    for minutes_wanted in (40, 60):
        page.minutes.setValue(minutes_wanted)
        qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
        press(qtbot, page, "Save")
        press(qtbot, page, "Save")

    assert sorted(page.view_model.saved()) == ["newcomers", "newcomers-2"]


def test_a_lesson_can_be_called_something_else(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert page.plan is not None
    title = next(each for each in page.plan.findChildren(QLineEdit) if each.accessibleName() == "Title of the lesson")
    title.selectAll()
    qtbot.keyClicks(title, "Tuesday group")

    press(qtbot, page, "Save")

    assert page.title() == "Tuesday group"
    assert page.view_model.saved() == ["tuesday-group"]


@pytest.mark.parametrize("minutes_said", [0, 4, 999, -3])
def test_a_file_with_minutes_that_no_lesson_has_is_refused(window: MainWindow, minutes_said: int) -> None:
    window.go("poeguide:lessons")
    page = window.page
    assert isinstance(page, LessonPage)
    page.view_model.make()
    page.view_model.save()
    file = page.view_model.folder / "newcomers.poelesson"
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | {"minutes": minutes_said}), "utf-8")

    window.go("poeguide:teach")
    window.go("poeguide:lessons/newcomers")

    assert page.view_model.lesson is None
    assert page.view_model.fault == "This lesson file is damaged. (newcomers.poelesson)"
    assert page.plan is not None
    assert page.plan.findChildren(Banner)
