from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.staff import copy_log, sticks_in
from poeguide.ui.kiosk.staff import Staff
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.kiosk.conftest import PIN, Visitor

DAY = date(2026, 11, 21)


def type_pin(window: KioskWindow, pin: str) -> None:
    page: Any = window.page
    for digit in pin:
        page.keys[digit].click()
    page.keys["enter"].click()


def try_pin(qtbot: QtBot, window: KioskWindow, pin: str) -> None:
    with qtbot.waitSignal(window.kiosk.staff.answered, timeout=20_000):
        type_pin(window, pin)


def words(window: KioskWindow) -> str:
    QApplication.processEvents()
    page = window.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_nobody_comes_to_the_staff_page_by_a_link(visit: Visitor) -> None:
    window = visit(link="help")

    window.services.navigator.go(Route("staff"))

    assert window.services.navigator.current == Route("help")


def test_gesture_and_pin_open_the_staff_page_and_leaving_locks_it(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    kiosk_window.call_staff()
    try_pin(qtbot, kiosk_window, PIN)
    assert kiosk_window.kiosk.staff.is_in
    assert "Status" in words(kiosk_window)

    kiosk_window.services.navigator.go(Route("help"))

    assert not kiosk_window.kiosk.staff.is_in
    kiosk_window.services.navigator.go(Route("staff"))
    assert kiosk_window.services.navigator.current == Route("help")


def test_a_wrong_pin_is_refused_and_never_shown(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    kiosk_window.call_staff()
    page: Any = kiosk_window.page
    for digit in "902134":
        page.keys[digit].click()
    assert "902134" not in words(kiosk_window)

    with qtbot.waitSignal(kiosk_window.kiosk.staff.answered, timeout=20_000):
        page.keys["enter"].click()

    assert "This was not the PIN." in words(kiosk_window)
    assert not kiosk_window.kiosk.staff.is_in


def test_the_sixth_try_waits_even_after_a_restart(
    qtbot: QtBot, services: Services, config: KioskConfig, tmp_path: Path
) -> None:
    seconds = [0.0]
    state = tmp_path / "tries"
    staff = Staff(config, State(state), services.tasks, now=lambda: seconds[0])
    for _ in range(5):
        with qtbot.waitSignal(staff.answered, timeout=20_000):
            staff.try_pin("902134")
    assert staff.wait == 30

    again = Staff(config, State(state), services.tasks, now=lambda: seconds[0])
    assert again.wait == 30
    again.try_pin(PIN)
    assert not again.is_checking

    seconds[0] = 31.0
    with qtbot.waitSignal(again.answered, timeout=20_000):
        again.try_pin(PIN)
    assert again.is_in
    assert State(state).read("tries") == 0


def test_a_try_is_on_the_disk_before_it_is_judged(services: Services, config: KioskConfig, tmp_path: Path) -> None:
    staff = Staff(config, State(tmp_path / "tries"), services.tasks)

    staff.try_pin("902134")

    assert State(tmp_path / "tries").read("tries") == 1
    services.tasks.wait()


@pytest.mark.parametrize("spoiled", ["", "{", '"x"', "-3", "true", "[]"])
def test_a_spoiled_file_of_tries_stops_nobody(
    services: Services, config: KioskConfig, tmp_path: Path, spoiled: str
) -> None:
    (tmp_path / "tries.json").write_text(spoiled, "utf-8")

    assert Staff(config, State(tmp_path), services.tasks).wait == 0


def test_without_a_pin_nobody_gets_in(services: Services, config: KioskConfig, tmp_path: Path) -> None:
    staff = Staff(replace(config, pin=""), State(tmp_path), services.tasks)

    staff.try_pin("")
    staff.try_pin("000000")

    assert not staff.is_checking
    assert not staff.is_in


def test_a_state_folder_that_cannot_be_written_is_told_and_memory_serves(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    state = State(blocked / "below")

    state.write("tries", 4)

    assert not state.is_written
    assert state.read("tries") == 4


def test_a_notice_stands_on_the_page_of_its_port_and_nowhere_else(visit: Visitor, kiosk: Kiosk) -> None:
    kiosk.staff.add_notice("The elevator is out of order", "2504", DAY, 7)
    window = visit(link="ports/2504")
    assert len(window.strip.banners) == 1

    window.services.navigator.go(Route("help"))
    assert window.strip.banners == []


def test_a_notice_for_all_pages_outlives_a_restart_and_can_be_taken_away(
    visit: Visitor, kiosk: Kiosk, services: Services, config: KioskConfig
) -> None:
    kiosk.staff.add_notice("Ask at desk 3", "", DAY, 1)
    window = visit(link="help")
    assert len(window.strip.banners) == 1
    again = Staff(config, State(kiosk.staff.state.folder), services.tasks)
    assert again.notices == kiosk.staff.notices

    kiosk.staff.drop_notice(kiosk.staff.notices[0])

    assert window.strip.banners == []


def test_the_log_is_copied_to_a_stick(tmp_path: Path) -> None:
    log, stick = tmp_path / "log", tmp_path / "stick"
    log.mkdir()
    stick.mkdir()
    (log / "poeguide.log").write_text("a line", "utf-8")
    (log / "poeguide.log.1").write_text("an older line", "utf-8")

    assert copy_log(log, stick) == 2
    assert copy_log(log, tmp_path / "gone") == 0
    assert sticks_in((str(tmp_path),)) == []
