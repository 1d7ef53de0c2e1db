"""No part of a page is ever shown before it has a parent: it would flash as a window of its own and take the keys."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from tests.ui.conftest import ShownWindows
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


def test_opening_pages_opens_no_other_window(qtbot: QtBot, window: MainWindow, shown_windows: ShownWindows) -> None:
    found: dict[str, list[str]] = {}
    # One of each page is enough: what it is made of is the same for all.
    first = {(route.page, bool(route.target)): route for route in reversed(ROUTES)}
    for route in (*first.values(), *(Route.parse(plan) for plan in PLANS)):
        shown_windows.seen.clear()
        show(qtbot, window, route)
        if shown_windows.seen:
            found[str(route)] = list(shown_windows.seen)

    assert found == {}
