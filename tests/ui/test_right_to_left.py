"""What is painted by hand follows the direction of the language as layouts do."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.time_field import TimeField
from poeguide.ui.widgets.week_grid import WeekGrid


def colors_of(picture: QImage, columns: range) -> set[str]:
    """The colors in the middle half of a picture's height."""
    rows = range(picture.height() // 4, 3 * picture.height() // 4)
    return {picture.pixelColor(x, y).name() for x in columns for y in rows}


def test_a_tag_keeps_its_margins_from_right_to_left(qtbot: QtBot, services: Services, mirrored: None) -> None:
    """The word once ran over the right edge, since only its place was mirrored."""
    tag = Tag(services.theme, "Confirm first", "warn")
    qtbot.addWidget(tag)
    tag.adjustSize()
    picture = tag.grab().toImage()
    inset = services.theme.tokens.size("space.2") - 2

    ground = services.theme.tokens.color("warn-tint").name()
    assert colors_of(picture, range(1, inset)) == {ground}
    assert colors_of(picture, range(picture.width() - inset, picture.width() - 1)) == {ground}


@pytest.mark.parametrize("direction", ["left to right", "right to left"])
def test_today_is_tinted_below_its_own_name(
    qtbot: QtBot, window: MainWindow, request: pytest.FixtureRequest, direction: str
) -> None:
    if direction == "right to left":
        request.getfixturevalue("mirrored")
    window.go("poeguide:ports/2504")
    assert window.page is not None
    grid = window.page.findChildren(WeekGrid)[0]
    qtbot.waitUntil(grid.isVisible)
    QApplication.processEvents()
    picture = grid.grab().toImage()

    tint = window.services.theme.tokens.color("primary-tint").name()
    bottom = picture.height() - 1
    tinted = [x for x in range(picture.width()) if picture.pixelColor(x, bottom).name() == tint]
    assert grid.words_at(QPoint((tinted[0] + tinted[-1]) // 2, 1)) == "21 November"
    assert (tinted[0] < picture.width() // 2) is (direction == "right to left")


def test_the_mark_above_the_rail_is_whole_from_right_to_left(qtbot: QtBot, window: MainWindow, mirrored: None) -> None:
    window.resize(1440, 900)
    rail, inset = window.rail, window.services.theme.tokens.size("space.4")

    qtbot.waitUntil(lambda: rail.entries.width() > rail.width() // 2)
    mark = rail.entries.mark_place()
    assert rail.width() // 2 < mark.left() < mark.right() <= rail.width() - inset


def test_a_day_and_time_reads_whole_and_in_its_order_from_right_to_left(
    qtbot: QtBot, services: Services, mirrored: None
) -> None:
    field = TimeField(services.theme, "Day and time", datetime(2026, 11, 21, 23, 30))
    qtbot.addWidget(field)
    field.show()

    words = field.edit.lineEdit()
    assert words.text() == "Sat 21 Nov 2026, 23:30"
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())
