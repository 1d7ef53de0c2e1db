"""The hours of the week: painted as one, and said as tooltip, aloud and on paper."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.hours import DayHours
from poeguide.paths import resources_folder
from poeguide.settings import Settings
from poeguide.ui.kiosk.spoken import spoken_texts
from poeguide.ui.layouts import column
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.week_grid import WeekGrid, WeekLegend, WeekRow
from poeguide.ui.widgets.week_grid.day import paint_day

MONDAY = date(2026, 11, 16)
SATURDAY = date(2026, 11, 21)
DAYS = [MONDAY + timedelta(days=at) for at in range(7)]
ALWAYS = WeekRow("San Ysidro", "General, Ready, SENTRI", tuple(DayHours(day, ((0, 1440),)) for day in DAYS))
WORKDAYS = WeekRow(
    "Gateway to the Americas Bridge", "", tuple(DayHours(day, ((360, 1200),) if day < SATURDAY else ()) for day in DAYS)
)
UNKNOWN = WeekRow("PedWest", "On foot", tuple(DayHours(day, (), is_known=False) for day in DAYS))


def shown(qtbot: QtBot, theme: Theme, width: int = 700, *rows: WeekRow) -> WeekGrid:
    grid = WeekGrid(theme, rows or (ALWAYS, WORKDAYS, UNKNOWN), SATURDAY)
    qtbot.addWidget(grid)
    grid.resize(width, grid.heightForWidth(width))
    grid.show()
    return grid


def place_of(grid: WeekGrid, words: str) -> QPoint:
    """The first point, from the left and from the top, where something is said."""
    points = (QPoint(x, y) for x in range(0, grid.width(), 6) for y in range(1, grid.height(), 9))
    return next(point for point in points if grid.words_at(point) == words)


@pytest.mark.parametrize(
    "words",
    [
        "21 November",
        "San Ysidro, Monday: open 24 hours",
        "Gateway to the Americas Bridge, Friday: 06:00 to 20:00",
        "Gateway to the Americas Bridge, Sunday: closed",
        "PedWest, Wednesday: hours not known",
    ],
)
def test_the_day_under_the_pointer_is_the_tooltip(qtbot: QtBot, theme: Theme, words: str) -> None:
    grid = shown(qtbot, theme)
    place = place_of(grid, words) + QPoint(2, 2)

    qtbot.mouseMove(grid, place)
    QApplication.sendEvent(grid, QHelpEvent(QHelpEvent.Type.ToolTip, place, grid.mapToGlobal(place)))

    assert QToolTip.text() == words
    qtbot.mouseMove(grid, QPoint(2, grid.height() // 2))
    assert not grid.toolTip()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_screen_reader_hears_today_first_and_days_that_are_alike_together(qtbot: QtBot, theme: Theme) -> None:
    grid = shown(qtbot, theme, 700, WORKDAYS)

    assert grid.accessibleName() == (
        "Gateway to the Americas Bridge. Today, Saturday: closed. "
        "Monday to Friday: 06:00 to 20:00. Saturday to Sunday: closed"
    )


def test_the_voice_reads_the_week_and_what_its_drawings_mean(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(column(theme.tokens, WeekLegend(theme), WeekGrid(theme, [UNKNOWN], SATURDAY)))
    page.show()

    assert spoken_texts(page) == [
        "open. closed. not known",
        "PedWest. On foot. Today, Saturday: hours not known. Monday to Sunday: hours not known",
    ]


def test_names_wrap_where_there_is_little_room_and_never_lie_below_the_days(qtbot: QtBot, theme: Theme) -> None:
    wide, narrow = shown(qtbot, theme, 900), shown(qtbot, theme, 300)

    assert narrow.heightForWidth(300) > wide.heightForWidth(900)
    assert narrow.minimumSizeHint().width() <= 300
    for grid in (wide, narrow):
        first = place_of(grid, "San Ysidro, Monday: open 24 hours").x()
        ground = theme.tokens.color("canvas").rgb()
        picture = grid.grab().toImage()
        air = theme.tokens.size("space.3") - theme.tokens.size("space.1")
        rows = range(0, picture.height(), 2)
        assert all(picture.pixel(x, y) == ground for x in range(first - air, first - 6, 2) for y in rows)
        assert any(picture.pixel(x, y) != ground for x in range(first - air) for y in rows)


def test_the_legend_stands_in_one_row_or_in_three(qtbot: QtBot, theme: Theme) -> None:
    legend = WeekLegend(theme)
    qtbot.addWidget(legend)
    wide, narrow = legend.sizeHint(), legend.minimumSizeHint()

    assert legend.heightForWidth(wide.width()) == wide.height()
    rows = legend.heightForWidth(narrow.width())
    assert rows == 3 * wide.height() + 2 * theme.tokens.size("space.3")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_today_is_marked_by_more_than_bold_letters(
    qtbot: QtBot, qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    theme = Theme(resources_folder())
    theme.apply(Settings(theme=name))
    grid = WeekGrid(theme, [ALWAYS, UNKNOWN], SATURDAY)
    qtbot.addWidget(grid)
    grid.setLayoutDirection(direction)
    grid.resize(700, grid.heightForWidth(700))
    picture = grid.grab().toImage()
    below = theme.tokens.metrics("caption").height() + 2
    marked = [x for x in range(700) if is_strong(picture, QPoint(x, below))]

    assert marked
    assert {grid.words_at(QPoint(x, 1)) for x in marked} <= {"21 November", ""}
    assert grid.words_at(QPoint((marked[0] + marked[-1]) // 2, 1)) == "21 November"
    theme.apply(Settings(theme="light"))


def is_strong(picture: QImage, place: QPoint) -> bool:
    """Whether a point differs from the ground at the left edge below the heads, or the right one if mirrored."""
    edges = (QPoint(0, place.y()), QPoint(picture.width() - 1, place.y()))
    return all(QColor(picture.pixel(place)) != QColor(picture.pixel(edge)) for edge in edges)


@pytest.mark.parametrize("colors", ["light", "contrast"])
@pytest.mark.usefixtures("qapp")
def test_the_frame_of_hours_that_are_not_known_is_broken(colors: str) -> None:
    """In contrast the small square of the legend looked as if it meant something else: its dashes met."""
    theme = Theme(resources_folder())
    theme.apply(Settings(theme=colors))
    tokens = theme.tokens
    side = tokens.text_size("caption")
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    ground = QColor(tokens.color("surface"))
    picture.fill(ground)
    painter = QPainter(picture)
    paint_day(painter, tokens, QRectF(picture.rect()), DayHours(MONDAY, (), is_known=False))
    painter.end()

    top = [picture.pixelColor(x, 0) == ground for x in range(side)]
    assert top.count(False) >= side // 4
    assert top.count(True) >= side // 4
