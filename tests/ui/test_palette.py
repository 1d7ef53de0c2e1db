from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.shell.palette import Palette


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_view.isVisible()
    return window.palette_view


def first(palette: Palette) -> str:
    return next(row.hit.title for row in palette.rows if row.hit)


def test_it_opens_with_examples(palette: Palette) -> None:
    assert palette.rows[0].heading == "For example"
    assert sum(row.hit is not None for row in palette.rows) >= 6


def test_each_key_finds_more_closely(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "peace bri")

    assert "Peace Bridge" in first(palette)


def test_enter_opens_the_best_result(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "fo detroit field office")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert not palette.isVisible()
    assert window.services.navigator.current == Route("contacts", "fo-detroit")


def test_arrows_move_over_headings(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "detroit")
    seen = []
    for _ in range(6):
        seen.append(palette.list.currentIndex().row())
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)

    assert all(palette.rows[row].hit is not None for row in seen)
    assert len(set(seen)) == 6


def test_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert window.services.navigator.current == Route("home")


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "a" * 100_000, "🦅🗽", "AND OR NOT", "'; DROP TABLE port; --"])
def test_no_text_breaks_it(palette: Palette, words: str) -> None:
    palette.open(words)

    assert palette.isVisible()


def test_no_result_says_what_to_try(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "qqqqzzzz")

    assert not palette.list.isVisible()
    assert "2504" in palette.nothing.text()


def test_the_palette_covers_a_window_that_grows(window: MainWindow, palette: Palette) -> None:
    window.resize(1500, 900)

    assert palette.size() == window.size()
