"""What the trip beside the page lists, opens and takes out, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.store import Store, StoreError, Trouble, Turn
from poeguide.domain.routes import Route
from poeguide.domain.trip import Place, Trip
from poeguide.ui.key_choice import choose
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.shell.known_deeds import deeds
from tests.ui.made_anew import Change, every_change, settle
from tests.ui.trip_panels import CTRL, LEFT, SAVED, button_of, opened, panel_of, press, save, titles, words_of


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
