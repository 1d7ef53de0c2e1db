from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kept import Kept


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
