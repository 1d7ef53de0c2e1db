from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.services import Services
from poeguide.ui.widgets.time_field import TimeField


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock of the computer cannot be set here")
@pytest.mark.usefixtures("in_new_york")
def test_an_hour_that_the_clock_of_the_computer_leaves_out_stays(qtbot: QtBot, services: Services) -> None:
    # In Arizona, where summer time is not kept, this hour is an hour like all others.
    moment = datetime(2026, 3, 8, 2, 30)
    field = TimeField(services.theme, "Day and time", datetime(2026, 11, 21, 23, 30))
    qtbot.addWidget(field)

    with qtbot.assertNotEmitted(field.chosen):
        field.set_value(moment)

    assert field.value == moment
    assert field.edit.text().endswith("02:30")
