"""Two windows by keys: what the audience sees is compared pixel by pixel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.lesson import Run
from poeguide.domain.room import Room
from poeguide.ui.present.keys import KEYS, rows
from poeguide.ui.present.look import projector_tokens
from poeguide.ui.present.model import PresentModel, Tool
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.services import Services
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


def draw(qtbot: QtBot, presenter: Presenter, *places: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(presenter.view, left, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(presenter.view, place)
    qtbot.mouseRelease(presenter.view, left, pos=places[-1])


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


def test_one_tool_is_in_hand_at_a_time(qtbot: QtBot, presenter: Presenter, model: PresentModel) -> None:
    press(qtbot, presenter, Qt.Key.Key_L)
    press(qtbot, presenter, Qt.Key.Key_O)

    assert model.tool is Tool.SPOTLIGHT
    assert not presenter.buttons["pointer"].isChecked()
    assert presenter.buttons["spotlight"].isChecked()


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


def test_every_key_of_a_talk_is_in_the_list() -> None:
    listed = " ".join(keys for keys, _ in rows())

    for key, act in KEYS.items():
        sign = QKeySequence(key).toString()
        if len(sign) == 1 and act not in ("larger", "smaller"):
            assert sign in listed, sign


def test_letters_grow_with_the_room(qtbot: QtBot, services: Services, model: PresentModel) -> None:
    services.preferences.update(room_depth=1200, picture_width=300)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Presenter(services, model, parent)

    assert made.slide_tokens.text_size("body") == round(36 * Room(1200, 300).growth)
    assert made.slide_tokens.size("width.window") == projector_tokens(
        services.paths.resources, services.preferences.settings
    ).size("width.window")


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1440, 900)), (1.0, (900, 700)), (2.0, (1280, 800))])
def test_no_part_of_the_window_covers_another(
    qtbot: QtBot, services: Services, model: PresentModel, scale: float, size: tuple[int, int]
) -> None:
    """At large text the buttons once lay over the time boxes, and the slide was cut."""
    services.preferences.update(text_scale=scale)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Presenter(services, model, parent)
    made.start()
    qtbot.waitExposed(made)
    made.showNormal()
    made.resize(*size)
    inner = made.middle.widget()
    assert inner is not None
    parts: list[QWidget] = [*made.buttons.values(), made.view, made.bar, made.used, made.search, made.notes]

    def is_tidy() -> bool:
        places = [QRect(part.mapTo(inner, QPoint()), part.size()) for part in parts]
        is_apart = not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
        return is_apart and all(inner.rect().contains(place) for place in places)

    qtbot.waitUntil(is_tidy)

    assert inner.width() <= made.middle.viewport().width()
    seen = made.view.picture()
    assert abs(seen.height() / seen.width() - 9 / 16) < 0.01
    made.close()


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
    assert model.is_paused
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


def test_no_line_of_the_list_of_keys_is_cut_at_large_text(
    qtbot: QtBot, services: Services, model: PresentModel
) -> None:
    services.preferences.update(text_scale=2.0)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Presenter(services, model, parent)
    made.start()
    qtbot.waitExposed(made)
    made.showNormal()
    made.resize(1280, 800)

    press(qtbot, made, Qt.Key.Key_Question)

    labels = made.keys_area.findChildren(QLabel)

    def has_room(label: QLabel) -> bool:
        return label.height() >= (
            label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        )

    qtbot.waitUntil(lambda: all(map(has_room, labels)))
    bar = made.keys_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(qtbot, made, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert model.at == 0
    made.close()
