"""What was opened and looked for on a page stays when the window is made anew, also below another page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.ui.formats import read_date
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.about.page import AboutPage
from poeguide.ui.pages.changes.page import ChangesPage
from poeguide.ui.pages.finder.page import FinderPage
from poeguide.ui.pages.finder.rows import MoreRow
from poeguide.ui.pages.goods.page import GoodsPage
from poeguide.ui.pages.plan.inputs import Search
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.pages.plan.question_view import QuestionView
from poeguide.ui.pages.topic import TopicPage
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.licenses import LicensesView
from tests.ui.made_anew import LEFT, Change, every_change, in_place, settle, shown, two_changes, type_into


@every_change
@pytest.mark.usefixtures("english_again")
def test_what_is_looked_for_on_a_page_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, TopicPage, "rules/exemptions")
    page.finding.open()
    assert page.finding.bar is not None
    qtbot.keyClicks(page.finding.bar.field, "800")
    qtbot.keyClick(page.finding.bar.field, Qt.Key.Key_Return)
    assert page.finding.bar.at == 1
    said = page.finding.bar.count.text().split()[0]

    change(window)

    bar = shown(window, TopicPage).finding.bar
    assert bar is not None
    assert bar is not page.finding.bar
    assert (bar.isVisible(), bar.field.text(), bar.at) == (True, "800", 1)
    assert bar.count.text().split()[0] == said


def test_a_field_to_look_for_something_that_was_closed_stays_closed(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, TopicPage, "rules/exemptions")
    page.finding.open()
    assert page.finding.bar is not None
    qtbot.keyClick(page.finding.bar.field, Qt.Key.Key_Escape)

    in_place(theme="dark")(window)

    assert shown(window, TopicPage).finding.bar is None


@two_changes
def test_places_that_were_unfolded_stay(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, FinderPage, "ports?doc=sentri")
    at = next(at for at, row in enumerate(page.list.rows.values) if isinstance(row, MoreRow))
    index = page.list.rows.index(at, 0)
    page.list.scrollTo(index)
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=page.list.visualRect(index).center())
    rows = page.list.rows.rowCount()
    assert rows > at + 2

    change(window)

    again = shown(window, FinderPage)
    assert again is not page
    assert again.list.rows.rowCount() == rows


@two_changes
def test_facts_below_an_answer_stay_open(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, GoodsPage, "goods/dog")
    qtbot.waitUntil(lambda: page.answer is not None and bool(page.answer.facts.facts))
    assert page.answer is not None
    qtbot.mouseClick(page.answer.facts.button, LEFT)

    change(window)

    again = shown(window, GoodsPage)
    assert again.answer is not None
    assert again.answer.facts.button.isChecked()
    assert again.answer.facts.list is not None
    assert again.answer.facts.list.isVisible()
    assert len(again.answer.facts.list.findChildren(ArticleView)) == len(again.answer.facts.facts) > 0


@two_changes
def test_chips_of_the_ledger_stay(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, AboutPage, "about")
    qtbot.mouseClick(page.state_chips.chips[1], LEFT)
    qtbot.mouseClick(page.subject_chips.chips[0], LEFT)
    chosen, rows = (page.state_chips.keys, page.subject_chips.keys), page.table.rows.rowCount()
    assert all(chosen)

    change(window)

    again = shown(window, AboutPage)
    assert again is not page
    assert (again.state_chips.keys, again.subject_chips.keys) == chosen
    assert again.table.rows.rowCount() == rows


@every_change
@pytest.mark.usefixtures("english_again")
def test_a_date_and_a_code_stay_as_they_are_typed(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, ChangesPage, "changes")
    type_into(qtbot, page.code, "K7M")
    type_into(qtbot, page.since, "5 Aug 2026")

    change(window)

    again = shown(window, ChangesPage)
    assert again is not page
    assert (again.code.text(), read_date(again.since.text())) == ("K7M", "2026-08-05")


@every_change
@pytest.mark.usefixtures("english_again")
def test_what_is_begun_of_a_question_of_the_plan_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, PlanPage, "plan?mode=car&at=place")
    assert isinstance(page.view, QuestionView)
    assert isinstance(page.view.answer, Search)
    qtbot.keyClicks(page.view.answer.field, "laredo")
    qtbot.mouseClick(page.view.why, LEFT)
    rows = page.view.answer.list.model().rowCount()

    change(window)

    again = shown(window, PlanPage)
    assert again is not page
    assert isinstance(again.view, QuestionView)
    assert isinstance(again.view.answer, Search)
    assert (again.view.answer.field.text(), again.view.answer.list.model().rowCount()) == ("laredo", rows)
    assert again.view.reason.isVisible()


@two_changes
@pytest.mark.parametrize(
    ("route", "name"),
    [("compare?ids=2504,2506", "Add a port or crossing"), ("goods/dog", "Add goods with their value")],
    ids=["compare", "goods"],
)
def test_words_that_are_not_added_yet_stay(
    qtbot: QtBot, window: MainWindow, change: Change, route: str, name: str
) -> None:
    def field() -> QLineEdit:
        assert window.page is not None
        return next(each for each in window.page.findChildren(QLineEdit) if each.accessibleName() == name)

    window.go(route)
    settle()
    type_into(qtbot, field(), "boots 90")

    change(window)

    assert field().isVisible()
    assert field().text() == "boots 90"


@two_changes
def test_the_license_that_is_read_stays(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    page = shown(window, AboutPage, "about/licenses")
    view = page.findChildren(LicensesView)[0]
    view.choice.setFocus()
    qtbot.keyClick(view.choice, Qt.Key.Key_Down)
    name, text = view.choice.currentText(), view.text.toPlainText()

    change(window)

    again = shown(window, AboutPage).findChildren(LicensesView)[0]
    assert again is not view
    assert (again.choice.currentText(), again.text.toPlainText()) == (name, text)
    assert again.choice.currentIndex() == 1


def test_marks_of_one_place_are_not_put_on_another(qtbot: QtBot, window: MainWindow) -> None:
    page = shown(window, GoodsPage, "goods/dog")
    qtbot.waitUntil(lambda: page.answer is not None and bool(page.answer.facts.facts))
    assert page.answer is not None
    qtbot.mouseClick(page.answer.facts.button, LEFT)
    window.go("settings")
    in_place(theme="dark")(window)

    again = shown(window, GoodsPage, "goods/drone")

    assert again.answer is not None
    assert not again.answer.facts.button.isChecked()
