from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.crossings import all_crossings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.crossing import CrossingPage
from poeguide.ui.widgets.place_rows import PlaceRows
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.week_grid import WeekGrid


def open_crossing(window: MainWindow, target: str) -> CrossingPage:
    window.resize(1440, 900)
    window.go(f"poeguide:crossings/{target}")
    assert isinstance(window.page, CrossingPage)
    window.page.complete()
    return window.page


def texts(widget: QWidget | None) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel)) if widget else ""


def tags(page: CrossingPage) -> list[str]:
    return [tag.accessibleName() for tag in page.body.findChildren(Tag)]


def test_both_sides_are_named(window: MainWindow) -> None:
    page = open_crossing(window, "ny-peace-bridge")

    shown = texts(page)
    assert "Buffalo, New York" in shown
    assert "Fort Erie, Ontario" in shown
    assert "Land crossing between New York and Canada" in page.lead.text()


def test_hours_say_the_state_now_and_the_next_change(window: MainWindow) -> None:
    page = open_crossing(window, "ny-whirlpool-bridge")

    assert tags(page)[0] == "Open to 23:00"
    assert "Closes Sat 21 Nov, 23:00" in texts(page)


def test_a_seasonal_crossing_says_when_it_opens_again(window: MainWindow) -> None:
    page = open_crossing(window, "mt-chief-mountain")

    assert tags(page)[0] == "Closed"
    assert "Opens Sat 15 May, 09:00" in texts(page)


def test_unknown_hours_are_said_and_ask_to_be_confirmed(window: MainWindow) -> None:
    page = open_crossing(window, "ca-pedwest")

    assert tags(page)[0] == "Hours not known"
    assert "not known: ask" in texts(page)


def test_a_crossing_closed_for_good_has_no_week(window: MainWindow) -> None:
    page = open_crossing(window, "mn-noyes")

    assert tags(page)[0] == "Closed for good"
    assert not page.findChildren(WeekGrid)


@pytest.mark.parametrize("tab", ["nearby", "sources", "hours"])
def test_a_page_ends_where_its_last_words_end(window: MainWindow, tab: str) -> None:
    page = open_crossing(window, f"ny-peace-bridge?tab={tab}")
    QApplication.processEvents()

    canvas, column = page.body.canvas, page.body.column
    needed = column.totalHeightForWidth(canvas.width())
    assert needed > 0
    assert canvas.height() == max(needed, page.body.area.viewport().height())


def test_the_next_crossings_that_may_serve_come_with_miles(window: MainWindow) -> None:
    page = open_crossing(window, "ny-peace-bridge")

    rows = next(
        rows for rows in page.findChildren(PlaceRows) if "If it is closed" in texts(rows.parentWidget())
    ).buttons
    names = [row.accessibleName() for row in rows]
    assert [name.split(",")[0] for name in names] == [
        "Rainbow Bridge",
        "Whirlpool Rapids Bridge",
        "Lewiston–Queenston Bridge",
    ]
    assert all(" mi" in name for name in names)


def test_where_no_other_is_near_the_next_one_is_named_as_far_on_the_page_and_on_the_page_of_its_port(
    window: MainWindow,
) -> None:
    said = "No other crossing that may serve is within 300 mi. The next is far away."
    page = open_crossing(window, "ak-ketchikan-ferry")

    (row,) = next(
        rows for rows in page.findChildren(PlaceRows) if "If it is closed" in texts(rows.parentWidget())
    ).buttons
    assert row.accessibleName().startswith("Port Angeles ferry, 609 mi southeast, far away")
    assert said in texts(page)

    window.go("poeguide:ports/3102")
    assert window.page is not None
    assert said in texts(window.page)


def test_where_fewer_than_three_are_near_the_page_says_that_there_are_no_more(window: MainWindow) -> None:
    page = open_crossing(window, "ak-poker-creek")

    rows = next(
        rows for rows in page.findChildren(PlaceRows) if "If it is closed" in texts(rows.parentWidget())
    ).buttons
    assert [row.accessibleName().split(",")[0] for row in rows] == ["Alcan–Beaver Creek"]
    assert "No more that may serve within 300 mi." in texts(page)


def test_a_crossing_for_air_passengers_says_so(window: MainWindow) -> None:
    page = open_crossing(window, "ca-cross-border-xpress")

    assert "Air passengers only" in tags(page)


def test_a_crossing_for_air_passengers_is_no_way_out_for_others(window: MainWindow) -> None:
    page = open_crossing(window, "ca-otay-mesa")

    rows = next(
        rows for rows in page.findChildren(PlaceRows) if "If it is closed" in texts(rows.parentWidget())
    ).buttons
    assert not any(row.accessibleName().startswith("Cross Border Xpress") for row in rows)


def test_a_neighbor_opens_its_page(qtbot: QtBot, window: MainWindow) -> None:
    page = open_crossing(window, "ny-peace-bridge?tab=nearby")

    page.findChildren(PlaceRows)[0].buttons[0].click()

    assert str(window.services.navigator.current) == "poeguide:crossings/ny-rainbow-bridge"


def test_the_port_of_a_crossing_is_one_click_away(window: MainWindow) -> None:
    page = open_crossing(window, "ny-peace-bridge")

    page.go("ports/0901")

    assert str(window.services.navigator.current) == "poeguide:ports/0901"


def test_a_crossing_that_does_not_exist_is_said_to_be_missing(window: MainWindow) -> None:
    window.go("poeguide:crossings/nowhere")

    assert "nowhere" in window.services.notices.text


@pytest.mark.parametrize("tab", ["overview", "sources"])
def test_every_crossing_has_a_page(window: MainWindow, tab: str) -> None:
    window.resize(1280, 800)
    for hit in window.services.bundle.read(all_crossings)[:: 7 if tab == "overview" else 23]:
        window.go(f"poeguide:crossings/{hit.id}?tab={tab}")
        assert window.page is not None
        assert window.page.title() == hit.name
