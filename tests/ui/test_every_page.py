"""What holds on every page: names, roles, keyboard, sizes, text that is not cut, links that lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages import PAGES

TARGETS = {
    "home": ("",),
    "ports": ("", "2504", "4701", "3801", "CLD"),
    "crossings": ("ca-san-ysidro", "ak-hyder"),
    "codes": ("", "3801"),
    "compare": ("",),
    "steps": ("", "car", "car/primary"),
    "plan": ("",),
    "six-steps": ("secondary-inspection",),
    "types": ("", "airport"),
    "differences": ("",),
    "majors": ("", "san-ysidro"),
    "documents": ("", "us-citizen-adult"),
    "goods": ("", "fresh-fruit"),
    "trip": ("", "new"),
    "programs": ("", "nexus"),
    "lanes": ("", "ready"),
    "rules": ("", "money"),
    "learn": ("", "measure-biometrics", "agency"),
    "help": ("", "secondary"),
    "glossary": ("", "gl-001"),
    "contacts": ("", "fo-detroit"),
    "matters": ("", "released", "goods-automotive", "service"),
    "facts": ("cus-exempt-800",),
    "sources": ("hts9804",),
    "about": ("", "sources", "licenses", "independence"),
    "changes": ("", "27HTN"),
    "teach": ("",),
    "quiz": ("", "quiz-003"),
    "lessons": ("",),
    "papers": ("",),
    "practice": ("",),
    "own": ("",),
    "classes": ("",),
    "scenarios": ("", "cash"),
    "class": ("",),
    "settings": ("",),
}
ROUTES = [Route(page, target) for page, targets in TARGETS.items() for target in targets]
SAVED = (Route("goods", "fresh-fruit"), Route("contacts", "fo-detroit"), Route("ports", "2504"))
CONTROLS = (QAbstractButton, QLineEdit)


def show(qtbot: QtBot, window: MainWindow, route: Route) -> None:
    window.services.navigator.go(route)
    assert window.services.navigator.current == route, window.services.notices.text
    qtbot.waitUntil(lambda: window.page is not None and window.page.finish(), timeout=20_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # A text that wraps asks for its height in a second round of layout.
    for _ in range(3):
        QApplication.processEvents()


def shown(window: MainWindow) -> Iterator[QWidget]:
    """Every widget that is on screen or can be scrolled there."""
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def describe(widget: QObject) -> str:
    parent = widget.parent()
    return f"{type(widget).__name__} in {type(parent).__name__ if parent else 'nothing'}"


def test_every_kind_of_page_is_walked() -> None:
    assert {spec.key for spec in PAGES} == set(TARGETS)


def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Route]:
    """Show every page in one window, one after the other; then some of them with the trip beside them."""
    for route in ROUTES:
        show(qtbot, window, route)
        yield route
    for route in SAVED:
        show(qtbot, window, route)
        window.acts.save()
    window.services.notices.say("")
    window.acts.toggle_trip()
    for route in (Route("home"), *SAVED):
        show(qtbot, window, route)
        yield route
    window.acts.hide_trip()


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(qtbot: QtBot, window: MainWindow) -> None:
    nameless = []
    for route in walk(qtbot, window):
        for widget in shown(window):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip() or interface.role() == QAccessible.Role.NoRole:
                nameless.append(f"{route}: {describe(widget)}")

    assert not nameless


def test_everything_that_is_pressed_is_large_enough(qtbot: QtBot, window: MainWindow) -> None:
    floor = window.services.theme.tokens.size("target.floor")
    small = [
        f"{route}: {describe(widget)} “{widget.accessibleName()}” {widget.width()}×{widget.height()}"
        for route in walk(qtbot, window)
        for widget in shown(window)
        if isinstance(widget, CONTROLS) and min(widget.width(), widget.height()) < floor
    ]

    assert not small


def test_tab_reaches_everything_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    missed = []
    for route in walk(qtbot, window):
        wanted = {w for w in shown(window) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}
        wanted = {w for w in wanted if w.focusProxy() is None}
        window.header.search.setFocus(Qt.FocusReason.TabFocusReason)
        reached: set[QWidget] = set()
        for _ in range(2 * len(wanted) + 40):
            focused = window.focusWidget()
            if focused is None or (focused in reached and focused is window.header.search):
                break
            reached.add(focused)
            window.focusNextPrevChild(True)
        missed += [f"{route}: {describe(widget)}" for widget in wanted - reached]

    assert not missed


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut(qtbot: QtBot, window: MainWindow, scale: float) -> None:
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)

    cut = []
    for route in walk(qtbot, window):
        for label in window.findChildren(QLabel):
            if not label.isVisible() or not label.text() or label.pixmap().width():
                continue
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() + 1 < needed:
                cut.append(f"{route}: {describe(label)} “{label.text()[:60]}” {label.height()} < {needed}")

    assert not cut


def test_pages_do_not_need_sideways_scrolling(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 700)

    wide = []
    for route in walk(qtbot, window):
        areas = [area for area in window.findChildren(QAbstractScrollArea) if area.isVisible()]
        wide += [f"{route}: {describe(area)}" for area in areas if area.horizontalScrollBar().maximum() > 0]
        page = window.page
        if page is None or not window.rect().contains(page.mapTo(window, QPoint(page.width() - 1, 0))):
            wide.append(f"{route}: the page")

    assert not wide


def test_every_link_of_the_content_leads_to_a_page(window: MainWindow, bundle: Bundle) -> None:
    from poeguide.data.uses import all_routes

    routes = bundle.read(all_routes)
    dead = [str(route) for route in routes if window.services.navigator.current and not _opens(window, route)]

    assert len(routes) > 1800
    assert not dead


def _opens(window: MainWindow, route: Route) -> bool:
    from poeguide.ui.pages import page_for

    return page_for(route) is not None
