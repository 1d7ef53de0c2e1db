"""The day of arrival, and what a plan leaves in a trip and in a calendar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.inputs import Day
from tests.ui.plan.plans import J6, STUDENT, page_of, question, shown


def test_saving_makes_a_trip_of_the_plan(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6)

    qtbot.mouseClick(shown(window).save, Qt.MouseButton.LeftButton)

    trip = window.services.trips.current
    assert trip is not None
    assert trip.trip.plan.startswith("poeguide:plan?mode=foot")
    assert any(check.words == "US passport card" for check in trip.checks)


@pytest.mark.parametrize("typed", ["2027-01-15", "15 Jan 2027", " 2027-01-15 "])
def test_a_day_that_is_typed_over_as_a_whole_is_the_day_that_counts(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    window.go(STUDENT.replace("&start=2027-01-15", "") + "&at=start")
    answer = question(window).answer
    assert isinstance(answer, Day)
    qtbot.keyClick(answer.field.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(answer.field.line, typed)
    assert answer.said.text() == "Friday, 15 January 2027"

    qtbot.keyClick(answer.field.line, Qt.Key.Key_Return)

    assert window.services.navigator.current.value("start") == "2027-01-15"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("2026-02-30", "not a date"), ("soon", "not a date"), ("", "not a date"), ("2056-12-01", "two years"),
     ("2026-11-01", "has passed")],
)  # fmt: skip
def test_a_day_that_cannot_be_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, typed: str, said: str
) -> None:
    window.go("poeguide:plan?mode=foot&who=us-citizen&at=date")
    answer = question(window).answer
    assert isinstance(answer, Day)
    answer.field.clear()
    qtbot.keyClicks(answer.field.line, typed)
    qtbot.keyClick(answer.field.line, Qt.Key.Key_Return)

    assert said in answer.error.text()
    assert question(window).asked.question.name == "date"
    assert window.services.navigator.current.value("who") == "us-citizen"


def test_a_day_comes_from_the_calendar_too(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=foot&who=us-citizen&at=date")
    answer = question(window).answer
    assert isinstance(answer, Day)
    qtbot.mouseClick(answer.field.button, Qt.MouseButton.LeftButton)
    calendar = answer.field.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(QDate(2026, 12, 24))

    assert answer.values == ("2026-12-24",)


def test_days_of_the_outcome_keep_their_names_in_the_calendar(window: MainWindow) -> None:
    window.go(STUDENT)
    carry = page_of(window).carry
    first = carry.hand_over.events(carry.whole)
    window.go("poeguide:plan")
    window.go(STUDENT)
    again = carry.hand_over.events(carry.whole)

    assert [event.uid for event in first] == [event.uid for event in again]
    assert any("30 days" in event.title or "earliest" in event.title.lower() for event in first), first
    assert len({event.uid for event in first}) == len(first) >= 2

    carry.keep()
    window.go(STUDENT)
    kept = window.services.trips.current
    assert kept is not None
    assert carry.whole == kept


def test_a_plan_without_a_day_says_what_to_answer(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6.replace("2026-12-01", "unknown"))
    qtbot.mouseClick(shown(window).calendar, Qt.MouseButton.LeftButton)

    assert "Answer the question about the day" in window.services.notices.text


def test_a_plan_keeps_its_names_in_the_calendar_when_it_is_saved_and_when_its_day_moves(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(STUDENT)
    carry = page_of(window).carry
    first = {event.uid: event.title for event in carry.hand_over.events(carry.whole)}
    window.go(STUDENT.replace("2026-12-20", "2026-12-22"))
    moved = {event.uid for event in carry.hand_over.events(carry.whole)}

    window.go(STUDENT)
    qtbot.mouseClick(shown(window).save, Qt.MouseButton.LeftButton)
    saved = window.services.trips.current

    assert saved is not None
    assert {event.uid: event.title for event in carry.hand_over.events(saved)} == first
    assert moved == first.keys()


def test_the_same_plan_of_another_day_is_another_trip(qtbot: QtBot, window: MainWindow) -> None:
    for day in ("2026-12-20", "2027-01-10", "2027-01-10"):
        window.go(STUDENT.replace("2026-12-20", day))
        qtbot.mouseClick(shown(window).save, Qt.MouseButton.LeftButton)

    trips = window.services.trips.all
    assert [whole.trip.day for whole in trips] == ["2026-12-20", "2027-01-10", "2027-01-10"]
    assert len({part.id for whole in trips for part in whole.parts()}) == sum(len(whole.parts()) for whole in trips)
