from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
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

    field.complete()
    with qtbot.assertNotEmitted(field.chosen):
        field.set_value(moment)

    assert field.value == moment
    assert field.edit.value == moment
    assert field.edit.text().endswith("02:30")


def test_the_value_has_no_zone_and_no_seconds(qtbot: QtBot, services: Services) -> None:
    field = TimeField(services.theme, "Day and time", datetime(2026, 11, 21, 23, 30, 12, tzinfo=UTC))
    qtbot.addWidget(field)
    assert field.value == datetime(2026, 11, 21, 23, 30)

    field.set_value(datetime(2026, 11, 22, 8, 15, 59, tzinfo=UTC))

    assert field.value == datetime(2026, 11, 22, 8, 15)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_the_longest_day_is_whole_beside_the_list(
    qtbot: QtBot, window: MainWindow, scale: float, language: str
) -> None:
    window.resize(1440, 900)
    window.services.preferences.update(text_scale=scale, language=language)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)
    window.go("poeguide:ports?open=2026-09-30T23:30")
    page = window.page
    assert isinstance(page, FinderPage)
    assert page.facets.isVisible()
    field = next(iter(page.facets.findChildren(TimeField)))

    line = field.edit.lineEdit()

    # Qt leaves two pixels free on each side.
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - 4
