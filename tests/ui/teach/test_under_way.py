"""A quiz, a talk and practice go on when the window is made anew under them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.practice import save_cards
from poeguide.domain.practice import Card
from poeguide.domain.quiz import Instruction
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.live import LivePage
from poeguide.ui.pages.teach.practice import PracticePage
from poeguide.ui.pages.teach.scenarios import ScenarioPage
from tests.ui.made_anew import LEFT, Change, every_change, in_place, in_settings, shown, two_changes


@every_change
@pytest.mark.usefixtures("english_again")
def test_a_quiz_in_class_goes_on(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, LivePage, "class")
    qtbot.mouseClick(page.start_button, LEFT)
    qtbot.mouseClick(page.next_button, LEFT)
    qtbot.mouseClick(page.next_button, LEFT)
    page.grid.setFocus()
    qtbot.keyClicks(page.grid, "ab")
    before = page.view_model.work()

    change(window)

    again = shown(window, LivePage)
    assert again is not page
    assert again.view_model.work() == before
    assert (before.at, again.grid.seat, again.during.isVisible(), again.unfinished.isVisible()) == (1, 3, True, False)
    qtbot.keyClicks(again.grid, "a")
    assert again.view_model.next_seat == 4


def test_the_class_sees_its_question_again(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, LivePage, "class")
    qtbot.mouseClick(page.start_button, LEFT)
    qtbot.mouseClick(page.project_button, LEFT)

    in_place(theme="dark")(window)

    again = shown(window, LivePage)
    assert again.audience.isVisible()
    qtbot.mouseClick(again.project_button, LEFT)
    assert not again.audience.isVisible()


def test_results_of_a_quiz_in_class_stay(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, LivePage, "class")
    page.count.setValue(1)
    for button in (page.start_button, page.next_button, page.next_button):
        qtbot.mouseClick(button, LEFT)
    assert page.after.isVisible()

    in_settings(window)

    again = shown(window, LivePage)
    assert again.after.isVisible()
    assert again.results.rows.rowCount() == 1


@every_change
@pytest.mark.usefixtures("english_again")
def test_a_talk_goes_on_with_its_time(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, ScenarioPage, "scenarios/cash")
    qtbot.mouseClick(page.choices[1], LEFT)
    page.timer.toggle()
    qtbot.keyClick(page.choices[0], Qt.Key.Key_1)
    assert page.talk is not None
    steps, scores = len(page.talk.steps), page.talk.score
    assert steps > 0

    change(window)

    again = shown(window, ScenarioPage)
    assert again is not page
    assert again.talk is not None
    assert (len(again.talk.steps), again.talk.score) == (steps, scores)
    assert 0 < (again.timer.left or 0) <= 360
    assert again.timer.timer.isActive()


def test_what_is_begun_of_an_answer_is_as_it_was_left_last(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, PracticePage, "practice")
    while page.view_model.question is not None and page.view_model.question.instruction is not Instruction.NUMBER:
        page.view_model.queue = page.view_model.queue[1:]
        page.view_model.changed.emit()
    qtbot.mouseClick(page.options[0], LEFT)
    in_place(theme="dark")(window)

    page = shown(window, PracticePage)
    qtbot.mouseClick(page.options[1], LEFT)
    assert page.answering is not None
    left = page.answering.so_far()
    assert len(left) == 2
    window.go("home")
    window.go("practice")

    assert page.answering is not None
    assert page.answering.so_far() == left


@two_changes
def test_an_answer_of_practice_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, PracticePage, "practice")
    while page.view_model.question is not None and page.view_model.question.instruction is not Instruction.CHOOSE_ONE:
        page.view_model.queue = page.view_model.queue[1:]
        page.view_model.changed.emit()
    qtbot.mouseClick(page.options[0], LEFT)
    question, given = page.view_model.question, page.view_model.given
    assert given

    change(window)

    again = shown(window, PracticePage)
    assert again is not page
    assert (again.view_model.question, again.view_model.given) == (question, given)
    assert again.next_button is not None
    qtbot.mouseClick(again.next_button, LEFT)
    assert again.view_model.question != question


@pytest.mark.parametrize("how", [Instruction.CHOOSE_ALL, Instruction.NUMBER, Instruction.PAIR])
@pytest.mark.usefixtures("english_again")
def test_an_answer_that_is_begun_stays(qtbot: QtBot, window: MainWindow, how: Instruction) -> None:
    page = shown(window, PracticePage, "practice")
    model = page.view_model
    first = next(name for name, question in model.bank.items() if question.instruction is how)
    save_cards(model.path, {first: Card(0, model.today)})
    model.refresh()
    model.queue = [first, *(name for name in model.queue if name != first)]
    model.changed.emit()
    assert page.answering is not None
    if page.answering.menus:
        page.answering.menus[0].setFocus()
        qtbot.keyClick(page.answering.menus[0], Qt.Key.Key_Down)
    else:
        qtbot.mouseClick((page.answering.ticks or page.answering.options)[1], LEFT)
    so_far = page.answering.so_far()
    assert any(so_far)

    in_place(language="es")(window)

    again = shown(window, PracticePage)
    assert again.answering is not None
    assert again.answering.so_far() == so_far
