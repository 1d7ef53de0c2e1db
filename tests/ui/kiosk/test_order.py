"""The five keys go through a page as one reads it, also through what was made after its first picture."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.tab_order import BY_TAB, in_reading_order
from tests.ui.kiosk.conftest import Visitor


def by_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() in BY_TAB


def chain(window: KioskWindow) -> list[QWidget]:
    """What the keys come to, one after the other."""
    found, widget = list[QWidget](), window.nextInFocusChain()
    while widget is not None and widget is not window:
        if by_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize(
    "routes",
    [
        ("ports/2720", "ports/2504"),
        ("ports/2720", "ports/2504?tab=sources"),
        ("crossings/tx-ysleta", "crossings/ca-san-ysidro"),
        ("documents/lpr", "documents/us-citizen-adult"),
        ("rules/prohibited", "rules/exemptions"),
    ],
    ids=lambda routes: str(routes[1]),
)
def test_the_keys_go_as_one_reads(qtbot: QtBot, visit: Visitor, routes: tuple[str, str]) -> None:
    window = visit()
    window.resize(1920, 1080)
    for route in ("home", routes[0], "home", routes[1]):
        window.services.navigator.go(Route.parse(route))
        for _ in range(5):
            QApplication.processEvents()
    page = window.page
    assert page is not None

    read = [widget for widget in in_reading_order(page) if by_tab(widget)]

    assert len(read) > 3
    assert [widget for widget in chain(window) if widget in read] == read
