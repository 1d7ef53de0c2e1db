"""The question bank by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from poeguide.ui.later import later
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.bank import BankPage


@pytest.fixture
def page(window: MainWindow) -> BankPage:
    window.go("poeguide:quiz")
    assert isinstance(window.page, BankPage)
    return window.page


def shown(page: BankPage) -> list[str]:
    return [question.id for question in page.table.rows.values]


def texts(page: BankPage) -> list[str]:
    return [] if page.detail is None else [label.text() for label in page.detail.findChildren(QLabel)]


def test_every_question_is_listed_and_the_first_one_is_open(page: BankPage) -> None:
    assert len(shown(page)) >= 198
    assert "City bus terminal" in texts(page)


def test_words_narrow_the_list(qtbot: QtBot, page: BankPage) -> None:
    qtbot.keyClicks(page.field, "closed-loop caribbean")

    assert shown(page) == ["quiz-009"]


def test_a_chip_shows_as_many_as_it_promised(qtbot: QtBot, page: BankPage) -> None:
    chip = next(chip for chip in page.topics.chips if chip.key == "mail")
    promised = int(chip.accessibleName().rsplit(", ", 1)[1])

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert len(shown(page)) == promised


def test_a_kind_and_a_level_narrow_together(window: MainWindow, page: BankPage) -> None:
    menu = page.menus["kind"]
    menu.setCurrentIndex(menu.findData("order"))
    menu.activated.emit(menu.currentIndex())

    assert window.services.navigator.current.value("kind") == "order"
    assert {question.kind.value for question in page.table.rows.values} == {"order"}


def test_questions_on_old_facts_are_marked(window: MainWindow, page: BankPage) -> None:
    window.go("poeguide:quiz?state=stale")

    assert 0 < len(shown(page)) < 198
    assert f"{len(shown(page))} rest on facts" in page.status()


def test_moving_down_reads_the_next_question(qtbot: QtBot, window: MainWindow, page: BankPage) -> None:
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)

    assert window.services.navigator.current.target == "quiz-002"
    assert "Customs and Border Protection" in texts(page)


def test_pairs_are_shown_with_their_partners(window: MainWindow, page: BankPage) -> None:
    window.go("poeguide:quiz/quiz-082")

    assert "San Ysidro → Land crossing" in texts(page)


def test_words_that_fit_nothing_offer_all_questions_again(qtbot: QtBot, page: BankPage) -> None:
    qtbot.keyClicks(page.field, "zzzz")
    assert page.nothing.isVisible()

    qtbot.mouseClick(page.nothing.action, Qt.MouseButton.LeftButton)

    assert len(shown(page)) >= 198


@pytest.mark.parametrize("width", [1280, 900])
def test_the_question_of_a_link_is_in_sight_in_the_list_and_below_it(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    window.resize(width, 700)
    window.go("poeguide:quiz/quiz-150")

    assert seen(qtbot, window) == ("quiz-150", True)


def test_the_next_link_at_a_large_text_size_and_a_switch_leave_the_question_in_sight(
    qtbot: QtBot, in_spanish: None, window: MainWindow
) -> None:
    preferences = window.services.preferences
    preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    window.go("poeguide:quiz")
    window.go("poeguide:quiz/quiz-003")

    assert seen(qtbot, window) == ("quiz-003", True)

    # What is above the question grows less high, so the place that was scrolled to is now far below its head.
    preferences.update(text_scale=3.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 3.0)
    preferences.update(language="en")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.English)

    assert seen(qtbot, window) == ("quiz-003", True)


def seen(qtbot: QtBot, window: MainWindow) -> tuple[str, bool]:
    """The chosen question, and whether its row and the head of its card are in sight."""
    # The parts find their places when the window's events are handled; nothing is left to do afterwards.
    with qtbot.waitCallback() as handled:
        later(window, lambda: later(window, handled))
    page = window.page
    assert isinstance(page, BankPage)
    table, sight = page.table, page.area.viewport()
    row, top = table.visualRect(table.currentIndex()), page.card.mapTo(sight, QPoint()).y()
    is_in_sight = table.viewport().visibleRegion().contains(row.center()) and 0 <= top < sight.height() - row.height()
    return ("" if table.value is None else table.value.id), is_in_sight


def test_a_question_has_the_room_of_its_kind_where_both_have_too_little(
    qtbot: QtBot, window: MainWindow, page: BankPage
) -> None:
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(1))
    assert page.table.columnWidth(0) > page.table.viewport().width() // 2

    window.resize(900, 700)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(1))
