"""Can I bring it: the answer on each key, what it used, and the lists of goods."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.goods import GoodsPage, GoodsViewModel
from poeguide.ui.pages.goods.declare_row import DeclareRow
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.services import Services
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.row_list import RowList
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label
from tests.ui.goods_pages import answer, declare_row, listing_of, page_of


@pytest.fixture
def view_model(bundle: Bundle) -> GoodsViewModel:
    return GoodsViewModel(bundle, "en")


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


def test_the_verdict_does_not_stand_twice(window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods/fresh-fruit")
    texts = [label.text() for label in page.findChildren(Label)]

    assert "Declare it" in texts
    assert not [text for text in texts if text.startswith("Declare it. ")]


def test_the_first_answer_stands_on_facts_that_can_be_opened(qtbot: QtBot, window: MainWindow) -> None:
    """The strip was made without facts, and once stayed hidden when the first ones came."""
    page = page_of(window, "poeguide:goods/drone")
    strip = page.findChildren(FactStrip)[0]

    qtbot.waitUntil(strip.isVisible)
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)

    assert strip.list is not None
    assert {tag.accessibleName() for tag in strip.list.findChildren(Tag)} >= {"Confirm first"}


def test_on_a_public_screen_nothing_is_kept_and_goods_with_poor_facts_are_not_named(
    qtbot: QtBot, services: Services, bundle_path: Path
) -> None:
    careful = Bundle.open(bundle_path)
    careful.hides_low_confidence = True
    page = GoodsPage.build(services._replace(bundle=careful, profile="kiosk"))
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


def test_a_tile_lists_its_group(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    page = page_of(window, "poeguide:goods?q=wine")
    qtbot.waitUntil(page.beside.tiles.isVisible)
    tile = next(tile for tile in page.beside.tiles.tiles if tile.property("category") == "pets")

    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("goods", "", (("category", "pets"),))
    assert page.field.text() == ""
    qtbot.waitUntil(lambda: not page.beside.tiles.isVisible())


def test_a_key_that_changes_the_answer_keeps_its_widgets(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods?q=mango")
    before = [card for card in page.findChildren(VerdictCard) if card.isVisible()]
    page.field.clear()

    qtbot.keyClicks(page.field, "ivory")

    assert [card for card in page.findChildren(VerdictCard) if card.isVisible()] == before
    assert answer(page) != "Fresh fruit: Declare it"
