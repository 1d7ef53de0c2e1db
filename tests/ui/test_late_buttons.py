"""Buttons that are painted in the first picture and made after it: one sees, reaches and presses them as any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.shell.button_strip import ButtonStrip, StripItem
from poeguide.ui.tab_order import in_reading_order
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.late_buttons import LateButtons
from poeguide.ui.widgets.map_view import MapView
from poeguide.ui.widgets.place_rows import PlaceLine, PlaceRows
from poeguide.ui.widgets.tabs import Tabs

ROUTES = ("home", "ports/2504", "crossings/ca-san-ysidro", "ports", "goods", "steps/air", "about")
ROUNDING = 10
CHANGES = ({"theme": "dark"}, {"text_scale": 2.0}, {"language": "es"})


def late_parts(window: MainWindow) -> list[LateButtons[QWidget]]:
    """All that a reader sees now."""
    return [part for part in window.findChildren(LateButtons) if part.isVisible() and part.visibleRegion()]


def change_now(window: MainWindow, change: dict[str, object]) -> None:
    """The window made anew and painted, and nothing of what follows."""
    window.services.preferences.update(**change)
    QCoreApplication.sendPostedEvents()


def pictures(parts: list[LateButtons[QWidget]]) -> list[QImage]:
    return [part.grab().toImage() for part in parts]


def difference(part: LateButtons[QWidget], one: QImage, other: QImage) -> int:
    """By how much of 255 they differ at most; on a map beyond what rounding does, as its buttons take two steps."""
    assert one.size() == other.size()
    # Without what shines through, of which nothing can be taken away.
    one, other = (picture.convertToFormat(QImage.Format.Format_RGBX8888) for picture in (one, other))
    painter = QPainter(one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    pixels = bytes(one.constBits())
    most = max(max(pixels[channel::4]) for channel in range(3))
    return most if most > (ROUNDING if isinstance(part, MapView) else 0) else 0


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=str)
@pytest.mark.parametrize("change", CHANGES, ids=str)
@pytest.mark.parametrize("route", ROUTES)
def test_what_is_painted_first_looks_as_the_buttons_do(
    window: MainWindow, route: str, change: dict[str, object], direction: Qt.LayoutDirection
) -> None:
    window.resize(1440, 900)
    # A button under the pointer looks different.
    QCursor.setPos(window.mapToGlobal(QPoint(window.width() + 9, 0)))
    window.go(route)
    QApplication.processEvents()
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(direction)
    try:
        change_now(window, change)
        parts = late_parts(window)
        # The keyboard is somewhere: that part is made at once, and what an order of the keys was asked for.
        late = [part for part in parts if not part.is_complete]
        assert len(late) >= 2
        painted = pictures(parts)

        for part in parts:
            part.complete()

        made = pictures(parts)
        assert list(map(difference, parts, painted, made)) == [0] * len(parts)
    finally:
        QGuiApplication.setLayoutDirection(before)


@pytest.mark.parametrize("route", ROUTES)
def test_the_buttons_come_without_anybody_asking(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.go(route)
    change_now(window, {"theme": "dark"})

    qtbot.waitUntil(lambda: all(part.is_complete for part in window.findChildren(LateButtons) if part.isVisible()))


def test_tab_comes_to_the_buttons_at_once(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("ports/2504")
    change_now(window, {"theme": "dark"})
    page = window.page
    assert page is not None
    parts = [*window.rail.findChildren(LateButtons), *page.findChildren(LateButtons)]
    assert sum(part.is_complete for part in parts) <= 1

    reached = [window.focusWidget()]
    for _ in range(80):
        window.focusNextPrevChild(True)
        reached.append(window.focusWidget())

    for part in parts:
        buttons = [button for button in part.in_order() if button.isVisible()]
        places = [reached.index(button) for button in buttons]
        assert places == list(range(places[0], places[0] + len(places)))


def test_other_content_has_other_buttons(qtbot: QtBot, services: Services) -> None:
    tabs = Tabs(services.theme, "Parts", [Choice("one", "One"), Choice("two", "Two")])
    qtbot.addWidget(tabs)
    tabs.resize(600, 60)
    tabs.show()
    tabs.buttons["two"].click()

    tabs.set_choices([Choice("two", "Two"), Choice("three", "Three")])

    assert tabs.current == "two"
    assert list(tabs.buttons) == ["two", "three"]
    assert tabs.buttons["two"].isChecked()
    with qtbot.waitSignal(tabs.chosen):
        tabs.buttons["three"].click()
    assert tabs.current == "three"


def test_a_group_of_which_one_must_hold_keeps_one(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(
        services.theme, "Way", [Choice("air", "Air"), Choice("sea", "Sea")], exclusive=True, required=True
    )
    qtbot.addWidget(group)
    group.set_keys(["air"])
    group.show()

    group.chips[1].click()
    assert group.keys == ("sea",)
    group.chips[1].click()
    assert group.keys == ("sea",)
    assert [chip.isChecked() for chip in group.chips] == [False, True]


def test_a_choice_that_is_left_out_leaves_no_gap(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Print", [Choice("large", "Large"), Choice("each", "Each"), Choice("x", "Last")])
    qtbot.addWidget(group)
    group.resize(900, 60)
    group.show()
    second = group.chips[1].x()

    group.show_choice("each", is_shown=False)

    assert [chip.isVisible() for chip in group.chips] == [True, False, True]
    assert group.chips[2].x() == second


def test_an_item_that_is_not_shown_has_no_button_on_screen(qtbot: QtBot, services: Services) -> None:
    items = {"save": StripItem("save", "Save", is_shown=False), "print": StripItem("print", "Print")}
    strip = ButtonStrip(services.theme, items)
    qtbot.addWidget(strip)
    strip.show()

    assert not strip.button("save").isVisible()
    assert strip.button("print").x() == 0
    strip.set_item("save", strip.item("save")._replace(is_shown=True))
    strip.resize(strip.sizeHint())
    assert strip.button("save").isVisible()
    assert strip.button("print").x() > strip.button("save").width()


def test_a_row_leads_where_it_says(qtbot: QtBot, services: Services) -> None:
    rows = PlaceRows(services.theme, [PlaceLine("ports/2504", "land", "San Ysidro"), PlaceLine("help", "", "Help")])
    qtbot.addWidget(rows)
    rows.resize(400, rows.heightForWidth(400))
    rows.show()
    qtbot.waitUntil(lambda: rows.is_complete)

    below = rows.childAt(QPoint(200, rows.height() - 10))
    assert below is rows.buttons[1]
    with qtbot.waitSignal(rows.pressed):
        qtbot.mouseClick(below, Qt.MouseButton.LeftButton)
    assert rows.route == "help"


def test_the_words_of_a_button_make_no_shortcut(window: MainWindow) -> None:
    """The ampersand in “Ports & map” once made Alt+Space, the key of the window's menu, open the finder."""
    window.resize(1440, 900)
    for route in ("home", "ports/2504"):
        window.go(route)
        QApplication.processEvents()
        assert not [button.text() for button in window.findChildren(QAbstractButton) if not button.shortcut().isEmpty()]
    assert window.rail.buttons["ports"].accessibleName() == "Ports & map"


def test_tab_comes_to_them_in_a_dialog_where_they_stand(qtbot: QtBot, services: Services) -> None:
    dialog, group = QDialog(), ChipGroup(services.theme, "Paper", [Choice("a4", "A4"), Choice("letter", "Letter")])
    column, first, last = QVBoxLayout(dialog), QLineEdit(), QLineEdit()
    for part in (first, group, last):
        column.addWidget(part)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: group.is_complete)

    def walked() -> list[QWidget | None]:
        first.setFocus()
        return [dialog.focusWidget() for _ in range(4) if dialog.focusNextPrevChild(True)]

    assert walked() == [*group.chips, last, first]
    group.set_choices([Choice("letter", "Letter"), Choice("slip", "Slip")])
    qtbot.waitUntil(lambda: group.is_complete)
    assert walked() == [*group.chips, last, first]


def test_what_a_screen_reader_toggles_is_chosen(qtbot: QtBot, services: Services) -> None:
    group = ChipGroup(services.theme, "Way", [Choice("air", "Air"), Choice("sea", "Sea")], exclusive=True)
    qtbot.addWidget(group)
    group.show()

    for chip, keys in ((group.chips[1], ("sea",)), (group.chips[0], ("air",)), (group.chips[0], ())):
        with qtbot.waitSignal(group.keys_changed):
            QAccessible.queryAccessibleInterface(chip).actionInterface().doAction("Toggle")
        assert group.keys == keys
        assert tuple(one.key for one in group.chips if one.isChecked()) == keys


def test_the_keyboard_stays_on_what_is_filled_anew(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    tabs = Tabs(services.theme, "Parts", [Choice("list", "List"), Choice("map", "Map")])
    tabs.setParent(window.body)
    tabs.resize(600, 60)
    tabs.show()
    tabs.buttons["map"].setFocus()

    tabs.set_choices([Choice("filters", "Filters"), Choice("list", "List"), Choice("map", "Map")])
    assert window.focusWidget() is tabs.buttons["map"]

    tabs.set_choices([Choice("filters", "Filters"), Choice("list", "List")])
    assert window.focusWidget() is tabs.buttons["list"]


def test_a_screen_reader_meets_the_header_as_one_reads_it(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.go("ports/2504")
    header = window.header
    order = [header.back, header.forward, header.search, header.save, header.print, header.language, header.text_size]

    every = [part for part in header.findChildren(QAbstractButton) if part in order]
    assert every == order


def test_tabs_that_stay_take_another_text_size(qtbot: QtBot, services: Services) -> None:
    dialog = QDialog()
    tabs = Tabs(services.theme, "Parts", [Choice("one", "Freshness ledger"), Choice("two", "What this guide is")])
    tabs.setParent(dialog)
    tabs.setGeometry(0, 0, 900, 60)
    qtbot.addWidget(dialog)
    dialog.show()
    before = tabs.buttons["one"].width()

    services.theme.apply(Settings(theme="light", text_scale=1.5))

    assert tabs.buttons["one"].width() > before
    assert tabs.buttons["two"].x() == tabs.buttons["one"].width()


@pytest.mark.parametrize(("width", "scale", "language"), [(860, 3.0, "en"), (600, 2.0, "en"), (800, 2.0, "es")])
def test_all_buttons_of_the_header_have_room_in_a_narrow_window(
    window: MainWindow, width: int, scale: float, language: str
) -> None:
    """Text size went out of the window first: the way back to smaller words."""
    window.resize(width, 700)
    window.go("ports/2504")
    window.services.preferences.update(text_scale=scale, language=language)
    QApplication.processEvents()
    assert window.width() == width
    header = window.header

    for button in (header.back, header.forward, header.save, header.print, header.language, header.text_size):
        assert button.visibleRegion().boundingRect() == button.rect(), button.accessibleName()


def test_what_is_under_the_pointer_is_marked_when_it_is_made(qtbot: QtBot, services: Services) -> None:
    """Each button was shown for a moment in the corner, and the last one of them stayed marked."""
    group = ChipGroup(services.theme, "Way", [Choice("air", "Air"), Choice("sea", "Sea"), Choice("land", "Land")])
    qtbot.addWidget(group)
    group.resize(600, 60)
    QCursor.setPos(group.mapToGlobal(QPoint(10, 10)))
    group.show()

    qtbot.waitUntil(lambda: group.is_complete)
    assert not any(chip.underMouse() for chip in group.chips[1:])


def test_an_entry_that_has_the_keyboard_stays_in_sight_among_larger_words(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("home")
    window.rail.buttons["settings"].setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    QApplication.processEvents()

    entry = window.rail.buttons["settings"]
    assert entry.hasFocus()
    assert entry.visibleRegion().boundingRect() == entry.rect()


def test_tab_from_the_header_brings_a_scrolled_page_back(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("settings")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, ScrollPage)
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    window.header.text_size.setFocus(Qt.FocusReason.TabFocusReason)

    window.focusNextPrevChild(True)

    focused = window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
    assert focused.visibleRegion().boundingRect() == focused.rect()


@pytest.mark.parametrize("route", ["home", "ports", "ports/2504", "compare", "settings"])
def test_tab_goes_through_every_page_as_one_reads_it(window: MainWindow, route: str) -> None:
    window.resize(1280, 800)
    window.go(route)
    QApplication.processEvents()
    page = window.page
    assert page is not None
    window.header.text_size.setFocus(Qt.FocusReason.TabFocusReason)

    walked = []
    for _ in range(200):
        window.focusNextPrevChild(True)
        focused = window.focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            break
        walked.append(focused)

    order = [part for part in in_reading_order(page) if part in walked]
    assert len(order) >= 2
    # What stands on a map stands in no layout.
    assert [part for part in walked if part in order] == order
