"""What a trainer writes, plans and chooses and has not saved stays when the window is made anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.classes import ClassesPage
from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.pages.teach.own import OwnPage
from poeguide.ui.pages.teach.papers import PapersPage
from poeguide.ui.widgets.row_list import RowList
from poeguide.ui.widgets.tick_box import TickBox
from tests.ui.made_anew import LEFT, Change, every_change, in_place, in_settings, shown, two_changes, type_into


@every_change
@pytest.mark.usefixtures("english_again")
def test_a_question_that_is_being_written_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, OwnPage, "own")
    qtbot.mouseClick(page.new_button, LEFT)
    assert page.editor is not None
    type_into(qtbot, page.editor.words, "Which form?")
    type_into(qtbot, page.editor.options[0], "I-94")
    type_into(qtbot, page.editor.why, "It is the record")
    page.editor.rights[0].click()

    change(window)

    again = shown(window, OwnPage)
    assert again is not page
    assert again.editor is not None
    assert again.editor.words.text() == "Which form?"
    assert again.editor.options[0].text() == "I-94"
    assert again.editor.rights[0].isChecked()
    assert again.editor.why.text() == "It is the record"


def test_a_question_that_was_changed_and_not_saved_stays_in_the_form(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, OwnPage, "own")
    qtbot.mouseClick(page.new_button, LEFT)
    assert page.editor is not None
    for field, words in zip((page.editor.words, *page.editor.options), ("Which?", "I-94", "I-95"), strict=False):
        type_into(qtbot, field, words)
    page.editor.rights[0].click()
    qtbot.mouseClick(page.editor.save_button, LEFT)
    page = shown(window, OwnPage, f"own/{page.view_model.own[0].id}")
    assert page.editor is not None
    page.editor.words.setFocus()
    qtbot.keyClicks(page.editor.words, " Say why.")

    in_settings(window)

    page = shown(window, OwnPage)
    assert page.editor is not None
    assert page.editor.words.text() == "Which? Say why."
    qtbot.mouseClick(page.undo_button, LEFT)
    assert page.view_model.own == []


@every_change
@pytest.mark.usefixtures("english_again")
def test_a_plan_that_is_not_saved_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, LessonPage, "lessons")
    qtbot.mouseClick(page.role_play.chips[0], LEFT)
    qtbot.mouseClick(page.make_button, LEFT)
    assert page.plan is not None
    type_into(qtbot, page.plan.findChildren(PartRow)[1].notes, "Show the card")
    title = next(each for each in page.plan.findChildren(QLineEdit) if each.text() == "Newcomers")
    title.selectAll()
    qtbot.keyClicks(title, "Tuesday")

    change(window)

    again = shown(window, LessonPage)
    assert again is not page
    assert again.title() == "Tuesday"
    assert again.plan is not None
    assert again.plan.findChildren(PartRow)[1].notes.toPlainText() == "Show the card"
    assert again.role_play.keys == ("role-play",)


def test_beside_a_plan_that_is_not_saved_the_saved_ones_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, LessonPage, "lessons")
    qtbot.mouseClick(page.make_button, LEFT)
    page.view_model.save()
    assert window.services.navigator.current == Route("lessons", page.view_model.name)
    page = shown(window, LessonPage, "lessons")
    assert page.view_model.lesson is None
    qtbot.mouseClick(page.make_button, LEFT)

    window.go("home")
    page = shown(window, LessonPage, "lessons")

    assert page.plan is not None
    assert page.plan.findChildren(PartRow)
    assert page.plan.findChildren(RowList)


@two_changes
def test_a_paper_stays_as_it_was_chosen(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, PapersPage, "papers?kind=sign-in")
    qtbot.mouseClick(page.kinds.chips[0], LEFT)
    type_into(qtbot, page.title_field, "Spring")
    page.seed.selectAll()
    qtbot.keyClicks(page.seed, "s-7")
    page.spins["questions"].setFocus()
    qtbot.keyClick(page.spins["questions"], Qt.Key.Key_Up)
    qtbot.mouseClick(page.topics.chips[1], LEFT)
    qtbot.mouseClick(page.paper.chips[1], LEFT)
    page.seed.setFocus()
    chosen, pages = page.view_model.chosen(), page.count.text()

    change(window)

    again = shown(window, PapersPage)
    assert again is not page
    assert again.view_model.chosen() == chosen
    assert (chosen.kind, chosen.title, chosen.seed, chosen.numbers["questions"]) == ("quiz", "Spring", "s-7", 11)
    assert (again.title_field.text(), again.seed.text(), again.spins["questions"].value()) == ("Spring", "s-7", 11)
    assert (again.topics.keys, again.paper.keys, again.count.text()) == (chosen.topics, ("a4",), pages)


def test_names_and_fields_of_certificates_stay(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, PapersPage, "papers?kind=certificates")
    type_into(qtbot, page.certificates.names, "Anne Lee")
    type_into(qtbot, page.certificates.code, "AB12")
    said = page.certificates.answer.text()

    in_settings(window)

    again = shown(window, PapersPage)
    assert again.certificates.names.toPlainText() == "Anne Lee"
    assert (again.certificates.code.text(), again.certificates.answer.text()) == ("AB12", said)
    assert again.view_model.names == ("Anne Lee",)


@two_changes
def test_what_is_typed_for_a_class_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, ClassesPage, "classes")
    type_into(qtbot, page.name, "Tuesday")
    qtbot.mouseClick(page.add_button, LEFT)
    page = shown(window, ClassesPage)
    qtbot.mouseClick(page.tabs.buttons["learners"], LEFT)
    page.learners.table.selectRow(4)
    type_into(qtbot, page.learners.name, "Anne")
    type_into(qtbot, page.name, "Wednesday")

    change(window)

    again = shown(window, ClassesPage)
    assert again is not page
    assert again.name.text() == "Wednesday"
    assert (again.tabs.current, again.learners.name.text(), again.learners.seat) == ("learners", "Anne", 5)
    assert [each.name for each in again.view_model.classes] == ["Tuesday"]
    for _ in range(2):
        qtbot.mouseClick(again.undo_button, LEFT)
    assert again.view_model.classes == []


def test_papers_that_are_being_marked_stay(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, ClassesPage, "classes")
    type_into(qtbot, page.name, "Tuesday")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    page = shown(window, ClassesPage)
    qtbot.mouseClick(page.tabs.buttons["papers"], LEFT)
    page.marking.count.setFocus()
    qtbot.keyClick(page.marking.count, Qt.Key.Key_Down)
    type_into(qtbot, page.marking.lines, "7 B A")
    said = page.marking.state.text()

    in_settings(window)

    again = shown(window, ClassesPage).marking
    assert again.isVisible()
    assert (again.lines.toPlainText(), again.count.value(), again.view_model.count) == ("7 B A", 9, 9)
    assert again.state.text() == said


def test_work_stays_over_several_changes(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, OwnPage, "own")
    qtbot.mouseClick(page.new_button, LEFT)
    assert page.editor is not None
    type_into(qtbot, page.editor.words, "Which form?")
    window.go("settings")
    for what in ({"theme": "dark"}, {"text_scale": 1.5}, {"theme": "light"}):
        in_place(**what)(window)

    again = shown(window, OwnPage, "own")

    assert again.editor is not None
    assert again.editor.words.text() == "Which form?"


def test_tick_boxes_of_a_question_are_its_own(qtbot: QtBot, window: MainWindow) -> None:
    """What is right follows the draft, not the order of boxes on the page."""
    page = shown(window, OwnPage, "own")
    qtbot.mouseClick(page.new_button, LEFT)
    assert page.editor is not None
    for field, words in zip(page.editor.options, "AB", strict=False):
        type_into(qtbot, field, words)
    page.editor.rights[1].click()

    in_place(theme="dark")(window)

    again = shown(window, OwnPage)
    assert again.editor is not None
    assert [box.isChecked() for box in again.editor.findChildren(TickBox)][:2] == [False, True]
