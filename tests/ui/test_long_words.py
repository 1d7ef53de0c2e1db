"""Words that once had no room: Spanish is longer than English, names are longer than lists, values than bars."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.about import AboutPage
from poeguide.ui.pages.codes import CodesPage
from poeguide.ui.pages.documents import DocumentsPage
from poeguide.ui.pages.goods import GoodsPage
from poeguide.ui.pages.port import PortPage
from poeguide.ui.pages.teach.bank import BankPage
from poeguide.ui.pages.trip import TripPage
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.bar_chart import Bar, BarChart
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.fact_line import FactLine
from poeguide.ui.widgets.line_diagram import Branch
from poeguide.ui.widgets.text import Label, shortened
from poeguide.ui.widgets.topic_cards import CardGrid


@pytest.fixture
def spanish(in_spanish: None, window: MainWindow) -> MainWindow:
    """The window in Spanish at the size of a laptop."""
    return window


def go(qtbot: QtBot, window: MainWindow, link: str) -> None:
    window.go(f"poeguide:{link}")
    qtbot.waitUntil(lambda: window.page is not None and window.page.finish())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(3):
        QApplication.processEvents()


def chart_of(qtbot: QtBot, services: Services, values: list[int], width: int) -> BarChart:
    chart = BarChart(services.theme)
    qtbot.addWidget(chart)
    chart.set_bars([Bar(str(2000 + at), value, "") for at, value in enumerate(values)], "Counts")
    chart.resize(width, chart.sizeHint().height())
    return chart


def test_every_way_to_arrive_is_in_the_form_of_a_trip(qtbot: QtBot, spanish: MainWindow) -> None:
    go(qtbot, spanish, "trip/new")

    page = spanish.page
    assert isinstance(page, TripPage)
    assert all(page.form.way.rect().contains(chip.geometry()) for chip in page.form.way.chips)


def test_the_search_leaves_the_buttons_free_when_the_rail_grows(qtbot: QtBot, spanish: MainWindow) -> None:
    go(qtbot, spanish, "contacts")
    go(qtbot, spanish, "quiz")

    header = spanish.header
    assert header.search.geometry().right() < header.print.mapTo(header, QPoint()).x()


def test_the_tabs_of_a_port_stand_in_one_row(qtbot: QtBot, spanish: MainWindow) -> None:
    go(qtbot, spanish, "ports/2504")

    page = spanish.page
    assert isinstance(page, PortPage)
    assert len({button.y() for button in page.tabs.buttons.values()}) == 1


def test_the_state_of_a_question_is_whole(qtbot: QtBot, spanish: MainWindow) -> None:
    go(qtbot, spanish, "quiz")

    page = spanish.page
    assert isinstance(page, BankPage)
    last = page.table.rows.columnCount() - 1
    assert page.table.columnWidth(last) >= page.table.sizeHintForColumn(last)


def test_a_name_that_is_longer_than_the_list_takes_two_lines(qtbot: QtBot, spanish: MainWindow) -> None:
    go(qtbot, spanish, "documents")

    page = spanish.page
    assert isinstance(page, DocumentsPage)
    rows = page.list.rows
    heights = {
        row.title: page.list.visualRect(rows.index(at)).height() for at, row in enumerate(rows.values) if row.key
    }
    assert heights[max(heights, key=len)] > heights[min(heights, key=len)]


def test_the_last_value_stands_above_its_own_bar_alone(qtbot: QtBot, services: Services) -> None:
    chart = chart_of(qtbot, services, [11_400_000, *[8_000_000] * 26, 1_100_000], 600)

    last, greatest = chart.values_at()[27], chart.values_at()[0]
    assert last.bottom() > greatest.bottom() + chart.height() / 3
    assert last.right() <= chart.width()


def test_values_and_years_of_a_narrow_chart_do_not_touch(qtbot: QtBot, services: Services) -> None:
    chart = chart_of(qtbot, services, [*[880_000] * 10, 1_030_000, 788_000], 220)

    for boxes in (list(chart.values_at().values()), list(chart.labels_at().values())):
        assert len(boxes) > 1
        assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[:at])


def test_the_names_of_bars_keep_one_distance(qtbot: QtBot, services: Services) -> None:
    chart = chart_of(qtbot, services, [5] * 24, 600)

    named = list(chart.labels_at())
    assert len({after - before for before, after in pairwise(named)}) == 1


def test_secondary_has_one_letter_in_every_language() -> None:
    assert Branch("Inspección secundaria", "", 1, 2).letter == "S"


def test_a_web_address_goes_on_in_the_next_line(qtbot: QtBot, services: Services) -> None:
    address = "https://example.gov/query/USHTSC.asp?HTS=UNT&action=ScrollUp&pageNo=8"
    details = Details(services.theme, [Detail("Address", address)])
    qtbot.addWidget(details)
    details.resize(300, 200)
    details.show()

    shown = details.findChildren(QLabel)[-1]
    assert shown.accessibleName() == address
    assert shown.heightForWidth(200) >= 2 * shown.fontMetrics().height()
    assert shown.minimumSizeHint().width() <= 200


def test_the_cards_at_the_foot_of_home_keep_their_names_in_one_line(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    go(qtbot, window, "home")

    assert window.page is not None
    name = next(label for label in window.page.findChildren(QLabel) if label.text() == "Plan or look up")
    assert name.height() < 2 * name.fontMetrics().height()


@pytest.mark.parametrize(
    ("link", "words"),
    [("ports/2504", "Read about this port"), ("classes", "Add the class"), ("trip", "Plan my arrival")],
)
def test_large_words_of_buttons_are_not_broken_where_there_is_room(
    qtbot: QtBot, window: MainWindow, link: str, words: str
) -> None:
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    go(qtbot, window, link)

    assert window.page is not None
    shown = [button.text() for button in window.page.findChildren(Button) if button.isVisible()]
    assert words in shown
    assert not [text for text in shown if "\n" in text]


@pytest.mark.parametrize("link", ["settings", "practice", "facts/cus-exempt-800"])
def test_lines_hold_as_many_letters_at_a_large_size(qtbot: QtBot, window: MainWindow, link: str) -> None:
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    go(qtbot, window, link)

    page = window.page
    assert isinstance(page, ScrollPage)
    margins = page.column.contentsMargins()
    assert margins.right() == margins.left()


def test_lanes_stand_in_columns_of_one_width(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    go(qtbot, window, "lanes")

    assert window.page is not None
    cards = [card for grid in window.page.findChildren(CardGrid) for card in grid.cards]
    assert len({card.width() for card in cards}) == 1


def test_names_of_port_codes_are_seen_at_a_large_size(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "codes")
    page = window.page
    assert isinstance(page, CodesPage)
    assert not any(page.table.isColumnHidden(at) for at in range(6))

    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    go(qtbot, window, "home")
    go(qtbot, window, "codes")

    page = window.page
    assert isinstance(page, CodesPage)
    assert page.table.columnWidth(1) >= page.table.sizeHintForColumn(1) / 3
    assert [at for at in range(6) if page.table.isColumnHidden(at)]
    assert sum(page.table.columnWidth(at) for at in range(6)) <= page.table.viewport().width()


def test_the_line_of_a_fact_keeps_its_date_where_the_source_is_cut(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "goods/drum")

    assert window.page is not None
    lines = [line for line in window.page.findChildren(FactLine) if line.isVisible()]
    (state,) = [one for line in lines for one in line.states if one.words.startswith("Animal")]
    assert state.end == ", date not known"

    metrics = window.services.theme.tokens.metrics("caption")
    room = metrics.horizontalAdvance(state.words) * 2 // 3
    assert state.shown(metrics, room).endswith("…, date not known")
    assert metrics.horizontalAdvance(state.shown(metrics, room)) <= room


def test_the_drawing_of_a_tile_stays_with_its_name_beside_a_name_of_two_lines(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, "goods/drum")

    assert isinstance(window.page, GoodsPage)
    tiles = window.page.beside.tiles.tiles
    assert len({tile.height() for tile in tiles}) > 1
    drawn = [(tile.findChildren(IconLabel)[0].geometry(), tile.findChildren(Label)[0].geometry()) for tile in tiles]
    assert len({name.top() - drawing.bottom() for drawing, name in drawn}) == 1


@pytest.mark.parametrize(("width", "scale"), [(900, 1.0), (1280, 1.5), (1280, 2.0)])
def test_the_ledger_shows_its_heads_its_dates_and_most_of_each_title(
    qtbot: QtBot, window: MainWindow, width: int, scale: float
) -> None:
    window.resize(width, 800)
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)
    go(qtbot, window, "about")

    page = window.page
    assert isinstance(page, AboutPage)
    table, head = page.table, page.table.horizontalHeader()
    shown = [at for at in range(6) if not table.isColumnHidden(at)]
    assert {0, 1, 5} <= set(shown)
    assert all(head.sectionSize(at) >= head.sectionSizeHint(at) for at in shown)
    assert table.columnWidth(5) >= table.sizeHintForColumn(5)
    assert table.columnWidth(1) >= table.sizeHintForColumn(1) / 2


@pytest.mark.parametrize("size", [(1280, 800), (1280, 1600), (1440, 900)])
def test_no_cell_of_the_ledger_is_cut_and_rows_are_as_high_as_their_words(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    go(qtbot, window, "about")

    page = window.page
    assert isinstance(page, AboutPage)
    table, one = page.table, page.table.verticalHeader().defaultSectionSize()
    assert not any(table.isColumnHidden(at) for at in range(6))
    assert all(table.columnWidth(at) >= table.sizeHintForColumn(at) for at in range(6) if not table.has_lines(at))
    lined = [at for at in range(6) if table.has_lines(at)]
    for row in range(len(table.rows.values)):
        missing = [table.sizeHintForIndex(table.rows.index(row, at)).width() - table.columnWidth(at) for at in lined]
        # A hair of room may stay at the end of a line.
        assert max(missing) <= 0 if table.rowHeight(row) == one else max(missing) >= -1


def test_a_name_that_is_cut_keeps_what_tells_it_from_its_neighbors(theme: Theme) -> None:
    metrics, name = QFontMetrics(theme.tokens.font("strong")), "Gateway to the Americas Bridge (Laredo I)"
    room = metrics.horizontalAdvance(name)

    assert shortened(metrics, name, room) == name
    for share in (0.95, 0.8, 0.7):
        cut = shortened(metrics, name, round(room * share))
        assert cut.startswith("Gateway")
        assert cut.endswith("… (Laredo I)")
        assert metrics.horizontalAdvance(cut) <= room * share

    # Where the end would take more than half of the room, the start tells more.
    assert shortened(metrics, "St. Juste (Saint-Just-de-Bretenières)", room // 2).startswith("St. Juste (Sa")
    assert shortened(metrics, "A name without one that is cut", room // 3).endswith("…")
