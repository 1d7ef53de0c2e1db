"""A quiz in class by keyboard alone."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.live import LivePage


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LivePage:
    window.go("poeguide:class")
    assert isinstance(window.page, LivePage)
    return window.page


def start(qtbot: QtBot, page: LivePage) -> None:
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.grid.isVisible)


def test_twenty_seats_and_five_questions_are_recorded_by_keys_in_under_two_minutes(
    qtbot: QtBot, page: LivePage
) -> None:
    start(qtbot, page)
    began = perf_counter()

    for _ in range(5):
        qtbot.keyClicks(page.grid, "ABABABABABABABABABAB")
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)

    tally = page.view_model.tally
    assert perf_counter() - began < 120
    assert tally is not None
    assert len(tally.votes) == 100
    assert page.view_model.is_over
    assert page.results.isVisibleTo(page)


def test_the_picture_holds_the_counts_and_the_answer_only_when_revealed(qtbot: QtBot, page: LivePage) -> None:
    start(qtbot, page)
    qtbot.keyClicks(page.grid, "AAB")
    hidden = page.view_model.slide()

    qtbot.keyClick(page.grid, Qt.Key.Key_Return)

    shown = page.view_model.slide()
    assert (hidden.is_revealed, shown.is_revealed) == (False, True)
    assert shown.counts[:2] == (2, 1)
    assert shown.sources


def test_backspace_takes_the_last_vote_back_and_space_skips_a_seat(qtbot: QtBot, page: LivePage) -> None:
    start(qtbot, page)
    qtbot.keyClicks(page.grid, "AB")
    qtbot.keyClick(page.grid, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    qtbot.keyClicks(page.grid, "a")

    tally, question = page.view_model.tally, page.view_model.question
    assert tally is not None
    assert question is not None
    assert [tally.vote(seat, question) for seat in (1, 2, 3)] == ["A", "", "A"]
    assert "Seat 4 of 20" in page.grid.accessibleName()


def test_votes_are_saved_by_seat_without_names(qtbot: QtBot, window: MainWindow, page: LivePage) -> None:
    start(qtbot, page)
    qtbot.keyClicks(page.grid, "AB")
    page.view_model.save()

    files = list((window.services.paths.data / "results").glob("*.csv"))
    rows = files[0].read_text("utf-8").splitlines()
    assert rows[0].startswith("seat,quiz-")
    assert rows[1].startswith("1,A,")


def test_the_projector_window_shows_the_same_question(qtbot: QtBot, page: LivePage) -> None:
    start(qtbot, page)

    page.show_audience()

    assert page.audience is not None
    assert page.audience.view.audience == page.view.audience
    page.audience.close()
