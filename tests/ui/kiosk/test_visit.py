"""A visit: from the attract loop to Finish, and that nothing of it is left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.idle import Phase
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import make_kiosk
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.pages.finder.rows import MoreRow
from poeguide.ui.services import Services
from poeguide.ui.widgets.map_view import last_pictures
from tests.ui.kiosk.conftest import SIZE, Recorder, Visitor
from tests.ui.kiosk.hands import page_of


def test_a_touch_anywhere_asks_for_the_language_and_a_tile_opens_home(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    qtbot.mouseClick(kiosk_window.attract, Qt.MouseButton.LeftButton, pos=QPoint(500, 1500))
    assert kiosk_window.scene == "languages"

    qtbot.mouseClick(kiosk_window.languages.tiles["es"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kiosk_window.services.language == "es")

    assert (kiosk_window.scene, kiosk_window.services.navigator.current) == ("pages", Route("home"))


def test_an_attract_card_opens_what_it_speaks_of(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    kiosk_window.attract.show_next()
    card = kiosk_window.attract.cards[kiosk_window.attract.at]

    qtbot.mouseClick(kiosk_window.attract.read, Qt.MouseButton.LeftButton)
    kiosk_window.enter("en")

    assert card.route.page == "six-steps"
    assert kiosk_window.services.navigator.current == card.route


@pytest.mark.parametrize("page", ["steps", "ports", "goods", "help"])
def test_each_tile_opens_its_page(qtbot: QtBot, visit: Visitor, page: str) -> None:
    window = visit()
    home: Any = window.page

    qtbot.mouseClick(home.tiles[page], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current.page == page


def test_back_and_home_of_the_bar_lead_back_and_home(qtbot: QtBot, visit: Visitor) -> None:
    window = visit(link="help")
    window.services.navigator.go(Route("goods"))

    qtbot.mouseClick(window.bar.buttons["back"], Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == Route("help")

    qtbot.mouseClick(window.bar.buttons["home"], Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == Route("home")


def test_settings_are_closed_to_visitors(visit: Visitor) -> None:
    window = visit(link="help")

    window.services.navigator.go(Route("settings"))

    assert window.services.navigator.current == Route("help")
    assert "no such page" in window.services.notices.text


def test_comfort_makes_text_larger_and_keeps_its_drawer_open(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    qtbot.mouseClick(window.bar.buttons["comfort"], Qt.MouseButton.LeftButton)
    assert window.drawer is not None

    qtbot.mouseClick(window.drawer.buttons["larger"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.25)
    assert window.drawer is not None


def test_comfort_switches_contrast(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    qtbot.mouseClick(window.bar.buttons["comfort"], Qt.MouseButton.LeftButton)
    assert window.drawer is not None

    qtbot.mouseClick(window.drawer.buttons["contrast"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: window.services.theme.tokens.theme == "contrast")


def test_a_silent_visitor_is_asked_and_may_stay_as_often_as_they_like(qtbot: QtBot, visit: Visitor) -> None:
    window = visit(link="help")
    for _ in range(12):
        window.kiosk.idle.clock.idle = 61
        window.kiosk.idle.look()
        assert window.scene == "question"

        qtbot.mouseClick(window.question.stay, Qt.MouseButton.LeftButton)
        assert (window.scene, window.kiosk.idle.phase) == ("pages", Phase.ACTIVE)

    assert window.services.navigator.current == Route("help")


def test_the_question_can_be_answered_by_one_key(qtbot: QtBot, visit: Visitor) -> None:
    window = visit()
    window.kiosk.idle.clock.idle = 61
    window.kiosk.idle.look()

    assert window.focusWidget() is window.question.stay
    qtbot.keyClick(window.question.stay, Qt.Key.Key_Space)

    assert window.scene == "pages"


def test_no_answer_ends_the_visit(visit: Visitor) -> None:
    window = visit("es", "help")
    window.kiosk.idle.clock.idle = 91
    window.kiosk.idle.look()

    assert window.scene == "attract"
    assert window.services.navigator.current == Route("home")
    assert not window.services.navigator.can_go_back
    assert not window.kiosk.idle.is_running


def test_large_text_reach_and_speech_give_more_time(visit: Visitor) -> None:
    visit_of = visit().kiosk.visit
    assert visit_of.times.ask_after == 60

    visit_of.set_reach(on=True)

    assert (visit_of.times.ask_after, visit_of.times.countdown) == (180, 60)


def test_no_time_passes_while_it_speaks(visit: Visitor, voice: Recorder) -> None:
    window = visit(link="help/secondary")
    voice.is_at_it = True
    window.reader.listen()
    before = window.kiosk.idle.clock.idle

    window.kiosk.idle.look()

    assert window.kiosk.speech.is_busy
    assert window.kiosk.idle.clock.idle == before


def test_home_without_a_touch_goes_back_to_the_attract_loop(visit: Visitor) -> None:
    window = visit()

    window.pager.rest_timer.timeout.emit()

    assert window.scene == "attract"


def test_finish_takes_back_language_text_size_colors_reach_and_speech(qtbot: QtBot, visit: Visitor) -> None:
    window = visit("es", "help")
    window.services.preferences.update(text_scale=2.0, theme="contrast")
    window.kiosk.visit.set_reach(on=True)
    window.kiosk.visit.set_speech(on=True)
    window.kiosk.speech.change_volume(1)

    window.bar.buttons["finish"].click()

    settings = window.services.preferences.settings
    assert (settings.language, settings.text_scale, settings.theme) == ("en", 1.0, "light")
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.0)
    assert not window.kiosk.visit.is_reach_on
    assert not window.kiosk.visit.is_speech_on
    assert window.kiosk.speech._volume == 1
    assert window.scene == "attract"


def test_a_visit_is_counted_without_words(visit: Visitor, kiosk: Kiosk) -> None:
    window = visit(link="help/secondary")

    window.finish_visit()

    assert kiosk.board.counts.days == {"2026-11-21": {"visits": 1, "page help": 1, "page home": 1}}


def test_ten_visits_leave_no_more_widgets_than_one(visit: Visitor) -> None:
    def go_around() -> int:
        window = visit("en", "help")
        for link in ("goods", "steps/car", "help/secondary"):
            window.services.navigator.go(Route.parse(f"poeguide:{link}"))
        window.finish_visit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(QApplication.allWidgets())

    first = [go_around() for _ in range(3)][-1]

    assert {go_around() for _ in range(10)} == {first}


@pytest.fixture
def at_port(services: Services, config: KioskConfig, tmp_path: Path, qtbot: QtBot) -> KioskWindow:
    kiosk = make_kiosk(services, replace(config, port="2504", closed=("goods", "take")), State(tmp_path / "port"))
    window = KioskWindow(kiosk)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    window.begin_visit()
    window.enter("en")
    kiosk.idle.stop()
    QApplication.processEvents()
    return window


def test_home_leads_to_the_port_where_the_kiosk_stands(qtbot: QtBot, at_port: KioskWindow) -> None:
    page: Any = at_port.page
    assert page.here.text() == "You are at San Ysidro"

    qtbot.mouseClick(page.here, Qt.MouseButton.LeftButton)

    assert at_port.services.navigator.current == Route("ports", "2504")


def test_what_the_operator_left_out_has_no_tile_and_no_page(qtbot: QtBot, at_port: KioskWindow) -> None:
    page: Any = at_port.page
    assert list(page.tiles) == ["steps", "ports", "help"]
    qtbot.mouseClick(at_port.bar.buttons["comfort"], Qt.MouseButton.LeftButton)
    assert at_port.drawer is not None
    assert "take" not in at_port.drawer.buttons

    at_port.services.navigator.go(Route("goods"))

    assert at_port.services.navigator.current == Route("home")


def test_home_goes_to_rest_early_but_not_below_an_open_drawer(visit: Visitor) -> None:
    window = visit("es")
    window.bar.buttons["comfort"].click()
    assert window.drawer is not None

    window.pager.rest_timer.timeout.emit()
    assert (window.scene, window.services.language) == ("pages", "es")

    window.frame.close_drawer()
    window.pager.rest_timer.timeout.emit()
    assert (window.scene, window.services.language) == ("attract", "en")


def test_what_a_visitor_opened_stays_in_another_text_size_and_not_for_the_next_visitor(
    qtbot: QtBot, visit: Visitor
) -> None:
    window = visit(link="goods/dog")
    page = page_of(qtbot, window)
    qtbot.waitUntil(lambda: page.answer is not None and bool(page.answer.facts.facts))
    page.answer.facts.button.click()
    assert window.drawer is None

    window.services.preferences.update(text_scale=1.8)
    again = page_of(qtbot, window)
    assert again is not page
    assert again.answer.facts.button.isChecked()
    assert again.answer.facts.list.isVisible()

    window.bar.buttons["finish"].click()
    window.begin_visit()
    window.enter("en")
    window.services.navigator.go(Route("goods", "dog"))
    last = page_of(qtbot, window)
    qtbot.waitUntil(lambda: bool(last.answer.facts.facts))
    assert not last.answer.facts.button.isChecked()
    window.services.preferences.update(text_scale=1.4)
    assert not page_of(qtbot, window).answer.facts.button.isChecked()


def test_places_that_one_visitor_unfolded_are_folded_for_the_next(qtbot: QtBot, visit: Visitor) -> None:
    """Work that a page hands over goes with the visit, too."""
    window = visit(link="ports?doc=sentri")
    page = page_of(qtbot, window)
    folded = page.list.rows.rowCount()
    more = next(row for row in page.list.rows.values if isinstance(row, MoreRow))
    page.list.unfolded_key = more.key
    page.list.unfolded.emit()
    unfolded = page.list.rows.rowCount()
    assert unfolded > folded

    window.services.preferences.update(theme="dark")
    assert page_of(qtbot, window).list.rows.rowCount() == unfolded

    window.finish_visit()
    window.begin_visit()
    window.enter("en")
    window.services.navigator.go(Route.parse("ports?doc=sentri"))
    assert page_of(qtbot, window).list.rows.rowCount() == folded


def test_no_picture_of_the_map_outlives_a_visit(visit: Visitor) -> None:
    window = visit(link="ports")
    page: Any = window.page
    page.map.finish()
    assert last_pictures._kept

    window.finish_visit()
    QApplication.processEvents()

    assert not last_pictures._kept
