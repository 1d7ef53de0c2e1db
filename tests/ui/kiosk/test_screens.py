"""What holds on every screen of the kiosk: reach, sizes, names, words that are not cut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.kiosk.conftest import Visitor, has_scale

LINKS = ["home", "steps/car", "ports", "ports/2504", "goods", "goods/fresh-fruit", "help", "help/secondary", "contacts"]
LOW = (1366, 768)
SIZES = [(1080, 1920), (1920, 1080), LOW]


def shown(window: KioskWindow) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def can_be_pressed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or isinstance(widget, QAbstractButton | QLineEdit)


def walk(window: KioskWindow) -> Iterator[str]:
    for link in LINKS:
        route = Route.parse(link)
        if window.services.navigator.current != route:
            window.services.navigator.go(route)
        while window.page is not None and not window.page.finish():
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # A layout inside a layout is asked again when the outer one is done.
        for _ in range(5):
            QApplication.processEvents()
        yield link


def test_in_reach_mode_nothing_can_be_pressed_above_the_line(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    window.kiosk.visit.set_reach(on=True)
    line = round(window.height() * 0.6)

    high = []
    for link in walk(window):
        for widget in shown(window):
            top = widget.mapTo(window, QPoint(0, 0)).y()
            is_seen = not widget.visibleRegion().isEmpty()
            if can_be_pressed(widget) and is_seen and top + widget.visibleRegion().boundingRect().top() < line:
                high.append(f"{link}: {type(widget).__name__} {widget.accessibleName()} at {top}")

    assert window.height() == 1920
    assert high == []


def test_on_a_wide_screen_reach_mode_keeps_to_the_near_side(visit: Visitor) -> None:
    window = visit()
    window.resize(1920, 1080)
    window.kiosk.visit.set_reach(on=True)
    QApplication.processEvents()

    far = [
        widget.accessibleName()
        for widget in shown(window)
        if can_be_pressed(widget) and widget.mapTo(window, QPoint(widget.width(), 0)).x() > window.width() // 2
    ]

    assert window.picture.isVisible()
    assert far == []


def test_the_question_in_reach_mode_is_below_the_line_too(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    window.kiosk.visit.set_reach(on=True)
    window.kiosk.idle.clock.idle = 190
    window.kiosk.idle.look()

    line = round(window.height() * 0.6)
    qtbot.waitUntil(lambda: window.question.stay.mapTo(window, QPoint(0, 0)).y() >= line)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_is_pressed_is_fifteen_millimeters_or_more(visit: Visitor, size: tuple[int, int]) -> None:
    window = visit()
    window.resize(*size)
    floor = window.services.theme.tokens.sizes["target.small"] - 1

    small = [
        f"{link}: {type(widget).__name__} “{widget.accessibleName()}” {widget.width()}×{widget.height()}"
        for link in walk(window)
        for widget in shown(window)
        if isinstance(widget, QAbstractButton | QLineEdit) and widget.height() < floor
    ]

    assert small == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_every_screen_keeps_its_size_and_its_bar(
    qtbot: QtBot, visit: Visitor, size: tuple[int, int], scale: float
) -> None:
    window = visit()
    window.resize(*size)
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)

    for link in walk(window):
        assert (window.width(), window.height()) == size, link
        assert window.bar.mapTo(window, QPoint(0, window.bar.height())).y() == size[1], link
        for button in window.bar.buttons.values():
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width(), (link, button.text())


@pytest.mark.parametrize("scale", [2.0, 3.0])
def test_a_low_screen_keeps_its_size_with_drawers_keyboard_and_speech(
    qtbot: QtBot, visit: Visitor, scale: float
) -> None:
    window = visit("es", "goods")
    window.resize(*LOW)
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(partial(has_scale, window, scale))
    heights = {}

    def look(name: str) -> None:
        for _ in range(3):
            QApplication.processEvents()
        if window.size().toTuple() != LOW or window.bar.geometry().bottom() >= window.height():
            heights[name] = window.size().toTuple()

    for key in ("comfort", "language"):
        window.bar.buttons[key].click()
        look(key)
    page = window.page
    assert page is not None
    window.open_keyboard(page.findChildren(QLineEdit)[0])
    look("keyboard")
    window.keyboard.close_board()
    window.kiosk.visit.set_speech(on=True)
    window.reader.read_page()
    look("speech")
    window.show_scene("question")
    look("question")

    assert heights == {}
    assert len({button.y() for button in window.bar.buttons.values()}) == 1


def test_no_page_scrolls_sideways(visit: Visitor) -> None:
    window = visit()

    wide = [
        f"{link}: {type(area).__name__}"
        for link in walk(window)
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]

    assert wide == []


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    nameless = []
    for link in walk(window):
        for key in ("comfort", "language"):
            window.bar.buttons[key].click()
            for widget in shown(window):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    interface = QAccessible.queryAccessibleInterface(widget)
                    if not interface.text(QAccessible.Text.Name).strip():
                        nameless.append(f"{link}: {type(widget).__name__}")
            window.bar.buttons[key].click()

    assert nameless == []


def test_tiles_are_forty_millimeters_or_more(visit: Visitor) -> None:
    window = visit()
    page = window.page
    least = window.kiosk.config.screen(1080, 1920).pixels(40)

    sizes = [min(tile.width(), tile.height()) for tile in page.tiles.values()]  # type: ignore[union-attr] # the home page

    assert min(sizes) >= least
