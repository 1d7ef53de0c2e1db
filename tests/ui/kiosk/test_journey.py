"""Journey J4 in Spanish, by what a visitor can do: touches, five keys with the screen off, and everything lower."""

from __future__ import annotations

from typing import Any, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.finder import ASK, Group
from poeguide.domain.idle import Phase
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.machine import Machine
from poeguide.ui.kiosk.window import KioskWindow
from tests.ui.kiosk.conftest import Recorder
from tests.ui.kiosk.hands import draw, page_of
from tests.ui.kiosk.test_speech import finish_speaking

NEXT, CHOOSE, BACK, REPEAT = Qt.Key.Key_F14, Qt.Key.Key_F15, Qt.Key.Key_F16, Qt.Key.Key_F17
MOST_STEPS: Final = 150


@pytest.fixture
def window(machine: Machine) -> KioskWindow:
    return machine.window


def touch(qtbot: QtBot, widget: QWidget) -> None:
    """A finger on what is in sight of something."""
    seen = widget.visibleRegion().boundingRect()
    assert not seen.isEmpty(), widget.accessibleName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=seen.center())
    QApplication.processEvents()


def bring_into_sight(window: KioskWindow, area: QAbstractScrollArea, widget: QWidget) -> None:
    """Draw the page up until the whole widget is seen, as a visitor does."""
    for _ in range(MOST_STEPS):
        top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
        if 0 <= top <= area.viewport().height() - widget.height():
            return
        # A hand comes closer and closer; the least way is longer than what still counts as a press.
        way = min(area.viewport().height() // 3, max(40, abs(top)))
        draw(window, area.viewport(), -way if top > 0 else way)
    raise AssertionError(f"{widget.accessibleName()}: {widget.height()} in {area.viewport().height()}, at {top}")


def touch_row(qtbot: QtBot, window: KioskWindow, page: Any, words: str) -> None:
    """A finger on the row of a list that says this, drawn into sight first."""
    view = page.list
    (index,) = [view.model().index(row, 0) for row, said in enumerate(rows(page)) if said.startswith(words)][:1]
    for _ in range(MOST_STEPS):
        box = view.visualRect(index)
        if view.viewport().rect().contains(box.center()):
            break
        draw(window, view.viewport(), -view.viewport().height() // 3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    QApplication.processEvents()


def find_san_ysidro(qtbot: QtBot, window: KioskWindow) -> None:
    """From Home to the crossing, through letters on the screen and two filters."""
    touch(qtbot, page_of(qtbot, window).tiles["ports"])
    page = page_of(qtbot, window)
    touch(qtbot, page.tabs.buttons["filters"])
    touch(qtbot, page.facets.words)
    assert window.keyboard.isVisible()
    for letter in ("s", "a", "n", "space", "y"):
        touch(qtbot, window.keyboard.keys[letter])
    assert page.facets.words.text() == "san y"
    assert "San Ysidro" in window.keyboard.suggested[0].accessibleName()
    touch(qtbot, window.keyboard.keys["done"])
    for group, key in ((Group.MODE, "pedestrian"), (Group.ACCESS, ASK)):
        chip = {one.key: one for one in page.facets.groups[group].chips}[key]
        bring_into_sight(window, page.facets.area, chip)
        touch(qtbot, chip)
    touch(qtbot, page.tabs.buttons["list"])


def rows(page: Any) -> list[str]:
    model = page.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def begin_in_spanish(qtbot: QtBot, window: KioskWindow) -> None:
    qtbot.mouseClick(window.attract, Qt.MouseButton.LeftButton, pos=QPoint(500, 900))
    touch(qtbot, window.languages.tiles["es"])
    qtbot.waitUntil(lambda: window.services.language == "es")
    QApplication.processEvents()


def go_on_after_the_question(qtbot: QtBot, window: KioskWindow) -> None:
    window.kiosk.idle.clock.idle = window.kiosk.visit.times.ask_after + 1
    window.kiosk.idle.look()
    assert window.scene == "question"
    touch(qtbot, window.question.stay)
    assert (window.scene, window.kiosk.idle.phase) == ("pages", Phase.ACTIVE)


def is_as_for_the_first_visitor(window: KioskWindow) -> bool:
    visit, services = window.kiosk.visit, window.services
    return (
        window.scene == "attract"
        and services.language == "en"
        and not (visit.is_reach_on or visit.is_speech_on or visit.missed or services.navigator.can_go_back)
    )


def test_by_touch(qtbot: QtBot, window: KioskWindow) -> None:
    begin_in_spanish(qtbot, window)
    home = page_of(qtbot, window)
    names = ["Cómo entrar", "Buscar un cruce", "¿Puedo traerlo?", "Ayuda ahora"]
    assert [tile.accessibleName().partition(".")[0] for tile in home.tiles.values()] == names

    find_san_ysidro(qtbot, window)
    page = page_of(qtbot, window)
    assert any("San Ysidro" in row for row in rows(page)), rows(page)
    go_on_after_the_question(qtbot, window)

    touch_row(qtbot, window, page, "San Ysidro")
    assert window.services.navigator.current.page == "crossings"
    assert page_of(qtbot, window).title().startswith("San Ysidro")
    touch(qtbot, window.header.take)
    take = page_of(qtbot, window)
    assert take.lines[0].startswith("San Ysidro")
    assert take.code.isVisible()

    touch(qtbot, window.bar.buttons["finish"])
    assert is_as_for_the_first_visitor(window)


def test_with_everything_lower(qtbot: QtBot, window: KioskWindow) -> None:
    begin_in_spanish(qtbot, window)
    touch(qtbot, window.bar.buttons["comfort"])
    assert window.drawer is not None
    touch(qtbot, window.drawer.buttons["reach"])
    assert (window.kiosk.visit.times.ask_after, window.kiosk.visit.times.countdown) == (180, 60)
    line = round(window.height() * 0.6)

    find_san_ysidro(qtbot, window)
    page = page_of(qtbot, window)
    assert any("San Ysidro" in row for row in rows(page))
    go_on_after_the_question(qtbot, window)
    touch_row(qtbot, window, page, "San Ysidro")
    assert page_of(qtbot, window).title().startswith("San Ysidro")
    high = [
        one.accessibleName()
        for one in window.findChildren(QAbstractButton)
        if not one.visibleRegion().isEmpty()
        and one.mapTo(window, one.visibleRegion().boundingRect().topLeft()).y() < line
    ]
    assert high == []

    touch(qtbot, window.bar.buttons["comfort"])
    touch(qtbot, window.drawer.buttons["take"])
    take = page_of(qtbot, window)
    assert take.lines[0].startswith("San Ysidro")
    bring_into_sight(window, take.area, take.code)

    touch(qtbot, window.bar.buttons["finish"])
    assert is_as_for_the_first_visitor(window)


def press(qtbot: QtBot, window: KioskWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)
    QApplication.processEvents()


def is_named(said: str, words: str) -> bool:
    """A letter is a whole word; anything longer may go on, as with a count."""
    return said.rstrip(".") == words or (len(words) > 1 and said.startswith(words))


def choose(qtbot: QtBot, window: KioskWindow, voice: Recorder, words: str) -> None:
    """Go on until the voice says the words, and choose; nothing is seen."""
    for _ in range(MOST_STEPS):
        if voice.said and is_named(voice.said[-1], words):
            press(qtbot, window, CHOOSE)
            return
        press(qtbot, window, NEXT)
    raise AssertionError(f"{words} was never said: {voice.said[-MOST_STEPS:]}")


def test_by_five_keys_with_the_screen_off(qtbot: QtBot, window: KioskWindow, voice: Recorder) -> None:
    press(qtbot, window, NEXT)
    choose(qtbot, window, voice, "Español")
    qtbot.waitUntil(lambda: window.services.language == "es")
    page_of(qtbot, window)
    choose(qtbot, window, voice, "Buscar un cruce")
    page_of(qtbot, window)
    choose(qtbot, window, voice, "Filtros")
    choose(qtbot, window, voice, "Nombre, lugar o código")
    for letter in "san":
        choose(qtbot, window, voice, letter)
    choose(qtbot, window, voice, "San Ysidro")
    page_of(qtbot, window)
    finish_speaking(window.kiosk.speech)
    assert window.services.navigator.current == Route("ports", "2504")
    log = iter(voice.said)
    for words in (
        "English",
        "Español",
        "Cómo entrar",
        "Buscar un cruce",
        "Puertos y mapa",
        "Filtros",
        "Nombre, lugar o código",
        "s",
        "a",
        "n",
        "No se sabe: pregunte",
        "San Ysidro",
        "Cruce terrestre, código 2504",
        "Los pasos aquí",
        "Horario de esta semana",
    ):
        assert any(is_named(said, words) for said in log), words

    choose(qtbot, window, voice, "Llévelo con usted")
    take = page_of(qtbot, window)
    finish_speaking(window.kiosk.speech)
    assert take.lines[0].startswith("San Ysidro")
    assert any("San Ysidro" in said for said in log)
    choose(qtbot, window, voice, "Terminar")
    assert is_as_for_the_first_visitor(window)


def test_a_page_that_was_read_names_its_first_control_before_the_keys_go_on(
    qtbot: QtBot, window: KioskWindow, voice: Recorder
) -> None:
    press(qtbot, window, NEXT)
    choose(qtbot, window, voice, "English")
    page_of(qtbot, window)
    choose(qtbot, window, voice, "Find a crossing")
    page_of(qtbot, window)
    qtbot.waitUntil(lambda: len(voice.said[-1]) > len("Filters"))

    press(qtbot, window, NEXT)

    assert is_named(voice.said[-1], "Filters")
    assert window.focusWidget() is page_of(qtbot, window).tabs.buttons["filters"]
    press(qtbot, window, NEXT)
    assert is_named(voice.said[-1], "List")
    finish_speaking(window.kiosk.speech)
