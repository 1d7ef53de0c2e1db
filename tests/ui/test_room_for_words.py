"""Words that were cut, pushed aside or run together once: tables, number fields, details, buttons, headings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.trip import Trip
from poeguide.ui.item_models import Column
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.about import AboutPage
from poeguide.ui.pages.codes import CodesPage
from poeguide.ui.pages.compare import ComparePage
from poeguide.ui.pages.contacts import ContactsPage
from poeguide.ui.pages.steps import StepsPage
from poeguide.ui.pages.trip import TripPage
from poeguide.ui.services import Services
from poeguide.ui.trips import NewPerson
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_short_columns_are_whole_where_long_ones_must_give_way(qtbot: QtBot, services: Services, scale: float) -> None:
    services.preferences.update(text_scale=scale)
    columns = (Column("Code", lambda row: row[0]), Column("What it is called", lambda row: row[1]))
    table = Table[tuple[str, str]](services.theme, "Places", columns, (1, 20))
    qtbot.addWidget(table)
    table.set_values([("2504", "A name that is far longer than any table is wide " * 4)])
    table.resize(600, 400)
    table.show()

    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()


def test_columns_that_need_little_share_what_is_left(qtbot: QtBot, services: Services) -> None:
    columns = (Column("Code", lambda row: row), Column("Again", lambda row: row))
    table = Table[str](services.theme, "Places", columns, (1, 1))
    qtbot.addWidget(table)
    table.set_values(["2504"])
    table.resize(800, 400)
    table.show()

    assert table.columnWidth(0) + table.columnWidth(1) >= table.viewport().width() - 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("link", ["poeguide:codes", "poeguide:contacts", "poeguide:about"])
def test_a_name_that_is_longer_than_its_column_has_more_lines(
    qtbot: QtBot, window: MainWindow, link: str, scale: float
) -> None:
    window.services.preferences.update(text_scale=scale)
    window.go(link)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, AboutPage | CodesPage | ContactsPage)
    qtbot.waitUntil(lambda: page.table.isVisible() and window.services.theme.tokens.scale == scale)

    table, metrics = page.table, page.table.fontMetrics()
    shown = [at for at in range(table.rows.columnCount()) if not table.isColumnHidden(at) and table.has_lines(at)]
    one, heights = table.verticalHeader().defaultSectionSize(), set()
    for row in range(len(table.rows.values)):
        for at in shown:
            words = str(table.rows.index(row, at).data())
            room = QRect(0, 0, table.columnWidth(at), table.rowHeight(row))
            needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
            assert needed.width() <= room.width()
            assert needed.height() <= room.height()
        heights.add(table.rowHeight(row))
    assert min(heights) == one < max(heights)


def test_the_pointer_is_told_the_whole_of_a_cell_that_is_cut(qtbot: QtBot, services: Services) -> None:
    table = Table[str](services.theme, "Places", [Column("Name", lambda row: row)], (1,))
    qtbot.addWidget(table)
    table.set_values(["Gateway to the Americas Bridge", "Laredo"])
    table.resize(200, 300)
    with qtbot.waitExposed(table):
        table.show()

    def rest(row: int) -> str:
        place = table.visualRect(table.rows.index(row, 0)).center()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), event)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert rest(0) == "Gateway to the Americas Bridge"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert rest(1) == ""


def test_rows_are_low_again_where_the_words_have_room(qtbot: QtBot, services: Services) -> None:
    table = Table[str](services.theme, "Places", [Column("Name", lambda row: row)], (1,))
    qtbot.addWidget(table)
    table.wrap()
    table.hug()
    table.set_values(["Gateway to the Americas Bridge", "Laredo"])
    table.show()

    table.resize(200, table.height())
    QApplication.processEvents()
    one, narrow = table.verticalHeader().defaultSectionSize(), table.height()
    assert table.rowHeight(0) > one == table.rowHeight(1)

    table.resize(600, table.height())
    QApplication.processEvents()
    assert table.rowHeight(0) == one
    assert table.height() < narrow


def test_the_number_in_a_field_stands_off_its_edge(qtbot: QtBot, services: Services) -> None:
    field = NumberField("Minutes", (1, 90), 40, suffix=" minutes")
    qtbot.addWidget(field)
    field.show()

    edit = field.lineEdit()
    assert edit.x() >= services.theme.tokens.size("space.2")
    assert edit.width() >= edit.fontMetrics().horizontalAdvance(edit.text())


def test_a_value_stands_beside_the_button_that_copies_it(qtbot: QtBot, services: Services) -> None:
    details = Details(services.theme, [Detail("English", "port of entry", copies=True)])
    qtbot.addWidget(details)
    details.show()

    middles = {
        widget.geometry().center().y() for widget in (*details.findChildren(QLabel), *details.findChildren(Button))
    }
    assert max(middles) - min(middles) <= 1


def test_the_drawing_of_a_button_keeps_its_distance_from_the_word(services: Services) -> None:
    button = Button(services.theme, "Compare", icon="swap")
    alone = Button(services.theme, "", icon="swap")

    assert button.iconSize().width() > button.iconSize().height()
    assert alone.iconSize().width() == alone.iconSize().height()


def test_the_code_of_a_link_is_in_view_in_the_table(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:codes/3801")

    page = window.page
    assert isinstance(page, CodesPage)
    qtbot.waitUntil(lambda: page.table.viewport().rect().contains(page.table.visualRect(page.table.currentIndex())))
    assert page.area.verticalScrollBar().maximum() == 0


def test_a_port_of_unknown_kind_says_so_and_leads_on(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:ports/4911")
    assert window.page is not None
    nothing = window.page.findChild(EmptyState)
    assert nothing is not None

    qtbot.mouseClick(nothing.action, Qt.MouseButton.LeftButton)

    assert str(window.services.navigator.current) == "poeguide:contacts"


def test_the_hint_of_the_compare_field_is_whole_at_twice_the_size(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.go("poeguide:compare?ids=ports/2504,ports/2506")
    QApplication.processEvents()

    page = window.page
    assert isinstance(page, ComparePage)
    words = QFontMetrics(page.field.font()).horizontalAdvance(page.field.placeholderText())
    qtbot.waitUntil(lambda: page.field.width() > words)


@pytest.mark.parametrize("width", [900, 1280, 1600])
def test_the_title_of_a_way_does_not_wrap_for_its_buttons(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 800)
    window.go("poeguide:steps/aircraft")

    page = window.page
    assert isinstance(page, StepsPage)
    line = QFontMetrics(page.heading.font()).height()
    qtbot.waitUntil(lambda: page.heading.height() < 2 * line and page.languages.isVisible())


@pytest.mark.parametrize("width", [900, 1600])
def test_a_button_never_stands_between_a_title_and_its_sentence(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.services.preferences.update(text_scale=1.5)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.5)
    window.resize(width, 900)
    window.go("poeguide:about")
    page = window.page
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(page.lead.isVisible)
    QApplication.processEvents()

    assert page.heading.geometry().bottom() < page.lead.y()
    is_beside = page.changes.x() > page.heading.x()
    assert is_beside is (width == 1600)
    assert is_beside or page.changes.y() > page.lead.geometry().bottom()


def test_all_sections_stand_in_the_narrow_rail_of_a_laptop(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("poeguide:ports/2504")

    qtbot.waitUntil(window.rail.isVisible)
    QApplication.processEvents()

    assert window.rail.area is None


def test_a_section_keeps_the_keyboard_when_the_window_becomes_too_low_for_all(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 900)
    window.go("home")
    QApplication.processEvents()
    window.rail.buttons["contacts"].setFocus(Qt.FocusReason.TabFocusReason)

    window.resize(1280, 380)

    qtbot.waitUntil(lambda: scrolled_rail(window).maximum() > 0)
    assert window.rail.buttons["contacts"].hasFocus()


def test_the_marked_section_is_in_sight_where_not_all_have_room(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: scrolled_rail(window).maximum() > 0)

    window.go("poeguide:settings")
    qtbot.waitUntil(lambda: is_whole(window.rail.buttons["settings"]))
    window.go("poeguide:home")
    qtbot.waitUntil(lambda: is_whole(window.rail.buttons["home"]))

    window.go("poeguide:settings")
    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: is_whole(window.rail.buttons["settings"]))


def test_the_rail_starts_at_its_top_where_the_marked_section_is_in_sight_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.go("poeguide:contacts")
    window.resize(1280, 600)
    qtbot.waitUntil(lambda: scrolled_rail(window).value() > 0)

    window.resize(1280, 900)

    qtbot.waitUntil(lambda: scrolled_rail(window).value() == 0)
    assert is_whole(window.rail.buttons["contacts"])


def scrolled_rail(window: MainWindow) -> QScrollBar:
    """Its scroll bar, where not all sections have room."""
    assert window.rail.area is not None
    return window.rail.area.verticalScrollBar()


def is_whole(widget: QWidget) -> bool:
    """Whether no part of it is out of sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_places_of_one_name_say_what_they_are(window: MainWindow) -> None:
    window.go("poeguide:majors/san-ysidro")

    assert window.page is not None
    window.page.complete()
    texts = [label.text() for label in window.page.findChildren(QLabel)] + [
        view.words() for view in window.page.findChildren(ArticleView)
    ]
    assert any("San Ysidro (port)" in text and "San Ysidro (crossing)" in text for text in texts)


def test_a_question_of_the_plan_has_room_beside_the_answers(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)

    window.go("poeguide:plan")
    qtbot.waitUntil(lambda: window.rail.width() < window.services.theme.tokens.sizes["width.rail"])

    window.resize(1600, 900)
    qtbot.waitUntil(lambda: window.rail.width() >= window.services.theme.tokens.sizes["width.rail"])


def test_a_trip_without_a_list_shows_no_progress(window: MainWindow, services: Services) -> None:
    services.trips.start(Trip(id="", trip="", title="Visit"), [NewPerson("Me")], [])
    window.go("poeguide:trip")

    page = window.page
    assert isinstance(page, TripPage)
    assert not page.ring.isVisible()


def test_the_marked_section_stands_off_its_bar_in_large_words(qtbot: QtBot, window: MainWindow) -> None:
    """The longest word of the narrow rail touched the bar once it was marked, which makes it bold."""
    window.services.preferences.update(text_scale=2.0)
    window.go("poeguide:help")
    qtbot.waitUntil(lambda: window.rail.is_compact)

    tokens = window.services.theme.tokens
    buttons = window.rail.buttons.values()
    bold = max(tokens.metrics("caption-strong").horizontalAdvance(button.text()) for button in buttons)
    room = min(button.width() for button in buttons) - 2 * tokens.size("shape.bar")
    assert room - bold >= 2 * tokens.size("space.1")
