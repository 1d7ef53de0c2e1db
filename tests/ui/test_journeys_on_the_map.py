"""Whole ways through finder and crossing pages, by keyboard alone and by mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gpxpy
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.phone import PhoneDialog
from poeguide.ui.pages.finder.rows import HeadRow, MoreRow, PlaceRow

MOST_TABS = 300


def name_of(widget: QWidget) -> str:
    """What a reader calls a control: its name without counts, else the words on it."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return name.split(", ")[0]


class Hand:
    """What a reader can do, whichever way."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The control of this name on screen."""
        return next(
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and name_of(widget) == name and not widget.focusProxy()
        )

    def press(self, name: str) -> None:
        raise NotImplementedError

    def choose(self, name: str, value: str) -> None:
        raise NotImplementedError

    def open_row(self, name: str) -> None:
        raise NotImplementedError

    def pick(self, button: str, action: str) -> None:
        """Open the menu of a button, and choose from it."""
        raise NotImplementedError

    def menu(self) -> QMenu:
        """The menu that is open."""
        return next(menu for menu in self.window.findChildren(QMenu) if menu.isVisible())

    @property
    def finder(self) -> FinderPage:
        page = self.window.page
        assert isinstance(page, FinderPage)
        return page

    def group(self, title: str) -> dict[str, str]:
        """The places of a group of the list, with what the row says of each."""
        found: dict[str, str] = {}
        heading = ""
        for row in self.finder.list.rows.values:
            if isinstance(row, HeadRow):
                heading = row.title
            elif isinstance(row, PlaceRow) and heading == title:
                found[row.place.name] = ", ".join(filter(None, (row.badge.text if row.badge else "", row.note)))
        return found


class Keyboard(Hand):
    """Tab, arrows, letters, Space and Enter."""

    def reach(self, name: str) -> QWidget:
        """Tab to the control of this name."""
        for _ in range(MOST_TABS):
            focused = self.window.focusWidget()
            if focused is not None and name_of(focused) == name:
                return focused
            self.qtbot.keyClick(focused or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def press(self, name: str) -> None:
        self.qtbot.keyClick(self.reach(name), Qt.Key.Key_Space)

    def choose(self, name: str, value: str) -> None:
        menu = self.reach(name)
        assert isinstance(menu, QComboBox)
        self.qtbot.keyClick(menu, Qt.Key.Key_F4)
        for _ in range(menu.count()):
            if str(menu.view().currentIndex().data()).startswith(value):
                break
            self.qtbot.keyClick(menu.view(), Qt.Key.Key_Down)
        self.qtbot.keyClick(menu.view(), Qt.Key.Key_Return)
        assert menu.currentText().startswith(value)

    def open_row(self, name: str) -> None:
        places = self.reach("Places")
        for _ in range(MOST_TABS):
            current = self.finder.list.current
            if current is not None and current.name == name:
                break
            self.qtbot.keyClick(places, Qt.Key.Key_Down)
        self.qtbot.keyClick(places, Qt.Key.Key_Return)

    def pick(self, button: str, action: str) -> None:
        self.press(button)
        menu = self.menu()
        for _ in menu.actions():
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == action:
                break
        assert menu.activeAction().text() == action
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)


class Mouse(Hand):
    """Clicks, double clicks and scrolling."""

    def press(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        self.show(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str, value: str) -> None:
        menu = self.find(name, QComboBox)
        assert isinstance(menu, QComboBox)
        self.show(menu)
        # A menu takes no click within the time of a double click after it opened.
        usual = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(0)
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        view = menu.view()
        at = next(i for i in range(menu.count()) if menu.itemText(i).startswith(value))
        index = menu.model().index(at, 0)
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        QApplication.setDoubleClickInterval(usual)
        assert menu.currentText().startswith(value)

    def open_row(self, name: str) -> None:
        view: QListView = self.finder.list
        at = next(
            i
            for i, row in enumerate(self.finder.list.rows.values)
            if isinstance(row, PlaceRow) and row.place.name == name
        )
        index = self.finder.list.rows.index(at)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def pick(self, button: str, action: str) -> None:
        self.press(button)
        menu = self.menu()
        place = next(menu.actionGeometry(one).center() for one in menu.actions() if one.text() == action)
        self.qtbot.mouseMove(menu, place)
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)

    def show(self, widget: QWidget) -> None:
        """Scroll a control into view, as the wheel does."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QApplication.processEvents()
        assert widget.visibleRegion().contains(widget.rect().center())


@pytest.fixture(params=[Keyboard, Mouse], ids=["keyboard", "mouse"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> Hand:
    window.resize(1440, 1000)
    make: Callable[[QtBot, MainWindow], Hand] = request.param
    made = make(qtbot, window)
    made.press("Ports & map")
    qtbot.waitUntil(lambda: isinstance(window.page, FinderPage))
    return made


def buttons(window: MainWindow) -> list[str]:
    return [button.accessibleName() for button in window.findChildren(QAbstractButton) if button.isVisible()]


def test_a_family_drives_over_the_peace_bridge_and_sees_where_else_to_go(hand: Hand) -> None:
    hand.press("Car")
    hand.press("Canada")
    hand.choose("State", "New York")
    assert "Peace Bridge" in hand.group("Fits your filters")

    hand.open_row("Peace Bridge")

    assert str(hand.window.services.navigator.current) == "poeguide:crossings/ny-peace-bridge"
    plan_b = next(name for name in buttons(hand.window) if name.startswith("Rainbow Bridge"))
    assert "mi north" in plan_b
    assert "Open 24 hours" in plan_b
    assert "General" in plan_b


def test_a_wheelchair_user_keeps_places_whose_steps_nobody_knows(hand: Hand) -> None:
    hand.press("On foot")
    hand.choose("State", "California")
    hand.press("Yes")

    assert hand.group("Not known")["San Ysidro"] == "Steps not known, Ask before you go"
    assert hand.group("Dropped, with the reason")["Otay Mesa (commercial)"] == "Not: On foot, Truck"


def test_a_pedestrian_at_san_ysidro_sees_only_what_is_open(hand: Hand) -> None:
    hand.press("On foot")
    hand.press("US passport card")
    hand.choose("State", "California")
    hand.press("Open")

    fits, dropped = hand.group("Fits your filters"), hand.group("Dropped, with the reason")
    assert "San Ysidro" in fits
    assert all(text.startswith("Open") for text in fits.values())
    assert all(dropped.values())
    assert "PedWest (San Ysidro)" in hand.group("Not known")
    assert dropped["Cross Border Xpress"].startswith("Air passengers only")
    hand.pick("Export", "Code for a phone…")
    code = hand.window.findChild(PhoneDialog)
    assert code is not None
    assert "geo:32.5" in code.code.text
    hand.qtbot.keyClick(code, Qt.Key.Key_Escape)
    hand.open_row("San Ysidro")
    assert str(hand.window.services.navigator.current) == "poeguide:crossings/ca-san-ysidro"


def test_a_trucker_at_laredo_finds_the_two_commercial_bridges_and_takes_them_along(hand: Hand, tmp_path: Path) -> None:
    if isinstance(hand, Keyboard):
        hand.qtbot.keyClicks(hand.reach("Name"), "laredo")
    else:
        hand.choose("State", "Texas")
    hand.press("Truck")

    fits, dropped = hand.group("Fits your filters"), hand.group("Dropped, with the reason")
    laredo = {name for name in fits if "(Laredo" in name}
    assert laredo == {"World Trade Bridge (Laredo IV)", "Colombia Solidarity Bridge (Laredo III)"}
    assert all(dropped.values())
    hand.pick("Export", "GPX")
    dialog = hand.window.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.clear()
    dialog.setDirectory(str(tmp_path))
    hand.qtbot.keyClicks(name, "bridges.gpx")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Save).click()
    waypoints = gpxpy.parse((tmp_path / "bridges.gpx").read_text("utf-8")).waypoints
    assert laredo <= {str(point.name) for point in waypoints}
    hand.open_row("World Trade Bridge (Laredo IV)")
    assert hand.window.services.navigator.current.page == "crossings"


def test_the_map_alone_leads_to_a_crossing(hand: Hand) -> None:
    hand.press("Car")
    hand.press("Canada")
    page = hand.finder
    page.map.finish()
    if isinstance(hand, Keyboard):
        view = hand.reach("Map of ports of entry")
        hand.qtbot.keyClick(view, Qt.Key.Key_Right)
        hand.qtbot.keyClick(view, Qt.Key.Key_Left)
        assert page.list.current is not None
        hand.qtbot.keyClick(page.map, Qt.Key.Key_Return)
    else:
        page.map.select("crossings/ny-peace-bridge")
        page.map.finish()
        spot = page.map._layer.selected_at(page.map._motion.camera)
        assert spot is not None
        place = QPoint(round(spot.x()), round(spot.y()))
        hand.qtbot.mouseDClick(page.map, Qt.MouseButton.LeftButton, pos=place)

    assert hand.window.services.navigator.current.page == "crossings"
    assert not any(isinstance(row, MoreRow) and not row.text for row in page.list.rows.values)
