"""Charts of bars in whatever room they get."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.services import Services
from poeguide.ui.widgets.bar_chart import Bar, BarChart


@pytest.mark.parametrize("values", [[5], [1_234_567, None, 3], [None, None]], ids=["one", "some", "none"])
@pytest.mark.parametrize("width", [1, 40, 100, 400])
def test_a_chart_without_room_for_its_values_is_still_painted(
    qtbot: QtBot, services: Services, values: list[int | None], width: int
) -> None:
    chart = BarChart(services.theme)
    qtbot.addWidget(chart)
    chart.set_bars([Bar(str(2000 + at), value, "") for at, value in enumerate(values)], "Counts")

    chart.resize(width, 200)

    assert not chart.grab().isNull()
    assert all(box.height() > 0 for box in chart.values_at().values())
