from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.home import HomePage
from poeguide.ui.pages.settings import SettingsPage
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Elided


def test_a_rail_entry_opens_its_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.rail.buttons["contacts"], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("contacts")
    assert window.windowTitle() == "Who to contact – poeguide"


def test_back_and_forward_walk_the_history(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    window.go("poeguide:contacts")

    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page is not None
    assert window.page.title() == "Settings"

    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.page.title() == "Who to contact"


def test_a_link_to_nothing_says_so_and_stays(window: MainWindow) -> None:
    window.go("poeguide:settings")

    window.go("poeguide:facts/no-such-fact")

    assert window.services.navigator.current == Route("settings")
    assert "poeguide:facts/no-such-fact" in window.services.notices.text


def test_a_text_that_is_no_link_says_what_a_link_looks_like(window: MainWindow) -> None:
    window.go("https://example.org")

    assert "poeguide:ports/2504" in window.services.notices.text
    assert window.services.navigator.current == Route("home")


def test_larger_text_makes_the_type_and_targets_larger(qtbot: QtBot, window: MainWindow) -> None:
    before = window.header.text_size.sizeHint().height()

    qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.25)
    assert window.header.text_size.text() == "125 %"
    assert window.header.text_size.sizeHint().height() > before


def test_f1_lists_the_shortcuts(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)

    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Keyboard shortcuts"
    assert "Ctrl+F" not in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()


def test_f1_lists_the_keys_of_a_page_that_is_read_too(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:learn/port-of-entry")

    qtbot.keyClick(window, Qt.Key.Key_F1)

    dialog = window.findChild(QDialog)
    assert dialog is not None
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Find on this page", "Ctrl+F"} <= set(words)
    dialog.close()


def test_copying_the_link_gives_the_route(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts/fo-detroit")

    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, modifiers)

    assert QApplication.clipboard().text() == "poeguide:contacts/fo-detroit"


def test_another_language_says_everything_anew_and_stays_in_place(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts")

    window.services.preferences.update(language="es")

    qtbot.waitUntil(lambda: window.header.language.text() == "Español")
    assert window.services.navigator.current == Route("contacts")
    window.services.preferences.update(language="en")
    qtbot.waitUntil(lambda: window.header.language.text() == "English")


def test_the_keyboard_stays_where_it_was_when_the_text_grows(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    assert isinstance(window.page, SettingsPage)
    window.page.slider.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(window.page.slider, Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.05)
    assert isinstance(window.page, SettingsPage)
    assert window.focusWidget() is window.page.slider


def test_the_trail_leads_up(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts/fo-detroit")
    up = next(b for b in window.header.findChildren(Button) if b.text() == "Who to contact")

    qtbot.mouseClick(up, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("contacts")


def test_a_new_title_leaves_the_keys_on_the_way_up(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:codes")
    up = next(b for b in window.header.findChildren(Button) if b.isVisible() and b.text() == "Ports && map")
    up.setFocus()

    window.header.set_trail(window.page.trail() if window.page else (), "Code 3801")

    assert window.focusWidget() is up
    assert up.isVisible()
    assert [label.text() for label in window.header.findChildren(Elided) if label.isVisible()] == ["Code 3801"]


def test_a_narrow_window_narrows_the_rail(window: MainWindow) -> None:
    wide = window.rail.width()

    window.resize(900, 700)

    assert window.rail.width() < wide
    assert set(window.rail.buttons) >= {"home", "ports", "help"}


def test_a_message_goes_with_its_page(window: MainWindow) -> None:
    window.go("poeguide:settings")
    window.services.notices.say("Copied.")

    window.go("poeguide:settings?x=1")
    assert window.notice_bar.isVisible()

    window.go("poeguide:contacts")
    assert not window.notice_bar.isVisible()


def test_a_message_outlives_a_change_of_the_text_size_until_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.services.notices.say("The settings folder cannot be written.", "warn", stays=True)

    window.services.preferences.update(text_scale=1.25)
    close = window.notice_bar.findChild(Button)
    assert window.notice_bar.isVisible()
    assert close is not None

    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    window.services.preferences.update(text_scale=1.0)
    assert not window.notice_bar.isVisible()


def test_what_a_page_says_on_opening_is_read(window: MainWindow) -> None:
    window.services.notices.say("Copied.")

    window.go("poeguide:ports?getting=nothing")

    assert "getting=nothing" in window.services.notices.text


@pytest.mark.parametrize("width", [600, 900, 1280, 1920])
def test_path_search_and_buttons_stand_beside_one_another(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 800)

    for link in ("poeguide:home", "poeguide:steps/aircraft", "poeguide:rules/exemptions", "poeguide:ports/3987"):
        window.go(link)
        qtbot.waitUntil(lambda: is_in_line(window.header))


def is_in_line(header: QWidget) -> bool:
    parts = [part for part in header.findChildren(QWidget) if part.parent() is header and part.isVisible()]
    edges = sorted((part.x(), part.geometry().right()) for part in parts)
    return all(before[1] < after[0] for before, after in pairwise(edges)) and edges[-1][1] < header.width()


def test_the_search_says_less_before_the_path_is_cut(window: MainWindow) -> None:
    window.go("poeguide:home")
    QApplication.processEvents()
    assert window.header.search.shown_words() == "Ports, steps, items, offices, codes"

    window.go("poeguide:steps/aircraft")
    QApplication.processEvents()
    name = next(label for label in window.header.findChildren(QLabel) if label.text() == "By private aircraft")
    assert window.header.search.shown_words() == "Search"
    assert name.fontMetrics().horizontalAdvance(name.text()) < name.width()


def test_enter_presses_a_button(qtbot: QtBot, window: MainWindow) -> None:
    button = next(b for b in window.findChildren(Button) if b.text() == "Open the map")

    qtbot.keyClick(button, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("ports")


def test_enter_opens_a_section_of_the_narrow_rail(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:ports/2504")

    qtbot.keyClick(window.rail.buttons["learn"], Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("learn")


def test_tab_goes_through_home_as_one_reads(window: MainWindow) -> None:
    window.header.text_size.setFocus(Qt.FocusReason.TabFocusReason)
    named = []
    for _ in range(14):
        window.focusNextPrevChild(True)
        focused = window.focusWidget()
        named.append(focused.accessibleName() or (focused.text() if isinstance(focused, Button) else ""))

    assert named[0].startswith("Stop 1 of 6")
    assert named[1:3] == ["By air", "By cruise ship"]
    assert named[9:13] == ["Plan my arrival", "Open the map", "Sent to secondary", "Parcel held"]
    assert window.footer.isAncestorOf(window.focusWidget())


def test_the_line_of_home_marks_nobody_s_place(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, HomePage)
    page.line.setFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert window.services.navigator.current.page == "six-steps"

    window.services.navigator.back()

    assert page.line.current is None


@pytest.mark.parametrize("name", ["text_size", "language"])
def test_a_menu_opens_below_its_button(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button: Button = getattr(window.header, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    menu = window.findChild(QMenu)
    assert menu is not None
    corner = button.mapToGlobal(QPoint(0, button.height()))
    right = window.screen().availableGeometry().right()
    assert menu.pos() == corner or menu.geometry().right() == right
    menu.close()


@pytest.mark.parametrize("scale", [1.0, 3.0])
def test_the_list_of_shortcuts_fits_the_screen(qtbot: QtBot, window: MainWindow, scale: float) -> None:
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)

    qtbot.keyClick(window, Qt.Key.Key_F1)

    dialog = window.findChild(QDialog)
    assert dialog is not None
    room = window.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.close()


def test_keys_scroll_the_page_from_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:rules/exemptions")
    page = window.page
    assert isinstance(page, ScrollPage)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(window.header.print, key)
        seen.append(bar.value())

    assert 0 < seen[0] < seen[2] < seen[1] == bar.maximum()
    assert seen[3] == 0


def test_a_key_without_a_name_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.sendEvent(window.body, QKeyEvent(QKeyEvent.Type.KeyPress, 0x1FFFFFF, Qt.KeyboardModifier.NoModifier))

    assert window.services.navigator.current == Route("home")


def test_a_page_that_a_button_opened_has_the_keyboard_where_reading_begins(qtbot: QtBot, window: MainWindow) -> None:
    button = next(b for b in window.findChildren(Button) if b.text() == "Open the map")
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)

    qtbot.keyClick(button, Qt.Key.Key_Return)

    page = window.page
    assert isinstance(page, FinderPage)
    assert page.facets.isAncestorOf(window.focusWidget())
