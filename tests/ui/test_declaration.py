"""My declaration: goods go on it from answers and by hand, with their value, and come off again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from tests.ui.goods_pages import declaration, declare_row, page_of


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


def test_my_declaration_stands_beside_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    page = page_of(window, "poeguide:goods?q=a%20mango")
    listed = declaration(page)

    qtbot.mouseClick(declare_row(page).add, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(listed.lines) == 1)
    (line,) = listed.lines.values()
    qtbot.waitUntil(line.isVisible)
    assert line.item.words == "a mango"
    assert not listed.empty.isVisible()
    assert page.aside.isVisible()


def test_goods_are_written_into_the_declaration_with_their_value(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:goods")
    listed = declaration(page)

    qtbot.keyClicks(listed.adding.field, "shoes 80")
    qtbot.keyClick(listed.adding.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(listed.lines) == 1)
    (line,) = listed.lines.values()
    assert (line.item.words, line.item.amount) == ("shoes", "80.00")
    assert listed.total.text() == "Together 80.00 USD"
    assert listed.adding.field.text() == ""


def test_a_value_is_written_beside_the_goods_and_a_wrong_one_is_refused_in_a_sentence(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.services.trips.in_hand.add_item(Route("goods", "dog"), "my dog")
    listed = declaration(page_of(window, "poeguide:goods"))
    qtbot.waitUntil(lambda: len(listed.lines) == 1)
    (line,) = listed.lines.values()
    qtbot.waitUntil(line.isVisible)

    for wrong in ("1.000,50", "-1", "10^12", "1000000000000"):
        line.field.setText(wrong)
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
        assert line.fault.isVisible()
        assert window.services.trips.in_hand.items[0].amount == ""

    line.field.setText("1,200.50")
    qtbot.keyClick(line.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.services.trips.in_hand.items[0].amount == "1200.50")
    assert not line.fault.isVisible()
    qtbot.waitUntil(lambda: listed.total.text() == "Together 1,200.50 USD")


def test_goods_are_taken_out_and_undo_brings_them_back(qtbot: QtBot, window: MainWindow) -> None:
    window.services.trips.in_hand.add_item(Route("goods", "dog"), "my dog", "5.00")
    listed = declaration(page_of(window, "poeguide:goods"))
    qtbot.waitUntil(lambda: len(listed.lines) == 1)

    qtbot.keyClick(next(iter(listed.lines.values())).away, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not listed.lines)
    assert listed.empty.isVisible()
    qtbot.keyClick(listed.undo, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: [line.item.words for line in listed.lines.values()] == ["my dog"])


def test_a_line_of_the_declaration_leads_to_its_answer(qtbot: QtBot, window: MainWindow) -> None:
    window.services.trips.in_hand.add_item(Route("goods", "dog"), "my dog")
    listed = declaration(page_of(window, "poeguide:goods"))
    qtbot.waitUntil(lambda: len(listed.lines) == 1)

    next(iter(listed.lines.values())).words.linkActivated.emit("poeguide:goods/dog")

    assert window.services.navigator.current == Route("goods", "dog")
