"""The six steps, type by type: every cell rests on facts, and columns, list and paper say the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.search import search
from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.differences import EVERYDAY, TYPES, Differences
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.differences import DifferencesPage
from poeguide.ui.services import Services
from poeguide.ui.sheets.build import Desk, sheet_of
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label


def page_of(window: MainWindow, route: str = "poeguide:differences") -> DifferencesPage:
    window.go(route)
    page = window.page
    assert isinstance(page, DifferencesPage)
    return page


def words_of(page: DifferencesPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_step_says_what_every_type_does_and_on_which_facts(bundle: Bundle, language: str) -> None:
    found = Differences(bundle, language)
    steps = [hit.title for hit in bundle.read(topics, TopicKind.SIX_STEP, language)]

    assert [step.title for step in found.steps] == steps
    assert tuple(found.types) == TYPES
    for step in found.steps:
        assert tuple(step.blocks) == TYPES
        assert all(step.blocks[name].text and step.facts[name] for name in TYPES)


def test_chips_choose_what_is_compared_and_the_link_keeps_it(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    assert page.chips.keys == EVERYDAY

    for name in ("airport", "seaport", "mail"):
        chip = next(chip for chip in page.chips.chips if chip.key == name)
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    rail = next(chip for chip in page.chips.chips if chip.key == "rail")
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("differences", "", (("types", "land.rail"),))
    words = words_of(page)
    assert any(text.startswith("Lanes for cars") for text in words)
    assert any(text.startswith("In 2019 each train had its own way") for text in words)
    assert not any(text.startswith("The airline") for text in words)


def test_without_a_type_the_page_offers_the_four_of_every_day(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:differences?types=land")
    chip = next(chip for chip in page.chips.chips if chip.key == "land")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.nothing.isVisible()

    qtbot.mouseClick(page.nothing.action, Qt.MouseButton.LeftButton)

    assert page.chips.keys == EVERYDAY


def test_a_narrow_window_lists_the_same_words(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    page = page_of(window)
    before = {text for text in words_of(page) if len(text) > 40}
    assert any(button.text() == "Airports" for button in page.findChildren(Button) if button.isVisible())

    window.resize(760, 900)

    qtbot.waitUntil(lambda: any(label == "Airports" for label in words_of(page)))
    assert {text for text in words_of(page) if len(text) > 40} == before


def test_the_types_lead_to_the_comparison_and_it_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:types")
    assert window.page is not None
    compare = next(button for button in window.page.findChildren(Button) if button.text() == "Compare step by step")
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)

    page = window.page
    assert isinstance(page, DifferencesPage)
    head = next(button for button in page.findChildren(Button) if button.text() == "Seaports" and button.isVisible())
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("types", "seaport")


def test_the_comparison_is_found_and_the_steps_stay_their_own(bundle: Bundle) -> None:
    found = [hit.route for hit in bundle.read(search, "compare types of port", limit=5)]
    steps = [hit.route for hit in bundle.read(search, "passport control", limit=5)]

    assert Route("differences") in found
    assert Route("six-steps", "passport-control") in steps
    assert Route("differences") not in steps


def test_paper_has_a_part_for_each_step_and_a_row_for_each_type(services: Services) -> None:
    desk = Desk(services.bundle, "en", services.clock().date())

    whole = sheet_of(desk, Route("differences"))
    two = sheet_of(desk, Route("differences", "", (("types", "land.mail"),)))

    assert isinstance(whole, Sheet)
    assert isinstance(two, Sheet)
    assert [len(part.rows) for part in whole.parts] == [len(TYPES)] * 6
    assert [row[0] for row in two.parts[0].rows] == ["Land border crossings", "International mail facilities"]
