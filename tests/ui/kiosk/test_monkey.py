"""A short run of `./dev soak monkey`: nothing grows, no window opens, no Qt warning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.machine import Machine
from tests.soak.monkey import rummage, send, visit_again
from tests.soak.tally import ALLOWED

VISITS = 3
EVENTS = 700


class Parts(QWidget):
    """Its first override raises, and the next one runs all the same."""

    is_broken = False

    def changeEvent(self, event: QEvent) -> None:
        if self.is_broken:
            self._fall()
        super().changeEvent(event)

    def _fall(self) -> None:
        raise ValueError("the roof leaks")


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


def test_an_error_is_told_where_it_began(qtbot: QtBot) -> None:
    parts = Parts()
    qtbot.addWidget(parts)
    with qtbot.waitExposed(parts):
        parts.show()
    parts.is_broken = True

    with pytest.raises(AssertionError, match=r"ValueError in .*test_monkey\.py, line \d+, .*: the roof leaks$"):
        send(parts, QEvent(QEvent.Type.LanguageChange))
