"""Outside the hours: the screen rests, a touch lights a card that still helps, and the morning wakes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.conftest import NOW
from tests.ui.kiosk.conftest import has_scale


@pytest.fixture
def config(config: KioskConfig, request: pytest.FixtureRequest) -> KioskConfig:
    after_hours = getattr(request, "param", "dim")
    return replace(config, opens=time(10), closes=time(17), after_hours=after_hours)


def speaks(code: str) -> bool:
    return QLocale().name().startswith(code)


def light_of(window: KioskWindow) -> int:
    """The brightest pixel of the screen, from 0 to 255."""
    picture = window.grab().toImage().scaled(270, 480)
    return max(
        QColor(picture.pixel(x, y)).value() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    )


def test_before_opening_the_screen_rests_dim_with_the_time_and_the_next_opening(kiosk_window: KioskWindow) -> None:
    assert kiosk_window.scene == "closed"
    assert not kiosk_window.bar.isVisible()
    assert "09:14" in kiosk_window.closed.night.accessibleName()
    assert "10:00" in kiosk_window.closed.night.words
    assert 0 < light_of(kiosk_window) < 200


@pytest.mark.parametrize("config", ["black"], indirect=True)
def test_black_is_black(kiosk_window: KioskWindow) -> None:
    assert light_of(kiosk_window) == 0


@pytest.mark.parametrize("config", ["stay"], indirect=True)
def test_a_kiosk_that_stays_shows_its_cards_and_says_that_the_desk_is_closed(kiosk_window: KioskWindow) -> None:
    assert kiosk_window.scene == "attract"
    assert "opens at 10:00" in kiosk_window.attract.closed.text()


@pytest.mark.parametrize("config", ["stay"], indirect=True)
def test_the_line_of_a_card_is_whole_or_left_out(kiosk_window: KioskWindow) -> None:
    attract, cut = kiosk_window.attract, []
    for card in attract.cards:
        attract.show_next()
        for _ in range(3):
            QApplication.processEvents()
        line = attract.line
        if line.isVisible() and line.height() < line.heightForWidth(line.width()):
            cut.append(f"{card.title}: {line.height()} of {line.heightForWidth(line.width())}")
        assert attract.independent.geometry().bottom() <= attract.height()

    assert cut == []


@pytest.mark.parametrize("config", ["stay"], indirect=True)
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920)])
def test_a_card_says_in_every_size_of_text_whose_guide_this_is(
    qtbot: QtBot, kiosk_window: KioskWindow, size: tuple[int, int]
) -> None:
    kiosk_window.resize(*size)
    for scale in (2.0, 3.0):
        kiosk_window.services.preferences.update(text_scale=scale)
        qtbot.waitUntil(partial(has_scale, kiosk_window, scale))
        attract = kiosk_window.attract
        for _ in range(5):
            QApplication.processEvents()
        shown = [label for label in (attract.title, attract.touch, attract.independent) if label.isVisible()]

        assert {attract.touch, attract.independent} <= set(shown)
        assert [label.text() for label in shown if label.height() < label.heightForWidth(label.width())] == []
        assert attract.independent.geometry().bottom() <= attract.height()


def test_the_next_opening_is_told_in_the_language_of_its_words(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    for code, words in (("es", "sáb 21 nov, 10:00"), ("en", "Sat 21 Nov, 10:00"), ("es", "sáb 21 nov, 10:00")):
        kiosk_window.enter(code)
        qtbot.waitUntil(partial(speaks, code))
        kiosk_window.show_scene("closed")
        kiosk_window.closed.light()

        assert words in kiosk_window.closed.night.words
        assert words in kiosk_window.closed.card.opening.text()


def test_a_closed_window_ends_no_visit_and_changes_no_language(kiosk_window: KioskWindow) -> None:
    kiosk_window.begin_visit()
    kiosk_window.enter("es")
    assert kiosk_window.pager.rest_timer.isActive()
    kiosk_window.is_exit_allowed = True

    kiosk_window.close()

    assert not kiosk_window.pager.rest_timer.isActive()


def test_a_touch_lights_the_card_and_its_buttons_begin_a_visit(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    closed = kiosk_window.closed
    qtbot.mouseClick(closed, Qt.MouseButton.LeftButton, pos=QPoint(500, 900))
    QApplication.processEvents()
    assert closed.is_lit
    assert "10:00" in closed.card.opening.text()

    qtbot.mouseClick(closed.card.buttons["help"], Qt.MouseButton.LeftButton)
    assert kiosk_window.scene == "languages"
    kiosk_window.enter("en")

    assert kiosk_window.services.navigator.current == Route("help")
    assert kiosk_window.bar.isVisible()


def test_a_key_lights_the_card_too_and_the_first_button_has_the_keyboard(
    qtbot: QtBot, kiosk_window: KioskWindow
) -> None:
    qtbot.keyClick(kiosk_window.closed, Qt.Key.Key_Space)

    assert kiosk_window.closed.is_lit
    assert kiosk_window.focusWidget() is kiosk_window.closed.card.buttons["steps"]


def test_the_card_goes_dark_again_when_nobody_is_there(kiosk_window: KioskWindow) -> None:
    kiosk_window.closed.light()

    kiosk_window.closed.darken()

    assert not kiosk_window.closed.is_lit


def test_after_a_late_visit_the_screen_is_dark_again(kiosk_window: KioskWindow) -> None:
    kiosk_window.closed.light()
    kiosk_window.begin_visit()
    kiosk_window.enter("en")

    kiosk_window.finish_visit()

    assert kiosk_window.scene == "closed"
    assert not kiosk_window.closed.is_lit


def test_the_clock_never_stays_in_one_place(kiosk_window: KioskWindow) -> None:
    night = kiosk_window.closed.night
    places = set()
    for _ in range(5):
        night.move_on()
        places.add(night.at)

    assert len(places) == 5


class Clock:
    """A time that can be set."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(services: Services, clock: Clock) -> Services:
    return services._replace(clock=clock)


def test_the_morning_wakes_the_screen_and_the_evening_puts_it_to_rest(
    kiosk_window: KioskWindow, clock: Clock, kiosk: Kiosk
) -> None:
    assert kiosk_window.scene == "closed"
    clock.now = NOW.replace(hour=10)
    kiosk_window.rest.look()
    assert kiosk_window.scene == "attract"

    clock.now = NOW.replace(hour=17)
    kiosk_window.rest.look()
    assert kiosk_window.scene == "closed"
    assert kiosk.config.next_opening(clock.now) == NOW.replace(day=22, hour=10, minute=0)


def test_a_visit_is_not_cut_off_when_the_place_closes(kiosk_window: KioskWindow, clock: Clock) -> None:
    clock.now = NOW.replace(hour=16)
    kiosk_window.rest.look()
    kiosk_window.begin_visit()
    kiosk_window.enter("en")

    clock.now = NOW.replace(hour=18)
    kiosk_window.rest.look()

    assert kiosk_window.scene == "pages"
