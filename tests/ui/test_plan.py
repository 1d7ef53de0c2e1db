from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.domain.hand_off import MAX_BYTES
from poeguide.domain.planner import UNKNOWN, QuestionKind
from poeguide.domain.routes import Route
from poeguide.ui.carry.codes import CodesDialog
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.aside import ProofAside
from poeguide.ui.pages.plan.duty_card import DutyCard
from poeguide.ui.pages.plan.inputs import Day, Number, Options, Search
from poeguide.ui.pages.plan.outcome_view import OutcomeView
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.pages.plan.people import People
from poeguide.ui.pages.plan.question_view import QuestionView
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.values import PocketCard, Sheet

J6 = (
    "poeguide:plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone"
    "&document=passport-card&programs=none&goods=nothing&date=2026-12-01"
)

STUDENT = (
    "poeguide:plan?mode=air&preclear=no&place=ports/5206&from=elsewhere&who=visitor&country=BR&age=21-up&purpose=study&program=new"
    "&start=2027-01-15&visa=visa&barred=none&party=alone&document=passport&programs=none&goods=nothing"
    "&date=2026-12-20T08:00"
)


def page_of(window: MainWindow) -> PlanPage:
    assert isinstance(window.page, PlanPage)
    return window.page


def question(window: MainWindow) -> QuestionView:
    view = page_of(window).view
    assert isinstance(view, QuestionView)
    return view


def shown(window: MainWindow) -> OutcomeView:
    view = page_of(window).view
    assert isinstance(view, OutcomeView)
    return view


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def choose(qtbot: QtBot, window: MainWindow, option: str) -> None:
    """Go to an option with the arrow keys and take it with Enter."""
    answer = question(window).answer
    assert isinstance(answer, Options)
    for _ in answer.list.rows:
        if window.focusWidget() is answer.list.rows[option]:
            break
        press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)


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


def test_changing_one_answer_in_the_outcome_shows_what_moved(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6)
    page_of(window)._change("document")
    answer = question(window).answer
    assert isinstance(answer, Options)

    answer.list.rows["us-passport"].click()
    question(window).go_on()

    new = {row.line.id for row in shown(window).rows if row.accessibleName().startswith("New")}
    assert "document-citizen-land-us-passport" in new
    assert "lane-ready-foot" in new
    texts = " ".join(label.text() for label in shown(window).findChildren(QLabel))
    assert "No longer here: US passport card" in texts


def test_a_line_shows_its_proof_and_keeps_it_in_the_route(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6)
    row = next(row for row in shown(window).rows if row.line.id == "lane-ready-foot")

    qtbot.keyClick(row, Qt.Key.Key_Return)

    assert window.services.navigator.current.value("why") == "lane-ready-foot"
    beside = page_of(window).beside
    assert isinstance(beside, ProofAside)
    texts = " ".join(label.text() for label in beside.findChildren(QLabel))
    assert "US passport card" in texts


def test_the_copied_link_makes_the_same_plan(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6 + "&why=lane-ready-foot")
    before = page_of(window)._view_model.outcome.lines

    page_of(window)._copy()
    link = QApplication.clipboard().text()
    window.go("poeguide:home")
    window.go(link)

    assert "why" not in link
    assert page_of(window)._view_model.outcome.lines == before


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


def test_the_outcome_goes_on_paper_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6)
    qtbot.mouseClick(shown(window).print, Qt.MouseButton.LeftButton)

    dialog = next(one for one in window.findChildren(SheetDialog))
    assert isinstance(dialog.pages.sheet, Sheet)
    assert dialog.pages.sheet.title == "On foot at San Ysidro"
    dialog.reject()


def test_the_outcome_goes_to_a_phone_without_being_saved(qtbot: QtBot, window: MainWindow) -> None:
    window.go(J6)
    qtbot.mouseClick(shown(window).codes, Qt.MouseButton.LeftButton)

    dialog = next(one for one in window.findChildren(CodesDialog))
    assert [code.key.split()[0] for code in dialog.codes] == ["text", "geo", "day", "frames"]
    assert "US passport card" in dialog.codes[0].texts[0]
    assert all(len(text.encode()) <= MAX_BYTES for code in dialog.codes for text in code.texts)
    assert window.services.trips.all == []
    dialog.accept()


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


def test_the_finished_plan_asks_nothing_and_the_empty_one_begins(window: MainWindow) -> None:
    window.go(J6)
    assert shown(window).rows

    window.go("poeguide:plan")
    assert question(window).asked.question.name == "mode"
    assert not question(window).findChildren(QLineEdit)
    assert Route("plan") == window.services.navigator.current


def test_the_estimate_names_what_it_does_not_compute(window: MainWindow) -> None:
    window.go(
        "poeguide:plan?mode=air&preclear=no&place=unknown&from=nearby&who=us-citizen&age=21-up&party=others"
        "&people=who.us-citizen_age.21-up_document.us-passport&document=us-passport&programs=none&goods=purchases"
        "&goods=alcohol&value=2500&away=long&used=yes&flat-used=yes&liters=2&caribbean-liters=unknown&cigarettes=0"
        "&cigars=0&cuban=yes&date=unknown"
    )
    (card,) = shown(window).findChildren(DutyCard)
    words = [label.text() for label in card.findChildren(QLabel)]

    assert "Duty: an estimate" in words
    assert "2,500.00 USD above that: normal rate of each article" in words
    assert "The flat rate was used in the last 30 days" in words
    assert "Alcohol or tobacco from Cuba: not allowed in bags" in words
    assert any("of your party declare for themselves" in text for text in words)
    assert words.count("not computed: ask") == 2


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


def test_the_line_of_the_outcome_lies_where_one_row_holds_it(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go(J6)

    assert not shown(window).diagram.is_vertical()


def test_a_parcel_at_an_airport_is_found_by_the_code_of_the_airport(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:plan?mode=mail&at=place")
    answer = question(window).answer
    assert isinstance(answer, Search)

    qtbot.keyClicks(answer.field, "jfk")

    qtbot.waitUntil(lambda: [row.key for row in answer.list.rows.values] == ["ports/4701"])


def test_the_sheets_of_a_saved_plan_say_what_to_confirm_what_is_said_and_by_when(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    window.go(STUDENT)
    qtbot.mouseClick(shown(window).save, Qt.MouseButton.LeftButton)
    desk = Desk(services.bundle, "en", services.clock().date(), services.trips)

    paper, card = sheet_of(desk, Route("trip")), sheet_of(desk, Route("trip"), Form.CARD)

    assert isinstance(paper, Sheet)
    assert isinstance(card, PocketCard)
    assert paper.parts[-1].confirm
    assert paper.parts[-1].foot.startswith("Rests on ")
    first, second = ([line.words for line in side.hand.checks] for side in card.sides)
    assert "<b>Say:</b> That you bring only your own things" in first
    assert "<b>16 Dec 2026:</b> Earliest arrival for your program" in first
    assert "<b>Diga:</b> Que trae solo sus propias cosas" in second
