"""The first window on screens large and small."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.shell.window_place import fit


@pytest.mark.parametrize(
    ("room", "size", "fills"),
    [
        (QSize(1920, 1040), QSize(1280, 800), False),
        (QSize(1280, 800), QSize(1280, 800), False),
        (QSize(1366, 728), QSize(1280, 728), True),
        (QSize(1024, 560), QSize(1024, 560), True),
    ],
)
def test_a_window_that_is_too_large_for_the_screen_fills_it(
    qtbot: QtBot, room: QSize, size: QSize, fills: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)

    fit(window, room)

    assert (window.size(), window.isMaximized()) == (size, fills)
