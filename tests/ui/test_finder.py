"""The finder: filters, reasons, history and the selection."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.finder import Group
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.rows import FIRST_ROWS, MoreRow, PlaceRow
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from tests.ui.finders import NIGHT, finder_of, rows_of
from tests.ui.made_anew import settle


@pytest.fixture
def page(window: MainWindow) -> FinderPage:
    return finder_of(window)


def keys_of(page: FinderPage) -> set[str]:
    return {row.place.key for row in page.list.rows.values if isinstance(row, PlaceRow)}


def shown_counts(page: FinderPage, group: Group) -> dict[str, str]:
    return {chip.key: chip.accessibleName() for chip in page.facets.groups[group].chips}


def test_every_crossing_and_port_has_its_place(page: FinderPage, services: Services) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route("ports"))

    result = view_model.result
    every = [*result.fits, *(judged.place for judged in (*result.unknown, *result.dropped))]
    assert sum(place.is_crossing for place in every) == 184
    assert len(every) == 184 + 487


def test_the_night_query_on_foot_in_california_says_what_fits_and_why_the_rest_does_not(
    window: MainWindow, page: FinderPage
) -> None:
    window.go(NIGHT)

    assert rows_of(page)[:-1] == [
        "Fits your filters 4",
        "Calexico East",
        "Calexico West",
        "Otay Mesa (passenger)",
        "San Ysidro",
        "Not known 1",
        "PedWest (San Ysidro)",
        "Dropped, with the reason 4",
        "Andrade",
        "Cross Border Xpress",
        "Otay Mesa (commercial)",
        "Tecate",
    ]
    assert page.list_pane.heading.text() == "Crossings in California"
    assert "5 of 9 crossings fit or may fit" in page.status()


def test_a_way_that_is_counted_at_the_port_alone_is_asked_for_not_denied(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?mode=bus,bicycle&q=blaine")

    rows = {row.place.name: row for row in page.list.rows.values if isinstance(row, PlaceRow)}
    assert rows_of(page)[:3] == ["Fits your filters 1", "Peace Arch (Douglas)", "Not known 1"]
    badge = rows["Pacific Highway"].badge
    assert badge is not None
    assert (badge.text, badge.note) == ("Not known: Bicycle, Bus", "Ask before you go")


def test_a_dropped_crossing_keeps_its_reason_in_words(window: MainWindow, page: FinderPage) -> None:
    window.go(NIGHT)

    dropped = {row.place.name: row for row in page.list.rows.values if isinstance(row, PlaceRow) and row.is_dropped}
    tecate = dropped["Tecate"].badge
    assert tecate is not None
    assert (tecate.text, tecate.note) == ("Closed at 23:30", "Opens Sun 22 Nov, 06:00")
    assert dropped["Otay Mesa (commercial)"].note == "Truck"
    xpress = dropped["Cross Border Xpress"].badge
    assert xpress is not None
    assert xpress.text == "Air passengers only"


def test_who_flies_finds_the_crossing_for_air_passengers(window: MainWindow, page: FinderPage) -> None:
    window.go(NIGHT)

    next(chip for chip in page.facets.groups[Group.USE].chips if chip.key == "air_passengers").click()

    assert "Cross Border Xpress" in rows_of(page)[: rows_of(page).index("Not known 1")]


def test_each_chip_counts_what_a_click_on_it_alone_would_give(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?state=CA")
    promised = {
        key: name.rsplit(", ", 1)[1]
        for key, name in shown_counts(page, Group.MODE).items()
        if key in ("vehicle", "truck")
    }

    for key, amount in promised.items():
        window.go(f"poeguide:ports?state=CA&mode={key}")
        assert f"Fits your filters {amount}" in rows_of(page)


def test_a_click_on_a_chip_filters_and_makes_a_step_of_history(
    qtbot: QtBot, window: MainWindow, page: FinderPage
) -> None:
    chip = next(chip for chip in page.facets.groups[Group.MODE].chips if chip.key == "pedestrian")

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert str(window.services.navigator.current) == "poeguide:ports?mode=pedestrian"
    window.services.navigator.back()
    assert not page.facets.groups[Group.MODE].keys


def test_typing_finds_a_port_by_its_code_without_a_step_of_history(
    qtbot: QtBot, window: MainWindow, page: FinderPage
) -> None:
    qtbot.keyClicks(page.facets.words, "2504")

    assert "ports/2504" in keys_of(page)
    assert window.services.navigator.current.value("q") == "2504"
    window.services.navigator.back()
    assert window.services.navigator.current.page == "home"


def test_what_is_typed_is_not_kept_with_the_answers_of_the_bundle(
    qtbot: QtBot, services: Services, page: FinderPage
) -> None:
    # A beginning, which no key of a crossing ends with: those may be remembered.
    qtbot.keyClicks(page.facets.words, "whirlpoo")

    assert rows_of(page)
    assert "whirlpoo'" not in str(services.bundle._remembered.keys())


def test_list_and_map_share_one_selection_in_both_directions(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?state=CA&sel=crossings/ca-tecate")
    assert page.map.selected == "crossings/ca-tecate"
    assert page.list.current is not None
    assert page.list.current.name == "Tecate"

    page.map.select("crossings/ca-andrade")
    assert page.list.current is not None
    assert page.list.current.name == "Andrade"

    page.list.set_current("")
    page.list.setCurrentIndex(page.list.rows.index(next(i for i, n in enumerate(rows_of(page)) if n == "Tecate")))
    assert page.map.selected == "crossings/ca-tecate"
    assert window.services.navigator.current.value("sel") == "crossings/ca-tecate"


def test_a_port_that_its_crossings_stand_for_can_still_be_shown_on_the_map(
    window: MainWindow, page: FinderPage
) -> None:
    window.go("poeguide:ports?sel=ports/2504")

    assert page.map.selected == "ports/2504"


def test_every_name_is_whole_in_the_list_of_a_wide_window(window: MainWindow, page: FinderPage) -> None:
    window.resize(1440, 900)
    window.go("poeguide:ports")
    tokens = window.services.theme.tokens
    around = 2 * tokens.size("space.4") + tokens.size("icon.small") + tokens.size("space.3")
    room = page.list.viewport().width() - around - 1

    names = [row.place.name for row in page.list.rows.values if isinstance(row, PlaceRow)]
    assert "Gateway to the Americas Bridge (Laredo I)" in names
    assert [name for name in names if tokens.metrics("strong").horizontalAdvance(name) > room] == []


def test_end_leads_to_the_last_place_also_when_only_the_first_ones_are_laid_out(
    qtbot: QtBot, window: MainWindow, page: FinderPage
) -> None:
    window.go("poeguide:ports")
    rows = page.list.rows.values
    assert len(rows) > FIRST_ROWS

    page.list.setLayoutMode(page.list.LayoutMode.Batched)
    page.list.doItemsLayout()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    qtbot.keyClick(page.list, Qt.Key.Key_End)

    assert page.list.currentIndex().row() == len(rows) - 1


def test_enter_opens_the_selected_place(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?state=CA&sel=crossings/ca-tecate")

    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert str(window.services.navigator.current) == "poeguide:crossings/ca-tecate"


def test_many_dropped_places_are_folded_until_one_asks_why(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?border=mexico&mode=truck")
    more = next(i for i, row in enumerate(page.list.rows.values) if isinstance(row, MoreRow) and row.key == "missed")
    before = len(page.list.rows.values)

    page.list.setCurrentIndex(page.list.rows.index(more))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert len(page.list.rows.values) > before


def test_near_a_city_the_nearest_crossing_comes_first(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?near=Buffalo&sort=near&mode=vehicle&border=canada")
    qtbot.waitUntil(page.finish)

    assert rows_of(page)[1:3] == ["Peace Bridge", "Rainbow Bridge"]
    assert "from Buffalo" in page.status()


def test_an_unknown_city_is_told(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?near=Nowhereville")
    qtbot.waitUntil(page.finish)

    assert "near=Nowhereville" in window.services.notices.text


def test_the_busiest_crossing_comes_first(window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?border=mexico&mode=pedestrian&sort=traffic")

    assert "San Ysidro" in rows_of(page)[1:3]


def test_nothing_that_fits_offers_to_clear_the_filters(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?q=zzzzqqq")
    assert page.list_pane.nothing.isVisible()

    qtbot.mouseClick(page.list_pane.nothing.action, Qt.MouseButton.LeftButton)

    assert not page.list_pane.nothing.isVisible()
    assert not window.services.navigator.current.query


@pytest.mark.parametrize(
    ("width", "shown"),
    [(1440, ["facets", "list", "map"]), (1000, ["facets", "list"]), (640, ["list"])],
)
def test_panes_give_way_to_tabs_where_there_is_less_room(
    qtbot: QtBot, window: MainWindow, page: FinderPage, width: int, shown: list[str]
) -> None:
    window.resize(width, 800)
    panes = {"facets": page.facets, "list": page.list_pane, "map": page.map_pane}

    qtbot.waitUntil(lambda: [name for name, pane in panes.items() if pane.isVisible()] == shown)
    assert page.tabs.isVisible() == (width < 1440)


def test_markers_of_dropped_places_are_hollow(services: Services) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route.parse(NIGHT))

    markers = {marker.key: marker for marker in Listing(view_model, units="miles").markers()}

    assert markers["crossings/ca-tecate"].is_dimmed
    assert not markers["crossings/ca-san-ysidro"].is_dimmed
    assert not markers["crossings/ca-pedwest"].is_dimmed
    assert "ports/2504" not in markers


def test_near_a_city_can_be_typed_with_the_words(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?border=mexico&mode=vehicle")

    qtbot.keyClicks(page.facets.words, "near tucson")
    qtbot.keyClick(page.facets.words, Qt.Key.Key_Return)
    qtbot.waitUntil(page.finish)

    assert "Nogales" in rows_of(page)[1]
    assert page.facets.near.text() == "Tucson"
    assert window.services.navigator.current.value("near") == "Tucson"


def test_few_places_that_fit_can_be_compared(qtbot: QtBot, window: MainWindow, page: FinderPage) -> None:
    window.go("poeguide:ports?q=laredo&mode=truck")
    assert page.list_pane.compare.text() == "Compare 2"

    qtbot.mouseClick(page.list_pane.compare, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current.page == "compare"
    assert len(window.services.navigator.current.value("ids").split(",")) == 2


def test_back_goes_through_the_filters_one_by_one(window: MainWindow, page: FinderPage) -> None:
    page.facets._view_model.choose(Group.MODE, ("pedestrian",))
    page.facets._view_model.choose(Group.BORDER, ("mexico",))
    page.facets._view_model.set_when(datetime(2026, 12, 1, 23, 30))

    seen = []
    for _ in range(3):
        window.services.navigator.back()
        seen.append(str(window.services.navigator.current))

    assert seen == [
        "poeguide:ports?border=mexico&mode=pedestrian",
        "poeguide:ports?mode=pedestrian",
        "poeguide:ports",
    ]
    assert not page.facets.groups[Group.MODE].keys


def test_the_counts_of_places_and_of_ports_and_crossings_say_which_they_are(window: MainWindow) -> None:
    page = finder_of(window)
    *places, more = rows_of(page)
    every = int(more.split()[2])

    assert more == f"{every - len(places)} of {every} ports and crossings: why not?"
    assert f"<b>{len(places)} places</b> for {every} ports and crossings" in page.status()

    window.go("poeguide:ports?q=zzzz")
    assert rows_of(page) == [f"{every} of {every} ports and crossings: why not?"]


@pytest.mark.parametrize(("size", "is_named"), [((1280, 800), True), ((960, 720), False)])
def test_the_name_of_the_list_is_whole_or_leaves_its_room_to_the_places(
    window: MainWindow, size: tuple[int, int], *, is_named: bool
) -> None:
    window.resize(*size)
    window.services.preferences.update(text_scale=3.0)
    window.go("poeguide:ports?q=bridge")
    settle()

    page = window.page
    assert isinstance(page, FinderPage)
    heading = page.list_pane.heading
    assert heading.isVisible() is is_named
    assert not is_named or heading.height() >= heading.fontMetrics().tightBoundingRect(heading.text()).height()
