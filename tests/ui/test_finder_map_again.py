"""The map of the finder made anew, as another theme, text size or language does: it stays as the reader left it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.panes import FILTERS, LIST, MAP
from poeguide.ui.widgets.map_view import Ruler
from tests.ui.finders import finder_of

NIAGARA = Point(43.1, -79.0)
BUFFALO = Point(42.9, -78.9)
SAN_YSIDRO = Point(32.54, -117.03)
TUCSON = Point(32.22, -110.93)


def changed(qtbot: QtBot, window: MainWindow, **change: object) -> FinderPage:
    """The finder that is made for a change."""
    before = window.page
    window.services.preferences.update(**change)
    qtbot.waitUntil(lambda: window.page is not before)
    assert isinstance(window.page, FinderPage)
    return window.page


def is_near(one: Point, other: Point) -> bool:
    return abs(one.latitude - other.latitude) < 0.01 and abs(one.longitude - other.longitude) < 0.01


@pytest.mark.parametrize("change", [{"theme": "dark"}, {"text_scale": 2.0}, {"language": "es"}], ids=str)
@pytest.mark.parametrize("route", ["ports", "ports?sel=ports/0901", "ports?state=CA", "ports?area=30,-120,40,-110"])
def test_it_looks_where_the_reader_looked(
    qtbot: QtBot, window: MainWindow, route: str, change: dict[str, object]
) -> None:
    page = finder_of(window)
    window.go(route)
    page.map.finish()
    page.map.image()
    page.map.fly_to(NIAGARA, 8.5)
    page.map.finish()

    made = changed(qtbot, window, **change)

    made.map.finish()
    assert is_near(made.map.center, NIAGARA)
    assert made.map.zoom == 8.5
    assert made.map.selected == page_selection(route)


def page_selection(route: str) -> str | None:
    return route.partition("sel=")[2] or None


def behind_the_list(qtbot: QtBot, window: MainWindow) -> FinderPage:
    """A finder in a narrow window whose map looked at Niagara, and was made anew since without being seen."""
    window.resize(950, 800)
    window.go("poeguide:ports")
    page = window.page
    assert isinstance(page, FinderPage)
    page.panes.show_pane(MAP)
    page.map.image()
    page.map.fly_to(NIAGARA, 8.5)
    page.panes.show_pane(LIST)
    return changed(qtbot, window, theme="dark")


def test_it_looks_there_after_two_changes_of_which_only_the_last_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    behind_the_list(qtbot, window)

    made = changed(qtbot, window, language="es")
    made.panes.show_pane(MAP)
    made.map.finish()

    assert is_near(made.map.center, NIAGARA)
    assert made.map.zoom == 8.5


def test_it_looks_where_a_link_led_since(qtbot: QtBot, window: MainWindow) -> None:
    behind_the_list(qtbot, window)
    window.go("poeguide:ports?state=AZ")

    made = changed(qtbot, window, theme="light")
    made.panes.show_pane(MAP)
    made.map.finish()

    assert made.map.visible_bounds().contains(TUCSON)


def test_a_map_that_nobody_has_seen_shows_all_of_the_states_in_its_first_picture(
    qtbot: QtBot, window: MainWindow
) -> None:
    finder_of(window)
    window.resize(950, 800)
    window.go("poeguide:ports?state=CA")
    page = window.page
    assert isinstance(page, FinderPage)
    assert not page.map.isVisible()

    made = changed(qtbot, window, theme="dark")
    made.panes.show_pane(MAP)
    made.map.finish()

    assert made.map.isVisible()
    assert made.map.visible_bounds().contains(SAN_YSIDRO)
    assert made.map.visible_bounds().contains(Point(41.74, -124.18))


def test_another_link_moves_it(qtbot: QtBot, window: MainWindow) -> None:
    page = finder_of(window)
    page.map.image()
    page.map.fly_to(NIAGARA, 8.5)
    window.go("home")
    before = window.page
    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: window.page is not before)

    window.go("poeguide:ports?sel=ports/2504")

    made = window.page
    assert isinstance(made, FinderPage)
    assert made is not page
    made.map.finish()
    assert made.map.visible_bounds().contains(SAN_YSIDRO)


def test_types_that_the_legend_hides_stay_hidden(qtbot: QtBot, window: MainWindow) -> None:
    page = finder_of(window)
    qtbot.waitUntil(lambda: page.map.is_complete)
    entry = next(one for one in page.map._chrome.controls.legend.offered if one.shape == "airport")
    entry.click()
    assert page.map.hidden_shapes == {"airport"}

    made = changed(qtbot, window, theme="dark")

    assert made.map.hidden_shapes == {"airport"}
    made.map.finish()
    items = made.map._layer.shown(made.map._motion.camera)
    shown = {made.map._layer.items.markers[key].shape for item in items for key in item.keys}
    assert "airport" not in shown
    assert "land" in shown
    qtbot.waitUntil(lambda: made.map.is_complete)
    entry = next(one for one in made.map._chrome.controls.legend.offered if one.shape == "airport")
    assert not entry.isChecked()
    entry.click()
    assert made.map.hidden_shapes == set()


def test_types_stay_hidden_that_the_new_map_does_not_offer_at_first(qtbot: QtBot, window: MainWindow) -> None:
    page = finder_of(window)
    qtbot.waitUntil(lambda: page.map.is_complete)
    next(one for one in page.map._chrome.controls.legend.offered if one.shape == "airport").click()
    window.go("poeguide:ports?year=2019")

    made = changed(qtbot, window, theme="dark")
    qtbot.waitUntil(lambda: made.map.is_complete)
    assert "airport" not in [one.shape for one in made.map._chrome.controls.legend.offered]
    assert made.map.hidden_shapes == {"airport"}
    made._view_model.show(Route.parse("poeguide:ports"))

    entries = {one.shape: one.isChecked() for one in made.map._chrome.controls.legend.offered}
    assert entries["airport"] is False
    assert entries["land"] is True
    assert made.map.hidden_shapes == {"airport"}


def test_what_was_measured_stays_measured(qtbot: QtBot, window: MainWindow) -> None:
    page = finder_of(window)
    ruler = Ruler(NIAGARA, BUFFALO, "15 mi")
    page.map.set_ruler(ruler)

    assert changed(qtbot, window, theme="dark").map.ruler == ruler


def test_a_city_that_was_found_is_there_at_once_and_the_map_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("poeguide:ports?near=Tucson&order=near")
    page = window.page
    assert isinstance(page, FinderPage)
    qtbot.waitUntil(lambda: page._view_model.start is not None)
    page.map.image()
    page.map.fly_to(NIAGARA, 8.5)

    made = changed(qtbot, window, theme="dark")

    assert made._view_model.start == page._view_model.start
    made.map.finish()
    assert is_near(made.map.center, NIAGARA)


@pytest.mark.parametrize("route", ["poeguide:ports", "poeguide:ports?sel=ports/2504"])
@pytest.mark.parametrize("pane", [FILTERS, LIST, MAP])
def test_the_pane_stays_that_was_in_front(qtbot: QtBot, window: MainWindow, route: str, pane: str) -> None:
    window.resize(1280, 800)
    window.go(route)
    page = changed(qtbot, window, text_scale=2.0)
    page.tabs.buttons[pane].click()

    made = changed(qtbot, window, theme="dark")

    shown = {FILTERS: made.facets, LIST: made.list_pane, MAP: made.map_pane}
    assert [name for name, part in shown.items() if part.isVisible()] == [pane]
    assert made.tabs.current == pane


def test_filters_that_have_room_beside_the_list_leave_the_list_in_front(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 800)
    window.go("poeguide:ports")
    page = changed(qtbot, window, text_scale=2.0)
    page.tabs.buttons[FILTERS].click()

    made = changed(qtbot, window, text_scale=1.0)

    assert made.tabs.keys == (LIST, MAP)
    assert made.facets.isVisible()
    assert made.list_pane.isVisible()
    assert made.tabs.current == LIST
