"""The finder on paper and on a phone: what the list shows, its filters in words, and codes that are read back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from poeguide.ui.carry.phone import PhoneDialog
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.rows import PlaceRow
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import Sheet
from tests.qr import codes_on

NIGHT = "poeguide:ports?state=CA&mode=pedestrian&doc=passport-card&open=2026-11-21T23:30"


def finder(window: MainWindow, link: str) -> FinderPage:
    window.go(link)
    page = window.page
    assert isinstance(page, FinderPage)
    return page


def printed(window: MainWindow, qtbot: QtBot) -> SheetDialog:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SheetDialog)
    assert dialog is not None
    return dialog


def rows_of(sheet: Sheet) -> dict[str, str]:
    return {name: value for part in sheet.parts for name, value in part.rows}


def test_control_p_prints_what_the_list_shows_with_filters_dates_and_sources(window: MainWindow, qtbot: QtBot) -> None:
    page = finder(window, NIGHT)

    pages = printed(window, qtbot).pages

    assert isinstance(pages, SheetPages)
    sheet, rows = pages.sheet, rows_of(pages.sheet)
    shown = [row.place.name for row in page.list.rows.values if isinstance(row, PlaceRow)]
    assert [name for part in sheet.parts[1:4] for name, _ in part.rows] == shown
    assert [part.title for part in sheet.parts[:4]] == [
        "Filters",
        "Fits your filters (4)",
        "Not known (1)",
        "Dropped, with the reason (4)",
    ]
    assert (rows["Getting there"], rows["Document I hold"], rows["State"]) == (
        "On foot",
        "US passport card",
        "California",
    )
    assert rows["Day and time"] == "21 Nov 2026, 23:30, on the clock of each place"
    assert rows["San Ysidro"] == "Open 24 hours; General, Ready, SENTRI; port code 2504; as of 29 Jun 2022"
    assert rows["Cross Border Xpress"].startswith("Air passengers only")
    assert rows["PedWest (San Ysidro)"].endswith("date not known")
    assert "Border Wait Times feed, reading of 2022-06-29" in rows
    assert "of 671 ports and crossings: why not?" in to_html(sheet)


def test_the_printed_code_holds_the_link_and_the_first_places(window: MainWindow, qtbot: QtBot) -> None:
    page = finder(window, NIGHT)

    dialog = printed(window, qtbot)
    found = codes_on(picture_of(dialog.pages, 0))

    assert len(found) == 1
    lines = found[0].splitlines()
    assert lines[0] == page.list_pane.heading.text()
    assert lines[1] == str(window.services.navigator.current)
    assert lines[2] == "Calexico East geo:32.67339,-115.38802"


def test_the_whole_list_fits_on_paper_in_large_print(window: MainWindow) -> None:
    page = finder(window, "poeguide:ports?state=TX")
    sheet = page.sheet()

    normal, large = (SheetPages(sheet, Paper.LETTER, is_large=is_large) for is_large in (False, True))

    assert normal.count < large.count
    assert len(rows_of(sheet)) > len([row for row in page.list.rows.values if isinstance(row, PlaceRow)]) * 0.9


def test_the_selected_place_and_the_list_are_handed_to_a_phone(window: MainWindow, qtbot: QtBot) -> None:
    page = finder(window, NIGHT)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list_pane.export, Qt.Key.Key_Space)
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())

    qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)

    dialog = window.findChild(PhoneDialog)
    assert dialog is not None
    assert codes_on(dialog.view.grab().toImage()) == ["geo:32.67339,-115.38802"]
    qtbot.mouseClick(dialog.kinds.chips[1], Qt.MouseButton.LeftButton)
    lines = codes_on(dialog.view.grab().toImage())[0].splitlines()
    assert lines[:2] == ["Crossings in California", str(window.services.navigator.current)]
