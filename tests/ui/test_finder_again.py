"""The finder made anew, as another theme or text size does: what was found is not searched again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.finder import Group, Order
from poeguide.domain.ports import PortType
from poeguide.domain.routes import Route
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.near_field import NearField
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.tab_order import in_reading_order
from poeguide.ui.widgets.time_field import TimeField
from tests.ui.finders import finder_of

NIGHT = "poeguide:ports?state=CA&mode=pedestrian&open=2026-11-21T23:30&doc=passport-card"


def test_a_page_that_is_made_anew_finds_without_searching_again(services: Services) -> None:
    first, second = FinderViewModel(services), FinderViewModel(services)
    for view_model in (first, second):
        view_model.show(Route.parse(NIGHT))

    assert second.result is first.result
    second.set_words("tecate")
    assert second.result is not first.result
    first.set_when(None)
    assert first.moment == services.clock()
    assert first.result != second.result


def test_a_minute_in_which_nothing_opens_or_closes_changes_nothing(services: Services) -> None:
    noon = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    first = FinderViewModel(services._replace(clock=lambda: noon))
    second = FinderViewModel(services._replace(clock=lambda: noon + timedelta(minutes=1)))
    third = FinderViewModel(services._replace(clock=lambda: noon + timedelta(hours=12)))
    for view_model in (first, second, third):
        view_model.show(Route.parse("poeguide:ports?state=CA"))

    assert second.result is first.result
    assert third.result is not first.result


def test_the_list_and_the_map_take_what_was_made_for_the_page_before(services: Services) -> None:
    first, second = FinderViewModel(services), FinderViewModel(services)
    for view_model in (first, second):
        view_model.show(Route.parse(NIGHT))
    before, after = Listing(first, units="us"), Listing(second, units="us")

    assert after.rows() is before.rows()
    assert after.marker_set() is before.marker_set()
    assert Listing(second, units="metric").rows() is not before.rows()
    second.set_words("tecate")
    assert len(Listing(second, units="us").rows()) < len(before.rows())


def test_another_language_changes_words_alone(services: Services, catalog: Language) -> None:
    english = FinderViewModel(services)
    english.show(Route.parse(NIGHT))
    rows, markers = Listing(english, units="us").rows(), Listing(english, units="us").marker_set()

    catalog.apply("es")
    spanish = FinderViewModel(services)
    spanish.show(Route.parse(NIGHT))
    renamed = Listing(spanish, units="us").marker_set()

    assert spanish.result is english.result
    assert spanish.counts is english.counts
    assert Listing(spanish, units="us").rows() != rows
    assert renamed.by_key != markers.by_key
    assert renamed.reckoned is markers.reckoned
    hidden = frozenset({PortType.LAND})
    assert renamed.without(hidden).reckoned is markers.without(hidden).reckoned
    for _ in range(2):
        english.set_order(Order.TRAFFIC)
        first = Listing(english, units="us").marker_set()
        english.set_order(Order.NAME)
        assert Listing(english, units="us").marker_set().without(hidden).reckoned is first.without(hidden).reckoned
    spanish.set_words("tecate")
    assert Listing(spanish, units="us").marker_set().reckoned is not markers.reckoned


def test_list_and_questions_stay_where_the_reader_was_when_the_theme_changes(qtbot: QtBot, window: MainWindow) -> None:
    page = finder_of(window)
    border = page.facets.groups[Group.BORDER].chips[0]
    qtbot.waitUntil(border.isVisible)
    border.setFocus()
    page.facets.area.ensureWidgetVisible(border)
    name = border.accessibleName()
    page.list.verticalScrollBar().setValue(9000)
    down = page.facets.area.verticalScrollBar().value()
    assert down > 0

    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: window.page is not page)

    made = window.page
    assert isinstance(made, FinderPage)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name
    assert made.list.verticalScrollBar().value() == 9000
    assert made.facets.area.verticalScrollBar().value() == down


def test_all_questions_and_rows_follow_the_first_picture_in_the_order_of_reading(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = finder_of(window)
    bar, rows = page.list.verticalScrollBar(), page.list.rows

    qtbot.waitUntil(lambda: any(field.isVisible() for field in page.findChildren(NearField)))
    length = bar.maximum()
    qtbot.waitUntil(lambda: page.list.visualRect(rows.index(rows.rowCount() - 1)).isValid())

    assert bar.maximum() == length
    parts = [type(part).__name__ for part in in_reading_order(page.facets)]
    assert parts.index("NearField") < len(parts) - 1
    assert [*page.facets.groups][-1] is Group.ACCESS


def test_the_calendar_of_the_time_is_made_in_the_look_of_the_theme(qtbot: QtBot, services: Services) -> None:
    field = TimeField(services.theme, "Day and time", datetime(2026, 11, 21, 23, 30))
    qtbot.addWidget(field)
    edit = field.edit
    assert field.findChild(QCalendarWidget) is None

    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(3, edit.height() // 2))

    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    ink = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
    assert ink == services.theme.tokens.color("text")


def test_a_notice_on_a_low_window_with_large_letters_leaves_the_heading_of_the_list_whole(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.resize(900, 700)

    window.go("poeguide:ports?sel=crossings/no")

    def is_whole() -> bool:
        # The page is made anew for the larger letters, and laid out once the notice stands.
        if not isinstance(window.page, FinderPage):
            return False
        pane = window.page.list_pane
        heading = pane.heading
        return (
            bool(window.services.notices.text)
            and pane.summary.isHidden()
            and heading.height() >= heading.heightForWidth(heading.width())
            and heading.geometry().bottom() <= pane.list.geometry().top()
        )

    qtbot.waitUntil(is_whole)


@pytest.mark.parametrize(("profile", "times"), [("", 1), ("kiosk", 2)])
def test_a_public_screen_remembers_no_search(services: Services, profile: str, times: int) -> None:
    made: list[str] = []
    for _ in range(2):
        FinderViewModel(services._replace(profile=profile)).once("rows", "decides", lambda: made.append("rows"))

    assert len(made) == times


def test_a_port_that_is_listed_by_its_crossings_is_not_drawn_as_filtered_out(services: Services) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route.parse("poeguide:ports?sel=ports/2504"))

    markers = {marker.key: marker for marker in Listing(view_model, units="us").markers()}

    assert "ports/2504" in markers
    assert not any(marker.is_dimmed for marker in markers.values())


@pytest.mark.parametrize(("query", "is_hollow"), [("mode=pedestrian", False), ("mode=ferry", True)])
def test_it_is_hollow_where_a_filter_leaves_none_of_them(services: Services, query: str, is_hollow: bool) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route.parse(f"poeguide:ports?sel=ports/2504&{query}"))

    markers = {marker.key: marker for marker in Listing(view_model, units="us").markers()}

    assert markers["ports/2504"].is_dimmed is is_hollow
