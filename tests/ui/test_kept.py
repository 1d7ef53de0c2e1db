from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kept import Kept
from poeguide.ui.main_window import MainWindow


def test_a_hidden_part_that_has_the_keyboard_is_no_way_back(qtbot: QtBot) -> None:
    window, pane, field = QWidget(), QFrame(), QLineEdit()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(pane)
    QVBoxLayout(pane).addWidget(field)
    field.setFocus()
    pane.hide()
    assert window.focusWidget() is field

    kept = Kept.of(window)

    assert not kept.way
    kept.restore(window)


@pytest.mark.parametrize("route", ["home", "glossary", "goods"])
def test_the_rail_has_the_keyboard_again_soon_after_the_picture(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.go(route)
    QApplication.processEvents()
    window.rail.buttons["learn"].setFocus(Qt.FocusReason.MouseFocusReason)

    window.services.preferences.update(theme="dark")

    qtbot.waitUntil(lambda: window.rail.entries.is_complete and window.rail.buttons["learn"].hasFocus())


def test_the_rail_has_the_keyboard_after_two_changes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.go("home")
    QApplication.processEvents()
    window.rail.buttons["learn"].setFocus(Qt.FocusReason.MouseFocusReason)

    window.services.preferences.update(theme="dark")
    QCoreApplication.sendPostedEvents()
    window.services.preferences.update(text_scale=1.25)
    QCoreApplication.sendPostedEvents()

    qtbot.waitUntil(lambda: window.rail.entries.is_complete and window.rail.buttons["learn"].hasFocus())
