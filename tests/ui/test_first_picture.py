"""The first picture of a page is right: nothing moves when the layouts have had their say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow


def places(window: MainWindow) -> list[tuple[str, QRect]]:
    """Where every label that is seen stands in the window."""
    labels = (label for label in window.findChildren(QLabel) if not label.visibleRegion().isEmpty())
    return [(label.text(), QRect(label.mapTo(window, QPoint(0, 0)), label.size())) for label in labels]


def settled(window: MainWindow) -> list[tuple[str, QRect]]:
    """The same after some rounds of events."""
    for _ in range(5):
        QApplication.processEvents()
    return places(window)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "route", ["ports/2504", "crossings/ca-san-ysidro", "crossings/ca-tecate", "help", "learn", "settings", "plan"]
)
def test_nothing_moves_after_the_first_picture(qtbot: QtBot, window: MainWindow, route: str, language: str) -> None:
    window.services.preferences.update(language=language)
    settled(window)

    window.go(route)

    assert places(window) == settled(window)


@pytest.mark.parametrize("route", ["home", "ports/2504", "help"])
def test_nothing_moves_after_another_theme(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.go(route)
    settled(window)
    theme, first = window.services.theme, list[list[tuple[str, QRect]]]()

    def look() -> None:
        first.append(places(window))

    # Said when the window was made anew.
    theme.changed.connect(look)
    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: bool(first))
    theme.changed.disconnect(look)

    assert first[0] == settled(window)
