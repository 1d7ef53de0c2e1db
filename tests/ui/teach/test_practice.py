"""Practice by clicks, kept between visits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.practice import read_cards
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.practice import PracticePage


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
        page.view_model.answer(page.view_model.question.answer)
        page.view_model.go_on()

    assert page.view_model.queue == []
    assert page.options == []


def test_a_spoiled_file_means_to_begin_anew(page: PracticePage) -> None:
    page.view_model.path.parent.mkdir(parents=True, exist_ok=True)
    page.view_model.path.write_text('{"quiz-001": 3}', "utf-8")

    assert read_cards(page.view_model.path) == {}
