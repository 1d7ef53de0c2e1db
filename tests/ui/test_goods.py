"""Can I bring it: typing answers, groups list, unknown goods are to be declared."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.goods import GoodsPage, GoodsViewModel
from poeguide.ui.pages.goods.declare_row import DeclareRow
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.services import Services
from poeguide.ui.widgets.row_list import RowList
from poeguide.ui.widgets.text import Label


@pytest.fixture
def view_model(bundle: Bundle) -> GoodsViewModel:
    return GoodsViewModel(bundle, "en")


def page_of(window: MainWindow, route: str) -> GoodsPage:
    window.go(route)
    page = window.page
    assert isinstance(page, GoodsPage)
    return page


def listing_of(page: GoodsPage) -> RowList:
    QApplication.processEvents()
    return next(found for found in page.findChildren(RowList) if found.isVisible())


def declare_row(page: GoodsPage) -> DeclareRow:
    QApplication.processEvents()
    return next(row for row in page.findChildren(DeclareRow) if row.isVisible())


def answer(page: GoodsPage) -> str:
    QApplication.processEvents()
    return next(card.accessibleName() for card in page.findChildren(VerdictCard) if card.isVisible())


def test_typing_answers_on_each_key(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods")

    qtbot.keyClicks(page.field, "mango")

    assert answer(page) == "Fresh fruit: Declare it"
    assert window.services.navigator.current == Route("goods", "", (("q", "mango"),))


def test_the_page_says_which_words_it_used(window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=my%20grandmother%27s%20mango")

    assert page.note.text() == "We looked for: mango. Left out: my grandmother's."


def test_unknown_goods_are_to_be_declared(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods")

    qtbot.keyClicks(page.field, "xyzzy")

    assert answer(page) == "Not in this guide: Declare it"


def test_the_advice_for_unknown_goods_rests_on_facts(view_model: GoodsViewModel) -> None:
    view_model.ask("xyzzy")

    assert view_model.good is None
    assert len(view_model.doubt_facts()) == 2


def test_a_typing_error_is_named_with_what_it_was_read_as(window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=manggo%20yesterday")

    assert page.note.text() == "We looked for: manggo (read as mango). Left out: yesterday."


def test_a_thing_without_an_entry_is_named_beside_one_with(window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=a%20laptop%20and%20a%20mango")

    assert page.note.text() == "We looked for: mango. Not in this guide, so declare it too: laptop."


def test_goods_go_on_the_declaration_and_come_off_again(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=my%20grandmother%27s%20mango")
    trips = window.services.trips

    row = declare_row(page)
    row.add.setFocus()
    qtbot.keyClick(row.add, Qt.Key.Key_Space)

    assert trips.current is not None
    assert [item.words for item in trips.current.items] == ["my grandmother's mango"]
    assert (row.add.isVisible(), row.undo.isVisible()) == (False, True)
    assert window.focusWidget() is row.undo

    qtbot.keyClick(row.undo, Qt.Key.Key_Space)

    assert trips.current.items == ()
    assert row.add.isVisible()


def test_words_that_change_nothing_of_the_answer_leave_it_in_place(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=a%20mango")
    row = declare_row(page)
    page.field.setFocus()
    page.field.end(False)

    qtbot.keyClicks(page.field, " of my aunt")
    assert declare_row(page) is row
    qtbot.mouseClick(row.add, Qt.MouseButton.LeftButton)

    assert window.services.trips.current is not None
    assert [item.words for item in window.services.trips.current.items] == ["a mango of my aunt"]


def test_what_another_page_takes_off_can_be_added_again(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods/dog")
    row = declare_row(page)
    qtbot.mouseClick(row.add, Qt.MouseButton.LeftButton)

    window.services.trips.undo()

    qtbot.waitUntil(row.add.isVisible)
    assert not row.list.isVisible()


def test_the_list_to_declare_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=xyzzy")
    row = declare_row(page)
    qtbot.mouseClick(row.add, Qt.MouseButton.LeftButton)

    qtbot.mouseClick(row.list, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("trip")


def test_the_verdict_does_not_stand_twice(window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods/fresh-fruit")
    texts = [label.text() for label in page.findChildren(Label)]

    assert "Declare it" in texts
    assert not [text for text in texts if text.startswith("Declare it. ")]


def test_on_a_public_screen_nothing_is_kept_and_goods_with_poor_facts_are_not_named(
    qtbot: QtBot, services: Services, bundle_path: Path
) -> None:
    careful = Bundle.open(bundle_path)
    careful.hides_low_confidence = True
    page = GoodsPage.build(replace(services, bundle=careful, profile="kiosk"))
    qtbot.addWidget(page)

    titles = {row.title for listing in page.findChildren(RowList) for row in listing.rows.values}
    assert page.open(Route("goods"))
    assert not {"Rice", "Personal drone", "Nuts, dried fruit and spices"} & titles
    assert not page.open(Route("goods", "rice"))
    assert page.open(Route("goods", "", (("q", "drone"),)))
    assert not page.findChildren(DeclareRow)
    careful.close()


def test_every_kind_of_goods_can_be_opened(view_model: GoodsViewModel) -> None:
    for good in view_model.goods:
        assert view_model.open(Route("goods", good.id))
        assert view_model.reading is not None
        assert view_model.reading.all_facts()
        assert view_model.state() == Route("goods", good.id)


def test_unknown_ids_are_refused(view_model: GoodsViewModel) -> None:
    assert not view_model.open(Route("goods", "moon-rock"))


def test_a_group_lists_its_goods(qtbot: QtBot, window: MainWindow, view_model: GoodsViewModel) -> None:
    page = page_of(window, "poeguide:goods")
    chip = next(chip for chip in page.groups.chips if chip.key == "pets")

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    listing = listing_of(page)
    assert [row.key for row in listing.rows.values] == [g.id for g in view_model.goods if g.category == "pets"]
    assert window.services.navigator.current == Route("goods", "", (("category", "pets"),))


def test_a_row_opens_its_goods(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?category=pets")
    listing = listing_of(page)
    listing.select("dog")

    qtbot.keyClick(listing, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("goods", "dog")
    assert answer(page).startswith("Dog: ")


def test_emptying_the_field_lists_all_goods_again(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=wine")

    page.field.clear()

    assert not [card for card in page.findChildren(VerdictCard) if card.isVisible()]
    assert window.services.navigator.current == Route("goods")


@pytest.mark.parametrize("words", ["*", '"', "NEAR(", "🥭" * 50, "a" * 100_000, "' OR 1=1"])
def test_any_text_can_be_asked(view_model: GoodsViewModel, words: str) -> None:
    view_model.ask(words)

    assert view_model.is_asked
