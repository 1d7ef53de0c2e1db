"""Keys that a reader chooses for what is done in one place: by keys, and what is refused there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from poeguide.domain.compass import Direction
from poeguide.domain.routes import Route
from poeguide.ui.key_choice import KeysRefusedError, bindings, choose
from poeguide.ui.key_places import FIRST, MAP, TALK
from poeguide.ui.key_words import deed_words, place_words
from poeguide.ui.keys import KEYS, keys_in, keys_of, read
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import Page
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.settings import SettingsPage
from poeguide.ui.pages.steps import StepsPage
from poeguide.ui.pages.teach.lessons import LessonPage
from poeguide.ui.pages.topic import TopicPage
from poeguide.ui.pressed import codes, deed_of
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.map_view.keys import DIRECTIONS, ZOOMS

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def open_with(qtbot: QtBot, window: MainWindow, route: str, **keys: str) -> Page:
    """A page once the keys are chosen: `find_next` stands for the deed `find next`."""
    window.go(f"poeguide:{route}")
    before, chosen = window.page, ""
    for name, one in keys.items():
        chosen = choose(chosen, name.replace("_", " "), one)
    window.services.preferences.update(keys=chosen)
    qtbot.waitUntil(lambda: window.page is not before)
    assert window.page is not None
    window.page.complete()
    return window.page


def test_a_chosen_key_goes_to_the_next_place_that_was_found(qtbot: QtBot, window: MainWindow) -> None:
    page = open_with(qtbot, window, "learn/agency", find_next="F4", find_previous="Ctrl+J")
    assert isinstance(page, TopicPage)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    bar = page.finding.bar
    assert bar is not None
    qtbot.keyClicks(bar.field, "border")

    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    qtbot.keyClick(bar.field, Qt.Key.Key_F3, SHIFT)
    assert bar.at == 0
    qtbot.keyClick(bar.field, Qt.Key.Key_F4)
    qtbot.keyClick(bar.field, Qt.Key.Key_F4)
    assert bar.at == 2
    qtbot.keyClick(bar.field, Qt.Key.Key_J, CTRL)

    assert bar.at == 1
    assert (bar.next.toolTip(), bar.previous.toolTip()) == ("Next place (F4)", "Previous place (Ctrl+J)")


def test_a_chosen_key_goes_to_the_next_step_and_is_named_below(qtbot: QtBot, window: MainWindow) -> None:
    page = open_with(qtbot, window, "steps/car/primary", step_after="Ctrl+<")
    assert isinstance(page, StepsPage)

    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert window.services.navigator.current == Route("steps", "car/primary")
    qtbot.keyClick(page, Qt.Key.Key_Less, CTRL)

    assert window.services.navigator.current == Route("steps", "car/biometrics")
    assert "Left and Ctrl+&lt;: previous and next stop" in page.status()


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_the_next_step_is_at_the_left_and_a_chosen_key_stays(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("poeguide:steps/car/primary")
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert window.services.navigator.current == Route("steps", "car/biometrics")

    open_with(qtbot, window, "steps/car/primary", step_after="Ctrl+J")
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)

    assert window.services.navigator.current == Route("steps", "car/biometrics")


def test_a_chosen_key_presents_a_lesson(qtbot: QtBot, window: MainWindow) -> None:
    page = open_with(qtbot, window, "lessons", present="F8")
    assert isinstance(page, LessonPage)
    page.view_model.make()

    qtbot.keyClick(page, Qt.Key.Key_F5, SHIFT)
    assert page.presenter is None
    qtbot.keyClick(page, Qt.Key.Key_F8)

    assert page.presenter is not None
    assert page.presenter.isVisible()
    page.presenter.close()


def test_chosen_keys_lead_over_the_map(qtbot: QtBot, window: MainWindow) -> None:
    page = open_with(qtbot, window, "ports", map_north="I", map_south="K", map_closer="#", map_open="Space")
    assert isinstance(page, FinderPage)
    qtbot.waitUntil(page.finish)
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_K)
    start, zoom = page.map.selected, page.map.zoom
    assert start

    qtbot.keyClick(page.map, Qt.Key.Key_Up)
    qtbot.keyClick(page.map, Qt.Key.Key_Plus)
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert (page.map.selected, page.map.zoom) == (start, zoom)
    assert window.services.navigator.current.page == "ports"

    qtbot.keyClick(page.map, Qt.Key.Key_I)
    there = page.map.selected
    qtbot.keyClick(page.map, Qt.Key.Key_NumberSign)
    assert there != start
    assert page.map.zoom > zoom
    assert page.map.accessibleDescription().startswith("I, Right, K and Left go to the next place. # and Minus zoom.")
    qtbot.keyClick(page.map, Qt.Key.Key_Space)

    assert window.services.navigator.current.target


def test_a_reader_gives_find_next_another_key_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    chooser = page.keys
    chooser.deed.setFocus()
    while chooser.name != "find next":
        qtbot.keyClick(chooser.deed, Qt.Key.Key_Down)
        assert chooser.deed.currentData() is not None, "a heading was picked"
    assert chooser.said.text() == "Now: F3"

    chooser.field.setFocus()
    qtbot.keyClick(chooser.field, Qt.Key.Key_P, CTRL)
    qtbot.keyClick(chooser.take, Qt.Key.Key_Space)
    assert chooser.said.text().startswith("Ctrl+P is taken by “Print, or save as PDF”.")
    chooser.field.clear()
    qtbot.keyClick(chooser.field, Qt.Key.Key_F4)
    qtbot.keyClick(chooser.take, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: window.page is not page)
    assert keys_of(window.services.preferences.settings.keys, "find next") == ("F4",)
    assert isinstance(window.page, SettingsPage)
    assert (window.page.keys.name, window.page.keys.said.text()) == ("find next", "Now: F4")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words[words.index("Next place that was found") + 1] == "F4"
    assert "F3" not in words
    dialog.close()

    window.go("poeguide:learn/agency")
    assert isinstance(window.page, TopicPage)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    bar = window.page.finding.bar
    assert bar is not None
    qtbot.keyClicks(bar.field, "border")
    qtbot.keyClick(bar.field, Qt.Key.Key_F4)
    assert bar.at == 1


def test_the_first_settings_bring_back_the_first_keys_of_every_place(qtbot: QtBot, window: MainWindow) -> None:
    page = open_with(qtbot, window, "settings", find_next="F4", map_open="Space", talk_next="N")
    button = next(one for one in page.findChildren(Button) if one.text() == "Back to the first settings")

    button.click()

    assert window.services.preferences.settings.keys == ""


def test_headings_stand_above_the_deeds_of_each_place(window: MainWindow) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    deed = page.keys.deed

    heads = [deed.itemText(at) for at in range(deed.count()) if deed.itemData(at) is None]
    assert heads == list(place_words().values())
    named = {deed.itemData(at) for at in range(deed.count())} - {None}
    assert named == {*KEYS, *(name for deeds in FIRST.values() for name in deeds)}


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        (Qt.Key.Key_Return, "Enter", "Enter is taken by “Push what you see to the audience”."),
        (Qt.Key.Key_Enter, "Enter", "Enter is taken by “Push what you see to the audience”."),
        (Qt.Key.Key_Space, "Space", "Space is taken by “Next slide”."),
        (Qt.Key.Key_Question, "?", "? is taken by “This list”."),
        (Qt.Key.Key_N, "N", "Now: N"),
        (Qt.Key.Key_Backspace, "Backspace", "Now: Backspace"),
    ],
)
def test_keys_of_a_talk_are_pressed_in_the_field_without_ctrl(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, name: str, said: str
) -> None:
    window.go("poeguide:settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.keys.pick("talk swap")
    page.keys.field.setFocus()

    qtbot.keyClick(page.keys.field, key)
    inside = page.keys.field.findChild(QLineEdit)
    assert isinstance(inside, QLineEdit)
    assert inside.text() == name
    qtbot.keyClick(page.keys.take, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: isinstance(window.page, SettingsPage) and window.page.keys.said.text().startswith(said))


def test_a_long_reason_is_whole_beside_large_words(qtbot: QtBot, window: MainWindow) -> None:
    """What is wider than the card once left it no height for the last line of the reason."""
    window.resize(900, 700)
    window.go("poeguide:settings")
    before = window.page
    window.services.preferences.update(text_scale=3.0)
    qtbot.waitUntil(lambda: window.page is not before)
    page = window.page
    assert isinstance(page, SettingsPage)
    page.complete()

    page.keys.pick("find next")
    page.keys.field.setFocus()
    qtbot.keyClick(page.keys.field, Qt.Key.Key_P, CTRL)
    qtbot.keyClick(page.keys.take, Qt.Key.Key_Space)

    assert page.keys.said.text().startswith("Ctrl+P is taken")
    qtbot.waitUntil(lambda: page.keys.said.height() >= page.keys.said.heightForWidth(page.keys.said.width()))


@pytest.mark.parametrize(
    ("name", "keys", "deed"),
    [
        ("find next", "Shift+F3", "Previous place that was found"),
        ("find next", "Ctrl+P", "Print, or save as PDF"),
        ("find next", "F6", "Search everything"),
        ("print", "F3", "Next place that was found"),
        ("print", "Shift+F5", "Present it in the presenter’s window"),
        ("map all", "/", "Search everything"),
        ("map all", "Enter", "Open the place"),
        ("map all", "PgUp", "Closer"),
        ("step after", "F3", "Next place that was found"),
        ("talk swap", "B", "Blank the audience's screen"),
        ("talk swap", "Shift+P", "Start the timer anew"),
        ("talk swap", "Enter", "Push what you see to the audience"),
    ],
)
def test_keys_that_another_deed_has_there_are_refused_by_its_name(name: str, keys: str, deed: str) -> None:
    with pytest.raises(KeysRefusedError) as caught:
        choose("", name, keys)

    assert f"is taken by “{deed}”." in str(caught.value)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        # Other pages, and the window of the presenter, hear none of these.
        ("find next", "F5"),
        ("present", "F3"),
        ("talk swap", "F6"),
        ("talk swap", "Ctrl+P"),
        ("print", "Shift+F7"),
        ("map all", "F3"),
        ("map all", "H"),
        ("map all", "Shift+H"),
        ("talk swap", "_"),
        ("talk swap", "Backspace"),
        ("talk swap", "Ñ"),
    ],
)
def test_keys_that_nobody_has_there_are_taken(name: str, keys: str) -> None:
    assert keys_of(choose("", name, keys), name) == (keys,)


@pytest.mark.parametrize(
    ("name", "keys", "reason"),
    [
        ("find next", "N", "Use Ctrl or Alt with a letter"),
        ("present", "Space", "Use Ctrl or Alt with a letter"),
        ("step after", "Down", "Use Ctrl or Alt with a letter"),
        ("talk next", "7", "Use a letter, a sign, a key that moves"),
        ("talk next", "Esc", "Use a letter, a sign, a key that moves"),
        ("talk next", "Shift+Right", "Use a letter, a sign, a key that moves"),
        ("map north", "Tab", "Use a letter, a sign, a key that moves"),
        ("map north", "Ctrl+Up", "Use a letter, a sign, a key that moves"),
        ("map north", "Ctrl+Z", "Ctrl+Z is used by pages and fields."),
    ],
)
def test_each_place_has_its_own_rule_for_keys(name: str, keys: str, reason: str) -> None:
    with pytest.raises(KeysRefusedError) as caught:
        choose("", name, keys)

    assert str(caught.value).startswith(reason)


def test_keys_that_were_given_up_may_be_taken_in_another_place_and_do_not_come_back() -> None:
    chosen = choose(choose("", "find next", "F4"), "print", "F3")

    assert (keys_of(chosen, "print"), keys_of(chosen, "find next")) == (("F3",), ("F4",))
    with pytest.raises(KeysRefusedError, match="F3 is taken by “Print"):
        choose(chosen, "find next", "")


@pytest.mark.parametrize(
    "spoiled",
    [
        "find next\tN",
        "find next\tCtrl+P",
        "print\tF3",
        "map all\t/",
        "map all\tReturn",
        "map all\th",
        "map all\t1",
        "talk next\tB",
        "talk next\tEsc",
        "talk nothing\tQ",
        "talk next\t\ufeff",
        "print\tCtrl+Z",
        "print\tShift+Ctrl+J",
        # The second one is taken, and with its first keys again the first one is, too.
        "find\tCtrl+K\nsearch\tCtrl+P",
        "map north\tDown\nmap south\tHome",
    ],
)
def test_spoiled_choices_of_any_place_are_left_out(spoiled: str) -> None:
    assert read(spoiled) == {}
    assert read(f"{spoiled}\ntalk swap\tQ") == {"talk swap": "Q"}


def test_every_deed_of_every_place_has_words_and_keys_that_do_one_thing() -> None:
    words = deed_words()

    for place, deeds in FIRST.items():
        every = [keys for binding in bindings("", place) for keys in binding.keys]
        assert len(every) == len(set(every))
        assert all(words[name] for name in deeds)
        assert place in place_words()
    assert {*DIRECTIONS, *ZOOMS, "map all", "map open"} == set(keys_in("", MAP))
    assert set(DIRECTIONS.values()) == set(Direction)


@pytest.mark.parametrize(
    ("key", "held", "deed"),
    [
        (Qt.Key.Key_Return, NONE, "talk push"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "talk push"),
        (Qt.Key.Key_Question, SHIFT, "talk keys"),
        (Qt.Key.Key_Plus, SHIFT, "talk larger"),
        (Qt.Key.Key_B, SHIFT, "talk blank"),
        (Qt.Key.Key_P, SHIFT, "talk restart"),
        (Qt.Key.Key_B, CTRL, ""),
        (Qt.Key.Key_Z, CTRL, "talk undo"),
        (0x1FFFFFF, NONE, ""),
    ],
)
def test_a_key_is_known_whatever_its_keyboard_holds_with_it(key: int, held: Qt.KeyboardModifier, deed: str) -> None:
    assert deed_of(QKeyEvent(QKeyEvent.Type.KeyPress, key, held), codes(FIRST[TALK])) == deed
