"""The presenter: what keys do in a talk, and what the audience sees of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.lesson import Run
from poeguide.ui.key_choice import bindings, choose
from poeguide.ui.key_places import TALK
from poeguide.ui.main_window import MainWindow
from poeguide.ui.present.keys import TalkKeys
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.services import Services
from tests.ui.present.conftest import Clock
from tests.ui.present.hands import picture, press


def test_the_audience_picture_does_not_change_while_it_is_frozen(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_F)
    before = picture(presenter)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_L, Qt.Key.Key_End):
        press(qtbot, presenter, key)
    qtbot.keyClicks(presenter.search, "mail")
    qtbot.keyClick(presenter.search, Qt.Key.Key_Return)

    assert picture(presenter) == before
    press(qtbot, presenter, Qt.Key.Key_Return)
    assert picture(presenter) != before


def test_b_blanks_and_shows_again(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_B)
    blank = picture(presenter)
    press(qtbot, presenter, Qt.Key.Key_Period)

    assert len({blank.pixel(x, y) for x in range(0, 960, 40) for y in range(0, 540, 40)}) == 1
    assert picture(presenter) == before


def test_a_private_search_finds_and_is_pushed(qtbot: QtBot, presenter: Presenter, model: PresentModel) -> None:
    press(qtbot, presenter, Qt.Key.Key_Slash)
    qtbot.keyClicks(presenter.search, "international mail")
    assert presenter.hits.rows.values

    qtbot.keyClick(presenter.search, Qt.Key.Key_Return)
    assert model.is_private
    assert "Frozen" in presenter.state.accessibleName()
    press(qtbot, presenter, Qt.Key.Key_Return)

    assert model.shown.slide is model.slide
    assert presenter.state.accessibleName() == "Live, not frozen"


def test_what_is_looked_up_is_typed_where_the_audience_window_has_the_keys(
    qtbot: QtBot, presenter: Presenter, model: PresentModel
) -> None:
    """A system may give the keys to the window that was opened last."""
    before = (model.at, model.tool)
    assert presenter.focusWidget() is presenter

    qtbot.keyClick(presenter.audience, Qt.Key.Key_F)
    assert model.is_frozen
    qtbot.keyClick(presenter.audience, Qt.Key.Key_Slash)
    assert presenter.focusWidget() is presenter.search
    qtbot.keyClicks(presenter.audience, "international mail")

    assert presenter.search.text() == "international mail"
    assert (model.at, model.tool) == before
    assert presenter.hits.rows.values
    qtbot.keyClick(presenter.audience, Qt.Key.Key_Return)
    assert model.is_private
    qtbot.keyClick(presenter.audience, Qt.Key.Key_Return)
    assert model.shown.slide is model.slide


def test_late_is_said_by_sign_and_word(qtbot: QtBot, presenter: Presenter, clock: Clock) -> None:
    clock.turn(380)

    press(qtbot, presenter, Qt.Key.Key_P)

    assert presenter.clocks["drift"].text() == "+3:20"
    assert presenter.clock_names["drift"].text() == "Drift, late"
    assert presenter.clocks["elapsed"].text() == "6:20"
    assert presenter.clocks["left"].text() == "33:40"


def test_the_four_times_stand_in_one_row_and_stay_there_while_they_run(
    qtbot: QtBot, presenter: Presenter, clock: Clock
) -> None:
    presenter.showNormal()
    presenter.resize(1440, 900)
    clocks = list(presenter.clocks.values())

    def rows() -> set[int]:
        return {each.mapTo(presenter, QPoint()).y() for each in clocks}

    qtbot.waitUntil(lambda: presenter.width() == 1440 and len(rows()) == 1)
    for seconds in (179, 600):
        clock.turn(seconds)
        press(qtbot, presenter, Qt.Key.Key_P)
        press(qtbot, presenter, Qt.Key.Key_P)
        assert len(rows()) == 1

    assert presenter.clocks["drift"].text().startswith("+")
    assert all(each.width() >= each.fontMetrics().horizontalAdvance(each.text()) for each in clocks)


def test_question_mark_lists_the_keys_and_escape_closes_the_list(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_Question)
    assert presenter.keys_sheet.isVisible()
    assert len(presenter.keys.rows()) > 12

    press(qtbot, presenter, Qt.Key.Key_Escape)

    assert not presenter.keys_sheet.isVisible()
    assert presenter.isVisible()


def test_keys_on_the_audience_window_work_as_well(qtbot: QtBot, presenter: Presenter, model: PresentModel) -> None:
    qtbot.keyClick(presenter.audience, Qt.Key.Key_Right)

    assert model.at == 1


def test_ending_closes_both_windows(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_Escape)

    assert not presenter.isVisible()
    assert not presenter.audience.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Minus])
def test_notes_change_their_size(qtbot: QtBot, presenter: Presenter, key: Qt.Key) -> None:
    before = presenter.note.objectName()

    press(qtbot, presenter, key)

    assert presenter.note.objectName() != before


def test_on_one_screen_the_picture_fills_it_and_keys_still_work(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_1)
    assert presenter.audience.isFullScreen()
    qtbot.keyClick(presenter.audience, Qt.Key.Key_Right)
    assert presenter.model.at == 1

    qtbot.keyClick(presenter.audience, Qt.Key.Key_Escape)

    assert not presenter.audience.isFullScreen()
    assert presenter.isVisible()


def test_looking_up_leaves_the_one_screen_first(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_1)

    qtbot.keyClick(presenter.audience, Qt.Key.Key_Slash)

    assert not presenter.audience.isFullScreen()
    assert presenter.search.hasFocus() or not presenter.isActiveWindow()


def test_every_act_of_a_talk_has_keys_and_words_in_the_list(presenter: Presenter) -> None:
    listed = {words: keys for keys, words in TalkKeys("").rows()}
    named = {binding.name.removeprefix("talk "): binding for binding in bindings("", TALK)}

    # Esc is none of them: it always leads out.
    assert set(named) == set(presenter.acts) - {"escape"}
    assert all(listed[binding.words] for binding in named.values())


@pytest.fixture
def with_own_keys(services: Services) -> None:
    """Before the presenter is opened."""
    chosen = ""
    for name, keys in (("talk next", "N"), ("talk blank", "Shift+B"), ("talk push", "Backspace"), ("talk swap", "#")):
        chosen = choose(chosen, name, keys)
    services.preferences.update(keys=chosen)


def test_chosen_keys_lead_a_talk_that_is_opened_later(
    qtbot: QtBot, with_own_keys: None, presenter: Presenter, model: PresentModel
) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_B):
        press(qtbot, presenter, key)
    assert (model.at, model.is_blank) == (0, False)

    press(qtbot, presenter, Qt.Key.Key_N)
    qtbot.keyClick(presenter, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)

    assert (model.at, model.is_blank) == (1, True)
    press(qtbot, presenter, Qt.Key.Key_F)
    press(qtbot, presenter, Qt.Key.Key_Return)
    assert model.is_frozen
    press(qtbot, presenter, Qt.Key.Key_Backspace)
    assert not model.is_frozen


def test_chosen_keys_are_named_on_the_buttons_in_the_footer_and_in_the_list(
    with_own_keys: None, presenter: Presenter
) -> None:
    caps = [label.text() for label in presenter.findChildren(QLabel, "key")]

    assert {"Shift+B", "Backspace", "#", "← N"} <= set(caps)
    assert presenter.buttons["blank"].toolTip() == "Blank: key Shift+B"
    listed = presenter.keys.rows()
    assert ("N", "Next slide") in listed
    assert ("#", "Swap the screens") in listed


def test_keys_of_the_window_may_be_chosen_for_the_talk_which_has_one_of_its_own(
    qtbot: QtBot, services: Services, window: MainWindow, model: PresentModel
) -> None:
    services.preferences.update(keys=choose("", "talk blank", "Ctrl+P"))
    presenter = Presenter(services, model, window)
    with qtbot.waitActive(presenter):
        presenter.start()
    qtbot.waitUntil(lambda: presenter.hasFocus() and presenter.audience.isVisible())

    qtbot.keyClick(presenter, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert model.is_blank
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    presenter.close()


def test_every_button_does_what_its_key_does(qtbot: QtBot, presenter: Presenter, model: PresentModel) -> None:
    press(qtbot, presenter, Qt.Key.Key_Right)
    qtbot.mouseClick(presenter.buttons["blank"], Qt.MouseButton.LeftButton)
    assert model.is_blank
    qtbot.mouseClick(presenter.buttons["freeze"], Qt.MouseButton.LeftButton)
    assert model.is_frozen
    qtbot.mouseClick(presenter.buttons["push"], Qt.MouseButton.LeftButton)
    assert not model.is_blank
    assert not model.is_frozen
    for tool in ("lens", "pointer", "spotlight", "pen"):
        qtbot.mouseClick(presenter.buttons[tool], Qt.MouseButton.LeftButton)
        assert model.tool == tool
    qtbot.mouseClick(presenter.buttons["pause"], Qt.MouseButton.LeftButton)
    assert model.time.is_paused
    assert presenter.buttons["pause"].isChecked()

    qtbot.mouseClick(presenter.buttons["undo"], Qt.MouseButton.LeftButton)

    assert model.at == 0


def test_when_the_next_part_begins_by_the_plan_is_said(qtbot: QtBot, presenter: Presenter, clock: Clock) -> None:
    assert presenter.then.text() == "Port types starts at 09:17"

    clock.turn(300)
    press(qtbot, presenter, Qt.Key.Key_P)

    assert presenter.then.text() == "Port types was due at 09:17"


def test_the_last_rehearsal_stands_in_the_footer(qtbot: QtBot, services: Services, model: PresentModel) -> None:
    model.lesson = model.lesson.with_run(Run(True, "2026-11-20", (("start", 200), ("six-steps", 2150))))
    parent = QWidget()
    qtbot.addWidget(parent)

    made = Presenter(services, model, parent)

    assert made.rehearsed.text() == "Rehearsal on 20 Nov 2026: 39:10"
    made.close()
