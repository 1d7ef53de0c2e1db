"""Practice by clicks, kept between visits."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.facts import facts
from poeguide.data.ports import port
from poeguide.data.practice import read_cards, save_cards
from poeguide.domain.practice import WAITS, Card
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.practice import PracticePage
from poeguide.ui.pages.teach.practice.progress import Boxes
from poeguide.ui.services import Services


@pytest.fixture
def page(window: MainWindow) -> PracticePage:
    window.go("poeguide:practice")
    assert isinstance(window.page, PracticePage)
    return window.page


def answer(qtbot: QtBot, page: PracticePage, *, is_right: bool) -> str:
    question = page.view_model.question
    assert question is not None
    wanted = [b for b in page.options if (b.accessibleName() == question.answer) is is_right]
    qtbot.mouseClick(wanted[0], Qt.MouseButton.LeftButton)
    return question.id


def test_an_answer_is_kept_at_once(qtbot: QtBot, page: PracticePage) -> None:
    right = answer(qtbot, page, is_right=True)
    page.view_model.go_on()
    wrong = answer(qtbot, page, is_right=False)

    cards = read_cards(page.view_model.path)
    assert (cards[right].box, cards[wrong].box) == (1, 0)


def test_what_was_missed_comes_again_at_the_end(qtbot: QtBot, page: PracticePage) -> None:
    missed = answer(qtbot, page, is_right=False)
    assert page.next_button is not None
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)

    assert page.view_model.queue[-1] == missed


def test_a_day_ends(qtbot: QtBot, page: PracticePage) -> None:
    while page.view_model.question is not None:
        page.view_model.answer(*page.view_model.question.answers)
        page.view_model.go_on()

    assert page.view_model.queue == []
    assert page.options == []


def test_a_spoiled_file_means_to_begin_anew(page: PracticePage) -> None:
    page.view_model.path.parent.mkdir(parents=True, exist_ok=True)
    page.view_model.path.write_text('{"quiz-001": 3}', "utf-8")

    assert read_cards(page.view_model.path) == {}


def ask(page: PracticePage, kind: QuestionKind) -> Question:
    """Put a question of a kind up."""
    view_model = page.view_model
    found = next(question for question in view_model.bank.values() if question.kind is kind)
    view_model.queue = [found.id, *(name for name in view_model.queue if name != found.id)]
    view_model.changed.emit()
    return found


def press(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Space)


def test_several_answers_are_ticked_by_keys(qtbot: QtBot, page: PracticePage) -> None:
    question = ask(page, QuestionKind.MULTIPLE)
    assert page.answering is not None
    assert page.answering.check_button is not None
    for tick in page.answering.ticks:
        if tick.text() in question.answers:
            press(qtbot, tick)

    press(qtbot, page.answering.check_button)

    assert page.view_model.is_right


def test_an_order_is_pressed_and_a_second_press_takes_back(qtbot: QtBot, page: PracticePage) -> None:
    question = ask(page, QuestionKind.ORDER)
    assert page.answering is not None
    assert page.answering.check_button is not None
    by_name = {button.accessibleName(): button for button in page.answering.options}
    press(qtbot, by_name[question.answers[1]])
    press(qtbot, by_name[question.answers[1]])
    assert not page.answering.check_button.isEnabled()
    for answer in question.answers:
        press(qtbot, by_name[answer])

    press(qtbot, page.answering.check_button)

    assert page.view_model.is_right


def test_pairs_are_chosen(qtbot: QtBot, page: PracticePage) -> None:
    question = ask(page, QuestionKind.MATCH)
    assert page.answering is not None
    assert page.answering.check_button is not None
    assert page.view_model.item is not None
    partner = dict(zip(question.options, question.answers, strict=True))
    for option, menu in zip(page.view_model.item.options, page.answering.menus, strict=True):
        menu.setCurrentIndex(menu.findData(partner[option]))
        menu.activated.emit(menu.currentIndex())

    press(qtbot, page.answering.check_button)

    assert page.view_model.is_right


@pytest.mark.parametrize("is_right", [True, False])
def test_a_place_is_pointed_at_on_the_real_map(
    qtbot: QtBot, window: MainWindow, page: PracticePage, *, is_right: bool
) -> None:
    question = ask(page, QuestionKind.MAP)
    assert page.map is not None
    places = page.view_model.places()
    right = window.services.bundle.read(port, question.place)
    assert right is not None
    wanted = next(at for at, place in enumerate(places) if (place.name == right.name) is is_right)

    page.map.map.select(f"Place {chr(65 + wanted)}", fly=False)
    press(qtbot, page.map.button)

    assert page.view_model.is_right is is_right
    assert page.next_button is not None


def test_a_question_whose_fact_changed_is_asked_again_and_says_so(window: MainWindow, page: PracticePage) -> None:
    view_model = page.view_model
    ids = tuple({fact for question in view_model.bank.values() for fact in question.facts})
    changed = {fact.id for fact in window.services.bundle.read(facts, ids) if fact.changes}
    old = next(question for question in view_model.bank.values() if changed & set(question.facts))
    before = Card(4, date(1990, 1, 1) + timedelta(days=WAITS[4]))
    save_cards(view_model.path, {old.id: before})

    window.go("poeguide:teach")
    window.go("poeguide:practice")

    assert old.id in view_model.stale
    assert old.id in view_model.queue


def test_progress_counts_boxes_and_topics(qtbot: QtBot, page: PracticePage) -> None:
    answer(qtbot, page, is_right=True)

    assert page.progress.boxes.counts[2].text() == "1"
    assert page.progress.coming.text().startswith("Coming again: 1 tomorrow")
    assert sum(row.learning for row in page.view_model.topics()) == 1


@pytest.mark.parametrize(("width", "columns"), [(1400, 6), (640, 3), (380, 2), (180, 1)])
def test_all_boxes_are_of_one_size_and_fill_their_rows(
    qtbot: QtBot, services: Services, width: int, columns: int
) -> None:
    boxes = Boxes(services.theme, ("new", "again today", *(f"again after {days} days" for days in (1, 3, 7, 21))))
    qtbot.addWidget(boxes)
    boxes.resize(width, 600)
    with qtbot.waitExposed(boxes):
        boxes.show()

    qtbot.waitUntil(lambda: len({card.y() for card in boxes.cards}) == 6 // columns)

    assert max(card.width() for card in boxes.cards) - min(card.width() for card in boxes.cards) <= 1
