"""Who handles this? One question at a time, by keys and by clicks, to an office with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.matters import matters
from poeguide.data.offices import every_office
from poeguide.data.search import search
from poeguide.domain.matters import START
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.matters import WHOLE_LIST, MattersPage, MattersViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, sheet_of
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.text import Label


def page_of(window: MainWindow, route: str = "poeguide:matters") -> MattersPage:
    window.go(route)
    page = window.page
    assert isinstance(page, MattersPage)
    return page


def words_of(page: MattersPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def option(page: MattersPage, words: str) -> RowButton:
    return next(button for button in page.options if button.accessibleName().startswith(words))


def test_every_kind_of_office_is_the_answer_to_a_matter(bundle: Bundle) -> None:
    offices = {office.id: office for office in bundle.read(every_office)}
    found = bundle.read(matters).values()

    kinds = {kind for matter in found for kind in matter.kinds}
    kinds |= {offices[name].kind for matter in found for name in matter.offices}

    assert kinds == {office.kind for office in offices.values()}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_matter_asks_or_answers_in_both_languages(bundle: Bundle, language: str) -> None:
    view_model = MattersViewModel(bundle, language)

    for name, matter in view_model.matters.items():
        assert view_model.open(name)
        assert view_model.reading is not None
        assert view_model.reading.topic.language == language
        assert view_model.block("ask" if matter.asks else "answer") is not None
        assert [given.route.target for given in view_model.given][:1] in ([], [""])


def test_auto_parts_after_release_go_to_their_center_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    for words in ("Cargo or trade", "It is released", "Cars, auto parts"):
        for _ in page.options:
            focused = window.focusWidget()
            assert focused in page.options
            if focused is option(page, words):
                break
            qtbot.keyClick(focused, Qt.Key.Key_Down)
        qtbot.keyClick(option(page, words), Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("matters", "goods-automotive")
    shown = words_of(page)
    assert "Center of Excellence and Expertise: Automotive and Aerospace" in shown
    assert shown.index("If that does not settle it") < shown.index("Office of Trade Relations")


def test_an_answer_can_be_changed_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:matters/goods-automotive")
    qtbot.mouseClick(page.changes[1], Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == Route("matters", "trade")

    back = next(button for button in page.findChildren(Button) if button.text() == "Back" and button.isVisible())
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == Route("matters")

    window.services.navigator.back()
    window.services.navigator.back()
    assert window.services.navigator.current == Route("matters", "goods-automotive")


def test_an_answer_opens_its_office_and_the_directory(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:matters/bill")
    rows = [row for row in page.findChildren(RowButton) if row.isVisible()]
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert window.services.navigator.current == Route("contacts", "fin-bill-payments")

    page = page_of(window, "poeguide:matters/come-back")
    rows = [row for row in page.findChildren(RowButton) if row.isVisible()]
    assert rows[0].accessibleName().startswith("Deferred inspection sites: 9 in the directory")
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert window.services.navigator.current.value("kind") == "deferred_inspection"


def test_the_whole_list_stays_in_reach(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    whole = next(button for button in page.findChildren(Button) if button.text() == "All matters on one page")

    qtbot.mouseClick(whole, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == WHOLE_LIST


def test_an_unknown_matter_is_refused(bundle: Bundle) -> None:
    assert not MattersViewModel(bundle, "en").open("no-such-matter")


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("who handles this", ""),
        ("I-94 is wrong", "i94-wrong"),
        ("drawback", "duty-back"),
        ("autopartes", "goods-automotive"),
    ],
)
def test_a_search_leads_into_the_questions(bundle: Bundle, words: str, target: str) -> None:
    found = bundle.read(search, words, limit=10)

    assert Route("matters", target) in [hit.route for hit in found]


def test_paper_has_every_answer_below_a_question_and_the_offices_of_an_answer(services: Services) -> None:
    desk = Desk(services.bundle, "en", services.clock().date())
    leaves = [matter for matter in services.bundle.read(matters).values() if not matter.asks]

    whole = sheet_of(desk, Route("matters"))
    one = sheet_of(desk, Route("matters", "duty-back"))

    assert isinstance(whole, Sheet)
    assert isinstance(one, Sheet)
    assert sum(len(part.rows) for part in whole.parts) == len(leaves)
    assert next(row for part in one.parts for row in part.rows) == ("Drawback offices", "5 in the directory")
    assert START not in [row[0] for part in whole.parts for row in part.rows]
