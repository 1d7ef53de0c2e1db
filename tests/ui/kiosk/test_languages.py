"""The public screen in Spanish, in longer words and from right to left: every page, scene and drawer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from poeguide.commands.kiosk_setup import save, template
from poeguide.commands.render_kiosk import SCENES
from poeguide.ui.kiosk.setup import SetupViewModel, SetupWindow, known_answers
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.kiosk.conftest import Visitor
from tests.ui.kiosk.test_screens import walk
from tests.ui.test_every_page import describe
from tests.ui.test_languages import OWN_NAMES, cut_words, english_only
from tests.ui.words_on_screen import words_of

IN_ALL_LANGUAGES = ("attract", "languages", "language")
"""Scenes that greet in every language at once."""

STEPS = 10


def everything(window: KioskWindow) -> Iterator[str]:
    """Every page, then every scene and drawer on the last one."""
    yield from walk(window)
    for name, act in SCENES.items():
        act(window)
        for _ in range(5):
            QApplication.processEvents()
        yield name
        window.show_scene("pages")


def without_room(window: KioskWindow) -> list[str]:
    return sorted({f"{name}: {text}" for name in everything(window) for text in cut_words(window)})


def test_the_public_screen_has_no_english_word_left_in_spanish(qtbot: QtBot, visit: Visitor) -> None:
    window = visit("es")
    english = english_only() - OWN_NAMES

    wrong: set[str] = set()
    for name in everything(window):
        wrong |= {f"{name}: {text}" for text in cut_words(window)}
        if name not in IN_ALL_LANGUAGES:
            wrong |= {
                f"{name}: english {describe(widget)} “{text}”"
                for widget, text in words_of(window)
                if text in english and not isinstance(widget, QAbstractItemView)
            }

    assert not wrong, "\n".join(sorted(wrong))


def test_longer_words_have_room_on_the_public_screen(invented: None, visit: Visitor) -> None:
    wrong = without_room(visit())

    assert not wrong, "\n".join(wrong)


def test_the_public_screen_has_room_from_right_to_left(mirrored: None, visit: Visitor) -> None:
    wrong = without_room(visit())

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["es", "invented"])
def test_the_set_up_of_a_kiosk_has_room_for_its_words(
    qtbot: QtBot, services: Services, tmp_path: Path, request: pytest.FixtureRequest, language: str
) -> None:
    if language == "invented":
        request.getfixturevalue("invented")
    else:
        services.preferences.update(language=language)
        qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.Spanish)
    view_model = SetupViewModel(services, template(), partial(save, output=tmp_path / "kiosk.toml"))
    view_model.start(known_answers(tmp_path / "kiosk.toml"))
    window = SetupWindow(view_model, services, name="kiosk.toml")
    qtbot.addWidget(window)
    window.resize(1000, 1000)
    window.show()
    english = english_only() - OWN_NAMES if language == "es" else set()

    wrong: set[str] = set()
    for step in range(STEPS):
        window.go(step)
        for _ in range(5):
            QApplication.processEvents()
        wrong |= {f"{step}: {text}" for text in cut_words(window)}
        wrong |= {f"{step}: english “{text}”" for _, text in words_of(window) if text in english}
    window.close()

    assert not wrong, "\n".join(sorted(wrong))
