"""Reach mode: the far part of the screen shows a map or large words, and nothing there can be pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.widgets.map_view import MapView
from tests.ui.kiosk.conftest import Visitor


@pytest.fixture
def reach(visit: Visitor) -> KioskWindow:
    window = visit("es")
    window.kiosk.visit.set_reach(on=True)
    QApplication.processEvents()
    return window


def go(window: KioskWindow, link: str) -> MapView:
    window.services.navigator.go(Route.parse(link))
    QApplication.processEvents()
    found = window.picture.map
    assert isinstance(found, MapView)
    found.finish()
    return found


def test_the_finder_shows_its_map_out_of_reach_and_the_list_below(qtbot: QtBot, reach: KioskWindow) -> None:
    shown = go(reach, "ports")
    page = reach.page
    assert isinstance(page, FinderPage)

    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    assert page.list.current is not None
    assert shown.selected == page.list.current.key
    assert shown.height() > 0.5 * reach.height() * 0.6
    assert page.list.isVisible()


@pytest.mark.parametrize("link", ["ports/2504", "crossings/ca-san-ysidro"])
def test_a_place_is_shown_on_the_map_with_its_name(reach: KioskWindow, link: str) -> None:
    shown = go(reach, link)

    assert shown.selected == link
    assert shown.visible_bounds().contains(shown.center)
    assert "San Ysidro" in reach.picture.name.text()


def test_a_page_without_a_place_shows_its_name_in_large_letters(reach: KioskWindow) -> None:
    go(reach, "ports/2504")

    reach.services.navigator.go(Route("help"))
    QApplication.processEvents()

    assert reach.picture.map is None
    assert reach.picture.poster.isVisible()
    assert reach.picture.words.text() == "Ayuda ahora"


def test_nothing_on_the_map_out_of_reach_takes_a_touch_or_the_keyboard(qtbot: QtBot, reach: KioskWindow) -> None:
    shown = go(reach, "ports")
    before = (shown.center, shown.zoom)

    qtbot.mouseClick(reach.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    QApplication.processEvents()
    below = [widget for widget in shown.findChildren(QWidget) if widget.isVisible()]

    assert (shown.center, shown.zoom) == before
    assert reach.picture.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not shown.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert below == []


def test_leaving_reach_mode_takes_the_map_away(reach: KioskWindow) -> None:
    go(reach, "ports")

    reach.kiosk.visit.set_reach(on=False)
    QApplication.processEvents()

    assert not reach.picture.isVisible()
    assert reach.picture.map is None


@pytest.mark.parametrize("link", ["help", "ports", "home", "steps/foot"])
def test_captions_of_the_voice_push_nothing_out_of_reach(reach: KioskWindow, link: str) -> None:
    reach.services.navigator.go(Route.parse(link))
    QApplication.processEvents()

    reach.kiosk.visit.set_speech(on=True)
    QApplication.processEvents()

    assert reach.captions.isVisible()
    assert reach.frame.reachable.geometry().top() == round(reach.height() * 0.6)
    assert reach.frame.reachable.geometry().bottom() == reach.height() - 1
