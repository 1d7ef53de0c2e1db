"""Lessons by clicks: make, edit, save, open again, present."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from poeguide.app import open_file
from poeguide.data.register.questions import keep_questions
from poeguide.domain.lesson import Run
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.present.room_fields import RoomFields
from poeguide.ui.question_bank import open_register
from poeguide.ui.widgets.states import Banner


@pytest.fixture
def page(window: MainWindow) -> LessonPage:
    window.go("poeguide:lessons")
    assert isinstance(window.page, LessonPage)
    return window.page


def press(qtbot: QtBot, page: LessonPage, name: str) -> None:
    assert page.plan is not None
    found = [b for b in page.plan.findChildren(QPushButton) if name in (b.text(), b.accessibleName())]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def minutes(page: LessonPage) -> list[int]:
    assert page.view_model.lesson is not None
    return [box.minutes for box in page.view_model.lesson.boxes]


def test_one_click_makes_a_plan_of_exactly_forty_minutes(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    assert minutes(page) == [3, 8, 12, 6, 6, 5]
    assert page.title() == "Newcomers"


def test_minutes_too_few_for_the_parts_are_said(qtbot: QtBot, page: LessonPage) -> None:
    page.minutes.setValue(5)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    assert page.view_model.lesson is None
    assert "too few" in page.view_model.fault
    assert page.plan is not None
    assert page.plan.findChildren(Banner)


def test_parts_can_be_moved_taken_away_and_fitted_again(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    press(qtbot, page, "Secondary: take away")
    press(qtbot, page, "Six steps: earlier")
    assert minutes(page) == [3, 12, 8, 6, 5]
    press(qtbot, page, "Fit to 40 minutes")

    assert sum(minutes(page)) == 40


def name_of_focus() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def test_a_plan_is_edited_by_keys_alone_and_the_keyboard_stays_at_its_part(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert page.plan is not None
    page.plan.findChildren(PartRow)[1].minutes.setFocus(Qt.FocusReason.TabFocusReason)

    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert minutes(page)[1] == 10
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert name_of_focus() == "Notes for Port types"
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert name_of_focus() == "Port types: take away"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert name_of_focus() == "Six steps: take away"


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

    assert "proc-six-steps" in page.view_model.notice


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


def test_present_opens_two_windows(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    press(qtbot, page, "Present")

    presenter = page.presenter
    assert presenter is not None
    assert presenter.isVisible()
    assert presenter.audience.isVisible()
    presenter.close()
    QApplication.processEvents()
    assert not presenter.audience.isVisible()


def test_ones_own_questions_are_asked_first_and_have_slides(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    own = Question("own-1", "own", "easy", QuestionKind.SINGLE, "Mine?", ("yes", "no"), ("yes",), "So it is.")
    keep_questions(open_register(window.services), [own])
    window.go("poeguide:teach")
    window.go("poeguide:lessons")
    qtbot.mouseClick(page.own.chips[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    assert page.view_model.lesson is not None
    quiz = page.view_model.lesson.boxes[-1]
    assert (quiz.slides[0], len(quiz.slides)) == ("own-1", 5)
    assert "Mine?" in [slide.title for slide in page.view_model.talk().slides]


def test_each_change_of_the_plan_is_taken_back(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    press(qtbot, page, "Secondary: take away")
    press(qtbot, page, "Six steps: earlier")

    press(qtbot, page, "Undo")
    press(qtbot, page, "Undo")

    assert minutes(page) == [3, 8, 12, 6, 6, 5]


def test_a_talk_for_two_is_a_part_of_the_lesson_and_tells_no_card(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.role_play.chips[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    lesson = page.view_model.lesson
    assert lesson is not None
    assert lesson.planned == 40
    assert [box.kind.value for box in lesson.boxes[-2:]] == ["role-play", "quiz"]
    slide = next(slide for slide in page.view_model.talk().slides if "scenarios/" in slide.route)
    assert slide.lead
    assert slide.facts
    assert not slide.points


def test_notes_say_the_facts_with_their_sources(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    press(qtbot, page, "Present")
    presenter = page.presenter
    assert presenter is not None

    qtbot.keyClick(presenter, Qt.Key.Key_Right)

    fact = presenter.model.slide.facts[0]
    assert fact.statement in presenter.note.text()
    assert fact.source_title in presenter.note.text()
    presenter.close()


def test_the_room_is_asked_once_and_kept(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    assert page.plan is not None
    room = page.plan.findChildren(RoomFields)[0]
    assert "asked once" in room.said.text()

    room.last_row.setValue(30)
    room.picture.setValue(100)

    assert "times as large" in room.said.text()
    settings = window.services.preferences.settings
    assert (settings.room_depth, settings.picture_width) == (914, 254)
    assert RoomFields(window.services.theme, window.services.preferences).last_row.value() == 30


@pytest.mark.parametrize(("typed", "kept"), [("0", 5), ("999", 240)])
def test_minutes_that_no_lesson_has_cannot_be_chosen(page: LessonPage, typed: str, kept: int) -> None:
    page.minutes.setValue(int(typed))

    assert page.view_model.minutes == kept


def test_a_rehearsal_and_a_class_are_held_against_the_plan(qtbot: QtBot, window: MainWindow, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    page.view_model.save()

    for is_rehearsal, seconds in ((True, 200), (False, 170)):
        page.view_model.keep_run(Run(is_rehearsal, "2026-11-21", (("start", seconds),)))
    window.go("poeguide:lessons")
    window.go("poeguide:lessons/newcomers")

    assert page.plan is not None
    said = [label.text() for label in page.plan.findChildren(QLabel)]
    assert "Rehearsed 3:20, +0:20" in said
    assert "In class 2:50, −0:10" in said


def test_what_a_talk_took_is_kept_when_it_ends(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    press(qtbot, page, "Rehearse")
    assert page.presenter is not None
    talk = page.presenter.model
    talk.timings = [(0, 190), (1, 400)]

    page.presenter.close()

    lesson = page.view_model.lesson
    assert lesson is not None
    run = lesson.run(is_rehearsal=True)
    assert run is not None
    assert (run.of("port-types"), run.total) == (400, 590)


def part_of(page: LessonPage, kind: str) -> PartRow:
    assert page.plan is not None
    kinds = [box.kind.value for box in page.view_model.now().boxes]
    return page.plan.findChildren(PartRow)[kinds.index(kind)]


def test_the_talk_of_a_part_is_chosen_from_all_twelve(qtbot: QtBot, page: LessonPage) -> None:
    qtbot.mouseClick(page.role_play.chips[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)
    menu = part_of(page, "role-play").talks
    assert menu.count() == 12

    at = menu.findText("Cash over 10,000 dollars")
    menu.setCurrentIndex(at)
    menu.activated.emit(at)

    slides = [slide.title for slide in page.view_model.talk().slides]
    assert "Cash over 10,000 dollars" in slides
    assert part_of(page, "role-play").talks.currentText() == "Cash over 10,000 dollars"
    press(qtbot, page, "Undo")
    assert part_of(page, "role-play").talks.currentText() != "Cash over 10,000 dollars"


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


@pytest.mark.parametrize(("shift", "fills"), [(True, False), (False, True)])
def test_the_keys_of_other_programs_begin_the_talk(
    qtbot: QtBot, window: MainWindow, page: LessonPage, *, shift: bool, fills: bool
) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window, Qt.Key.Key_F5, modifier)
    assert page.presenter is None
    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    qtbot.keyClick(window, Qt.Key.Key_F5, modifier)

    assert page.presenter is not None
    assert page.presenter.isVisible()
    assert page.presenter.is_one_screen is fills
    page.presenter.close()
