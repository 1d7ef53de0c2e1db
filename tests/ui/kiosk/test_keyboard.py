from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.keyboard import LETTERS
from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.kiosk.conftest import Visitor


def open_field(window: KioskWindow, *, by_keys: bool = False) -> QLineEdit:
    field = next(found for found in window.findChildren(QLineEdit) if found.isVisible())
    window.open_keyboard(field, by_keys=by_keys)
    return field


def write(window: KioskWindow, words: str) -> None:
    for letter in words:
        window.keyboard.press("space" if letter == " " else letter)


def test_its_keys_write_erase_and_make_capitals(qtbot: QtBot, visit: Visitor) -> None:
    window = visit(link="goods")
    field = open_field(window)

    for key in ("shift", "m", "a", "n", "h", "erase", "g", "o"):
        qtbot.mouseClick(window.keyboard.keys[key], Qt.MouseButton.LeftButton)

    assert field.text() == "Mango"


def test_every_letter_of_three_languages_can_be_typed(visit: Visitor) -> None:
    window = visit(link="goods")
    field = open_field(window)

    typed = ""
    for _ in LETTERS:
        field.clear()
        letters = "".join(LETTERS[window.keyboard.layout_name])
        write(window, letters)
        assert field.text() == letters
        typed += letters
        window.keyboard.press("layout")

    assert set("abcdefghijklmnopqrstuvwxyzñáéíóúüèàçêô") <= set(typed)


def test_the_keyboard_begins_with_the_letters_of_the_visitor(visit: Visitor) -> None:
    window = visit("es", "goods")

    open_field(window)

    assert "ñ" in window.keyboard.keys


def test_three_letters_bring_suggestions_that_lead_there(qtbot: QtBot, visit: Visitor) -> None:
    window = visit(link="ports?")
    window.bar.buttons["home"].click()
    window.services.navigator.go(window.services.navigator.current.__class__("contacts"))
    open_field(window)
    write(window, "sa")
    assert not window.keyboard.suggested

    write(window, "n ysi")
    first = window.keyboard.suggested[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)

    assert "San Ysidro" in first.accessibleName()
    assert window.services.navigator.current.page in {"ports", "crossings", "majors"}
    assert not window.keyboard.isVisible()


def test_touched_keys_leave_the_cursor_in_the_field_and_five_keys_walk_over_them(visit: Visitor) -> None:
    window = visit(link="goods")
    open_field(window)
    assert {key.focusPolicy() for key in window.keyboard.keys.values()} == {Qt.FocusPolicy.NoFocus}

    open_field(window, by_keys=True)

    assert window.focusWidget() in window.keyboard.keys.values()
    assert {key.focusPolicy() for key in window.keyboard.keys.values()} == {Qt.FocusPolicy.StrongFocus}


def test_another_page_puts_the_keyboard_away(visit: Visitor) -> None:
    window = visit(link="goods")
    open_field(window)

    window.bar.buttons["help"].click()
    QApplication.processEvents()

    assert not window.keyboard.isVisible()
    assert window.keyboard.field is None


def test_the_field_stays_in_sight_in_reach_mode(visit: Visitor) -> None:
    window = visit(link="goods")
    window.kiosk.visit.set_reach(on=True)
    field = open_field(window)
    QApplication.processEvents()

    assert field.visibleRegion().boundingRect().height() >= field.height() // 2


@pytest.mark.parametrize(("size", "has_words"), [((1366, 768), False), ((1080, 1920), True)])
def test_the_key_for_capitals_is_whole_or_an_arrow(visit: Visitor, size: tuple[int, int], has_words: bool) -> None:
    window = visit("es", link="goods")
    window.resize(*size)
    window.kiosk.visit.set_reach(on=True)
    open_field(window)
    for _ in range(5):
        QApplication.processEvents()
    key = window.keyboard.keys["shift"]

    assert key.accessibleName() == "Mayúsculas"
    assert bool(key.text()) == has_words
    assert key.icon().isNull() == has_words
    assert key.fontMetrics().horizontalAdvance(key.text()) < key.width()
