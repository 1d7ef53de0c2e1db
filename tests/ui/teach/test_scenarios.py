"""Role-play by clicks and keys."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.scenarios import scenarios
from poeguide.domain.scenario import Talk
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.scenarios import ScenarioPage
from poeguide.ui.pages.teach.talk_timer import TimerRow
from poeguide.ui.papers.make import Print, role_cards


@pytest.fixture
def page(window: MainWindow) -> ScenarioPage:
    window.go("poeguide:scenarios/cash")
    assert isinstance(window.page, ScenarioPage)
    return window.page


def said(page: ScenarioPage) -> str:
    assert page._body is not None
    return " ".join(label.text() for label in page._body.findChildren(QLabel))


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


def test_every_branch_of_every_talk_is_played_by_buttons_to_its_look_back(qtbot: QtBot, window: MainWindow) -> None:
    """Some seconds for about 150 ways through twelve talks: a branch that nobody has clicked is a branch unknown."""
    window.go("poeguide:scenarios")
    page = window.page
    assert isinstance(page, ScenarioPage)
    ways = 0

    def press(name: str) -> None:
        assert page._body is not None
        button = next(each for each in page._body.findChildren(QPushButton) if each.text() == name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def play(depth: int) -> int:
        talk = page.talk
        assert talk is not None
        if talk.scene is None:
            words = said(page)
            assert "Looking back" in words
            assert talk.ending in words
            assert all(step.choice.why in words for step in talk.steps)
            return 1
        played = 0
        for text in [choice.text for choice in talk.scene.choices]:
            button = next(each for each in page.choices if each.accessibleName() == text)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            played += play(depth + 1)
            press("Take back")
            assert page.talk == talk
        return played

    for row in page.list.rows.values:
        window.go(f"poeguide:scenarios/{row.key}")
        ways += play(0)

    assert ways >= 60


def test_the_best_and_the_weakest_answers_end_differently(page: ScenarioPage) -> None:
    for scenario in page.every:
        ends = set()
        for choose in (max, min):
            talk = Talk(scenario)
            while talk.scene is not None:
                scores = [choice.score for choice in talk.scene.choices]
                talk = talk.choose(scores.index(choose(scores)))
            ends.add(talk.ends_well)
        assert ends == {True, False}, scenario.id


def test_cards_are_saved_and_neither_tells_the_other_ones_secret(
    qtbot: QtBot, window: MainWindow, page: ScenarioPage
) -> None:
    assert page._body is not None
    save = next(each for each in page._body.findChildren(QPushButton) if "PDF" in each.text())
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)

    assert (window.services.paths.data / "papers" / "cash.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_stands_on_both_cards_is_no_secret_of_one(bundle: Bundle, lang: str) -> None:
    """Title and setting are seen by both: what only one of them knows is not there."""
    secrets = {
        "en": {
            "truck-driver": "seal", "missing-document": "stolen", "cash": "money|car|10,000", "parcel-held": "medicine",
            "secondary-interview": "list", "nexus-by-mistake": "navigation|member", "medicine": "diabetes|insulin",
            "closed-loop": "certificate", "pedestrian-at-night": "sister", "family-fruit-dog": "apple|fruit",
        },
        "es": {
            "truck-driver": "sello", "missing-document": "rob", "cash": "dinero|auto|10,000", "parcel-held": "medicina",
            "secondary-interview": "lista", "nexus-by-mistake": "mapas|miembro", "medicine": "diabetes|insulina",
            "closed-loop": "acta", "pedestrian-at-night": "hermana", "family-fruit-dog": "manzana|fruta",
        },
    }[lang]  # fmt: skip

    for scenario in bundle.read(scenarios, lang):
        officer, traveler = role_cards(scenario, Print(), code="ABCDE").papers
        both = f"{officer.sheet.title} {officer.sheet.lead} {traveler.sheet.title} {traveler.sheet.lead}".casefold()
        told = [word for word in secrets.get(scenario.id, "§").split("|") if word in both]
        assert told == [], scenario.id
        assert officer.sheet.lead == traveler.sheet.lead
        assert officer.sheet.title != traveler.sheet.title
        assert scenario.title not in both


def test_the_time_of_a_talk_runs_while_it_is_played_and_says_when_it_is_up(qtbot: QtBot, page: ScenarioPage) -> None:
    def row() -> TimerRow:
        assert page._body is not None
        return page._body.findChildren(TimerRow)[0]

    row().field.setValue(1)
    qtbot.mouseClick(row().button, Qt.MouseButton.LeftButton)
    assert row().said.text() == "1:00 left"

    page.timer.timer.timeout.emit()
    page.choose(0)
    assert row().said.text() == "0:59 left"
    for _ in range(59):
        page.timer.timer.timeout.emit()

    assert row().said.text() == "Time is up. Look back together."
    assert not page.timer.timer.isActive()
    qtbot.mouseClick(row().button, Qt.MouseButton.LeftButton)
    assert (page.timer.left, row().field.value()) == (None, 1)


def test_a_talk_that_does_not_exist_is_said(window: MainWindow, page: ScenarioPage) -> None:
    window.go("poeguide:scenarios/none")

    assert "none" in window.services.notices.text


@pytest.mark.parametrize(
    ("lang", "promise"),
    [
        (
            "en",
            r"(visitor|traveler|student|family|truck|they|s?he) (receives?|enters?|drives? on|goes on|is let)",
        ),
        ("es", r"(visitante|viajer[oa]|familia|camión) (recibe|entra|sigue|es admitid[oa])"),
    ],
)
def test_no_ending_lets_anybody_or_anything_through(bundle: Bundle, lang: str, promise: str) -> None:
    """An ending once said that the visitor receives a class and a date: that is a promise."""
    for scenario in bundle.read(scenarios, lang):
        for ending in (scenario.ending.well, scenario.ending.otherwise):
            # What an officer decides may be named.
            sure = " ".join(part for part in ending.split(". ") if not re.search(r"decides? when", part))
            assert not re.search(promise, sure, re.IGNORECASE), (scenario.id, ending)
