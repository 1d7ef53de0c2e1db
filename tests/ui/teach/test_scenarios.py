"""Role-play by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.scenarios import ScenarioPage
from poeguide.ui.papers.make import Print, role_cards


@pytest.fixture
def page(window: MainWindow) -> ScenarioPage:
    window.go("poeguide:scenarios/cash")
    assert isinstance(window.page, ScenarioPage)
    return window.page


def said(page: ScenarioPage) -> str:
    assert page._detail is not None
    return " ".join(label.text() for label in page._detail.findChildren(QLabel))


def test_all_talks_are_listed(page: ScenarioPage) -> None:
    assert len(page.list.rows.values) >= 12


def test_a_talk_is_played_by_clicks_to_its_look_back(qtbot: QtBot, page: ScenarioPage) -> None:
    for words in ("Under 10,000", "For a used car"):
        button = next(each for each in page.choices if words in each.accessibleName())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert page.talk is not None
    assert page.talk.scene is None
    assert "Looking back" in said(page)
    assert "Splitting a sum" in said(page)


def test_an_answer_can_be_taken_back(page: ScenarioPage) -> None:
    page.choose(0)
    page.back()

    assert page.talk is not None
    assert page.talk.steps == ()


def test_cards_are_saved_and_neither_tells_the_other_ones_secret(window: MainWindow, page: ScenarioPage) -> None:
    assert page.talk is not None
    scenario = page.talk.scenario

    page.save_cards()

    assert (window.services.paths.data / "papers" / "cash.pdf").read_bytes().startswith(b"%PDF")
    officer, traveler = role_cards(scenario, Print()).papers
    assert scenario.traveler not in officer.sheet.title + officer.sheet.lead
    assert officer.sheet.title != traveler.sheet.title


def test_a_talk_that_does_not_exist_is_said(window: MainWindow, page: ScenarioPage) -> None:
    window.go("poeguide:scenarios/none")

    assert "none" in window.services.notices.text
