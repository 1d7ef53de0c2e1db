"""Can I bring it: typing answers, groups list, unknown goods are to be declared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.goods import GoodsPage, GoodsViewModel
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.widgets.row_list import RowList


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
