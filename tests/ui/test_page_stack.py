"""Pages are kept while they were seen lately, and let go after that; nothing that the reader sees is lost."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poeguide.commands.selftest import sample_routes
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import Page
from poeguide.ui.pages import PAGES
from poeguide.ui.shell.page_stack import KEPT


def walk(window: MainWindow) -> None:
    for route in sample_routes(window.services.bundle):
        window.services.navigator.go(route)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leftovers() -> list[str]:
    """Python's halves of pages that Qt has deleted: what still holds on to them would keep them for ever."""
    gc.collect()
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, Page) and not isValid(one)]


def test_after_a_walk_over_all_pages_only_the_ones_seen_lately_and_those_that_hold_work_are_left(
    window: MainWindow,
) -> None:
    walk(window)

    assert window.stack.count() <= max(KEPT, sum(spec.holds_work for spec in PAGES) + 1)
    assert window.page is not None
    assert window.page.isVisible()


def test_nothing_holds_on_to_pages_that_were_let_go_or_made_anew_for_another_theme(
    qtbot: QtBot, window: MainWindow
) -> None:
    walk(window)
    before = window.body

    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: not isValid(before) and window.services.tasks.is_idle)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert leftovers() == []


def test_a_page_that_was_let_go_is_made_again_where_history_leads_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:ports/2504?tab=contacts")
    shown = window.page
    assert shown is not None
    gone: list[bool] = []
    shown.destroyed.connect(lambda: gone.append(True))
    for route in sample_routes(window.services.bundle):
        if route.page not in {"ports", "crossings"}:
            window.services.navigator.go(route)
    qtbot.waitUntil(lambda: bool(gone))

    while window.services.navigator.current != Route("ports", "2504", (("tab", "contacts"),)):
        window.services.navigator.back()

    assert window.page is not None
    assert window.page.title() == "San Ysidro"


def test_a_page_that_holds_work_is_never_let_go(window: MainWindow) -> None:
    window.go("poeguide:codes")
    codes = window.page
    walk(window)

    window.go("poeguide:codes")

    assert window.page is codes
