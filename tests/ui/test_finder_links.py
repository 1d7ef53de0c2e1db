"""Links of the finder: what they reproduce, and what is told where they say what cannot be."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDateTime
from pytestqt.qtbot import QtBot

from poeguide.domain.finder import Group, Order
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.state import FinderState, read_state, to_route
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from tests.ui.finders import NIGHT, finder_of, rows_of


@pytest.fixture
def page(window: MainWindow) -> FinderPage:
    return finder_of(window)


def test_a_link_with_unknown_values_is_told_and_leaves_the_view(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?state=CA&mode=vehicle")
    before = rows_of(page)

    window.go("poeguide:ports?mode=teleport,vehicle&open=never&sort=color&sel=ports/none")

    text = window.services.notices.text
    assert all(part in text for part in ("mode=teleport", "open=never", "sort=color"))
    assert rows_of(page) == before
    assert str(window.services.navigator.current) == "poeguide:ports?state=CA&mode=vehicle"


def test_a_first_link_with_an_unknown_value_still_shows_the_rest(services: Services) -> None:
    view_model = FinderViewModel(services)

    view_model.show(Route.parse("poeguide:ports?mode=teleport,foot"))

    assert view_model.state.choices == {Group.MODE: {"pedestrian"}}
    assert view_model.problems == (("mode", "teleport"),)


def test_a_link_with_a_place_outside_the_world_is_told(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?area=95,-200,96,-100")

    assert "area=95" in window.services.notices.text


@pytest.mark.parametrize("near", ["99,200", "Nowhereville"])
def test_a_start_that_nobody_knows_is_told_when_the_cities_are_there_too(
    qtbot: QtBot, window: MainWindow, page: FinderPage, near: str
) -> None:
    window.go("poeguide:ports?near=tucson&state=AZ")
    qtbot.waitUntil(page.finish)
    before = rows_of(page)

    window.go(f"poeguide:ports?near={near}")

    assert f"near={near}" in window.services.notices.text
    assert rows_of(page) == before
    assert window.services.navigator.current.value("near") == "Tucson"


def test_a_link_with_a_time_that_the_clocks_skip_is_told_and_leaves_the_view(
    window: MainWindow, page: FinderPage
) -> None:
    window.go("poeguide:ports?state=CA&mode=pedestrian")
    before = rows_of(page)

    window.go("poeguide:ports?open=2027-03-14T02:30")

    assert "clocks went forward" in window.services.notices.text
    assert rows_of(page) == before
    assert str(window.services.navigator.current) == "poeguide:ports?state=CA&mode=pedestrian"


def test_a_time_that_the_clocks_skip_is_told_and_leaves_the_view(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?state=CA")
    before = rows_of(page)

    page.facets.time.edit.setDateTime(QDateTime(2027, 3, 14, 2, 30, 0))

    assert "clocks went forward" in window.services.notices.text
    assert rows_of(page) == before


def test_the_whole_state_is_one_link_that_reproduces_it(services: Services) -> None:
    known = FinderViewModel(services).atlas.known()
    route = Route.parse(NIGHT + "&q=san&sort=near&near=San Diego&sel=crossings/ca-tecate")

    state, problems = read_state(route, known)

    assert problems == ()
    assert read_state(to_route(state), known)[0] == state
    assert state.when == datetime(2026, 11, 21, 23, 30)
    assert state.choices[Group.HOURS] == {"open"}


def test_a_chosen_time_without_a_choice_of_hours_survives_its_link(services: Services) -> None:
    known = FinderViewModel(services).atlas.known()
    state = FinderState(when=datetime(2026, 12, 1, 23, 30), order=Order.TRAFFIC)

    assert read_state(to_route(state), known) == (state, ())


def test_foot_in_a_link_means_on_foot(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?mode=foot&open=2026-12-01T23:30")

    assert page.facets.groups[Group.MODE].keys == ("pedestrian",)
    assert "Fits your filters" in rows_of(page)[0]
    assert window.services.navigator.current.value("open") == "2026-12-01T23:30"


def test_a_link_to_a_place_shows_it_on_the_map_where_list_and_map_take_turns(
    window: MainWindow, page: FinderPage, qtbot: QtBot
) -> None:
    window.resize(900, 700)
    window.show()
    qtbot.waitUntil(page.tabs.isVisible)

    window.go("poeguide:ports?sel=ports/3801")

    qtbot.waitUntil(page.map.isVisible)
    assert page.map.selected == "ports/3801"
    assert page.tabs.current == "map"
