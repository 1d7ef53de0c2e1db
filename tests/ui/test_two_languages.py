"""English and Spanish side by side: topics, documents, steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.steps import StepsPage
from poeguide.ui.pages.topic import TopicPage
from poeguide.ui.reading import Reader
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.two_languages import QUERY, TwoLanguages


def pairs(window: MainWindow) -> list[TwoLanguages]:
    return [pair for pair in window.findChildren(TwoLanguages) if pair.isVisible()]


def button(window: MainWindow, words: str) -> Button:
    assert window.page is not None
    return next(found for found in window.page.findChildren(Button) if found.text() == words and found.isVisible())


@pytest.mark.parametrize("route", ["help/secondary", "documents/us-citizen-adult", "six-steps/customs-declaration"])
def test_a_button_shows_each_part_in_the_other_language(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.go(f"poeguide:{route}")
    assert pairs(window) == []

    qtbot.mouseClick(button(window, "English and Spanish side by side"), Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route.parse(f"{route}?{QUERY}=1")
    qtbot.waitUntil(lambda: len(pairs(window)) >= 3)
    qtbot.mouseClick(button(window, "One language"), Qt.MouseButton.LeftButton)
    assert pairs(window) == []


def test_parts_are_linked_block_by_block(qtbot: QtBot, bundle: Bundle, window: MainWindow) -> None:
    window.go(f"poeguide:help/secondary?{QUERY}=1")
    page = window.page
    assert isinstance(page, TopicPage)
    spanish = Reader(bundle, "es").read(TopicKind.CALM, "secondary")
    assert spanish is not None
    qtbot.waitUntil(lambda: len(pairs(window)) == len(spanish.topic.blocks))

    shown = [pair.other.words().split() for pair in pairs(window)]

    assert shown == [block.text.replace("- ", "").split() for block in spanish.topic.blocks]
    assert {pair.other.locale().language().name for pair in pairs(window)} == {"Spanish"}


def test_a_stop_is_read_in_both_languages_along_the_line(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:steps/air/primary")
    page = window.page
    assert isinstance(page, StepsPage)
    qtbot.mouseClick(page.languages, Qt.MouseButton.LeftButton)

    qtbot.keyClick(page, Qt.Key.Key_Right)

    assert window.services.navigator.current == Route.parse(f"steps/air/biometrics?{QUERY}=1")
    qtbot.waitUntil(lambda: len(pairs(window)) >= 5)
    qtbot.mouseClick(button(window, "One language"), Qt.MouseButton.LeftButton)
    assert pairs(window) == []
    assert button(window, "English and Spanish side by side") is page.languages


def test_every_step_document_and_calm_sheet_has_both_languages(bundle: Bundle) -> None:
    from poeguide.data.topics import topics

    reader = Reader(bundle, "en")
    for kind in (TopicKind.STOP, TopicKind.SIX_STEP, TopicKind.DOCUMENT_CLASS, TopicKind.CALM):
        for hit in bundle.read(topics, kind):
            found = reader.read(kind, hit.id)
            assert found is not None
            assert reader.beside(found.topic) is not None, (kind, hit.id)
