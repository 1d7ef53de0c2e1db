"""No part of a page is ever shown before it has a parent: it would flash as a window of its own and take the keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from tests.ui.test_every_page import ROUTES, show

PLANS = (
    "plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone&document=passport-card"
    "&programs=none&goods=purchases&value=1200&away=long&used=no&date=2026-12-01",
    "plan?mode=car&who=us-citizen&age=21-up&party=household&people=who.us-citizen_age.under-16&at=people",
    "plan?mode=air&preclear=no&at=place",
    "plan?mode=car&who=us-citizen&goods=purchases&at=value",
    "ports?q=san",
    "goods?q=mango",
    "changes/27HTN?since=2024",
)


class Strays(QObject):
    """Notes windows that appear."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    made = Strays()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def test_opening_pages_opens_no_other_window(qtbot: QtBot, window: MainWindow, strays: Strays) -> None:
    found: dict[str, list[str]] = {}
    # One of each page is enough: what it is made of is the same for all.
    first = {(route.page, bool(route.target)): route for route in reversed(ROUTES)}
    for route in (*first.values(), *(Route.parse(plan) for plan in PLANS)):
        strays.seen.clear()
        show(qtbot, window, route)
        if strays.seen:
            found[str(route)] = list(strays.seen)

    assert found == {}
