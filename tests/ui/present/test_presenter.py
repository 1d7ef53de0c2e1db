"""Two windows by keys: what the audience sees is compared pixel by pixel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from poeguide.ui.present.keys import rows
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.presenter import Presenter
from tests.ui.present.conftest import Clock


def picture(presenter: Presenter) -> QImage:
    presenter.audience.resize(960, 540)
    return presenter.audience.view.grab().toImage()


def press(qtbot: QtBot, presenter: Presenter, key: Qt.Key) -> None:
    qtbot.keyClick(presenter, key)


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


def test_the_lens_enlarges_where_the_pointer_is(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_Z)
    qtbot.mouseMove(presenter.view, QPoint(100, 100))
    enlarged = picture(presenter)

    assert enlarged != before
    press(qtbot, presenter, Qt.Key.Key_Z)
    assert picture(presenter) == before


def test_the_pointer_is_a_dot_on_the_slide(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_L)

    assert picture(presenter) != before


def test_late_is_said_by_sign_and_word(qtbot: QtBot, presenter: Presenter, clock: Clock) -> None:
    clock.turn(380)

    press(qtbot, presenter, Qt.Key.Key_P)

    assert presenter.clocks["drift"].text() == "+3:20"
    assert presenter.clock_names["drift"].text() == "Drift, late"
    assert presenter.clocks["elapsed"].text() == "6:20"
    assert presenter.clocks["left"].text() == "33:40"


def test_question_mark_lists_the_keys_and_escape_closes_the_list(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_Question)
    assert presenter.keys_sheet.isVisible()
    assert len(rows()) > 12

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
    before = presenter.note.property("type")

    press(qtbot, presenter, key)

    assert presenter.note.property("type") != before
