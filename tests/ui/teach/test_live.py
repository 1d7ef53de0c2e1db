"""A quiz in class by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.quiz import QuestionKind
from poeguide.domain.register import Answer, ClassList, Learner, Sitting
from poeguide.domain.tally import key
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


def test_twenty_seats_and_five_questions_need_one_key_a_vote(qtbot: QtBot, page: LivePage) -> None:
    """110 keys: at one key a second, which is slow, that is under two minutes."""
    start(qtbot, page)
    keys = 0

    for _ in range(5):
        votes = "ABABABABABABABABABAB"
        qtbot.keyClicks(page.grid, votes)
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
        keys += len(votes) + 2

    tally = page.view_model.tally
    assert tally is not None
    assert (keys, len(tally.votes)) == (110, 100)
    assert len(page.view_model.register.all(Answer)) == 100
    assert page.view_model.is_over
    assert page.results.isVisibleTo(page)
    assert "kept in Classes until" in page.kept.text()


@pytest.mark.parametrize(("kind", "last"), [("true-false", "B"), ("single", "D"), ("multiple", "E")])
def test_the_keys_named_are_those_of_the_question_that_is_up(
    qtbot: QtBot, page: LivePage, kind: str, last: str
) -> None:
    assert page.status() == ""

    page.kinds.set_keys((kind,))
    start(qtbot, page)

    assert page.status().startswith(f"<b>A to {last}</b> vote")
    assert page.grid.accessibleName().endswith(f"Type A to {last}.")


@pytest.mark.parametrize("kind", [kind.value for kind in QuestionKind])
def test_every_kind_is_asked_and_marked_by_letters(qtbot: QtBot, page: LivePage, kind: str) -> None:
    page.kinds.set_keys((kind,))
    page.count.setValue(1)
    start(qtbot, page)
    item, tally = page.view_model.item, page.view_model.tally
    assert item is not None
    assert tally is not None

    qtbot.keyClicks(page.grid, key(item))
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)

    found = page.view_model.tally
    assert found is not None
    assert found.is_right(1, item.question)
    assert f"right: {' '.join(key(item))}, 1 of 1 seats" in page.heading.text()


def test_a_place_is_asked_on_a_map_with_letters_and_named_when_revealed(qtbot: QtBot, page: LivePage) -> None:
    page.kinds.set_keys((QuestionKind.MAP.value,))
    page.count.setValue(1)
    start(qtbot, page)
    hidden = page.view_model.slide()

    qtbot.keyClick(page.grid, Qt.Key.Key_Return)

    shown = page.view_model.slide()
    assert hidden.picture is not None
    assert hidden.question is not None
    assert shown.question is not None
    assert hidden.question.options == ("",) * 4
    assert set(shown.question.answers) <= set(shown.question.options)
    assert hidden.title.endswith("on the map.")


def test_a_letter_is_touched_as_well_as_typed(qtbot: QtBot, page: LivePage) -> None:
    start(qtbot, page)

    qtbot.mouseClick(page.letters.buttons[1], Qt.MouseButton.LeftButton)

    assert page.view_model.tally is not None
    assert list(page.view_model.tally.votes.values()) == ["B"]
    assert page.grid.seat == 2


def test_a_class_of_the_register_brings_its_seats(qtbot: QtBot, window: MainWindow, page: LivePage) -> None:
    register = page.view_model.register
    register.keep([ClassList("c1", "Tuesday", "2027-01-01"), Learner("l1", "c1", 7, "Anne")])
    window.go("poeguide:teach")

    window.go("poeguide:class?class=c1")
    start(qtbot, page)
    qtbot.keyClicks(page.grid, "A")

    (sitting,) = register.all(Sitting)
    assert (sitting.class_id, sitting.seats, sitting.keep_until) == ("c1", 7, "2027-01-01")


def test_a_server_that_is_away_is_said_and_nothing_is_lost(qtbot: QtBot, window: MainWindow, page: LivePage) -> None:
    window.services.preferences.update(class_server="postgresql://nobody@/none?host=/nowhere")
    page.count.setValue(1)
    start(qtbot, page)
    qtbot.keyClicks(page.grid, "ABC")

    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "does not answer" in page.kept.text())
    assert "4 changes are kept here and will be sent later" in page.kept.text()
    assert len(page.view_model.register.all(Answer)) == 3


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


def test_the_projector_window_shows_the_same_question_and_its_keys_are_votes(qtbot: QtBot, page: LivePage) -> None:
    """A system may give the keys to the window that was opened last."""
    start(qtbot, page)

    qtbot.mouseClick(page.project_button, Qt.MouseButton.LeftButton)
    assert page.audience.isVisible()
    assert page.project_button.text() == "Close the window for the projector"
    qtbot.keyClicks(page.audience, "AB")

    assert page.audience.view.audience == page.view.audience
    assert len(page.view_model.register.all(Answer)) == 2
    qtbot.keyClick(page.audience, Qt.Key.Key_Escape)
    assert not page.audience.isVisible()
    assert page.project_button.text() == "Open the window for the projector"
