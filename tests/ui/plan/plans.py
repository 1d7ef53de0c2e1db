"""The planner in a window: what it asks and what it answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.inputs import Options
from poeguide.ui.pages.plan.outcome_view import OutcomeView
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.pages.plan.question_view import QuestionView

J6 = (
    "poeguide:plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone"
    "&document=passport-card&programs=none&goods=nothing&date=2026-12-01"
)
STUDENT = (
    "poeguide:plan?mode=air&preclear=no&place=ports/5206&from=elsewhere&who=visitor&country=BR&age=21-up&purpose=study&program=new"
    "&start=2027-01-15&visa=visa&barred=none&party=alone&document=passport&programs=none&goods=nothing"
    "&date=2026-12-20T08:00"
)


def page_of(window: MainWindow) -> PlanPage:
    assert isinstance(window.page, PlanPage)
    return window.page


def question(window: MainWindow) -> QuestionView:
    view = page_of(window).view
    assert isinstance(view, QuestionView)
    return view


def shown(window: MainWindow) -> OutcomeView:
    view = page_of(window).view
    assert isinstance(view, OutcomeView)
    return view


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def choose(qtbot: QtBot, window: MainWindow, option: str) -> None:
    """Go to an option with the arrow keys and take it with Enter."""
    answer = question(window).answer
    assert isinstance(answer, Options)
    for _ in answer.list.rows:
        if window.focusWidget() is answer.list.rows[option]:
            break
        press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)
