"""The trip beside the page, by keys and clicks."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poeguide.data.store import Store, StoreError, Trouble, Turn
from poeguide.domain.routes import Route
from poeguide.domain.trip import Place, Trip
from poeguide.ui.key_choice import choose
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.shell.known_deeds import deeds
from poeguide.ui.shell.trip_frame import TripFrame
from poeguide.ui.shell.trip_panel import TripPanel
from poeguide.ui.shell.trip_rows import TripButton, TripRows
from poeguide.ui.widgets.fact_line import FactLine
from tests.ui.made_anew import Change, every_change, settle

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SAVED = ("crossings/ca-san-ysidro", "ports/2504", "ports/4701", "contacts/fo-detroit")


def save(window: MainWindow, *links: str) -> None:
    """Save pages by their button, and be at the last one."""
    for link in links:
        window.go(f"poeguide:{link}")
        window.acts.save()
    window.services.notices.say("")
    settle()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press a key with Ctrl, wherever the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key, CTRL)
    settle()


def panel_of(window: MainWindow) -> TripPanel:
    frame = window.acts.trip
    assert frame is not None
    frame.complete()
    assert frame.panel is not None
    return frame.panel


def opened(qtbot: QtBot, window: MainWindow) -> TripPanel:
    """The panel that Ctrl+B opens."""
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_B)
    return panel_of(window)


def titles(panel: TripPanel) -> list[str]:
    """What the panel lists, in its order."""
    return [line.title for rows in (panel.items, panel.places) if rows.isVisible() for line in rows.lines]


def button_of(rows: TripRows, title: str, *, is_away: bool = False) -> TripButton:
    return next(one for one in rows.buttons if one.line.title == title and one.is_away is is_away)


def words_of(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def left_of(window: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint()).x()


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


def test_it_lists_the_pages_of_the_trip_in_the_order_of_its_page(qtbot: QtBot, window: MainWindow) -> None:
    trip = Trip(id="", trip="", title="Tijuana", mode="car", port="poeguide:ports/2504", day="2026-12-01")
    window.services.trips.start(trip)
    save(window, "goods/fresh-fruit", *SAVED)

    panel = opened(qtbot, window)

    words = words_of(panel)
    assert words[:3] == ["My trip", "Tijuana", "By car · San Ysidro, 2504 · Tue 1 Dec 2026"]
    assert titles(panel) == [
        "Fresh fruit",
        "San Ysidro",
        "San Ysidro",
        "John F. Kennedy Airport",
        "Detroit Field Office",
    ]
    assert [(line.note, line.symbol) for line in panel.places.lines] == [
        ("San Diego, CA – Tijuana, Baja California", "land"),
        ("San Ysidro, CA · 2504", "land"),
        ("Jamaica, NY · 4701", "airport"),
        ("Detroit, MI", "contact"),
    ]
    window.go("poeguide:trip")
    page = window.page
    assert isinstance(page, TripPage)
    whole = page.view_model.whole
    assert whole is not None
    assert [place.title for place in whole.places] == [line.title for line in panel.places.lines]


def test_enter_opens_a_row_and_marks_it(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    row = button_of(panel.places, "John F. Kennedy Airport")
    row.setFocus()

    qtbot.keyClick(row, Qt.Key.Key_Return)
    settle()

    assert window.services.navigator.current == Route("ports", "4701")
    assert window.focusWidget() is row
    assert row.accessibleName().endswith("This page")
    assert not button_of(panel.places, "Detroit Field Office").accessibleName().endswith("This page")


def test_a_click_opens_a_row_and_another_one_the_page_of_the_trip(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)

    qtbot.mouseClick(button_of(panel.places, "Detroit Field Office"), LEFT)
    assert window.services.navigator.current == Route("contacts", "fo-detroit")

    qtbot.mouseClick(panel.open_button, LEFT)
    assert window.services.navigator.current.page == "trip"


def test_what_is_taken_out_comes_back_by_undo(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    assert not panel.undo_button.isVisible()
    away = button_of(panel.places, "John F. Kennedy Airport", is_away=True)
    away.setFocus()

    qtbot.keyClick(away, Qt.Key.Key_Space)
    settle()

    assert "John F. Kennedy Airport" not in titles(panel)
    assert window.services.notices.text == "Taken out of your trip: John F. Kennedy Airport"
    assert window.focusWidget().accessibleName() == "Take out: Detroit Field Office"

    qtbot.mouseClick(panel.undo_button, LEFT)
    settle()

    assert titles(panel)[2] == "John F. Kennedy Airport"
    assert window.focusWidget().accessibleName().startswith("John F. Kennedy Airport")
    assert not panel.undo_button.isVisible()


def test_ctrl_z_puts_back_what_was_taken_out(qtbot: QtBot, window: MainWindow) -> None:
    save(window, "ports/2504")
    panel = opened(qtbot, window)
    away = button_of(panel.places, "San Ysidro", is_away=True)
    away.setFocus()
    qtbot.keyClick(away, Qt.Key.Key_Space)
    settle()
    assert not titles(panel)
    assert panel.isAncestorOf(window.focusWidget())

    press(qtbot, window, Qt.Key.Key_Z)

    assert titles(panel) == ["San Ysidro"]


@every_change
def test_what_was_taken_out_comes_back_in_another_look(qtbot: QtBot, window: MainWindow, change: Change) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    qtbot.mouseClick(button_of(panel.places, "John F. Kennedy Airport", is_away=True), LEFT)

    change(window)

    again = panel_of(window)
    assert "John F. Kennedy Airport" in again.undo_button.toolTip()
    qtbot.mouseClick(again.undo_button, LEFT)
    assert titles(again)[2] == "John F. Kennedy Airport"


def test_undo_goes_when_something_else_was_changed(qtbot: QtBot, window: MainWindow) -> None:
    save(window, *SAVED)
    panel = opened(qtbot, window)
    qtbot.mouseClick(button_of(panel.places, "John F. Kennedy Airport", is_away=True), LEFT)
    assert panel.undo_button.isVisible()

    window.go("poeguide:help/secondary")
    press(qtbot, window, Qt.Key.Key_D)

    assert not panel.undo_button.isVisible()


def test_it_follows_the_trip_in_both_directions(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    window.go("poeguide:ports/2504")
    panel = opened(qtbot, window)
    assert titles(panel) == []

    press(qtbot, window, Qt.Key.Key_D)
    assert titles(panel) == ["San Ysidro"]
    assert panel.save_button.text() == "Saved"

    services.trips.undo()
    settle()
    assert titles(panel) == []

    qtbot.mouseClick(panel.save_button, LEFT)
    settle()
    assert "Take out" in window.header.save.accessibleName()

    first = services.trips.current
    services.trips.start(Trip(id="", trip="", title="Vancouver"))
    settle()
    assert titles(panel) == []
    assert "Vancouver" in words_of(panel)
    assert first is not None
    services.trips.choose(first.trip.id)
    settle()
    assert titles(panel) == ["San Ysidro"]
    assert "Vancouver" not in words_of(panel)


def test_goods_are_put_on_the_list_to_declare(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:goods/fresh-fruit")
    panel = opened(qtbot, window)
    assert panel.save_button.text() == "Add to what I declare"

    qtbot.mouseClick(panel.save_button, LEFT)
    settle()

    assert panel.save_button.text() == "On my list"
    assert (panel.items.isVisible(), panel.places.isVisible()) == (True, False)
    assert panel.items.buttons[0].accessibleName() == "Fresh fruit, Can I bring it?, This page"


def test_a_link_that_leads_nowhere_is_told_when_it_is_opened(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    save(window, "ports/2504")
    whole = services.trips.current
    assert whole is not None
    services.trips.add(Place(id="x", trip=whole.trip.id, position=9, route="no link", title="Lost", icon="../nothing"))
    panel = opened(qtbot, window)
    assert [line.symbol for line in panel.places.lines] == ["land", "save"]

    qtbot.mouseClick(button_of(panel.places, "Lost"), LEFT)

    assert "is not a poeguide link" in window.services.notices.text
    assert window.services.navigator.current == Route("ports", "2504")


@pytest.mark.parametrize("link", ["ports/2504", "goods/fresh-fruit"])
def test_what_could_not_be_saved_is_not_told_as_taken_out(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, link: str
) -> None:
    window.services.trips.start(Trip(id="", trip="", title="Tijuana"))
    window.go(f"poeguide:{link}")

    def full(_store: Store, _changes: object) -> Turn:
        raise StoreError("", "", Trouble.NO_ROOM)

    monkeypatch.setattr(Store, "apply", full)
    window.acts.save()

    assert window.services.notices.text.startswith("There is no room left to save this.")


def test_an_empty_trip_says_which_keys_save(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(keys=choose("", "save", "Alt+Y"))
    settle()
    panel = opened(qtbot, window)

    assert "Nothing saved yet. Press Alt+Y on the page of a port, a step or an office: it will stand here." in words_of(
        panel
    )
    # Home is no place to save.
    assert not panel.save_button.isVisible()
    assert window.focusWidget() is panel.open_button


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


def test_the_page_in_sight_is_scrolled_to_in_a_long_trip(qtbot: QtBot, window: MainWindow) -> None:
    ports = ("2504", "2506", "2304", "3801", "0901", "2402", "2704", "5301", "1001", "0401", "3004", "4701")
    save(window, *(f"ports/{port}" for port in ports))
    panel = opened(qtbot, window)
    assert window.focusWidget().visibleRegion().boundingRect() == window.focusWidget().rect()
    window.header.print.setFocus()

    for port in (ports[0], ports[-1]):
        window.go(f"poeguide:ports/{port}")
        settle()
        row = next(one for one in panel.places.buttons if one.line.route.endswith(port) and not one.is_away)
        assert row.visibleRegion().boundingRect() == row.rect()


def test_the_keys_are_the_reader_s_and_the_header_and_the_palette_name_them(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(keys=choose("", "trip-panel", "Alt+Y"))
    settle()
    window.go("poeguide:ports/2504")
    settle()
    assert "Show or hide my trip beside the page (Alt+Y)" in window.header.save.toolTip()
    deed = next(deed for deed in deeds(window) if "trip panel" in deed.names)
    assert deed.subtitle == "with Alt+Y"

    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert "Close my trip (Alt+Y)" in panel_of(window).close_button.accessibleName()
    deed.act()

    assert window.acts.trip is None
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert window.services.navigator.current == Route("trip")


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
