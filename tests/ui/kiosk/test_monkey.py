"""A short run of `./dev soak monkey`: nothing grows, no window opens, no Qt warning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import Machine
from tests.soak.monkey import ALLOWED, rummage, visit_again
from tests.ui.kiosk.conftest import SIZE

VISITS = 3
EVENTS = 700


@pytest.fixture
def machine(qtbot: QtBot, qapp: QApplication, kiosk: Kiosk) -> Iterator[Machine]:
    made = Machine(qapp, kiosk)
    made.window.resize(*SIZE)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    kiosk.idle.stop()
    made.leave(0)
    made.window.deleteLater()


def test_visit_after_visit_holds_no_more_files_and_widgets(machine: Machine) -> None:
    tally = visit_again(machine, 2 * VISITS)

    before, after = tally.looks[VISITS - 1], tally.looks[-1]
    # Fewer is no growth: what tests before this one left may be collected meanwhile.
    assert after.files <= before.files
    assert after.widgets <= before.widgets
    assert after.megabytes < before.megabytes + 20


def test_random_touches_and_keys_open_nothing_and_leave_nothing(machine: Machine) -> None:
    tally = rummage(machine, EVENTS)

    assert tally.events >= EVENTS
    assert tally.windows <= ALLOWED
    assert machine.window.is_resting
    assert not machine.guard.is_exit_allowed
