"""Lens, pointer, pen and spotlight on the slide."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.present.model import PresentModel, Tool
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.services import Services
from tests.ui.present.hands import draw, picture, press


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


def test_the_pen_draws_for_the_audience_and_each_stroke_is_taken_back(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)
    press(qtbot, presenter, Qt.Key.Key_D)
    draw(qtbot, presenter, QPoint(40, 40), QPoint(200, 120))
    one = picture(presenter)
    draw(qtbot, presenter, QPoint(60, 160), QPoint(220, 160))
    two = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_U)
    assert picture(presenter) == one
    qtbot.keyClick(presenter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert picture(presenter) == before
    assert len({one.cacheKey(), two.cacheKey()}) == 2
    assert one != two


def test_a_drawing_goes_with_its_slide_and_comes_back_by_undo(qtbot: QtBot, presenter: Presenter) -> None:
    press(qtbot, presenter, Qt.Key.Key_D)
    draw(qtbot, presenter, QPoint(40, 40), QPoint(200, 120))
    drawn = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_Right)
    press(qtbot, presenter, Qt.Key.Key_Left)
    assert picture(presenter) != drawn
    for _ in range(2):
        press(qtbot, presenter, Qt.Key.Key_U)

    assert picture(presenter) == drawn


def test_erasing_can_be_taken_back(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)
    press(qtbot, presenter, Qt.Key.Key_D)
    draw(qtbot, presenter, QPoint(40, 40), QPoint(200, 120))
    drawn = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_E)
    assert picture(presenter) == before
    press(qtbot, presenter, Qt.Key.Key_U)

    assert picture(presenter) == drawn


def test_the_spotlight_dims_all_but_a_circle_that_keys_move(qtbot: QtBot, presenter: Presenter) -> None:
    before = picture(presenter)

    press(qtbot, presenter, Qt.Key.Key_O)
    middle = picture(presenter)
    assert middle.pixelColor(5, 5).lightness() < before.pixelColor(5, 5).lightness()
    assert middle.pixelColor(480, 270) == before.pixelColor(480, 270)
    for _ in range(5):
        qtbot.keyClick(presenter, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert presenter.model.at == 0
    assert picture(presenter) != middle


def test_blank_and_spotlight_take_light_away_in_high_contrast_too(
    qtbot: QtBot, services: Services, model: PresentModel, parent: QWidget
) -> None:
    """A white field would light the whole room."""
    services.preferences.update(theme="contrast")
    presenter = Presenter(services, model, parent)
    presenter.start()

    press(qtbot, presenter, Qt.Key.Key_B)
    assert picture(presenter).pixelColor(5, 5).lightness() == 0
    press(qtbot, presenter, Qt.Key.Key_B)
    press(qtbot, presenter, Qt.Key.Key_O)

    assert picture(presenter).pixelColor(5, 5).lightness() == 0
    presenter.close()


def test_one_tool_is_in_hand_at_a_time(qtbot: QtBot, presenter: Presenter, model: PresentModel) -> None:
    press(qtbot, presenter, Qt.Key.Key_L)
    press(qtbot, presenter, Qt.Key.Key_O)

    assert model.tool is Tool.SPOTLIGHT
    assert not presenter.buttons["pointer"].isChecked()
    assert presenter.buttons["spotlight"].isChecked()
