"""One question after another: by keys, without an answer, back, and with what cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.domain.planner import UNKNOWN, QuestionKind
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.inputs import Number, Options, Search
from poeguide.ui.pages.plan.people import People
from poeguide.ui.pages.plan.question_view import QuestionView
from tests.ui.plan.plans import J6, choose, page_of, press, question, shown


def test_a_pedestrian_plans_the_way_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan")

    choose(qtbot, window, "foot")
    qtbot.keyClicks(window.focusWidget(), "san ysidro")
    press(qtbot, window, Qt.Key.Key_Return)
    choose(qtbot, window, "us-citizen")
    choose(qtbot, window, "21-up")
    choose(qtbot, window, "alone")
    choose(qtbot, window, "passport-card")
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.mouseClick(question(window).forward, Qt.MouseButton.LeftButton)

    assert shown(window).title.startswith("On foot at San Ysidro")
    assert window.windowTitle() == "Outcome – poeguide"


def test_every_kind_of_question_can_be_answered_with_i_dont_know(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan")
    view_model = page_of(window)._view_model

    for _ in range(60):
        if not isinstance(page_of(window).view, QuestionView):
            break
        answer = question(window).answer
        rows = answer.list.rows if isinstance(answer, Options) else answer._unknown.rows
        if answer.asked.question.name in ("mode", "who", "party", "goods", "country"):
            value = {"mode": "car", "who": "visitor", "party": "household", "goods": "alcohol", "country": "FR"}
            answer._set((value[answer.asked.question.name],))
        else:
            rows[UNKNOWN].click()
        question(window).go_on()

    assert shown(window).rows
    assert {one.question.kind for one in view_model.outcome.walk.asked} >= {QuestionKind.AMOUNT, QuestionKind.PEOPLE}


def test_continue_without_an_answer_asks_for_one(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan")

    qtbot.mouseClick(question(window).forward, Qt.MouseButton.LeftButton)

    assert question(window).missing.isVisible()
    assert question(window).asked.question.name == "mode"


def test_a_chosen_option_stands_in_the_route_and_outlives_a_new_window(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan")
    answer = question(window).answer
    assert isinstance(answer, Options)

    answer.list.rows["cruise"].click()
    window.services.preferences.update(theme="dark")

    assert window.services.navigator.current.value("mode") == "cruise"
    again = question(window).answer
    assert isinstance(again, Options)
    assert again.list.rows["cruise"].isChecked()


def test_back_keeps_the_answers(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=foot&place=crossings/ca-san-ysidro")

    qtbot.mouseClick(question(window).back, Qt.MouseButton.LeftButton)

    assert question(window).asked.question.name == "place"
    assert question(window).answer.values == ("crossings/ca-san-ysidro",)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("1.000,50", "digits and at most one point"), ("-5", "below zero"), ("1000000000000", "10,000,000 at most")],
)
def test_a_bad_amount_is_told_in_place_and_kept(qtbot: QtBot, window: MainWindow, text: str, sentence: str) -> None:
    window.go("poeguide:plan?mode=car&goods=purchases&at=value")
    answer = question(window).answer
    assert isinstance(answer, Number)

    qtbot.keyClicks(answer.field, text)
    qtbot.mouseClick(question(window).forward, Qt.MouseButton.LeftButton)

    assert sentence in answer.error.text()
    assert question(window).asked.question.name == "value"
    assert window.services.navigator.current.value("draft") == text


@pytest.mark.parametrize("query", ["date=2020-01-01", "mode=rocket", "place=ports/0000", "color=red", "people=x"])
def test_what_a_link_cannot_mean_is_told_and_the_rest_holds(window: MainWindow, query: str) -> None:
    window.go(f"poeguide:plan?mode=foot&who=us-citizen&{query}" if "mode" not in query else f"poeguide:plan?{query}")

    texts = " ".join(label.text() for label in page_of(window).findChildren(QLabel) if label.isVisible())
    assert page_of(window)._view_model.problems
    assert any(word in texts for word in ("passed", "none of the answers", "no such", "cannot be read"))


def test_people_are_added_up_to_twelve(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=car&who=us-citizen&age=21-up&party=household&at=people")
    answer = question(window).answer
    assert isinstance(answer, People)

    for _ in range(14):
        answer.child.click()

    assert len(answer.people) == 11
    assert not answer.child.isEnabled()
    assert len(page_of(window)._view_model.outcome.people) == 12


def test_a_country_is_found_without_its_accents(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=air&who=visitor&at=country")
    answer = question(window).answer
    assert isinstance(answer, Search)

    qtbot.keyClicks(answer.field, "sao tome")
    qtbot.keyClick(answer.field, Qt.Key.Key_Return)

    assert window.services.navigator.current.value("country") == "ST"


def test_arrows_go_between_answers_of_which_several_hold(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=foot&who=us-citizen&at=goods")
    answer = question(window).answer
    assert isinstance(answer, Options)
    rows = list(answer.list.rows.values())
    press(qtbot, window, Qt.Key.Key_Down)
    assert window.focusWidget() is rows[1]
    press(qtbot, window, Qt.Key.Key_Up)
    press(qtbot, window, Qt.Key.Key_Up)

    assert window.focusWidget() is rows[-1]


def test_the_finished_plan_asks_nothing_and_the_empty_one_begins(window: MainWindow) -> None:
    window.go(J6)
    assert shown(window).rows

    window.go("poeguide:plan")
    assert question(window).asked.question.name == "mode"
    assert not question(window).findChildren(QLineEdit)
    assert Route("plan") == window.services.navigator.current


def test_a_parcel_at_an_airport_is_found_by_the_code_of_the_airport(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=mail&at=place")
    answer = question(window).answer
    assert isinstance(answer, Search)

    qtbot.keyClicks(answer.field, "jfk")

    qtbot.waitUntil(lambda: [row.key for row in answer.list.rows.values] == ["ports/4701"])


def test_the_plan_of_a_parcel_is_named_by_the_parcel(window: MainWindow) -> None:
    window.go("poeguide:plan?mode=mail&place=ports/4701&carrier=post&parcel=gift&notice=none&date=unknown")

    assert shown(window).title.startswith("A parcel at John F. Kennedy")
