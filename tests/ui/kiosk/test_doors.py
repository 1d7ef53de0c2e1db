"""Every button of every page in the kiosk profile is pressed: none opens a dialog, a file or another program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from shiboken6 import isValid

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.pages import CLOSED_SECTIONS, is_closed
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.pages import PAGES
from tests.ui.kiosk.conftest import Visitor

TARGETS = {
    "ports": "2504",
    "crossings": "san-ysidro",
    "types": "land",
    "majors": "jfk",
    "six-steps": "declaration",
    "programs": "global-entry",
    "lanes": "sentri",
    "rules": "agriculture",
    "learn": "",
    "help": "secondary",
    "contacts": "",
}
PLAN = (
    "plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone"
    "&document=passport-card&programs=none&goods=nothing&date=2026-12-01"
)
OPEN = [spec for spec in PAGES if spec.section not in CLOSED_SECTIONS]
LINKS = sorted(
    {spec.key for spec in OPEN} | {f"{spec.key}/{TARGETS.get(spec.key, '')}" for spec in OPEN if spec.has_target}
)
MOST = 20
"""Buttons of one page that are pressed; lists repeat themselves."""


class Watch(QObject):
    """Notes every dialog that shows itself and every address that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog):
            self.seen.append(f"{type(watched).__name__} {watched.windowTitle()}")
            watched.reject()
        return False

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        self.seen.append(url.toString())


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    for scheme in ("http", "https", "file", "mailto", "tel", "geo"):
        QDesktopServices.setUrlHandler(scheme, made, "refuse")  # type: ignore[arg-type] # the stubs ask for bytes
    yield made
    qapp.removeEventFilter(made)
    for scheme in ("http", "https", "file", "mailto", "tel", "geo"):
        QDesktopServices.unsetUrlHandler(scheme)


def buttons_of(window: KioskWindow) -> list[QAbstractButton]:
    assert window.page is not None
    return [one for one in window.page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()][:MOST]


def press_menu(watch: Watch) -> None:
    """Choose everything that a menu offers."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return
    for action in menu.actions():
        if isValid(action) and action.isEnabled():
            watch.seen += [action.text()] if action.text().endswith("…") else []
            action.trigger()
    if isValid(menu):
        menu.close()


@pytest.mark.parametrize("link", [*LINKS, PLAN], ids=lambda link: link.partition("?")[0])
def test_no_button_of_a_page_opens_a_dialog_a_file_or_a_program(visit: Visitor, watch: Watch, link: str) -> None:
    route = Route.parse(link)
    window = visit()
    # On a slow machine all buttons take longer than a visitor's minute.
    window.kiosk.idle.stop()
    window.services.navigator.go(route)
    for at in range(len(buttons_of(window))):
        if window.services.navigator.current != route:
            window.services.navigator.go(route)
            QApplication.processEvents()
        found = buttons_of(window)
        if at < len(found):
            found[at].click()
            QApplication.processEvents()
            press_menu(watch)

    assert watch.seen == []


def test_a_plan_offers_nothing_that_keeps_or_writes(visit: Visitor) -> None:
    window = visit(link=PLAN)

    names = {button.text() for button in buttons_of(window)}

    assert not names & {"Save", "Print", "To a phone", "Calendar"}
    assert "Start again" in names


@pytest.mark.parametrize("spec", [spec for spec in PAGES if spec.section in CLOSED_SECTIONS], ids=lambda spec: spec.key)
def test_pages_that_keep_or_write_things_are_closed(visit: Visitor, spec: object) -> None:
    window = visit(link="help")

    window.services.navigator.go(Route(spec.key))  # type: ignore[attr-defined] # a page of the registry

    assert window.services.navigator.current == Route("help")


def test_what_the_operator_leaves_out_is_closed_with_all_that_belongs_to_it() -> None:
    config = KioskConfig(closed=("ports", "take"))

    assert [is_closed(config, Route(page, "x")) for page in ("ports", "crossings", "take", "help", "steps")] == [
        True,
        True,
        True,
        False,
        False,
    ]
