"""Where the trip beside the page stands, when it opens and closes, by keys and clicks."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.shell.trip_frame import TripFrame
from poeguide.ui.shell.trip_panel import TripPanel
from poeguide.ui.shell.trip_rows import TripButton, TripRows
from poeguide.ui.widgets.fact_line import FactLine
from tests.ui.made_anew import Change, every_change, settle
from tests.ui.trip_panels import LEFT, SAVED, button_of, left_of, opened, panel_of, press, save, titles


def test_ctrl_b_shows_the_trip_beside_the_page_and_hides_it_again(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    window.go("poeguide:ports/2504")
    page = window.page
    assert page is not None
    window.header.print.setFocus(Qt.FocusReason.TabFocusReason)
    before = page.width()

    panel = opened(qtbot, window)

    assert window.services.navigator.current == Route("ports", "2504")
    assert panel.isVisible()
    assert page.width() < before
    assert left_of(window, panel) >= left_of(window, page) + page.width()
    focused = window.focusWidget()
    assert focused.accessibleName() == "San Ysidro, San Ysidro, CA · 2504, This page"
    assert window.focus_ring.isVisible()

    press(qtbot, window, Qt.Key.Key_B)

    assert window.acts.trip is None
    assert page.width() == before
    assert window.focusWidget() is window.header.print


def test_escape_closes_it_and_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    window.header.print.setFocus(Qt.FocusReason.TabFocusReason)
    opened(qtbot, window)

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert window.acts.trip is None
    assert window.focusWidget() is window.header.print


def test_the_cross_closes_it_and_leaves_the_keyboard_where_it_was_not(qtbot: QtBot, window: MainWindow) -> None:
    panel = opened(qtbot, window)
    window.header.print.setFocus()

    qtbot.mouseClick(panel.close_button, LEFT)

    assert window.acts.trip is None
    target = window.services.theme.tokens.size("target.normal")
    assert panel.close_button.width() >= target


def test_closed_on_another_page_it_gives_the_keyboard_to_what_is_read_first_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    save(window, *SAVED)
    window.go("poeguide:steps/car/primary")
    page = window.page
    assert page is not None
    page.complete()
    [*_, last] = (part for part in page.findChildren(FactLine) if part.isVisible())
    last.setFocus(Qt.FocusReason.TabFocusReason)
    panel = opened(qtbot, window)
    row = button_of(panel.places, "John F. Kennedy Airport")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    settle()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert window.acts.trip is None
    assert window.page is not None
    assert window.page.isAncestorOf(window.focusWidget())


def test_the_page_of_the_trip_has_all_the_room(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    page = window.page
    assert page is not None
    beside = page.width()

    panel.open_button.setFocus()
    qtbot.keyClick(panel.open_button, Qt.Key.Key_Return)
    settle()

    assert isinstance(window.page, TripPage)
    assert not panel.isVisible()
    assert window.page.width() > beside
    assert window.page.isAncestorOf(window.focusWidget())
    press(qtbot, window, Qt.Key.Key_B)
    assert window.services.notices.text == ("Your trip is on this page. Beside other pages, Ctrl+B shows and hides it.")
    window.services.navigator.back()
    settle()
    assert panel.isVisible()
    assert page.width() == beside


def narrow(window: MainWindow) -> None:
    window.resize(960, 720)
    settle()


def test_in_a_narrow_window_it_lies_over_the_page(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    narrow(window)
    page = window.page
    assert page is not None
    before = page.width()

    panel = opened(qtbot, window)

    assert page.width() == before
    assert left_of(window, panel) < left_of(window, page) + page.width()
    window.resize(1280, 800)
    settle()
    assert left_of(window, panel) >= left_of(window, page) + page.width()


def tab_into_page(qtbot: QtBot, window: MainWindow) -> None:
    """Back from the first button of the panel the keyboard comes to the page."""
    panel = panel_of(window)
    panel.close_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)


def press_page(_qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert page is not None
    QTest.mouseClick(window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, page.mapTo(window, QPoint(4, 4)))


def press_escape_in_header(qtbot: QtBot, window: MainWindow) -> None:
    window.header.print.setFocus()
    qtbot.keyClick(window.header.print, Qt.Key.Key_Escape)


def open_row(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(button_of(panel_of(window).places, "John F. Kennedy Airport"), LEFT)


@pytest.mark.parametrize("act", [tab_into_page, press_page, press_escape_in_header, open_row])
def test_who_goes_on_with_the_page_has_no_drawer_over_it(
    qtbot: QtBot, window: MainWindow, act: Callable[[QtBot, MainWindow], None]
) -> None:
    save(window, *SAVED)
    narrow(window)
    opened(qtbot, window)

    act(qtbot, window)
    settle()

    assert window.acts.trip is None
    assert not any(panel.isVisible() for panel in window.findChildren(TripPanel))


def test_a_press_in_the_drawer_leaves_it_open(qtbot: QtBot, window: MainWindow) -> None:
    narrow(window)
    panel = opened(qtbot, window)

    QTest.mouseClick(
        window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, panel.mapTo(window, panel.rect().center())
    )

    assert panel.isVisible()


def test_it_is_open_again_in_the_next_window(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    opened(qtbot, window)
    window.close()
    assert services.preferences.settings.trip_panel

    second = MainWindow(services)
    qtbot.addWidget(second)
    second.resize(1280, 800)
    with qtbot.waitSignal(second.painted):
        second.show()
    frame = second.acts.trip
    assert frame is not None
    assert frame.panel is None
    assert second.page is not None
    beside = second.page.width()

    qtbot.waitUntil(lambda: frame.panel is not None)
    assert second.page.width() == beside
    assert not frame.has_keys()
    save(second, "ports/2504")
    assert titles(panel_of(second)) == ["San Ysidro"]
    other = second.open_beside(Route("ports", "2504"))
    assert other.acts.trip is None
    assert not other.findChildren(TripFrame), "made, and hidden again"
    second.close()
    assert services.preferences.settings.trip_panel


@every_change
def test_it_outlives_another_look(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    row = button_of(panel.places, "Detroit Field Office")
    row.setFocus(Qt.FocusReason.TabFocusReason)

    change(window)

    again = panel_of(window)
    assert again is not panel
    assert again.isVisible()
    assert len(titles(again)) == len(SAVED)
    press(qtbot, window, Qt.Key.Key_B)
    assert window.acts.trip is None


@pytest.mark.parametrize("what", [{"theme": "dark"}, {"text_scale": 1.25}, {"language": "es"}])
@pytest.mark.usefixtures("english_again")
def test_the_keyboard_stays_on_its_row_in_another_look(
    qtbot: QtBot, window: MainWindow, what: dict[str, object]
) -> None:
    save(window, *SAVED)
    window.header.print.setFocus(Qt.FocusReason.TabFocusReason)
    panel = opened(qtbot, window)
    button_of(panel.places, "Detroit Field Office").setFocus(Qt.FocusReason.TabFocusReason)

    window.services.preferences.update(**what)
    settle()

    focused = window.focusWidget()
    assert isinstance(focused, TripButton)
    assert focused.line.title == "Detroit Field Office"
    assert window.focus_ring.isVisible()
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.header.print


def test_another_theme_makes_the_panel_after_its_picture_and_moves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    opened(qtbot, window)
    window.header.print.setFocus(Qt.FocusReason.MouseFocusReason)
    seen: list[tuple[bool, int, int]] = []

    def look() -> None:
        frame, page = window.acts.trip, window.page
        assert frame is not None
        assert page is not None
        seen.append((frame.is_complete, page.width(), frame.width()))

    window.services.theme.changed.connect(look)
    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: bool(seen))
    window.services.theme.changed.disconnect(look)
    settle()
    look()

    assert [is_complete for is_complete, *_ in seen] == [False, True]
    assert seen[0][1:] == seen[1][1:]


def test_larger_text_than_has_room_beside_the_page_makes_it_a_drawer(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    opened(qtbot, window)
    assert window.page is not None
    window.header.print.setFocus()

    window.services.preferences.update(text_scale=2.0)
    settle()

    frame = window.acts.trip
    assert frame is not None
    assert not frame.is_beside
    assert panel_of(window).isVisible()
    assert frame.geometry().right() <= window.rect().right()


def test_from_right_to_left_it_stands_at_the_left(qtbot: QtBot, window: MainWindow, mirrored: None) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    page = window.page
    assert page is not None

    assert left_of(window, panel) == 0
    assert left_of(window, page) >= panel.width()
    away = button_of(panel.places, "Detroit Field Office", is_away=True)
    assert away.x() < button_of(panel.places, "Detroit Field Office").x()


def test_nothing_stays_of_panels_that_were_closed(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    for theme in ("dark", "light", "dark"):
        opened(qtbot, window)
        window.services.preferences.update(theme=theme)
        press(qtbot, window, Qt.Key.Key_B)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()

    kinds = (TripFrame, TripPanel, TripRows, TripButton)
    assert not window.findChildren(TripFrame)
    assert not [one for one in gc.get_objects() if isinstance(one, kinds) and isValid(one)]
