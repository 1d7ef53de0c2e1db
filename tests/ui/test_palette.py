from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import Page
from poeguide.ui.shell.palette import Palette
from poeguide.ui.widgets.find_bar import FindBar
from poeguide.ui.widgets.text import Label
from tests.ui.made_anew import settle


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_view.isVisible()
    return window.palette_view


def first(palette: Palette) -> str:
    return next(row.hit.title for row in palette.rows if row.hit)


def test_it_opens_with_examples(palette: Palette) -> None:
    assert palette.rows[0].heading == "For example"
    assert sum(row.hit is not None for row in palette.rows) >= 6


def test_each_key_finds_more_closely(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "peace bri")

    assert "Peace Bridge" in first(palette)


def test_enter_opens_the_best_result(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "fo detroit field office")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert not palette.isVisible()
    assert window.services.navigator.current == Route("contacts", "fo-detroit")


def test_arrows_move_over_headings(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "detroit")
    seen = []
    for _ in range(6):
        seen.append(palette.list.currentIndex().row())
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)

    assert all(palette.rows[row].choice is not None for row in seen)
    assert len(set(seen)) == 6


def test_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert window.services.navigator.current == Route("home")


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "a" * 100_000, "🦅🗽", "AND OR NOT", "'; DROP TABLE port; --"])
def test_no_text_breaks_it(palette: Palette, words: str) -> None:
    palette.open(words)

    assert palette.isVisible()


def test_no_result_says_what_to_try(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "qqqqzzzz")

    assert not palette.list.isVisible()
    assert "2504" in palette.nothing.text()


def test_the_palette_covers_a_window_that_grows(window: MainWindow, palette: Palette) -> None:
    window.resize(1500, 900)

    assert palette.size() == window.size()


def doing(palette: Palette) -> list[str]:
    return [row.deed.title for row in palette.rows if row.deed]


def choose(qtbot: QtBot, palette: Palette, title: str) -> None:
    """Go down to a deed by keys and take it."""
    for _ in palette.rows:
        row = palette.rows[palette.list.currentIndex().row()]
        if row.deed is not None and row.deed.title == title:
            break
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_beside_the_examples_it_says_what_can_be_done(palette: Palette) -> None:
    assert [row.heading for row in palette.rows if row.heading] == ["For example", "Do"]
    assert "Plan my arrival" in doing(palette)


def test_an_arrival_at_the_place_that_was_found_can_be_planned(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    qtbot.keyClicks(palette.field, "detr")
    choose(qtbot, palette, "Plan my arrival at Detroit")

    assert not palette.isVisible()
    assert window.services.navigator.current.page == "plan"
    assert window.services.navigator.current.value("place") == "ports/3801"


def test_the_place_that_was_found_is_shown_on_the_map(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "detr")
    choose(qtbot, palette, "Show Detroit on the map")

    assert window.services.navigator.current == Route("ports", query=(("sel", "ports/3801"),))


def test_words_that_begin_a_deed_put_it_first(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "change set")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.rows[0].heading == "Do"
    assert window.services.navigator.current == Route("settings")


def test_control_and_enter_open_the_place_in_a_window_beside(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    qtbot.keyClicks(palette.field, "fo detroit field office")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (beside,) = window.beside
    assert not palette.isVisible()
    assert window.services.navigator.current == Route("home")
    assert beside.services.navigator.current == Route("contacts", "fo-detroit")
    assert beside.isVisible()
    assert beside.page is not None
    assert beside.page.title() == "Detroit Field Office"


def test_a_deed_that_leads_to_a_page_opens_beside_and_any_other_acts_here(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    qtbot.keyClicks(palette.field, "change set")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.services.navigator.current for one in window.beside] == [Route("settings")]

    palette.open()
    qtbot.keyClicks(palette.field, "fill the")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.isFullScreen()
    assert len(window.beside) == 1
    window.toggle_full_screen()


def test_a_click_with_control_opens_beside(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    place = palette.list.visualRect(palette.list.currentIndex()).center()
    qtbot.keyPress(palette.field, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    qtbot.keyRelease(palette.field, Qt.Key.Key_Control)

    assert [one.services.navigator.current for one in window.beside] == [Route("ports", "2504")]


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_the_keys_at_the_foot_of_the_palette_are_read_whole(
    qtbot: QtBot, window: MainWindow, palette: Palette, scale: float
) -> None:
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)
    window.resize(900, 700)
    shown = window.palette_view
    shown.open("detroit")

    labels = [label for label in shown.foot.findChildren(Label) if label.isVisible()]
    assert {"Ctrl Enter", "open beside"} <= {label.text() for label in labels}

    def is_whole(label: Label) -> bool:
        place = QRect(label.mapTo(shown.panel, QPoint()), label.size())
        return label.width() >= label.sizeHint().width() and shown.panel.rect().contains(place)

    qtbot.waitUntil(lambda: all(map(is_whole, labels)))


@pytest.mark.parametrize("words", ["settings", "Setting", "preferences"])
def test_a_deed_that_is_called_so_comes_before_a_name_that_only_looks_so(
    qtbot: QtBot, window: MainWindow, palette: Palette, words: str
) -> None:
    qtbot.keyClicks(palette.field, words)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("settings")


def test_names_that_only_look_like_the_words_say_so_below_the_rest(palette: Palette) -> None:
    palette.open("settings")
    headings = [row.heading for row in palette.rows if row.heading]

    assert headings == ["Do", "Similar names"]


def test_a_mistyped_place_is_still_found(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "detriot")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("ports", "3801")


def best(palette: Palette) -> str:
    """The title of the row that Enter takes."""
    choice = palette.rows[palette.list.currentIndex().row()].choice
    return choice.title if choice else ""


ENGLISH = [
    ("shortcuts", "Show the keyboard shortcuts"),
    ("keys", "Show the keyboard shortcuts"),
    ("full screen", "Fill the screen"),
    ("fullscreen", "Fill the screen"),
    ("copy link", "Copy the link to this page"),
    ("close", "Close the window"),
    ("find", "Find on this page"),
    ("find in page", "Find on this page"),
    ("print", "Print, or save as PDF"),
    ("pdf", "Print, or save as PDF"),
    ("text size", "Choose the text size"),
    ("larger text", "Make text larger"),
    ("dark", "Use dark colors"),
    ("dark mode", "Use dark colors"),
    ("high contrast", "Use high contrast"),
    ("language", "Change the language"),
    ("español", "Change the language"),
    ("back", "Go back"),
    ("new window", "Open this page in a window beside"),
    ("contacts", "Go to “Who to contact”"),
    ("glossary", "Go to “Glossary”"),
    ("my trip", "Go to “My trip”"),
    ("home", "Go to “Home”"),
]
SPANISH = [
    ("atajos", "Mostrar los atajos de teclado"),
    ("teclas", "Mostrar los atajos de teclado"),
    ("pantalla completa", "Llenar la pantalla"),
    ("copiar enlace", "Copiar el enlace de esta página"),
    ("cerrar", "Cerrar la ventana"),
    ("buscar en la pagina", "Buscar en esta página"),
    ("imprimir", "Imprimir o guardar como PDF"),
    ("tamaño de letra", "Elegir el tamaño del texto"),
    ("oscuro", "Usar colores oscuros"),
    ("idioma", "Cambiar el idioma"),
    ("ajustes", "Cambiar la configuración"),
    ("settings", "Cambiar la configuración"),
    ("inicio", "Ir a “Inicio”"),
]


@pytest.mark.parametrize(("words", "title"), ENGLISH)
def test_what_can_be_done_is_found_by_what_people_call_it(palette: Palette, words: str, title: str) -> None:
    palette.open(words)

    assert best(palette) == title


def test_in_spanish_what_can_be_done_is_found_by_what_people_call_it(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.services.theme.changed):
        window.services.preferences.update(language="es")
    found = {}
    for words, _title in SPANISH:
        window.palette_view.open(words)
        found[words] = best(window.palette_view)

    assert found == dict(SPANISH)


@pytest.mark.parametrize("words", ["port", "detroit", "peace bridge", "2504", "pet", "passport", "key west"])
def test_no_deed_stands_before_a_place_or_a_subject_of_that_name(palette: Palette, words: str) -> None:
    palette.open(words)

    assert palette.rows[0].heading != "Do"


def act(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type words into the palette and take the best row."""
    window.open_palette()
    qtbot.keyClicks(window.palette_view.field, words)
    qtbot.keyClick(window.palette_view.field, Qt.Key.Key_Return)


def test_deeds_do_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    window.services.navigator.go(Route("six-steps", "secondary-inspection"))

    act(qtbot, window, "copy link")
    assert QGuiApplication.clipboard().text() == "poeguide:six-steps/secondary-inspection"

    act(qtbot, window, "find in page")
    assert isinstance(window.page, Page)
    bar = window.page.findChild(FindBar)
    assert isinstance(bar, FindBar)
    assert bar.isVisible()

    act(qtbot, window, "dark")
    qtbot.waitUntil(lambda: window.services.theme.tokens.theme == "dark")

    act(qtbot, window, "shortcuts")
    sheets = [sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]
    assert [sheet.windowTitle() for sheet in sheets] == ["Keyboard shortcuts"]
    sheets[0].reject()

    act(qtbot, window, "close")
    assert not window.isVisible()


def test_a_page_without_a_field_for_words_has_everything_searched(qtbot: QtBot, window: MainWindow) -> None:
    act(qtbot, window, "find in page")

    assert window.services.notices.text == "On this page, words are looked for everywhere."
    assert window.palette_view.isVisible()


@pytest.mark.parametrize("words", ["fresh fruit", "qzxqzx"])
def test_the_panel_is_as_high_as_what_it_shows(qtbot: QtBot, palette: Palette, words: str) -> None:
    qtbot.keyClicks(palette.field, words)
    settle()

    assert palette.foot.height() == palette.foot.heightForWidth(palette.foot.width())
    if palette.nothing.isVisible():
        assert palette.nothing.height() == palette.nothing.heightForWidth(palette.nothing.width())
    else:
        assert palette.list.verticalScrollBar().maximum() == 0
        last = palette.list.visualRect(palette.model.index(len(palette.rows) - 1))
        assert last.bottom() + 1 == palette.list.viewport().height()
