"""States of pages that no plain link opens: answered, started, revealed, filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.quiz import QuestionKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.pages.teach.live import LivePage
from poeguide.ui.pages.teach.practice import PracticePage
from poeguide.ui.pages.teach.scenarios import ScenarioPage
from poeguide.ui.pages.trip.page import TripPage

Act = Callable[[QtBot, MainWindow], None]

OUTCOME = (
    "plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone"
    "&document=passport-card&programs=none&goods=nothing&date=2026-12-01"
)
LINKS = (
    "plan?mode=car",
    "plan?mode=car&who=us-citizen&age=21-up&party=household&at=people",
    "plan?mode=car&goods=purchases&at=value",
    "plan?mode=air&who=visitor&at=country",
    OUTCOME,
    "ports/2504?tab=lanes",
    "ports/2504?tab=traffic",
    "ports/2504?tab=contacts",
    "ports/2504?tab=nearby",
    "ports/2504?tab=sources",
    "crossings/ak-alcan?tab=sources",
    "ports?q=nowhere+at+all",
    "compare?ids=ports/2504,ports/2304",
    "help/secondary?beside=1",
    "changes/K7M2R",
    "quiz/quiz-082",
    "quiz/quiz-087",
)


def states(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Bring the window into each state, and tell which one it is."""
    for link in LINKS:
        window.go(f"poeguide:{link}")
        _settle(qtbot, window)
        yield link
    for name, act in ACTS.items():
        act(qtbot, window)
        _settle(qtbot, window)
        yield name


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.page is not None and window.page.finish(), timeout=20_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # A text that wraps asks for its height in a second round of layout.
    for _ in range(3):
        QApplication.processEvents()


def _make_lesson(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:lessons")
    assert isinstance(window.page, LessonPage)
    qtbot.mouseClick(window.page.make_button, Qt.MouseButton.LeftButton)


def _answer_wrong(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:practice")
    page = window.page
    assert isinstance(page, PracticePage)
    question = page.view_model.question
    assert question is not None
    wrong = next(button for button in page.options if button.accessibleName() not in question.answers)
    qtbot.mouseClick(wrong, Qt.MouseButton.LeftButton)


def _ask(kind: QuestionKind, _qtbot: QtBot, window: MainWindow) -> None:
    """Put a question of a kind up, as the next one of the day."""
    window.go("poeguide:practice")
    page = window.page
    assert isinstance(page, PracticePage)
    view_model = page.view_model
    view_model.given = ()
    found = next(question.id for question in view_model.bank.values() if question.kind is kind)
    view_model.queue = [found, *(name for name in view_model.queue if name != found)]
    view_model.changed.emit()


def _finish_practice(_qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, PracticePage)
    while page.view_model.question is not None:
        page.view_model.answer(*page.view_model.question.answers)
        page.view_model.go_on()


def _start_quiz(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:class")
    page = window.page
    assert isinstance(page, LivePage)
    page.count.setValue(1)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.grid.isVisible)
    qtbot.keyClicks(page.grid, "AB")


def _press_enter(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, LivePage)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)


def _play_to_the_end(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:scenarios/cash")
    page = window.page
    assert isinstance(page, ScenarioPage)
    while page.talk is not None and page.talk.scene is not None:
        qtbot.mouseClick(page.choices[-1], Qt.MouseButton.LeftButton)


def _make_trip(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:trip/new")
    page = window.page
    assert isinstance(page, TripPage)
    qtbot.keyClicks(page.form.name, "San Diego")
    page.form.way.set_keys(("car",))
    qtbot.keyClicks(page.form.port, "san ysidro")
    qtbot.keyClicks(page.form.day, "2026-12-01")
    qtbot.keyClick(page.form.people, Qt.Key.Key_Return)


ACTS: dict[str, Act] = {
    "a lesson that was made": _make_lesson,
    "practice, answered wrong": _answer_wrong,
    **{f"practice, {kind.value}": partial(_ask, kind) for kind in QuestionKind},
    "practice, done for today": _finish_practice,
    "a quiz in class, asked": _start_quiz,
    "a quiz in class, revealed": _press_enter,
    "a quiz in class, over": _press_enter,
    "a talk, looked back on": _play_to_the_end,
    "a trip": _make_trip,
}
