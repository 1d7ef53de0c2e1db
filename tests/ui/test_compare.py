from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.compare import ComparePage
from poeguide.ui.pages.compare.view_model import CompareViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.bar_chart import BarChart
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label

NIAGARA = "poeguide:compare?ids=crossings/ny-peace-bridge,crossings/ny-rainbow-bridge"


def open_page(window: MainWindow, link: str) -> ComparePage:
    window.resize(1440, 900)
    window.go(link)
    assert isinstance(window.page, ComparePage)
    return window.page


def labels(page: ComparePage) -> list[str]:
    return [label.text() for label in page._body.findChildren(QLabel)] if page._body else []


def test_differing_lines_have_the_word_and_equal_ones_have_not(services: Services) -> None:
    view_model = CompareViewModel(services)
    view_model.show(Route.parse(NIAGARA))

    differs = {row.title: row.differs for row in view_model.rows()}

    assert differs["Lanes"]
    assert differs["Who may cross"]
    assert not differs["State"]
    assert not differs["Open now"]


def test_a_port_answers_with_what_its_crossings_share(services: Services) -> None:
    view_model = CompareViewModel(services)
    view_model.show(Route.parse("poeguide:compare?ids=ports/2504,crossings/ca-san-ysidro"))

    rows = {row.title: row for row in view_model.rows()}

    assert rows["Who may cross"].values == ("Car, On foot, Bus", "Car, On foot, Bus")
    assert rows["Other side"].values == ("Tijuana, Baja California", "Tijuana, Baja California")
    assert not rows["Hours, as published"].differs
    assert rows["In use"].values == ("In use", "In use")


def test_ways_of_which_nobody_knows_are_told_apart(services: Services) -> None:
    view_model = CompareViewModel(services)
    view_model.show(Route.parse("poeguide:compare?ids=ports/3004,crossings/wa-pacific-highway"))

    rows = {row.title: row for row in view_model.rows()}

    assert rows["Who may cross"].values == (
        "Car, Truck, Bus. Not known: On foot",
        "Car, Truck. Not known: On foot, Bus",
    )


def test_columns_show_names_marks_and_a_chart_each(window: MainWindow) -> None:
    page = open_page(window, NIAGARA)

    shown = labels(page)
    assert {"Peace Bridge", "Rainbow Bridge"} <= set(shown)
    assert shown.count("differs") == sum(row.differs for row in page._view_model.rows())
    assert len(page.table.findChildren(BarChart)) == 2
    assert "lines differ" in page.status()


def test_the_word_of_a_link_stands_below_the_name(window: MainWindow) -> None:
    page = open_page(window, NIAGARA)

    link = next(one for one in page.table.findChildren(Button) if one.text() == "Open the page")
    name = next(label for label in page.table.findChildren(Label) if label.text() == "Peace Bridge")
    words = link.sizeHint().width() - link.fontMetrics().horizontalAdvance(link.text())
    assert abs(link.x() + words // 2 - name.x()) <= 1


def test_a_bare_code_or_id_names_a_place_too(services: Services) -> None:
    view_model = CompareViewModel(services)

    view_model.show(Route.parse("poeguide:compare?ids=2504,ny-peace-bridge"))

    assert [column.key for column in view_model.columns] == ["ports/2504", "crossings/ny-peace-bridge"]


@pytest.mark.parametrize("ids", ["nowhere", "ports/0000,crossings/none", ",,,", ""])
def test_names_that_nobody_knows_are_told_and_nothing_is_shown(window: MainWindow, ids: str) -> None:
    page = open_page(window, f"poeguide:compare?ids={ids}")

    assert page.nothing.isVisible()
    assert ("Left out" in window.services.notices.text) == bool(ids.strip(","))


def test_a_fifth_place_is_left_out_and_told(window: MainWindow) -> None:
    page = open_page(window, "poeguide:compare?ids=2504,3801,0901,2304,3004")

    assert len(page._view_model.columns) == 4
    assert "3004" in window.services.notices.text
    assert not page.adder.isVisible()


def test_places_are_added_by_name_and_taken_away(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window, "poeguide:compare?ids=crossings/ny-peace-bridge")

    qtbot.keyClicks(page.field, "rainbow bridge")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert len(page._view_model.columns) == 2

    drop = next(b for b in page.table.findChildren(Button) if b.accessibleName() == "Take Peace Bridge away")
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current.value("ids") == "crossings/ny-rainbow-bridge"
    window.services.navigator.back()
    assert len(page._view_model.columns) == 2


def test_the_closest_crossings_are_offered(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window, "poeguide:compare?ids=crossings/ny-rainbow-bridge")
    offered = [name for _, name in page._view_model.suggestions()]

    assert offered[0] == "Whirlpool Rapids Bridge"
    add = next(b for b in page.adder.findChildren(Button) if b.accessibleName() == f"Add {offered[0]}")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert offered[0] in labels(page)


def test_a_name_of_several_places_is_not_guessed(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window, "poeguide:compare")

    qtbot.keyClicks(page.field, "bridge")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)

    assert "Several places" in window.services.notices.text
    assert not page._view_model.columns


def test_without_room_the_answers_stand_below_one_another(qtbot: QtBot, window: MainWindow) -> None:
    page = open_page(window, NIAGARA)

    window.resize(640, 800)

    qtbot.waitUntil(lambda: page._is_narrow)
    assert page.area.horizontalScrollBar().maximum() == 0
    assert labels(page).count("Peace Bridge") > 5
