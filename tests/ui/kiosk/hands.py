"""A visitor's hand on the kiosk: pages that are waited for, and a finger drawn over them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.window import KioskWindow


def page_of(qtbot: QtBot, window: KioskWindow) -> Any:
    """The page on screen, with all that it reads."""
    qtbot.waitUntil(lambda: window.page is not None and window.page.finish(), timeout=20_000)
    QApplication.processEvents()
    return window.page


def draw(window: KioskWindow, widget: QWidget, way: int) -> None:
    """Down, up or down the screen in four steps, and up: on the window, as the system sends it."""
    start = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
    handle, none = window.windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, none, start)
    for step in range(1, 5):
        QTest.mouseMove(handle, start + QPoint(0, way * step // 4))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, none, start + QPoint(0, way))
    QApplication.processEvents()
