"""The Teach page: a newcomer finds every tool from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages import PAGES
from poeguide.ui.pages.teach.home import TeachPage
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.widgets.cards import CardButton
from tests.ui.keys import Keys


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


TOOLS = {
    "Lessons": ("lessons", "make_button", "Make the plan"),
    "Question bank": ("quiz", "", ""),
    "Your questions": ("own", "", ""),
    "Papers": ("papers", "save_button", "Save as PDF"),
    "Quiz in class": ("class", "start_button", "Start the quiz"),
    "Role-play": ("scenarios", "", ""),
    "Classes and results": ("classes", "add_button", "Add the class"),
    "Practice": ("practice", "", ""),
}


def test_a_newcomer_finds_each_tool_by_clicks_alone(qtbot: QtBot, window: MainWindow) -> None:
    """From the rail to Teach, to a card with the tool's name, to a page of that title, and back by the way above."""
    rail = next(each for each in window.findChildren(QAbstractButton) if each.text().strip() == "Teach")
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton)
    for name, (page, button, words) in TOOLS.items():
        teach = window.page
        assert isinstance(teach, TeachPage)
        card = next(each for each in teach.findChildren(CardButton) if each.accessibleName().startswith(name))
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert window.services.navigator.current.page == page
        assert window.page is not None
        assert window.page.title() == name
        assert window.page.trail()[0][1] == Route("teach")
        if button:
            assert getattr(window.page, button).text() == words
            assert getattr(window.page, button).isEnabled()
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: isinstance(window.page, TeachPage))


FIRST_ACTS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "Lessons": ("Make the plan", lambda page: page.view_model.lesson is not None),
    "Your questions": ("New question", lambda page: page.editor.isVisibleTo(page)),
    "Quiz in class": ("Start the quiz", lambda page: page.view_model.tally is not None),
}
"""What a newcomer does first with a tool, by its words."""


def test_a_newcomer_finds_and_begins_with_each_tool_by_keys_alone(keys: Keys) -> None:
    """Tab and Enter from the first page on; nobody says where anything is."""
    keys.press("Teach")
    for name, (page, _, _) in TOOLS.items():
        keys.reach(f"{name}*")
        keys.key(Qt.Key.Key_Return)
        assert keys.page.title() == name
        assert keys.window.services.navigator.current.page == page
        if name in FIRST_ACTS:
            act, is_done = FIRST_ACTS[name]
            keys.press(act)
            assert is_done(keys.page), name
        keys.activate()
        keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        keys.wait(lambda: isinstance(keys.window.page, TeachPage))


def test_the_lessons_that_were_saved_last_stand_above_the_tools(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:teach")
    teach = window.page
    assert isinstance(teach, TeachPage)
    assert teach.recent.isHidden()
    window.go("poeguide:lessons")
    lessons = window.page
    assert isinstance(lessons, LessonPage)
    lessons.view_model.make()
    lessons.view_model.save()

    window.go("poeguide:teach")
    assert isinstance(window.page, TeachPage)
    assert [row.key for row in window.page.recent.rows.values] == ["newcomers"]
    window.page.recent.setFocus()
    qtbot.keyClick(window.page.recent, Qt.Key.Key_Down)
    qtbot.keyClick(window.page.recent, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("lessons", "newcomers")
