"""Glossary: terms in three languages."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.glossary import GlossaryPage, GlossaryViewModel
from poeguide.ui.widgets.details import Details
from poeguide.ui.widgets.text import Label


@pytest.mark.parametrize("words", ["aduana", "customs", "douane"])
def test_a_word_in_any_language_finds_its_term(bundle: Bundle, words: str) -> None:
    view_model = GlossaryViewModel(bundle, "en")

    assert view_model.found(words)


def test_terms_that_begin_with_the_words_come_first(bundle: Bundle) -> None:
    view_model = GlossaryViewModel(bundle, "en")

    assert view_model.found("port of entry")[0].english == "port of entry"


def test_spanish_readers_see_spanish_names_in_their_order(bundle: Bundle) -> None:
    view_model = GlossaryViewModel(bundle, "es")

    names = [view_model.name(term).casefold() for term in view_model.terms]
    assert names == sorted(names)
    assert "puerto de entrada" in names


def test_a_term_shows_its_meaning_and_all_its_names(window: MainWindow) -> None:
    window.go("poeguide:glossary/gl-001")
    page = window.page
    assert isinstance(page, GlossaryPage)

    details = next(found for found in page.findChildren(Details) if found.isVisible())
    words = [label.text() for label in details.findChildren(Label)]
    assert {"port of entry", "puerto de entrada", "point d'entrée"} <= set(words)
    assert page.title() == "port of entry"


def test_typing_shortens_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:glossary")
    page = window.page
    assert isinstance(page, GlossaryPage)
    before = len(page.list.rows.values)

    qtbot.keyClicks(page.search, "visa")

    assert 0 < len(page.list.rows.values) < before


def test_an_unknown_term_is_refused(window: MainWindow) -> None:
    window.go("poeguide:glossary/gl-999")

    assert window.services.navigator.current == Route("home")
