"""What every key of the window does, and the keys that a reader chooses instead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.domain.trip import Trip
from poeguide.ui.key_choice import KeysRefusedError, bindings, choose
from poeguide.ui.keys import KEYS, keys_of
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.contacts import ContactsPage
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.settings import SettingsPage
from poeguide.ui.pages.topic import TopicPage
from poeguide.ui.qr import QrView
from poeguide.ui.shell.beside import BesideWindow
from poeguide.ui.shell.read_aloud import ReadAloud

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def open_dialog(window: MainWindow) -> QDialog:
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def open_menu(widget: QWidget) -> QMenu:
    return next(one for one in widget.findChildren(QMenu) if one.isVisible())


def test_no_keys_do_two_things() -> None:
    every = [QKeySequence(keys).toString() for binding in bindings("") for keys in binding.keys]

    assert len(every) == len(set(every))
    assert all(binding.words for binding in bindings(""))


def test_the_question_mark_lists_the_keys_and_writes_in_a_field(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts")
    page = window.page
    assert isinstance(page, ContactsPage)
    page.field.setFocus()
    qtbot.keyClicks(page.field, "?")
    assert page.field.text() == "?"

    window.rail.setFocus()
    qtbot.keyClick(window, "?")

    assert open_dialog(window).windowTitle() == "Keyboard shortcuts"
    open_dialog(window).close()


@pytest.mark.parametrize("route", ["ports", "contacts", "codes", "quiz"])
def test_ctrl_f_goes_to_the_field_of_a_list(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.services.navigator.go(Route(route))
    page = window.page

    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)

    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert page is not None
    assert page.isAncestorOf(field)


def test_ctrl_f_brings_the_filters_to_the_front_of_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 700)
    window.go("poeguide:ports")
    page = window.page
    assert isinstance(page, FinderPage)
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.page is not page)
    page = window.page
    assert isinstance(page, FinderPage)
    assert not page.facets.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)

    assert page.facets.isVisible()
    assert page.facets.words.hasFocus()


def test_ctrl_f_searches_everything_where_a_page_has_no_field(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)

    assert window.palette_view.isVisible()


def test_ctrl_e_offers_the_list_as_a_file_or_says_that_there_is_none(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.services.notices.text == (
        "There is no list to save as a file here. Print the page, or save it as PDF (Ctrl+P)."
    )

    window.go("poeguide:ports")
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.page is not None
    menu = open_menu(window.page)
    assert menu.actions()[0].text() == "CSV"
    menu.close()

    window.go("poeguide:ports?q=no%20such%20place")
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert not any(one.isVisible() for one in window.findChildren(QMenu))


def test_ctrl_e_offers_the_files_of_a_trip_and_nothing_that_deletes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:trip")
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.services.notices.text.startswith("There is no list to save as a file here.")

    window.services.trips.start(Trip(id="", trip="", title="Tijuana"))
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.page is not None
    menu = open_menu(window.page)
    assert len(menu.actions()) == 4
    assert all(action.text().startswith("Save ") for action in menu.actions())
    menu.close()


def test_ctrl_m_goes_to_the_contents_or_says_that_there_are_none(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 900)
    window.go("poeguide:learn/agency")
    page = window.page
    assert isinstance(page, TopicPage)
    qtbot.waitUntil(page.side.isVisible)

    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    assert page.contents.hasFocus()

    window.go("poeguide:settings")
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    assert window.services.notices.text == "This page has no table of contents."


@pytest.mark.parametrize(
    ("route", "told"),
    [("ports/2504", "geo:32.5"), ("settings", "Settings\npoeguide TTMAD"), ("ports?q=ysidro", "San Ysidro")],
)
def test_a_page_shows_its_code_for_a_phone(qtbot: QtBot, window: MainWindow, route: str, told: str) -> None:
    window.services.navigator.go(Route.parse(route))

    qtbot.keyClick(window, Qt.Key.Key_Q, CTRL | SHIFT)

    dialog = open_dialog(window)
    view = dialog.findChild(QrView)
    assert isinstance(view, QrView)
    assert told in view.text
    dialog.close()


class Spoken:
    """A voice that only remembers what it was asked to say."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.is_quiet = True

    def say(self, text: str, *, language: str, rate: int, volume: int) -> None:
        self.said.append(f"{language}: {text}")
        self.is_quiet = bool(rate or volume)

    def stop(self) -> None:
        self.is_quiet = True

    def is_speaking(self) -> bool:
        return not self.is_quiet


def test_a_page_is_read_from_its_title_until_one_goes_on(window: MainWindow) -> None:
    window.go("poeguide:learn/agency")
    voice, reader = Spoken(), ReadAloud(window)
    assert window.page is not None

    reader.speak_by(voice)
    assert voice.said == []
    reader.start()
    assert voice.said == [f"en: {window.page.title()}"]
    assert voice.is_speaking()

    window.go("poeguide:settings")
    assert not voice.is_speaking()


def test_without_a_speech_service_the_reader_is_told(window: MainWindow) -> None:
    ReadAloud(window).speak_by(None)

    assert window.services.notices.text.startswith("No speech service answers on this computer.")


def beside_of(qtbot: QtBot, window: MainWindow) -> BesideWindow:
    made = window.open_beside(Route("learn"))
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.waitUntil(lambda: bool(made.actions()))
    return made


def test_a_window_that_is_closed_reads_no_more(qtbot: QtBot, window: MainWindow) -> None:
    beside = beside_of(qtbot, window)
    voice, reader = Spoken(), beside.acts.reader
    reader.speak_by(voice)
    beside.acts.read_aloud()
    assert voice.is_speaking()

    beside.close()
    assert not voice.is_speaking()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    reader.speak_by(voice)
    assert not voice.is_speaking()


def test_ctrl_q_closes_every_window_and_ctrl_w_one(qtbot: QtBot, window: MainWindow) -> None:
    beside = beside_of(qtbot, window)
    qtbot.keyClick(beside, Qt.Key.Key_W, CTRL)
    assert (beside.isVisible(), window.isVisible()) == (False, True)

    beside = beside_of(qtbot, window)
    qtbot.keyClick(beside, Qt.Key.Key_Q, CTRL)
    assert (beside.isVisible(), window.isVisible()) == (False, False)


def test_back_is_at_the_right_where_one_reads_from_the_right(from_right_to_left: None) -> None:
    assert QGuiApplication.isRightToLeft()

    assert (keys_of("", "back"), keys_of("", "forward")) == (("Alt+Right",), ("Alt+Left",))


def test_other_keys_take_the_place_of_the_first_ones() -> None:
    chosen = choose("", "search", "Ctrl+J")

    assert keys_of(chosen, "search") == ("Ctrl+J",)
    assert keys_of(choose(chosen, "search", ""), "search") == KEYS["search"]
    assert choose(chosen, "search", "Ctrl+K") == ""
    assert keys_of(choose(chosen, "find", "Ctrl+K"), "find") == ("Ctrl+K",)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ("Ctrl+P", "Ctrl+P is taken by “Print, or save as PDF”. Choose other keys, or change that one first."),
        ("J", "Use Ctrl or Alt with a letter, or one of F1 to F12: other keys write and move."),
        ("Shift+J", "Use Ctrl or Alt with a letter, or one of F1 to F12: other keys write and move."),
        ("Ctrl+Left", "Use Ctrl or Alt with a letter, or one of F1 to F12: other keys write and move."),
        ("Ctrl+Z", "Ctrl+Z is used by pages and fields. Choose other keys."),
        ("Ctrl+J, Ctrl+K", "Press one combination of keys."),
    ],
)
def test_keys_that_cannot_be_taken_are_refused_with_the_reason(keys: str, reason: str) -> None:
    with pytest.raises(KeysRefusedError) as caught:
        choose("", "search", keys)

    assert str(caught.value) == reason


def test_first_keys_that_another_deed_has_now_do_not_come_back() -> None:
    chosen = choose(choose("", "search", "Ctrl+J"), "find", "Ctrl+K")

    with pytest.raises(KeysRefusedError, match="Ctrl\\+K is taken by “Find on this page”"):
        choose(chosen, "search", "")
    chosen = choose(choose("", "search", "Ctrl+J"), "contents", "Ctrl+L")
    for keys in ("", "Ctrl+K"):
        with pytest.raises(KeysRefusedError, match="Ctrl\\+L is taken by"):
            choose(chosen, "search", keys)


@pytest.mark.parametrize("spoiled", ["back\tGarbage", "find\tCtrl+P", "nothing\tCtrl+J", "back", "find\tCtrl+Left"])
def test_spoiled_choices_leave_the_first_keys(spoiled: str) -> None:
    assert [binding.keys for binding in bindings(spoiled)] == [keys_of("", name) for name in KEYS]


@pytest.mark.usefixtures("in_spanish")
def test_the_field_names_keys_as_the_line_above_it(window: MainWindow) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.keys.pick("print")
    inside = page.keys.field.findChild(QLineEdit)
    assert isinstance(inside, QLineEdit)

    assert (inside.text(), page.keys.said.text()) == ("Ctrl+P", "Ahora: Ctrl+P")


def test_a_reader_chooses_keys_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.keys.pick("print")
    page.keys.field.setFocus()
    qtbot.keyClick(page.keys.field, Qt.Key.Key_K, CTRL)
    qtbot.mouseClick(page.keys.take, Qt.MouseButton.LeftButton)
    assert page.keys.said.text().startswith("Ctrl+K is taken by “Search everything”.")

    page.keys.field.clear()
    qtbot.keyClick(page.keys.field, Qt.Key.Key_Y, ALT)
    qtbot.mouseClick(page.keys.take, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: window.page is not page)
    assert window.services.preferences.settings.keys == "print\tAlt+Y"
    assert isinstance(window.page, SettingsPage)
    assert window.page.keys.name == "print"
    qtbot.keyClick(window, Qt.Key.Key_Y, ALT)
    assert any(isinstance(one, QDialog) and one.isVisible() for one in window.findChildren(QDialog))
    open_dialog(window).close()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "Alt+Y" in [label.text() for label in open_dialog(window).findChildren(QLabel)]
    open_dialog(window).close()
    assert "Print or save as PDF (Alt+Y)" in window.header.print.accessibleName()
