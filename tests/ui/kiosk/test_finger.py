"""A finger on a page: drawn it moves the page and presses nothing; lifted where it was put down it presses."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.machine import Machine
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.widgets.cards import CardButton
from tests.ui.kiosk.hands import draw, page_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(machine: Machine) -> KioskWindow:
    machine.window.begin_visit()
    machine.window.enter("en")
    return machine.window


def page_at(qtbot: QtBot, window: KioskWindow, link: str) -> Any:
    window.services.navigator.go(Route.parse(link))
    return page_of(qtbot, window)


def test_a_finger_drawn_up_moves_the_page_down_and_presses_nothing(qtbot: QtBot, window: KioskWindow) -> None:
    page = page_at(qtbot, window, "help")
    card = next(one for one in page.findChildren(QWidget) if isinstance(one, CardButton) and one.isVisible())
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 200

    draw(window, card, -200)

    assert bar.value() == 200
    assert window.services.navigator.current == Route("help")


def test_a_finger_that_stays_presses_what_lies_below(qtbot: QtBot, window: KioskWindow) -> None:
    page = page_at(qtbot, window, "help")
    card = next(one for one in page.findChildren(QWidget) if isinstance(one, CardButton) and one.isVisible())

    qtbot.mouseClick(card, LEFT, pos=card.rect().center())

    assert window.services.navigator.current.page == "help"
    assert window.services.navigator.current.target


def test_a_list_is_moved_without_choosing_a_row(qtbot: QtBot, window: KioskWindow) -> None:
    page = page_at(qtbot, window, "ports")
    view: QAbstractScrollArea = page.list

    draw(window, view.viewport(), -300)

    assert view.verticalScrollBar().value() == 300
    assert not page.list.currentIndex().isValid()


def test_a_map_is_moved_itself(qtbot: QtBot, window: KioskWindow) -> None:
    page = page_at(qtbot, window, "ports")
    page.tabs.buttons["map"].click()
    QApplication.processEvents()
    before = page.map.grab().toImage()

    draw(window, page.map, -200)

    after = page.map.grab().toImage()
    assert after != before
