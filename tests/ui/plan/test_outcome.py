"""The outcome: its proof, its links, its estimate, and how it goes on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.domain.hand_off import MAX_BYTES
from poeguide.domain.routes import Route
from poeguide.ui.carry.phone import PhoneDialog
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.aside import ProofAside
from poeguide.ui.pages.plan.duty_card import DutyCard
from poeguide.ui.pages.plan.inputs import Options
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.values import PocketCard, Sheet
from tests.ui.plan.plans import J6, STUDENT, page_of, question, shown


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

    dialog = next(one for one in window.findChildren(PhoneDialog))
    assert [code.key.split()[0] for code in dialog.codes] == ["text", "geo", "day", "frames"]
    assert "US passport card" in dialog.codes[0].texts[0]
    assert all(len(text.encode()) <= MAX_BYTES for code in dialog.codes for text in code.texts)
    assert window.services.trips.all == []
    dialog.accept()


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


def test_the_line_of_the_outcome_lies_where_one_row_holds_it(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go(J6)

    assert not shown(window).diagram.is_vertical()


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
