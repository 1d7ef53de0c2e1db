"""What another theme, text size or language needs is there before a reader asks for it."""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.errors import BundleError
from poeguide.ui.main_window import MainWindow
from poeguide.ui.readiness import Readiness
from poeguide.ui.tokens import Tokens
from poeguide.ui.warming import Warming


def is_done(ready: Readiness) -> bool:
    return not ready.findChildren(Warming) and not any(timer.isActive() for timer in ready.findChildren(QTimer))


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> Readiness:
    made = Readiness(window.services)
    made.begin()
    qtbot.waitUntil(lambda: is_done(made))
    return made


def tokens_made() -> int:
    return sum(isinstance(one, Tokens) for one in gc.get_objects())


@pytest.mark.usefixtures("ready")
def test_the_looks_nearby_are_made(window: MainWindow) -> None:
    look, before = window.services.theme.look, tokens_made()

    for name, scale in (("dark", 1.0), ("contrast", 1.0), ("light", 1.25)):
        assert look(name, scale)[1]
    assert tokens_made() == before
    assert "poeguide.ui.shell.unsaved_pages" in sys.modules

    for scale in (2.0, 2.5, 3.0, 1.05, 1.1):
        assert look("light", scale)[1]
    # What was used longest ago goes, the rest stays.
    full = tokens_made()
    assert full > before
    assert look("light", 1.1)[1]
    assert tokens_made() == full


def test_what_a_page_reads_is_read_in_the_next_language(qtbot: QtBot, window: MainWindow, ready: Readiness) -> None:
    bundle = window.services.bundle
    window.services.navigator.go(Route("ports", "3004"))
    assert list(bundle.again_in("en", "es"))

    qtbot.waitUntil(lambda: not list(bundle.again_in("en", "es")) and is_done(ready))

    window.services.preferences.update(language="es")
    qtbot.waitUntil(lambda: window.services.language == "es")
    qtbot.waitUntil(lambda: not list(bundle.again_in("es", "en")) and is_done(ready))


def test_what_is_read_late_is_read_in_the_next_language_too(qtbot: QtBot, window: MainWindow, ready: Readiness) -> None:
    bundle = window.services.bundle
    bundle.forget()
    window.services.navigator.go(Route("ports", "3004"))
    qtbot.waitUntil(lambda: not list(bundle.again_in("en", "es")))

    bundle.read(_answer, "late", lang="en")
    qtbot.waitUntil(lambda: not list(bundle.again_in("en", "es")) and is_done(ready))


def test_what_cannot_be_read_is_not_read_again_and_again(qtbot: QtBot, window: MainWindow, ready: Readiness) -> None:
    window.services.bundle.forget()
    window.services.bundle.read(_only_in_english, lang="en")

    with qtbot.captureExceptions() as caught:
        ready.begin()
        qtbot.waitUntil(lambda: bool(caught) and is_done(ready))
    window.services.bundle.forget()

    assert len(caught) == 1


def test_a_reader_who_goes_on_is_not_held_up(qtbot: QtBot, window: MainWindow, ready: Readiness) -> None:
    for key in ("3004", "2504", "0901"):
        window.services.navigator.go(Route("ports", key))
        assert not ready.findChildren(Warming)

    assert not is_done(ready)
    qtbot.waitUntil(lambda: is_done(ready))


def test_questions_without_a_language_are_not_asked_again(window: MainWindow) -> None:
    bundle = window.services.bundle
    bundle.forget()
    bundle.read(_answer, "ports")
    assert list(bundle.again_in("en", "es")) == []

    bundle.read(_answer, "ports", lang="en")
    (piece,) = bundle.again_in("en", "es")
    assert piece() == "ports es"
    assert list(bundle.again_in("en", "es")) == []


def _answer(_session: object, what: str, lang: str = "") -> str:
    return f"{what} {lang}"


def _only_in_english(_session: object, lang: str) -> str:
    if lang != "en":
        raise BundleError("The content file is damaged.", "")
    return lang
