"""The Teach page: a newcomer finds every tool from it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages import PAGES
from poeguide.ui.pages.teach.home import TeachPage


def test_every_tool_has_a_card_that_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    tools = {spec.key for spec in PAGES if spec.section == "teach"} - {"teach"}
    window.go("poeguide:teach")
    assert isinstance(window.page, TeachPage)

    routes = {item.route for _, items in window.page.groups() for item in items}

    assert {Route.parse(route).page for route in routes} == tools


def test_the_page_says_where_things_go(window: MainWindow) -> None:
    window.go("poeguide:teach")
    assert window.page is not None
    alone = window.page.status()

    window.services.preferences.update(class_server="postgresql://me@desk/school")

    assert "Nothing leaves this computer" in alone
    assert "class server" in window.page.status()
