"""Buttons that are painted in the first picture and made after it: one sees, reaches and presses them as any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services
from poeguide.ui.shell.button_strip import ButtonStrip, StripItem
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.late_buttons import LateButtons
from poeguide.ui.widgets.place_rows import PlaceLine, PlaceRows
from poeguide.ui.widgets.tabs import Tabs

ROUTES = ("home", "ports/2504", "crossings/ca-san-ysidro", "ports", "goods", "steps/air", "about")
CHANGES = ({"theme": "dark"}, {"text_scale": 2.0}, {"language": "es"})


def late_parts(window: MainWindow) -> list[LateButtons]:
    """All that a reader sees now."""
    return [part for part in window.findChildren(LateButtons) if part.isVisible() and part.visibleRegion()]


def change_now(window: MainWindow, change: dict[str, object]) -> None:
    """The window made anew and painted, and nothing of what follows."""
    window.services.preferences.update(**change)
    QCoreApplication.sendPostedEvents()


def pictures(parts: list[LateButtons]) -> list[QImage]:
    return [part.grab().toImage() for part in parts]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=str)
@pytest.mark.parametrize("change", CHANGES, ids=str)
@pytest.mark.parametrize("route", ROUTES)
def test_what_is_painted_first_looks_as_the_buttons_do(
    window: MainWindow, route: str, change: dict[str, object], direction: Qt.LayoutDirection
) -> None:
    window.resize(1440, 900)
    # A button under the pointer looks different.
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() + 9, 0)))
    window.go(route)
    QApplication.processEvents()
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(direction)
    try:
        change_now(window, change)
        parts = late_parts(window)
        # The keyboard is somewhere: that part is made at once.
        late = [part for part in parts if not part.is_complete]
        assert len(late) >= len(parts) - 1 >= 2
        painted = pictures(parts)

        for part in parts:
            part.complete()

        assert [one == other for one, other in zip(painted, pictures(parts), strict=True)] == [True] * len(parts)
    finally:
        QGuiApplication.setLayoutDirection(before)


@pytest.mark.parametrize("route", ROUTES)
def test_the_buttons_come_without_anybody_asking(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.go(route)
    change_now(window, {"theme": "dark"})

    qtbot.waitUntil(lambda: all(part.is_complete for part in window.findChildren(LateButtons) if part.isVisible()))


def test_tab_comes_to_the_buttons_at_once(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("ports/2504")
    change_now(window, {"theme": "dark"})
    page = window.page
    assert page is not None
    parts = [*window.rail.findChildren(LateButtons), *page.findChildren(LateButtons)]
    assert sum(part.is_complete for part in parts) <= 1

    reached: list[QWidget] = []
    for _ in range(80):
        window.focusNextPrevChild(True)
        focused = window.focusWidget()
        assert focused is not None
        reached.append(focused)

    for part in parts:
        buttons = [button for button in part.in_order() if button.isVisible()]
        places = [reached.index(button) for button in buttons]
        assert places == list(range(places[0], places[0] + len(places)))


def test_other_content_has_other_buttons(qtbot: QtBot, services: Services) -> None:
    tabs = Tabs(services.theme, "Parts", [Choice("one", "One"), Choice("two", "Two")])
    qtbot.addWidget(tabs)
    tabs.resize(600, 60)
    tabs.show()
    tabs.buttons["two"].click()

    tabs.set_choices([Choice("two", "Two"), Choice("three", "Three")])

    assert tabs.current == "two"
    assert list(tabs.buttons) == ["two", "three"]
    assert tabs.buttons["two"].isChecked()
    with qtbot.waitSignal(tabs.chosen):
        tabs.buttons["three"].click()
    assert tabs.current == "three"


def test_a_group_of_which_one_must_hold_keeps_one(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(
        services.theme, "Way", [Choice("air", "Air"), Choice("sea", "Sea")], exclusive=True, required=True
    )
    qtbot.addWidget(group)
    group.set_keys(["air"])
    group.show()

    group.chips[1].click()
    assert group.keys == ("sea",)
    group.chips[1].click()
    assert group.keys == ("sea",)
    assert [chip.isChecked() for chip in group.chips] == [False, True]


def test_a_choice_that_is_left_out_leaves_no_gap(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Print", [Choice("large", "Large"), Choice("each", "Each"), Choice("x", "Last")])
    qtbot.addWidget(group)
    group.resize(900, 60)
    group.show()
    second = group.chips[1].x()

    group.show_choice("each", is_shown=False)

    assert [chip.isVisible() for chip in group.chips] == [True, False, True]
    assert group.chips[2].x() == second


def test_an_item_that_is_not_shown_has_no_button_on_screen(qtbot: QtBot, services: Services) -> None:
    items = {"save": StripItem("save", "Save", is_shown=False), "print": StripItem("print", "Print")}
    strip = ButtonStrip(services.theme, items)
    qtbot.addWidget(strip)
    strip.show()

    assert not strip.button("save").isVisible()
    assert strip.button("print").x() == 0
    strip.set_item("save", strip.item("save")._replace(is_shown=True))
    assert strip.button("save").isVisible()
    assert strip.button("print").x() > strip.button("save").width()


def test_a_row_leads_where_it_says(qtbot: QtBot, services: Services) -> None:
    rows = PlaceRows(services.theme, [PlaceLine("ports/2504", "land", "San Ysidro"), PlaceLine("help", "", "Help")])
    qtbot.addWidget(rows)
    rows.resize(400, rows.heightForWidth(400))
    rows.show()
    qtbot.waitUntil(lambda: rows.is_complete)

    below = rows.childAt(QPoint(200, rows.height() - 10))
    assert below is rows.buttons[1]
    with qtbot.waitSignal(rows.pressed):
        qtbot.mouseClick(below, Qt.MouseButton.LeftButton)
    assert rows.route == "help"
