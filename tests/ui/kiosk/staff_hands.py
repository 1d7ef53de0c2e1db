"""What staff does at the kiosk: the PIN, buttons and keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.kiosk.conftest import PIN


def type_pin(window: KioskWindow, pin: str) -> None:
    page: Any = window.page
    for digit in pin:
        page.pad.keys[digit].click()
    page.pad.keys["enter"].click()


def try_pin(qtbot: QtBot, window: KioskWindow, pin: str) -> None:
    with qtbot.waitSignal(window.kiosk.staff.answered, timeout=20_000):
        type_pin(window, pin)


def words(window: KioskWindow) -> str:
    QApplication.processEvents()
    page = window.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def enter_as_staff(qtbot: QtBot, window: KioskWindow) -> None:
    window.call_staff()
    try_pin(qtbot, window, PIN)


def click(qtbot: QtBot, page: QWidget, name: str) -> None:
    QApplication.processEvents()
    button = next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def press(window: KioskWindow, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def press_into(field: QLineEdit, text: str) -> None:
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, text))
