"""Keys and the pen in the window of the presenter, and the picture that the audience sees."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from poeguide.ui.present.presenter import Presenter


def picture(presenter: Presenter) -> QImage:
    presenter.audience.resize(960, 540)
    return presenter.audience.view.grab().toImage()


def press(qtbot: QtBot, presenter: Presenter, key: Qt.Key) -> None:
    qtbot.keyClick(presenter, key)


def draw(qtbot: QtBot, presenter: Presenter, *places: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(presenter.view, left, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(presenter.view, place)
    qtbot.mouseRelease(presenter.view, left, pos=places[-1])
