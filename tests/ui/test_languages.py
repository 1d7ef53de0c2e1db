"""Two languages on every page: no English word left in Spanish, room for longer words and for other directions."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.formats import distance, number, short_date, short_number
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services
from poeguide.ui.shell.rail_entries import RailEntry
from poeguide.ui.widgets.licenses import LicensesView
from poeguide.ui.widgets.tags import Tag
from tests.ui.states import states
from tests.ui.test_catalogs import SPANISH
from tests.ui.test_every_page import ROUTES, describe, show
from tests.ui.words_on_screen import Content, InventedLanguage, is_invented, plain_text, words_of

NO_PLURAL = re.compile(r"\d \w+\(s\)|%n")
"""A number whose word was looked up in no catalog."""
TRANSLATED = (
    "documents/us-citizen-adult",
    "facts/cus-exempt-800",
    "glossary/gl-001",
    "goods/fresh-fruit",
    "help",
    "help/secondary",
    "lanes/ready",
    "learn/agency",
    "majors/san-ysidro",
    "plan",
    "programs",
    "programs/nexus",
    "quiz/quiz-003",
    "rules/money",
    "six-steps/secondary-inspection",
    "steps/car/primary",
    "types/airport",
)
"""Pages whose words are content."""
OWN_NAMES = {"poeguide", "English", "Español", "postgresql://name@server/database"}


@pytest.fixture
def spanish(qtbot: QtBot, services: Services, in_spanish: None) -> Iterator[MainWindow]:
    """The window in Spanish."""
    yield from _window(qtbot, services)


@pytest.fixture
def invented(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    """The window in an invented language of longer words."""
    language = InventedLanguage()
    QApplication.installTranslator(language)
    # A bundle of its own: what is kept of the other was said in English.
    bundle = Bundle.open(services.bundle.path)
    yield from _window(qtbot, services._replace(bundle=bundle))
    bundle.close()
    QApplication.removeTranslator(language)


@pytest.fixture
def mirrored(qtbot: QtBot, services: Services, qapp: QApplication) -> Iterator[MainWindow]:
    """The window as for a language that is written from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield from _window(qtbot, services)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.page is not None and made.page.finish())
    yield made
    made.close()


def everything(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Show every page, then the states that no link opens, and tell which one it is."""
    for route in ROUTES:
        show(qtbot, window, route)
        yield str(route)
    yield from states(qtbot, window)


def english_only() -> set[str]:
    """Texts that read differently in Spanish wherever they stand, and so may not be seen there."""
    same = {message.source for message in SPANISH if message.source in message.forms}
    spanish = {form for message in SPANISH for form in message.forms}
    return {plain_text(message.source) for message in SPANISH} - same - spanish


def test_spanish_has_no_english_word_left_and_room_for_every_word(qtbot: QtBot, spanish: MainWindow) -> None:
    english = english_only()
    wrong: set[str] = set()
    for route in everything(qtbot, spanish):
        found = {
            f"english {describe(widget)} “{text}”"
            for widget, text in words_of(spanish)
            if (text in english - OWN_NAMES and not isinstance(widget, QAbstractItemView)) or NO_PLURAL.search(text)
        }
        wrong |= {f"{route}: {text}" for text in (*found, *without_room(spanish))}

    assert not wrong, "\n".join(sorted(wrong))


@pytest.mark.parametrize("route", TRANSLATED)
def test_every_translated_page_says_that_nobody_has_reviewed_it(qtbot: QtBot, spanish: MainWindow, route: str) -> None:
    show(qtbot, spanish, Route.parse(f"poeguide:{route}"))

    shown = {text for _, text in words_of(spanish)}
    assert "Traducción automática, aún no revisada" in shown
    assert "Esta página todavía no está traducida. Se muestra en inglés." not in shown


def test_spanish_words_have_room_at_twice_the_size(qtbot: QtBot, spanish: MainWindow) -> None:
    spanish.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: spanish.services.theme.tokens.scale == 2.0)

    wrong = _pages_without_room(qtbot, spanish)

    assert not wrong, "\n".join(wrong)


def test_every_word_is_translated_and_has_room_when_it_is_longer(
    qtbot: QtBot, invented: MainWindow, bundle: Bundle
) -> None:
    content = Content(bundle)
    wrong: set[str] = set()
    for route in everything(qtbot, invented):
        found = {
            f"untranslated {describe(widget)} “{text}”"
            for widget, text in words_of(invented)
            if not is_invented(text) and text not in OWN_NAMES and not _is_license(widget) and not content.has(text)
        }
        wrong |= {f"{route}: {text}" for text in (*found, *without_room(invented))}

    assert not wrong, "\n".join(sorted(wrong))


def test_pages_from_right_to_left_have_room(qtbot: QtBot, mirrored: MainWindow) -> None:
    wrong = _pages_without_room(qtbot, mirrored)

    assert not wrong, "\n".join(wrong)
    assert mirrored.page is not None
    assert mirrored.rail.x() > mirrored.page.mapTo(mirrored, QPoint()).x()


def _is_license(widget: QWidget) -> bool:
    """Licenses have names and words of their own, which stay as they are."""
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, LicensesView):
        parent = parent.parentWidget()
    return parent is not None


def _pages_without_room(qtbot: QtBot, window: MainWindow) -> list[str]:
    wrong: set[str] = set()
    for route in everything(qtbot, window):
        wrong |= {f"{route}: {text}" for text in without_room(window)}
    return sorted(wrong)


def without_room(window: MainWindow) -> list[str]:
    """Words that are cut, and what can only be read by scrolling sideways."""
    return [*cut_words(window), *_wide(window)]


def cut_words(window: QWidget) -> Iterator[str]:
    """Words that do not fit into their label or button; a title in the header may give way."""
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or label.pixmap().width() or label.minimumSizeHint().width() == 0:
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        is_short = not label.wordWrap() and label.width() + 1 < label.sizeHint().width()
        if label.height() + 1 < needed or is_short:
            yield f"cut {describe(label)} “{plain_text(label.text())[:60]}”"
    for tag in window.findChildren(Tag):
        if tag.isVisible() and tag.width() + 1 < tag.sizeHint().width():
            yield f"cut {describe(tag)} “{tag.accessibleName()}”"
    for button in window.findChildren(QAbstractButton):
        needed = button.sizeHint().width() if isinstance(button, RailEntry) else button.minimumSizeHint().width()
        if button.isVisible() and button.text() and button.width() + 1 < needed:
            yield f"cut {describe(button)} “{button.text()}” {button.width()} < {needed}"


def _wide(window: MainWindow) -> Iterator[str]:
    """What can only be read by scrolling sideways."""
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"wide {describe(area)}"
    page = window.page
    if page is None or not window.rect().contains(page.mapTo(window, QPoint(page.width() - 1, 0))):
        yield "wide page"


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("en", ("1 Oct 2024", "Oct 2024", "1,234,567", "2.5M", "2.4 mi", "3.9 km")),
        ("es", ("1 oct 2024", "oct 2024", "1,234,567", "2.5 M", "2.4 mi", "3.9 km")),
    ],
)
def test_dates_numbers_and_distances_follow_the_language(
    services: Services, code: str, wanted: tuple[str, ...]
) -> None:
    language = Language(services.paths.resources)
    language.apply(code)

    given = (
        short_date("2024-10-01"),
        short_date("2024-10"),
        number(1_234_567),
        short_number(2_500_000),
        distance(2.4),
        distance(2.4, "kilometers"),
    )
    Language(services.paths.resources).apply("en")

    assert given == wanted
    assert QDate(2024, 10, 1).isValid()


def test_a_language_puts_that_of_another_window_out_of_force(qapp: QApplication, services: Services) -> None:
    folder = services.paths.resources
    spanish, english = Language(folder), Language(folder)

    def home() -> str:
        return QCoreApplication.translate("KioskHomePage", "Home")

    assert (spanish.apply("es"), home()) == (True, "Inicio")
    assert (english.apply("en"), home()) == (True, "Home")
    assert english.apply("en") is False
    assert (spanish.apply("es"), home()) == (True, "Inicio")
    assert (english.apply("en"), home()) == (True, "Home")
