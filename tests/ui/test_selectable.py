"""Words that can be marked with the pointer: by dragging over them, as in any text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from poeguide.ui.widgets.text import Selectable


@pytest.fixture
def words(qtbot: QtBot) -> Selectable:
    label = Selectable("(619) 690-8999")
    qtbot.addWidget(label)
    label.show()
    # Another test may have left large letters behind.
    label.resize(2 * label.sizeHint().width(), 2 * label.sizeHint().height())
    return label


def test_words_are_marked_by_dragging_over_them(words: Selectable) -> None:
    start, end = QPoint(0, words.height() // 2), QPoint(words.width() - 1, words.height() // 2)
    QTest.mousePress(words, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(words, end)
    QTest.mouseRelease(words, Qt.MouseButton.LeftButton, pos=end)

    assert words.selectedText() == "(619) 690-8999"
    assert words.hasFocus()
    QTest.keyClick(words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "(619) 690-8999"


def test_a_label_that_nobody_pressed_holds_no_text_of_its_own(words: Selectable) -> None:
    assert words.textInteractionFlags() == Qt.TextInteractionFlag.LinksAccessibleByMouse
    assert words.cursor().shape() is Qt.CursorShape.IBeamCursor
