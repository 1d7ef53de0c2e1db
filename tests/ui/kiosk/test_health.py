from __future__ import annotations

import socket
import sys
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.paths import Paths
from poeguide.ui.kiosk.crash_page import CrashPage, write_directory
from poeguide.ui.kiosk.health import Pulse, Renewal, systemd_notifier, watchdog_interval
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import Machine
from poeguide.ui.theme import Theme
from tests.ui.conftest import NOW

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="The service manager is one of Linux")


@linux_only
def test_the_service_manager_hears_that_the_screen_is_ready_and_alive(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(address)
        ear.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        pulse = Pulse(systemd_notifier(), interval=1000)

        pulse.begin()
        heard = [ear.recv(100).decode() for _ in range(2)]
        pulse.end()
        heard.append(ear.recv(100).decode())

    assert heard == ["READY=1", "WATCHDOG=1", "STOPPING=1"]


def test_without_a_service_manager_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)

    assert systemd_notifier() is None


@pytest.mark.parametrize(("text", "interval"), [("30000000", 10_000), ("0", 0), ("x", 0), ("-5", 0)])
def test_three_beats_fit_into_what_the_service_manager_allows(text: str, interval: int) -> None:
    assert watchdog_interval({"WATCHDOG_USEC": text}) == interval
    assert watchdog_interval({}) == 0


def test_beats_go_to_the_supervisor(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    pulse = Pulse(None, is_supervised=True)

    pulse.begin()
    pulse.beat()
    pulse.end()

    assert capsys.readouterr().out == "beat\nbeat\n"


class Days:
    """A clock that is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_the_daily_restart_waits_until_nobody_is_there(qtbot: QtBot) -> None:
    clock, idle = Days(), [False]
    clock.now = NOW.replace(hour=3, minute=59)
    renewal = Renewal(lambda: idle[0], clock, restart_at=time(4), memory_mb=600, memory=lambda: 1)
    with qtbot.assertNotEmitted(renewal.due):
        renewal.look()
        clock.now += timedelta(minutes=2)
        renewal.look()

    idle[0] = True
    with qtbot.waitSignal(renewal.due):
        renewal.look()


def test_a_clock_that_is_set_back_restarts_nothing(qtbot: QtBot) -> None:
    clock = Days()
    clock.now = NOW.replace(hour=4, minute=1)
    renewal = Renewal(lambda: True, clock, restart_at=time(4), memory_mb=600, memory=lambda: 1)
    clock.now = NOW.replace(hour=3, minute=0)

    with qtbot.assertNotEmitted(renewal.due):
        renewal.look()


def test_a_program_that_grew_starts_afresh(qtbot: QtBot) -> None:
    renewal = Renewal(lambda: True, Days(), restart_at=None, memory_mb=600, memory=lambda: 601)

    with qtbot.waitSignal(renewal.due):
        renewal.look()


def test_the_page_for_a_broken_kiosk_shows_the_directory_without_a_bundle(
    qtbot: QtBot, qapp: QApplication, bundle: Bundle, tmp_path: Path
) -> None:
    assert write_directory(bundle, tmp_path / "data")

    page = CrashPage(Theme(Paths.under(tmp_path).resources, profile="kiosk"), tmp_path / "data")

    name, number = page.numbers[0]
    assert (name, number.partition(";")[0]) == ("CBP Information Center", "+1\N{NO-BREAK SPACE}877-227-5511")
    assert not page.close()
    page.deleteLater()


def test_even_without_a_directory_the_page_has_words(qapp: QApplication, tmp_path: Path) -> None:
    page = CrashPage(Theme(Paths.under(tmp_path).resources, profile="kiosk"), tmp_path / "nothing")

    assert page.isWindow()
    page.deleteLater()


def test_the_page_for_a_broken_kiosk_covers_the_screen_also_where_no_session_sees_to_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    page = CrashPage(Theme(Paths.under(tmp_path).resources, profile="kiosk"), tmp_path / "nothing")
    with qtbot.waitExposed(page):
        page.cover()

    assert page.geometry() == page.screen().geometry()
    page.deleteLater()


def test_a_read_only_place_for_the_directory_is_no_error(bundle: Bundle, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    assert not write_directory(bundle, tmp_path / "file" / "below")


def test_a_kiosk_that_has_let_go_of_the_program_looks_at_nothing_any_more(qapp: QApplication, kiosk: Kiosk) -> None:
    machine = Machine(qapp, kiosk)

    machine.leave(0)

    assert [timer for timer in machine.renewal.findChildren(QTimer) if timer.isActive()] == []
    machine.window.deleteLater()
