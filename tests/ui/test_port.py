from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.traffic import Measure, Month, Series
from poeguide.ui.counts import span_words
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.port import PortPage
from poeguide.ui.pages.port.charts import month_bars, profile_sentence, trend_sentence, year_bars
from poeguide.ui.pages.port.overview import StepsHere
from poeguide.ui.pages.port.traffic import Traffic
from poeguide.ui.place_cards import FactsCard
from poeguide.ui.widgets.bar_chart import BarChart
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.place_rows import PlaceRows
from poeguide.ui.widgets.week_grid import WeekGrid


def open_port(window: MainWindow, target: str) -> PortPage:
    window.resize(1440, 900)
    window.go(f"poeguide:ports/{target}")
    assert isinstance(window.page, PortPage)
    window.page.complete()
    return window.page


def texts(widget: QWidget | None) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)] if widget else []


def rows_under(page: PortPage, title: str) -> list[str]:
    """Accessible names of the rows of the card with this heading."""
    card = next(rows for rows in page.findChildren(PlaceRows) if title in texts(rows.parentWidget()))
    return [row.accessibleName() for row in card.buttons]


def counts(*years: int, value: int = 10) -> Series:
    return Series(Measure.PEDESTRIANS, tuple((Month(y, m), value * y + m) for y in years for m in range(1, 13)))


def test_the_header_says_what_the_port_is_and_the_time_there(window: MainWindow) -> None:
    page = open_port(window, "2504")

    assert page.heading.text() == "San Ysidro"
    assert "<b>2504</b>" in page.lead.text()
    assert "San Diego Field Office" in page.lead.text()
    assert "local time 06:14" in page.lead.text().replace("\u00a0", " ")


def test_a_port_that_does_not_exist_is_said_to_be_missing(window: MainWindow) -> None:
    window.go("poeguide:ports/9999")

    assert "9999" in window.services.notices.text
    assert window.services.navigator.current.page == "home"


def test_the_stops_at_the_port_follow_the_way_one_arrives(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504")
    steps = page.findChildren(StepsHere)[0]
    by_car = [stop.title for stop in steps.line.line.stops]

    foot = next(chip for chip in steps.modes.chips if chip.key == "foot")
    qtbot.mouseClick(foot, Qt.MouseButton.LeftButton)

    assert by_car[:2] == ["Choose a lane", "Primary inspection"]
    assert steps.modes.keys == ("foot",)


@pytest.mark.parametrize(("key", "way"), [("2504", "car"), ("4701", "air")])
def test_a_port_draws_as_many_stops_as_home_counts(window: MainWindow, key: str, way: str) -> None:
    steps = open_port(window, key).findChildren(StepsHere)[0]
    steps.modes.set_keys((way,))

    assert len(steps.line.line.stops) == len(window.services.bundle.manifest.lines[way])


def test_ways_that_are_counted_at_a_port_have_their_steps(window: MainWindow) -> None:
    steps = open_port(window, "3004").findChildren(StepsHere)[0]

    assert {"car", "truck", "bus", "foot"} <= {chip.key for chip in steps.modes.chips}


def test_choosing_a_stop_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504")
    line = page.findChildren(StepsHere)[0].line

    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert str(window.services.navigator.current) == "poeguide:steps/car/lane"


def test_the_week_shows_open_closed_and_not_known_in_words_too(window: MainWindow) -> None:
    page = open_port(window, "2504")
    words = page.findChildren(WeekGrid)[0].accessibleName()

    assert words.startswith("San Ysidro. General, Ready, SENTRI. Today, Saturday: open 24 hours. Monday to Sunday: ")
    assert "PedWest (San Ysidro). On foot. Today, Saturday: hours not known. Monday to Sunday: hours not" in words


def test_plan_b_names_three_others_that_may_serve_now_with_miles(window: MainWindow) -> None:
    page = open_port(window, "2504")

    rows = rows_under(page, "If it is closed")
    assert len(rows) == 3
    assert rows[0].startswith("Otay Mesa (passenger), 5.3 mi east, Open 24 hours")
    assert not any("Cross Border Xpress" in row for row in rows), "it serves air passengers only"


def test_facts_stand_beside_the_page_and_under_sources_where_there_is_no_room(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504?tab=sources")
    card = page.findChildren(FactsCard)[0]
    assert page.aside.isVisible()
    assert not card.isVisible()

    window.resize(900, 700)

    qtbot.waitUntil(lambda: not page.aside.isVisible())
    assert card.isVisible()


def test_each_fact_says_source_date_and_state(window: MainWindow) -> None:
    page = open_port(window, "2504")

    names = [row.accessibleName() for row in page.facts.rows]
    assert any("Address: 720 E San Ysidro Blvd" in name and "Confirm first" in name for name in names)
    assert "to confirm first" in page.status()


def test_a_fact_leads_to_its_source(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504")

    page.facts.rows[0].click()

    assert window.services.navigator.current.page == "sources"


def test_tabs_are_state_of_the_link_and_back_returns_to_the_page_before(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504")

    qtbot.mouseClick(page.tabs.buttons["traffic"], Qt.MouseButton.LeftButton)

    assert str(window.services.navigator.current) == "poeguide:ports/2504?tab=traffic"
    window.services.navigator.back()
    assert window.services.navigator.current.page == "home"


def test_the_arrow_keys_go_from_tab_to_tab(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504")
    page.tabs.buttons["overview"].setFocus()

    qtbot.keyClick(page.tabs.buttons["overview"], Qt.Key.Key_Right)
    qtbot.keyClick(page.tabs.buttons["steps"], Qt.Key.Key_Right)

    assert page.tabs.current == "lanes"
    assert window.focusWidget() is page.tabs.buttons["lanes"]
    assert str(window.services.navigator.current) == "poeguide:ports/2504?tab=lanes"

    qtbot.keyClick(page.tabs.buttons["lanes"], Qt.Key.Key_Left)

    assert page.tabs.current == "steps"


def test_tab_goes_through_the_page_as_one_reads_it(window: MainWindow) -> None:
    page = open_port(window, "2504")
    # The order is no part of the picture, and comes after it.
    QApplication.processEvents()
    order: list[QWidget] = []
    widget = page.lead.nextInFocusChain()
    while widget is not None and widget is not page.lead:
        order.append(widget)
        widget = widget.nextInFocusChain()

    line = page.findChildren(StepsHere)[0].line
    stations = [page.tabs.buttons["overview"], line, page.findChildren(PlaceRows)[0].buttons[0], page.facts.rows[0]]
    places = [order.index(station) for station in stations]
    assert places == sorted(places)


def test_the_traffic_tab_shows_the_same_numbers_as_bars_and_as_a_table(window: MainWindow) -> None:
    page = open_port(window, "2504?tab=traffic")
    part = page.findChildren(Traffic)[0]

    chart = part.findChildren(BarChart)[0]
    newest = part.table.rows.values[0]
    assert chart.bars[-1].value == newest.value == 515788
    assert len(chart.bars) == 24
    assert "not live waits" in " ".join(widget.accessibleName() for widget in part.findChildren(QWidget))


def test_another_measure_changes_chart_and_table(qtbot: QtBot, window: MainWindow) -> None:
    page = open_port(window, "2504?tab=traffic")
    part = page.findChildren(Traffic)[0]
    cars = next(chip for chip in part.measures.chips if chip.key == Measure.PERSONAL_VEHICLES.value)

    qtbot.mouseClick(cars, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Cars, by month" in texts(part))
    assert part.table.rows.values[0].value > 1_000_000


def test_an_airport_has_no_empty_boxes(window: MainWindow) -> None:
    page = open_port(window, "5206")

    assert "lanes" not in page.tabs.buttons
    assert "traffic" not in page.tabs.buttons
    assert not page.findChildren(WeekGrid)
    assert "Ports nearby" in texts(page)


@pytest.mark.parametrize("tab", ["", "?tab=nearby"])
@pytest.mark.parametrize(
    ("port", "first"),
    [("7543", "Dublin Preclearance, 3,691 mi northwest, far away"), ("5206", "Miami, 6.2 mi east")],
)
def test_a_port_beyond_the_limit_of_crossings_is_said_to_be_far_away(
    window: MainWindow, port: str, first: str, tab: str
) -> None:
    rows = rows_under(open_port(window, f"{port}{tab}"), "Ports nearby")[:3]

    assert rows[0].startswith(first)
    assert ["far away" in name for name in rows] == ["far away" in first] * 3


def test_a_major_port_leads_to_its_article(window: MainWindow) -> None:
    page = open_port(window, "2504")

    page.go("majors/san-ysidro")

    assert str(window.services.navigator.current) == "poeguide:majors/san-ysidro"


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_the_buttons_at_the_top_end_where_the_page_ends(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    window.go("poeguide:ports/2504")
    page = window.page
    assert isinstance(page, PortPage)

    canvas, names = page.body.canvas, ("Show on the map", "Compare", "Read about this port")
    ends = [
        button.mapTo(canvas, button.rect().topRight()).x()
        for button in page.findChildren(Button)
        if button.accessibleName() in names or button.text() in names
    ]
    assert len(ends) >= len(names)
    assert max(ends) < canvas.width() - page.body.column.contentsMargins().right()


def test_unknown_contacts_are_said_to_be_unknown(window: MainWindow) -> None:
    page = open_port(window, "2504?tab=contacts")

    assert "not known: ask" in texts(page)


@pytest.mark.parametrize("key", ["0101", "0132", "2704", "4701", "7541", "2501"])
def test_every_kind_of_port_shows_all_its_tabs(window: MainWindow, key: str) -> None:
    page = open_port(window, key)

    for tab in list(page.tabs.buttons):
        window.go(f"poeguide:ports/{key}?tab={tab}")
        assert page.tabs.current == tab
        assert any(len(text) > 3 for text in texts(page))


def test_text_size_and_theme_lay_the_page_out_anew(window: MainWindow) -> None:
    page = open_port(window, "2504?tab=lanes")

    window.services.preferences.update(text_scale=2.0, theme="dark")

    assert page.tabs.current == "lanes"
    assert page.findChildren(WeekGrid)


def test_a_month_without_a_report_is_a_bar_without_a_value() -> None:
    series = Series(Measure.TRUCKS, ((Month(2024, 1), 5), (Month(2024, 3), 7)))

    assert [bar.value for bar in month_bars(series, 3)] == [5, None, 7]
    assert "not reported" in month_bars(series, 3)[1].words


def test_a_year_that_lacks_months_is_marked() -> None:
    series = Series(Measure.TRUCKS, (*counts(2023).values, (Month(2024, 1), 5)))

    assert [bar.is_partial for bar in year_bars(series)] == [False, True]


def test_a_busiest_month_is_named_only_with_three_whole_years() -> None:
    assert "December is the busiest" in profile_sentence(counts(2022, 2023, 2024))
    assert "not three whole years" in profile_sentence(counts(2023, 2024))


def test_sentences_say_span_and_trend() -> None:
    series = counts(2023, 2024)

    assert span_words(series, 12) == "Between 20,241 and 20,252 a month, up to Dec 2024."
    assert trend_sentence(series) == "In 2024: 242,958, about as many as in 2023."
