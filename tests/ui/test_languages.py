"""Two languages: a whole catalog, no English word left in Spanish, room for longer words and for other directions."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.ui.formats import distance, number, short_date, short_number
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import RailButton
from poeguide.ui.widgets.licenses import LicensesView
from poeguide.ui.widgets.tags import Tag
from tests.ui.test_every_page import ROUTES, describe, show
from tests.ui.words_on_screen import Content, InventedLanguage, is_invented, plain_text, words_of

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|&\w+;|</?\w+>")
NO_PLURAL = re.compile(r"\d \w+\(s\)|%n")
"""A number whose word was looked up in no catalog."""
OWN_NAMES = {"poeguide", "English", "Español"}


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalog with its translations: two where it counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool


def messages_of(language: str) -> list[Message]:
    root = ElementTree.parse(CATALOGS / f"poeguide_{language}.ts").getroot()  # noqa: S314 # our own file
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plurals or (translation.text or "",)
            is_finished = translation.get("type") is None and all(forms)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, forms, is_finished))
    return found


SPANISH = messages_of("es")


def test_every_word_of_the_interface_is_translated() -> None:
    unfinished = [f"{message.context}: {message.source}" for message in SPANISH if not message.is_finished]

    assert len(SPANISH) > 1300
    assert not unfinished


def test_every_placeholder_stands_in_the_translation() -> None:
    wrong = []
    for message in SPANISH:
        wanted = sorted(PLACEHOLDER.findall(message.source))
        # One may be said without its number: “el dato”.
        wrong += [form for form in message.forms[-1:] if sorted(PLACEHOLDER.findall(form)) != wanted]
        wrong += [form for form in message.forms[:-1] if not set(PLACEHOLDER.findall(form)) <= set(wanted)]

    assert not wrong


def test_what_is_counted_has_one_and_many() -> None:
    counted = [message for language in ("en", "es") for message in messages_of(language) if "%n" in message.source]

    assert len(counted) > 20
    assert [message.source for message in counted if len(message.forms) != 2] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_compiled_catalog_is_that_of_the_source(tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source = CATALOGS / f"poeguide_{language}.ts"

    subprocess.run([str(tool), str(source), "-qm", str(made), "-silent"], check=True)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_every_word_that_the_program_asks_for_stands_in_the_catalog() -> None:
    known = {(message.context, message.source) for message in SPANISH}
    missing = []
    for path in sorted((ROOT / "poeguide" / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        missing += [f"{path.name}: {asked}" for asked in _asked(tree, "") if asked not in known]

    assert not missing


def _asked(node: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """Context and text of every call of `tr` and `translate`; what is no plain text is named as it stands."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = node.args
        first = arguments[0].value if arguments and isinstance(arguments[0], ast.Constant) else None
        if name == "tr" and arguments:
            yield context, _text(arguments[0])
        elif name == "translate" and isinstance(first, str):
            yield first, _text(arguments[1])
    for child in ast.iter_child_nodes(node):
        yield from _asked(child, context)


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ast.unparse(node)


@pytest.fixture
def spanish(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    """The window in Spanish; English again afterwards."""
    services.preferences.update(language="es")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.Spanish)
    yield from _window(qtbot, services)
    services.preferences.update(language="en")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.English)


@pytest.fixture
def invented(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    """The window in an invented language of longer words."""
    language = InventedLanguage()
    QApplication.installTranslator(language)
    yield from _window(qtbot, services)
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


def english_only() -> set[str]:
    """Texts that read differently in Spanish wherever they stand, and so may not be seen there."""
    same = {message.source for message in SPANISH if message.source in message.forms}
    spanish = {form for message in SPANISH for form in message.forms}
    return {plain_text(message.source) for message in SPANISH} - same - spanish


def test_spanish_has_no_english_word_left_and_room_for_every_word(qtbot: QtBot, spanish: MainWindow) -> None:
    english = english_only()
    wrong: set[str] = set()
    for route in ROUTES:
        show(qtbot, spanish, route)
        found = {
            f"english {describe(widget)} “{text}”"
            for widget, text in words_of(spanish)
            if (text in english - OWN_NAMES and not isinstance(widget, QAbstractItemView)) or NO_PLURAL.search(text)
        }
        wrong |= {f"{route}: {text}" for text in (*found, *without_room(spanish))}

    assert not wrong, "\n".join(sorted(wrong))


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
    for route in ROUTES:
        show(qtbot, invented, route)
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
    for route in ROUTES:
        show(qtbot, window, route)
        wrong |= {f"{route}: {text}" for text in without_room(window)}
    return sorted(wrong)


def without_room(window: MainWindow) -> list[str]:
    """Words that are cut, and what can only be read by scrolling sideways."""
    return [*_cut(window), *_wide(window)]


def _cut(window: MainWindow) -> Iterator[str]:
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
        is_rail = isinstance(button, RailButton)
        needed = button.fontMetrics().horizontalAdvance(button.text()) if is_rail else button.minimumSizeHint().width()
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
