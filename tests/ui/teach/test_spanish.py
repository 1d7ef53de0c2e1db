"""What is taught with, in Spanish: questions, talks, lessons, papers – also when the language changes on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from poeguide.data.quiz import questions
from poeguide.data.scenarios import scenarios
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.papers.make import Print, role_cards
from tests.ui.words_on_screen import words_of


@pytest.fixture
def spanish(qtbot: QtBot, english_again: None, window: MainWindow) -> MainWindow:
    """A window that was in English at a talk, and then in Spanish."""
    window.go("poeguide:scenarios/cash")
    window.services.preferences.update(language="es")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.Spanish)
    qtbot.waitUntil(lambda: window.page is not None and window.page.finish())
    return window


def texts(window: MainWindow) -> str:
    return "\n".join(text for _, text in words_of(window))


def test_a_talk_goes_on_in_spanish_when_the_language_changes(qtbot: QtBot, spanish: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Más de 10,000 dólares en efectivo" in texts(spanish))

    shown = texts(spanish)
    assert "Oficial: “¿Cuánto dinero llevan?”" in shown
    assert "How much money do you carry?" not in shown


def test_every_question_is_asked_in_spanish(spanish: MainWindow) -> None:
    read = spanish.services.bundle.read
    english = {question.id: question for question in read(questions)}

    same = [one.id for one in read(questions, lang="es") if one.question == english[one.id].question]

    assert len(english) > 200
    assert same == []


def test_the_bank_shows_a_question_with_its_pairs_in_spanish(qtbot: QtBot, spanish: MainWindow) -> None:
    spanish.go("poeguide:quiz/quiz-082")

    qtbot.waitUntil(lambda: "Una cada ejemplo con su tipo de puerto de entrada." in texts(spanish))
    assert "Puerto de Los Ángeles → Puerto marítimo" in texts(spanish)


def test_a_lesson_is_planned_in_spanish(qtbot: QtBot, spanish: MainWindow) -> None:
    spanish.go("poeguide:lessons")
    page = spanish.page
    assert isinstance(page, LessonPage)

    qtbot.mouseClick(page.make_button, Qt.MouseButton.LeftButton)

    lesson = page.view_model.lesson
    assert lesson is not None
    assert "Seis pasos" in [box.title for box in lesson.boxes]


def test_the_cards_of_a_talk_are_printed_in_spanish(spanish: MainWindow) -> None:
    found = next(one for one in spanish.services.bundle.read(scenarios, "es") if one.id == "cash")

    officer, traveler = role_cards(found, Print()).papers

    assert (officer.sheet.title, traveler.sheet.title) == ("Oficial", "Viajero")
    assert traveler.sheet.lead == found.setting
