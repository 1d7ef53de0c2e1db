"""Charts of bars in whatever room they get."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
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


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_line_between_two_years_does_not_go_through_the_name_of_the_month(
    qtbot: QtBot, services: Services, direction: Qt.LayoutDirection
) -> None:
    chart = BarChart(services.theme)
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.set_bars([Bar("Jan 2025" if at == 9 else "Mar", 5, "", starts=at == 9) for at in range(12)], "Counts")
    chart.resize(400, 200)

    (line,) = chart.years_at()
    label = chart.labels_at()[9]

    assert label.left() < line.x1() < label.right()
    assert max(line.y1(), line.y2()) < label.top()
    assert not chart.grab().isNull()
