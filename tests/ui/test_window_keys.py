"""The window by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.key_choice import bindings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.home import HomePage
from poeguide.ui.pages.port import PortPage
from poeguide.ui.pages.settings import SettingsPage
from poeguide.ui.place_page import PlacePage
from poeguide.ui.shell.key_sheet import KeySheet
from poeguide.ui.shell.page_keys import page_keys
from poeguide.ui.tab_order import BY_TAB, in_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.place_rows import PlaceRows
from poeguide.ui.widgets.text import Elided


def come_by_keys(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Tab)
    qtbot.keyClick(widget.window().focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert widget.hasFocus()


def test_back_and_forward_walk_the_history(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    window.go("poeguide:contacts")

    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page is not None
    assert window.page.title() == "Settings"

    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.page.title() == "Who to contact"


@contextmanager
def other_window(qtbot: QtBot) -> Iterator[None]:
    """While another window of ours is active, such as a dialog that leads to a page."""
    other = QDialog()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    yield
    other.close()


@pytest.mark.parametrize("is_away", [False, True])
@pytest.mark.parametrize("start", ["crossings/ny-peace-bridge", "ports/2504"])
def test_a_row_that_leads_to_the_same_kind_of_page_leaves_the_keys_there(
    qtbot: QtBot, window: MainWindow, start: str, *, is_away: bool
) -> None:
    window.go(f"poeguide:{start}?tab=nearby")
    page = window.page
    assert isinstance(page, PlacePage)
    page.complete()
    kind, _ = start.split("/")
    row = next(row for part in page.findChildren(PlaceRows) for row in part.buttons if row.face.route.startswith(kind))
    come_by_keys(qtbot, row)

    with other_window(qtbot) if is_away else nullcontext():
        row.click()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    assert window.page is page
    assert window.focus_ring.isVisible()
    assert page.isAncestorOf(window.focusWidget())
    if not is_away:
        # What is read first, so that the whole page lies ahead.
        first = next(part for part in in_reading_order(page) if part.focusPolicy() in BY_TAB and part.isVisible())
        assert window.focusWidget() is first


@pytest.mark.parametrize("start", ["crossings/ny-peace-bridge", "ports/2504"])
def test_the_keys_are_on_the_open_tab_where_one_comes_back_to_it(qtbot: QtBot, window: MainWindow, start: str) -> None:
    window.go(f"poeguide:{start}?tab=nearby")
    page = window.page
    assert isinstance(page, PlacePage)
    window.go("poeguide:crossings/ca-san-ysidro" if start.startswith("crossings") else "poeguide:ports/0901")
    assert page.tabs.current == "overview"
    come_by_keys(qtbot, page.tabs.buttons["overview"])

    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert page.tabs.current == "nearby"
    assert window.focusWidget() is page.tabs.buttons["nearby"]
    assert window.focus_ring.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_who_comes_back_from_a_menu_sees_where_the_keys_are(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    def menu() -> QMenu | None:
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, QMenu) else None

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    come_by_keys(qtbot, window.header.text_size)
    qtbot.keyClick(window.header.text_size, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: menu() is not None)
    opened = menu()
    qtbot.keyClick(opened, Qt.Key.Key_Down)
    qtbot.keyClick(opened, Qt.Key.Key_Down)
    qtbot.keyClick(opened, key)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.header.text_size)
    assert window.focus_ring.isVisible()
    assert window.services.preferences.settings.text_scale == (1.25 if key == Qt.Key.Key_Return else 1.0)


def test_a_button_that_goes_dark_hands_the_keys_on_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:ports?q=san")
    assert isinstance(window.page, FinderPage)
    clear = window.page.facets.clear
    window.page.complete()
    come_by_keys(qtbot, clear)

    qtbot.keyClick(clear, Qt.Key.Key_Space)

    assert not clear.isEnabled()
    assert window.page.isAncestorOf(window.focusWidget())
    assert window.focus_ring.isVisible()


@pytest.mark.parametrize("by_touch", [True, False])
def test_who_goes_on_without_the_keyboard_needs_no_ring(qtbot: QtBot, window: MainWindow, *, by_touch: bool) -> None:
    window.go("poeguide:ports")
    page = window.page
    assert isinstance(page, FinderPage)
    come_by_keys(qtbot, window.rail.buttons["home"])
    assert window.focus_ring.isVisible()

    # The map takes touches itself: no press of the mouse comes with them.
    there = page.map.mapTo(window, page.map.rect().center())
    handle = window.windowHandle()
    if by_touch:
        device = QTest.createTouchDevice()
        QTest.touchEvent(handle, device).press(0, there).commit()
        QTest.touchEvent(handle, device).release(0, there).commit()
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)

    assert window.focusWidget() is page.map
    assert not window.focus_ring.isVisible()


def test_the_ring_stays_within_what_is_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert page is not None
    page.complete()
    [area, *_] = (part for part in page.findChildren(QScrollArea) if part.verticalScrollBar().maximum())
    inner = area.widget()
    assert inner is not None
    first = next(part for part in in_reading_order(inner) if part.focusPolicy() in BY_TAB and part.isVisible())
    come_by_keys(qtbot, first)
    bar, ring = area.verticalScrollBar(), window.focus_ring
    reach = (first.mapTo(window, QPoint()) - ring.pos()).y()
    whole = ring.height()
    top = area.mapTo(window, QPoint()).y()

    bar.setValue(first.mapTo(inner, QPoint()).y() + first.height() // 2)
    assert ring.isVisible()
    assert ring.y() == top - reach
    assert ring.height() < whole

    bar.setValue(first.mapTo(inner, QPoint()).y() + first.height() + reach)
    assert not ring.isVisible()

    bar.setValue(0)
    assert ring.isVisible()
    assert ring.height() == whole


def sheet_of_keys(qtbot: QtBot, window: MainWindow) -> tuple[QDialog, KeySheet]:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    sheet = dialog.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    return dialog, sheet


def test_f1_lists_the_keys_of_the_window_and_of_every_part_of_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog, _ = sheet_of_keys(qtbot, window)

    assert dialog.windowTitle() == "Keyboard shortcuts"
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Everywhere", "On pages to read", "On the map", "On the line of steps", "In a lesson"} <= set(words)
    for keys in (
        "Ctrl+F",
        "F3",
        "Shift+F3",
        "Ctrl+Enter",
        "Up",
        "Left",
        "+, = or PgUp",
        "Ctrl+Z",
        "F5",
        "Shift+F5",
    ):
        assert keys in words
    dialog.close()


def test_no_key_is_listed_as_of_the_window_and_of_a_part_of_it() -> None:
    everywhere = {key for binding in bindings("") for key in binding.keys}

    assert not [key for group in page_keys() for row in group.rows for key in row.keys if key in everywhere]


def test_every_key_that_a_page_knows_by_itself_is_on_the_sheet(qtbot: QtBot, window: MainWindow) -> None:
    listed = {QKeySequence(key) for group in page_keys() for row in group.rows for key in row.keys}
    missing = {}
    for page in ("learn/port-of-entry", "steps/car", "trip", "lessons", "ports", "about"):
        window.go(f"poeguide:{page}")
        found = {shortcut.key() for shortcut in window.findChildren(QShortcut)}
        missing[page] = [key.toString() for key in found - listed]

    assert not any(missing.values()), missing


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_header_and_the_sheet_name_the_keys_of_text_size_alike(
    qtbot: QtBot, window: MainWindow, language: str
) -> None:
    window.services.preferences.update(language=language)
    qtbot.waitUntil(lambda: window.services.language == language)
    keys = window.header.text_size.toolTip().partition("(")[2].removesuffix(")").split(", ")

    dialog, _ = sheet_of_keys(qtbot, window)

    listed = [name for label in dialog.findChildren(QLabel, "label") for name in label.text().split()]
    assert len(keys) == 2
    assert set(keys) <= set(listed)
    dialog.close()


def test_copying_the_link_gives_the_route(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts/fo-detroit")

    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, modifiers)

    assert QApplication.clipboard().text() == "poeguide:contacts/fo-detroit"


def test_the_keyboard_stays_where_it_was_when_the_text_grows(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    assert isinstance(window.page, SettingsPage)
    window.page.slider.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(window.page.slider, Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.05)
    assert isinstance(window.page, SettingsPage)
    assert window.focusWidget() is window.page.slider


def test_a_new_title_leaves_the_keys_on_the_way_up(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:codes")
    up = next(b for b in window.header.findChildren(Button) if b.isVisible() and b.text() == "Ports && map")
    up.setFocus()

    window.header.set_trail(window.page.trail() if window.page else (), "Code 3801")

    assert window.focusWidget() is up
    assert up.isVisible()
    assert [label.text() for label in window.header.findChildren(Elided) if label.isVisible()] == ["Code 3801"]


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


@pytest.mark.parametrize("scale", [1.0, 3.0])
def test_the_list_of_shortcuts_fits_the_screen(qtbot: QtBot, window: MainWindow, scale: float) -> None:
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)

    dialog, _ = sheet_of_keys(qtbot, window)

    room = window.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.close()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("scale", "size"),
    [(1.0, (900, 700)), (1.0, (1280, 800)), (1.0, (1920, 1080)), (1.5, (1280, 800)), (3.0, (900, 700))],
)
def test_no_key_of_the_list_is_cut_on_any_screen(
    qtbot: QtBot, window: MainWindow, language: str, scale: float, size: tuple[int, int]
) -> None:
    window.services.preferences.update(text_scale=scale, language=language)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale and window.services.language == language)

    dialog, sheet = sheet_of_keys(qtbot, window)
    dialog.resize(*size)
    QApplication.processEvents()

    for label in sheet.findChildren(QLabel):
        assert label.width() >= label.minimumSizeHint().width()
        assert label.mapTo(sheet.viewport(), label.rect().topRight()).x() < sheet.viewport().width()
    # As many columns as are whole: on a wide screen all of them are seen without scrolling.
    assert (sheet.verticalScrollBar().maximum() == 0) is (size == (1920, 1080))
    dialog.close()


def test_keys_scroll_the_page_from_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:rules/exemptions")
    page = window.page
    assert isinstance(page, ScrollPage)
    bar = page.area.verticalScrollBar()
    page.complete()
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


def test_what_has_the_keyboard_stays_in_view_when_the_text_grows(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("ports/2504")
    assert isinstance(window.page, PortPage)
    QApplication.processEvents()
    window.page.tabs.buttons["steps"].setFocus(Qt.FocusReason.TabFocusReason)

    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    QApplication.processEvents()

    page = window.page
    assert isinstance(page, PortPage)
    tab = page.tabs.buttons["steps"]
    assert window.focusWidget() is tab
    assert tab.visibleRegion().boundingRect() == tab.rect()
