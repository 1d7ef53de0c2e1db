"""Notices of the staff: where they stand, until when, and the form that makes them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import crossings_of_port
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.board import Board
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.conftest import NOW
from tests.ui.kiosk.conftest import Visitor
from tests.ui.kiosk.staff_hands import click, enter_as_staff, words


def test_a_notice_stands_on_the_page_of_its_port_and_of_its_crossings(
    visit: Visitor, kiosk: Kiosk, bundle: Bundle
) -> None:
    kiosk.board.add("The elevator is out of order", "2504", NOW, "week")
    window = visit(link="ports/2504")
    assert len(window.strip.banners) == 1

    window.services.navigator.go(Route("help"))
    assert window.strip.banners == []

    crossing = bundle.read(crossings_of_port, "2504")[0]
    window.services.navigator.go(Route("crossings", crossing.id))
    assert len(window.strip.banners) == 1


def test_a_notice_ends_to_the_minute(visit: Visitor, kiosk: Kiosk) -> None:
    kiosk.board.add("Back at ten", "", NOW, "hour")

    assert len(kiosk.board.shown((), NOW + timedelta(minutes=59))) == 1
    assert kiosk.board.shown((), NOW + timedelta(minutes=60)) == []


def test_a_notice_for_all_pages_outlives_a_restart_and_can_be_taken_away(visit: Visitor, kiosk: Kiosk) -> None:
    kiosk.board.add("Ask at desk 3", "", NOW, "day")
    window = visit(link="help")
    assert len(window.strip.banners) == 1
    assert Board(State(kiosk.staff.state.folder)).notices == kiosk.board.notices

    kiosk.board.drop(kiosk.board.notices[0])

    assert window.strip.banners == []


def test_staff_writes_a_notice_by_the_form_and_a_wrong_port_is_told(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    enter_as_staff(qtbot, kiosk_window)
    page: Any = kiosk_window.page
    page.notices.text.setText("Desk 3 helps in Spanish")
    page.notices.port.setText("9999x")
    click(qtbot, page, "Show this notice")
    assert "There is no port with the code 9999X." in words(kiosk_window)

    page.notices.port.setText("2504")
    click(qtbot, page, "Show this notice")

    assert [(notice.text, notice.port) for notice in kiosk_window.kiosk.board.notices] == [
        ("Desk 3 helps in Spanish", "2504")
    ]
