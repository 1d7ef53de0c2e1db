"""Ways to have the window made anew, and hands for what stands on its pages before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import Page
from poeguide.ui.pages.settings import SettingsPage

Change = Callable[[MainWindow], None]
P = TypeVar("P", bound=Page)
LEFT = Qt.MouseButton.LeftButton
CHANGES = ({"theme": "dark"}, {"text_scale": 1.5}, {"language": "es"})


def settle() -> None:
    """Let the window be made anew, and its page do what comes after its picture."""
    for _ in range(5):
        QApplication.processEvents()


def in_place(**what: object) -> Change:
    """Another theme, text size or language on the page itself, as by its keys or the header."""

    def change(window: MainWindow) -> None:
        window.services.preferences.update(**what)
        settle()

    return change


def in_settings(window: MainWindow) -> None:
    """Another theme by the page Settings, and back."""
    window.go("settings")
    assert isinstance(window.page, SettingsPage)
    window.page.themes.chips[2].click()
    settle()
    assert window.services.theme.tokens.theme == "dark"
    window.header.back.click()
    settle()


EVERY = [*(in_place(**what) for what in CHANGES), in_settings]
every_change = pytest.mark.parametrize("change", EVERY, ids=["theme", "size", "language", "settings"])
two_changes = pytest.mark.parametrize("change", [EVERY[1], in_settings], ids=["size", "settings"])


def shown(window: MainWindow, kind: type[P], route: str = "") -> P:
    """The page that is shown, which is of this kind."""
    if route:
        window.go(route)
        settle()
    assert isinstance(window.page, kind)
    return window.page


def type_into(qtbot: QtBot, field: QWidget, words: str) -> None:
    """Click into a field, and write."""
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClicks(field, words)
