"""Home: its first picture is the line of six steps, and what follows keeps its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.home import HomePage
from poeguide.ui.services import Services


class FirstPicture(QObject):
    """Notes, at the first picture of a window, where the line stands and whether the page can be scrolled."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self.place: tuple[object, bool, bool] | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look once."""
        if event.type() is QEvent.Type.Paint and self.place is None:
            self.place = look(self.window)
        return False


def look(window: MainWindow) -> tuple[object, bool, bool]:
    """Where the line stands, whether there is a scroll bar, and whether the ways are there."""
    page = window.page
    assert isinstance(page, HomePage)
    place = page.line.mapTo(window, page.line.rect().topLeft()), page.line.size()
    return place, page.area.verticalScrollBar().maximum() > 0, page.ways is not None


@pytest.mark.parametrize("size", [(900, 700), (1280, 800), (1440, 900), (1920, 1080), (2560, 1600)])
def test_the_ways_come_after_the_first_picture_and_move_nothing(
    qtbot: QtBot, services: Services, size: tuple[int, int]
) -> None:
    window = MainWindow(services)
    qtbot.addWidget(window)
    first = FirstPicture(window)
    window.resize(*size)
    with qtbot.waitSignal(window.painted):
        window.show()
    QApplication.processEvents()

    assert first.place is not None
    line, has_bar, has_ways = first.place
    assert not has_ways
    assert look(window) == (line, has_bar, True)
    window.close()


def test_each_way_leads_to_its_own_line(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, HomePage)
    assert page.ways is not None

    for key, card in page.ways.cards.items():
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert window.services.navigator.current == Route("steps", key)
        window.services.navigator.back()


def test_another_theme_shows_the_ways_at_once(window: MainWindow) -> None:
    window.services.preferences.update(theme="dark")
    QApplication.processEvents()

    page = window.page
    assert isinstance(page, HomePage)
    assert page.ways is not None
    assert page.ways.isVisible()
