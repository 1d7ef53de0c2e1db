"""The staff: gesture and PIN, the keypad and the screen, counts and logs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.domain.kiosk_config import KEYPAD, KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.fitting import Fitting, fitted
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.staff.sticks import copy_out, sticks_in
from poeguide.ui.kiosk.staff import Staff
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.kiosk.conftest import PIN, Visitor
from tests.ui.kiosk.staff_hands import click, enter_as_staff, press, press_into, try_pin, words


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
        page.pad.keys[digit].click()
    assert "902134" not in words(kiosk_window)

    with qtbot.waitSignal(kiosk_window.kiosk.staff.answered, timeout=20_000):
        page.pad.keys["enter"].click()

    assert "This was not the PIN." in words(kiosk_window)
    assert not kiosk_window.kiosk.staff.is_in

    ticking = next(timer for timer in page.findChildren(QTimer) if timer.isActive())
    qtbot.waitSignal(ticking.timeout).wait()
    assert "This was not the PIN." in words(kiosk_window)  # until the next try, not for the rest of a second


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


def test_five_keys_are_learned_tried_and_kept_over_a_restart(
    qtbot: QtBot, kiosk_window: KioskWindow, config: KioskConfig
) -> None:
    enter_as_staff(qtbot, kiosk_window)
    page: Any = kiosk_window.page
    click(qtbot, page, "Learn the five keys")
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F5, Qt.Key.Key_F7, Qt.Key.Key_F8):
        press(kiosk_window, key)
    assert page.lesson.asked == "repeat"
    press(kiosk_window, Qt.Key.Key_A, "a")
    assert "This key writes “a”" in words(kiosk_window)
    press(kiosk_window, Qt.Key.Key_F5)
    assert "This key is taken already: Previous" in words(kiosk_window)

    press(kiosk_window, Qt.Key.Key_F9)
    press(kiosk_window, Qt.Key.Key_F7)
    assert page.lesson.tried == {"choose"}
    click(qtbot, page, "Keep these keys")

    learned = {"previous": "F5", "next": "F6", "choose": "F7", "back": "F8", "repeat": "F9"}
    assert dict(kiosk_window.kiosk.fitting.keypad) == learned
    assert dict(Fitting(config, State(kiosk_window.kiosk.staff.state.folder)).keypad) == learned


def test_keys_go_their_ways_again_after_the_lesson(qtbot: QtBot, kiosk_window: KioskWindow) -> None:
    enter_as_staff(qtbot, kiosk_window)
    page: Any = kiosk_window.page
    click(qtbot, page, "Learn the five keys")
    click(qtbot, page, "Back to the staff page")

    page.notices.text.setFocus()
    press_into(page.notices.text, "a")

    assert page.notices.text.text() == "a"


def test_a_card_measures_the_screen_and_the_size_holds_from_the_next_start(
    qtbot: QtBot, kiosk_window: KioskWindow, config: KioskConfig
) -> None:
    enter_as_staff(qtbot, kiosk_window)
    page: Any = kiosk_window.page
    click(qtbot, page, "Measure the screen with a card")
    assert page.ruler.diagonal == pytest.approx(21.5, abs=0.05)

    for _ in range(3):
        qtbot.mouseClick(page.ruler.steps["much-larger"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(kiosk_window.kiosk.staff.restart_wanted):
        click(qtbot, page, "Keep this size and restart")

    measured = fitted(config, State(kiosk_window.kiosk.staff.state.folder))
    assert measured.diagonal_inches == page.ruler.diagonal < 19.5


@pytest.mark.parametrize("spoiled", [None, {}, {"previous": "F5"}, dict.fromkeys(KEYPAD, "F5"), [], {"next": 3}])
def test_spoiled_keys_and_sizes_are_left_out(config: KioskConfig, tmp_path: Path, spoiled: Any) -> None:
    state = State(tmp_path)
    state.write("keypad", spoiled)
    state.write("screen", spoiled)

    assert Fitting(config, state).keypad == {}
    assert fitted(config, state) == config


def test_searches_in_vain_are_counted_only_when_five_visits_share_them(visit: Visitor, kiosk: Kiosk) -> None:
    for _ in range(5):
        assert kiosk.board.searches.told() == []
        window = visit(link="contacts")
        page: Any = window.page
        field = page.findChild(QLineEdit)
        window.open_keyboard(field)
        for letter in "qxzjk":
            window.keyboard.press(letter)
        window.finish_visit()

    assert kiosk.board.searches.told() == [("qxzjk", 5)]
    assert State(kiosk.staff.state.folder).read("searches") == {"qxzjk": 5}


def test_log_and_counts_are_copied_to_a_stick(tmp_path: Path) -> None:
    log, stick = tmp_path / "log", tmp_path / "stick"
    log.mkdir()
    stick.mkdir()
    (log / "poeguide.log").write_text("a line", "utf-8")
    (log / "poeguide.log.1").write_text("an older line", "utf-8")

    assert copy_out(log, "day,what,number\n", stick) == 3
    assert (stick / "poeguide-counts.csv").read_text("utf-8") == "day,what,number\n"
    assert copy_out(log, "", tmp_path / "gone") == 0
    assert sticks_in((str(tmp_path),)) == []
