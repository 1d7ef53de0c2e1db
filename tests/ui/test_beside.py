"""A window beside the first: its own way, the same trips, theme and settings, and an end with the first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.shell.beside import BesideWindow, place_beside

ROOM = QRect(0, 0, 2000, 1000)


@pytest.fixture
def beside(qtbot: QtBot, window: MainWindow) -> Iterator[BesideWindow]:
    made = window.open_beside(Route("ports", "2504"))
    qtbot.waitUntil(lambda: made.page is not None and made.page.finish())
    yield made
    if shiboken6.isValid(made):
        made.close()


def test_each_window_goes_its_own_way(window: MainWindow, beside: BesideWindow) -> None:
    window.go("poeguide:help")
    beside.go("poeguide:ports/3801")
    beside.services.navigator.back()

    assert window.services.navigator.current == Route("help")
    assert beside.services.navigator.current == Route("ports", "2504")
    assert beside.windowTitle().startswith("San Ysidro")


def test_what_is_said_in_one_window_is_not_said_in_the_other(window: MainWindow, beside: BesideWindow) -> None:
    beside.go("poeguide:nowhere")

    assert "nowhere" in beside.services.notices.text
    assert not window.services.notices.text


def test_the_trip_is_one(window: MainWindow, beside: BesideWindow) -> None:
    beside.acts.save()
    window.go("poeguide:ports/2504")

    assert window.services.trips.in_hand.place_of(Route("ports", "2504")) is not None
    assert "Take out" in window.header.save.accessibleName()


def test_both_follow_the_theme_and_the_size_of_text(window: MainWindow, beside: BesideWindow) -> None:
    window.services.preferences.update(theme="dark", text_scale=1.5)

    for one in (window, beside):
        assert one.page is not None
        assert "150" in one.header.text_size.accessibleName()
    assert beside.services.navigator.current == Route("ports", "2504")


def test_closing_it_leaves_the_first_window_as_it_was(qtbot: QtBot, window: MainWindow, beside: BesideWindow) -> None:
    place = window.services.preferences.settings.window

    beside.close()

    qtbot.waitUntil(lambda: not shiboken6.isValid(beside))
    assert window.beside == []
    assert window.isVisible()
    assert window.services.preferences.settings.window == place
    window.services.preferences.update(theme="dark")
    window.go("poeguide:ports/2504")
    window.acts.save()
    assert window.services.trips.in_hand.place_of(Route("ports", "2504")) is not None


def test_it_closes_with_the_window_that_opened_it(qtbot: QtBot, window: MainWindow, beside: BesideWindow) -> None:
    further = beside.open_beside(Route("help"))

    window.close()

    qtbot.waitUntil(lambda: not shiboken6.isValid(beside) and not shiboken6.isValid(further))


def test_a_further_window_belongs_to_the_first_one(window: MainWindow, beside: BesideWindow) -> None:
    further = beside.open_beside(Route("help"))
    beside.close()

    assert window.beside == [further]
    further.close()


@pytest.mark.parametrize(
    ("opener", "place"),
    [
        (QRect(0, 0, 900, 800), QRect(900, 0, 900, 800)),
        (QRect(1000, 100, 900, 800), QRect(100, 100, 900, 800)),
        (QRect(0, 0, 2000, 1000), QRect(1000, 0, 1000, 1000)),
        (QRect(300, 50, 1500, 900), QRect(1000, 0, 1000, 1000)),
    ],
    ids=["at the right", "at the left", "over a window that fills the screen", "no room at either side"],
)
def test_it_stands_beside_the_window_where_there_is_room(opener: QRect, place: QRect) -> None:
    assert place_beside(opener, 640, ROOM) == place


def test_it_is_never_narrower_than_a_window_can_be() -> None:
    assert place_beside(QRect(0, 0, 1000, 700), 640, QRect(0, 0, 1000, 700)) == QRect(360, 0, 640, 700)


def test_a_key_opens_the_page_that_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:ports/3801")

    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    (beside,) = window.beside
    assert beside.services.navigator.current == Route("ports", "3801")
    assert not beside.header.back.isEnabled()
