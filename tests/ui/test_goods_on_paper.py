"""Can I bring it, on paper: the answer that is open, and the list only where none is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.jump_codes import code_of_route
from poeguide.domain.routes import Route
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.goods import GoodsPage
from poeguide.ui.sheets.build import Desk, sheet_of
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.values import Sheet

MANGO = Route("goods").with_query(("q", "my grandmother's mango"))


def made(bundle: Bundle, route: Route, language: str = "en") -> Sheet:
    sheet = sheet_of(Desk(bundle, language, date(2026, 11, 21)), route)
    assert isinstance(sheet, Sheet)
    return sheet


def test_an_answer_goes_on_paper_with_reason_penalty_sources_and_dates(catalog: Language, bundle: Bundle) -> None:
    sheet = made(bundle, MANGO)

    assert (sheet.title, sheet.lead) == ("Fresh fruit", "“my grandmother's mango”")
    assert [part.title for part in sheet.parts] == [
        "Declare it", "Why", "Who decides", "If it is not declared", "The rules behind it", "Sources",
    ]  # fmt: skip
    assert "An inspector decides" in sheet.parts[0].html
    assert "Fines for undeclared farm items (1 Oct 2006)" in sheet.parts[3].confirm
    assert "Penalties for failing to declare agricultural items increase (1 Oct 2006)" in sheet.parts[-1].html
    assert sheet.code == bundle.read(code_of_route, Route("goods", "fresh-fruit"))


def test_words_that_mean_several_things_name_all_of_them(catalog: Language, bundle: Bundle) -> None:
    text = to_html(made(bundle, Route("goods").with_query(("q", "a laptop and hard cheese and ham"))))

    assert "Close to this" in text
    assert "meat" in text.lower()
    assert "Not in this guide, so declare it too: laptop." in text


def test_an_unknown_thing_is_to_be_declared_on_paper_too(catalog: Language, bundle: Bundle) -> None:
    sheet = made(bundle, Route("goods").with_query(("q", "flux capacitor")))

    assert (sheet.title, sheet.parts[0].title) == ("Not in this guide", "Declare it")
    assert "ask the officer" in to_html(sheet)
    assert sheet.parts[-1].title == "Sources"


def test_the_answer_is_in_the_language_of_the_reader(catalog: Language, bundle: Bundle) -> None:
    catalog.apply("es")
    sheet = made(bundle, Route("goods").with_query(("q", "el mango de mi abuela")), "es")

    assert (sheet.title, sheet.parts[0].title) == ("Fruta fresca", "Declárelo")
    assert sheet.parts[-1].title == "Fuentes"


def test_a_group_prints_its_own_goods_and_no_question_prints_all(catalog: Language, bundle: Bundle) -> None:
    (few,), (all_,) = (
        made(bundle, route).parts for route in (Route("goods", "", (("category", "pets"),)), Route("goods"))
    )

    assert 0 < len(few.rows) < len(all_.rows)
    assert sheet_of(Desk(bundle, "en", date(2026, 11, 21)), Route("goods", "nothing")) is None


def test_the_print_key_prints_the_answer_that_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:goods")
    page = window.page
    assert isinstance(page, GoodsPage)
    qtbot.keyClicks(page.field, "mango")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(page.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialogs = [found for found in window.findChildren(SheetDialog) if found.isVisible()]

    assert len(dialogs) == 1
    assert isinstance(dialogs[0].pages.sheet, Sheet)
    assert dialogs[0].pages.sheet.title == "Fresh fruit"
    dialogs[0].reject()
