"""Help now: calm sheets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.help import HelpPage


def test_every_sheet_is_one_card(window: MainWindow) -> None:
    window.go("poeguide:help")
    page = window.page

    assert isinstance(page, HelpPage)
    assert [card.accessibleName() for card in page.sheets.cards] == [
        sheet.title for sheet in window.services.bundle.read(topics, TopicKind.CALM)
    ]


def test_a_card_opens_its_sheet(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:help")
    assert isinstance(window.page, HelpPage)

    qtbot.mouseClick(window.page.sheets.cards[0], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("help", "secondary")


def test_without_sheets_the_page_names_the_directory(qtbot: QtBot, window: MainWindow) -> None:
    page = HelpPage(window.services, [])
    qtbot.addWidget(page)

    qtbot.mouseClick(page.more.cards[-1], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("contacts")
