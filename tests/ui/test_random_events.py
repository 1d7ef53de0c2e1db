"""Random pages, pointers, keys, sizes, themes and languages: no error, and the window still shows a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from poeguide.commands.selftest import sample_routes
from poeguide.ui.language import LANGUAGES
from poeguide.ui.main_window import MainWindow
from poeguide.ui.tokens import THEMES

EVENTS = 250
SEEDS = (3, 8)
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_A,
)  # fmt: skip
SIZES = ((900, 700), (1280, 800), (1440, 900), (1920, 1080))
SCALES = (1.0, 1.25, 2.0, 3.0)


@pytest.fixture
def _closed_dialogs(window: MainWindow) -> Iterator[None]:
    """Dialogs that wait for an answer get none."""
    closer = QTimer(window)
    closer.timeout.connect(_close_modal)
    closer.start(50)
    yield
    closer.stop()


def _close_modal() -> None:
    if (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()


class Monkey:
    """Does whatever a seed says."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._random = window, Random(seed)
        self._routes = list(sample_routes(window.services.bundle))
        update, pick = window.services.preferences.update, self._random.choice
        acts: dict[Callable[[], object], int] = {
            lambda: window.services.navigator.go(pick(self._routes)): 12,
            lambda: QTest.mouseMove(window.windowHandle(), self._point()): 30,
            self._click: 18,
            lambda: QTest.keyClick(window.windowHandle(), pick(KEYS)): 15,
            lambda: update(theme=pick(THEMES)): 5,
            lambda: update(text_scale=pick(SCALES)): 4,
            lambda: update(language=pick(tuple(LANGUAGES))): 3,
            lambda: window.resize(*pick(SIZES)): 3,
            window.acts.toggle_trip: 4,
            window.acts.save: 4,
            window.services.navigator.back: 5,
            partial(window.open_palette, "san"): 3,
        }
        self._acts, self._weights = list(acts), list(acts.values())

    def act(self) -> None:
        """One event, and what follows from it."""
        self._random.choices(self._acts, self._weights)[0]()
        QApplication.processEvents()
        for other in QApplication.topLevelWidgets():
            if isinstance(other, QDialog | QMenu) and other.isVisible():
                other.close()

    def _point(self) -> QPoint:
        return QPoint(self._random.randrange(self._window.width()), self._random.randrange(self._window.height()))

    def _click(self) -> None:
        at = self._point()
        QTest.mouseMove(self._window.windowHandle(), at)
        QTest.mouseClick(self._window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.usefixtures("_closed_dialogs")
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_that_is_done_at_random_breaks_the_window(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    monkey = Monkey(window, seed)
    for _ in range(EVENTS):
        monkey.act()

    window.services.navigator.go(next(route for route in sample_routes(window.services.bundle) if route.page == "help"))

    assert window.isVisible()
    assert window.page is not None
    qtbot.waitUntil(window.page.isVisible)
