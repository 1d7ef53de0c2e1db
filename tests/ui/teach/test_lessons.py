"""Lessons: a plan of exactly so many minutes, its parts, its talk, and what it took."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.data.register.questions import keep_questions
from poeguide.domain.lesson import Run
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.present.room_fields import RoomFields
from poeguide.ui.question_bank import open_register
from poeguide.ui.widgets.states import Banner
from tests.ui.teach.plan_hands import minutes, name_of_focus, part_of, press


@pytest.fixture
def page(window: MainWindow) -> LessonPage:
    window.go("poeguide:lessons")
    assert isinstance(window.page, LessonPage)
    return window.page


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
    talk.time.parts = [(0, 190), (1, 400)]

    page.presenter.close()

    lesson = page.view_model.lesson
    assert lesson is not None
    run = lesson.run(is_rehearsal=True)
    assert run is not None
    assert (run.of("port-types"), run.total) == (400, 590)


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
