"""Ctrl+P on every kind of page: none refuses, and a page without a sheet of its own is printed as it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.sheets.build import Desk, forms_of
from poeguide.ui.sheets.build.shown import shown_sheet
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.html import to_html
from tests.ui.test_every_page import ROUTES, show


def test_every_kind_of_page_opens_its_sheet_by_the_key(qtbot: QtBot, window: MainWindow) -> None:
    desk = Desk(window.services.bundle, "en", window.services.clock().date())
    refused = []
    # A route that has a sheet needs no page to be printed; the others are opened one by one.
    for route in (route for route in ROUTES if not forms_of(desk, route)):
        show(qtbot, window, route)

        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

        dialogs = [found for found in window.findChildren(SheetDialog) if found.isVisible()]
        if not dialogs:
            refused.append(f"{route}: {window.services.notices.text}")
        for dialog in dialogs:
            dialog.reject()
            dialog.deleteLater()
    assert not refused


def test_a_page_without_a_sheet_is_printed_as_it_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    services = window.services
    desk = Desk(services.bundle, "en", services.clock().date())
    route = Route("scenarios", "cash")
    show(qtbot, window, route)
    assert window.page is not None

    sheet = shown_sheet(desk, route, window.page.title(), window.page)

    assert sheet is not None
    words = to_html(sheet)
    assert window.page.title() in words
    assert words.index("Officer") < words.index("Traveler")
    assert "Save both cards" not in words
    assert "NEXUS lane by mistake" not in words
    assert words.count(f">{window.page.title()}<") == 2


def test_cards_that_paint_their_words_are_printed(qtbot: QtBot, window: MainWindow) -> None:
    services = window.services
    desk = Desk(services.bundle, "en", services.clock().date())
    show(qtbot, window, Route("teach"))
    assert window.page is not None

    sheet = shown_sheet(desk, Route("teach"), window.page.title(), window.page)

    assert sheet is not None
    assert "<b>Lessons</b>" in to_html(sheet)
