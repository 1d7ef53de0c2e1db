"""A short run of `./dev soak monkey`: nothing grows, no window opens, no Qt warning."""

from __future__ import annotations

from poeguide.ui.kiosk.machine import Machine
from tests.soak.monkey import rummage, visit_again
from tests.soak.tally import ALLOWED

VISITS = 3
EVENTS = 700


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
