"""The presenter's windows in Spanish, in longer words and from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.lesson import Audience, make_lesson
from poeguide.ui.present.keys import TalkKeys
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.present.slides import SlideMaker
from poeguide.ui.present.subjects import SUGGESTED, subject
from poeguide.ui.services import Services
from tests.ui.conftest import NOW
from tests.ui.present.conftest import Clock
from tests.ui.test_every_page import describe
from tests.ui.test_languages import OWN_NAMES, cut_words, english_only
from tests.ui.words_on_screen import words_of

LAPTOP = (1366, 768)


def present(qtbot: QtBot, services: Services, clock: Clock, parent: QWidget) -> Presenter:
    """A talk in the language of the program."""
    language = services.language
    subjects = [subject(services.bundle, key, language) for key in SUGGESTED[Audience.NEWCOMERS]]
    lesson = make_lesson("Ana", Audience.NEWCOMERS, 40, subjects)
    made = Presenter(services, PresentModel(lesson, SlideMaker(services.bundle, language, NOW.date()), clock), parent)
    made.start()
    QApplication.processEvents()
    # A laptop that is still common; the window has found its screen by now.
    made.resize(*LAPTOP)
    qtbot.waitUntil(lambda: made.size().toTuple() == LAPTOP)
    QApplication.processEvents()
    return made


def states(qtbot: QtBot, presenter: Presenter) -> Iterator[str]:
    """What the speaker sees: slide by slide, frozen, blank, searching, late."""
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Right] * 6, Qt.Key.Key_F, Qt.Key.Key_B, Qt.Key.Key_Slash):
        qtbot.keyClick(presenter, key)
        for _ in range(3):
            QApplication.processEvents()
        yield key.name


def test_the_presenter_has_no_english_word_left_in_spanish(
    qtbot: QtBot, services: Services, clock: Clock, parent: QWidget, in_spanish: None
) -> None:
    presenter = present(qtbot, services, clock, parent)
    english = english_only() - OWN_NAMES

    wrong: set[str] = set()
    for name in states(qtbot, presenter):
        wrong |= {f"{name}: {text}" for text in cut_words(presenter)}
        wrong |= {
            f"{name}: english {describe(widget)} “{text}”"
            for widget, text in words_of(presenter)
            if text in english and not isinstance(widget, QAbstractItemView)
        }
    presenter.close()

    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize("way", ["invented", "mirrored"])
def test_words_have_room_in_the_presenter(
    qtbot: QtBot, services: Services, clock: Clock, parent: QWidget, request: pytest.FixtureRequest, way: str
) -> None:
    request.getfixturevalue(way)
    presenter = present(qtbot, services, clock, parent)

    wrong = {f"{name}: {text}" for name in states(qtbot, presenter) for text in cut_words(presenter)}
    presenter.close()

    assert not wrong, "\n".join(sorted(wrong))


def test_keys_have_the_names_of_the_keyboard_in_force_and_no_color(in_spanish: None) -> None:
    """The pointer is yellow in one theme and cyan in another; Shift is Mayúsculas on every row."""
    listed = TalkKeys("").rows()

    keys, words = ("\n".join(column) for column in zip(*listed, strict=True))
    assert "Mayúsculas+P" in keys
    assert "→, ↓, Av Pág o Espacio" in keys
    assert "Shift" not in keys
    assert not {"amarillo", "yellow"} & set(words.lower().split())
