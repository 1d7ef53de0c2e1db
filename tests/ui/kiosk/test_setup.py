"""The set-up in a window: by keys and touch, checked as one types, to a file that the kiosk reads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from poeguide.commands.kiosk import load_config
from poeguide.commands.kiosk_setup import save, template
from poeguide.domain.pin import is_right
from poeguide.ui.kiosk.setup import SetupViewModel, SetupWindow, growth_for, known_answers
from poeguide.ui.services import Services

SCREEN, MEASURE, LANGUAGE, PLACE, HOURS, FEATURES, PRINT, PIN, KEYS, REVIEW = range(10)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "lobby.toml"


def make(services: Services, file: Path) -> SetupWindow:
    view_model = SetupViewModel(services, template(), partial(save, output=file))
    view_model.start(known_answers(file))
    return SetupWindow(view_model, services, name=str(file))


@pytest.fixture
def setup(qtbot: QtBot, services: Services, file: Path) -> Iterator[SetupWindow]:
    window = make(services, file)
    window.resize(1000, 1000)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


def go(setup: SetupWindow, at: int) -> Any:
    setup.go(at)
    QApplication.processEvents()
    return setup.step


def press(setup: SetupWindow, key: Qt.Key, text: str = "") -> None:
    QApplication.sendEvent(setup, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))


def type_pin(qtbot: QtBot, step: Any, pin: str) -> None:
    for digit in (*pin, "enter"):
        qtbot.mouseClick(step.pad.keys[digit], Qt.MouseButton.LeftButton)


def test_the_whole_way_by_touch_writes_a_file_that_the_kiosk_reads(
    qtbot: QtBot, setup: SetupWindow, file: Path
) -> None:
    screen = go(setup, SCREEN)
    qtbot.mouseClick(screen.sizes.chips[1], Qt.MouseButton.LeftButton)
    measure = go(setup, MEASURE)
    qtbot.mouseClick(measure.ruler.steps["much-larger"], Qt.MouseButton.LeftButton)
    place = go(setup, PLACE)
    qtbot.keyClicks(place.name.field, "Hall B")
    qtbot.keyClicks(place.port.field, "2504")
    assert place.found.text() == "San Ysidro"
    hours = go(setup, HOURS)
    qtbot.keyClicks(hours.opens.field, "08:00")
    qtbot.keyClicks(hours.closes.field, "17:30")
    qtbot.mouseClick(hours.days.chips.chips[6], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(hours.after.chips.chips[1], Qt.MouseButton.LeftButton)
    features = go(setup, FEATURES)
    qtbot.mouseClick(features.parts.chips[5], Qt.MouseButton.LeftButton)
    printing = go(setup, PRINT)
    qtbot.mouseClick(printing.on.chips.chips[0], Qt.MouseButton.LeftButton)
    pin = go(setup, PIN)
    type_pin(qtbot, pin, "409312")
    type_pin(qtbot, pin, "409312")
    keys = go(setup, KEYS)
    qtbot.mouseClick(keys.learn, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9):
        press(setup, key)
    go(setup, REVIEW)
    qtbot.mouseClick(setup.next, Qt.MouseButton.LeftButton)

    config = load_config(file)
    assert setup.is_written
    assert (config.width, config.height, config.name, config.port) == (1080, 1920, "Hall B", "2504")
    assert (f"{config.opens:%H:%M}", f"{config.closes:%H:%M}") == ("08:00", "17:30")
    assert (config.closed_days, config.after_hours, config.closed) == (("sun",), "dim", ("learn",))
    assert config.is_printing
    assert is_right("409312", config.pin)
    assert "409312" not in file.read_text("utf-8")
    assert dict(config.keypad) == {"previous": "F5", "next": "F6", "choose": "F7", "back": "F8", "repeat": "F9"}
    assert file.stat().st_mode & 0o077 == 0


def test_a_mistake_is_told_while_one_types_and_next_waits(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, MEASURE)
    step.diagonal.field.selectAll()
    qtbot.keyClicks(step.diagonal.field, "5")
    assert step.diagonal.problem.text() == "Write a number from 7 to 120."
    assert not setup.next.isEnabled()

    qtbot.keyClicks(step.diagonal.field, "5,5")

    assert not step.diagonal.problem.isVisible()
    assert setup.next.isEnabled()
    assert setup.view_model.config.diagonal_inches == 55.5


@pytest.mark.parametrize(
    ("code", "words"), [("99", "Write the four digits or three letters"), ("9999", "There is no port")]
)
def test_a_wrong_port_is_told_at_once(qtbot: QtBot, setup: SetupWindow, code: str, words: str) -> None:
    step = go(setup, PLACE)

    qtbot.keyClicks(step.port.field, code)

    assert step.port.problem.text().startswith(words)
    assert not setup.next.isEnabled()


def test_hours_need_each_other(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, HOURS)

    qtbot.keyClicks(step.opens.field, "08:00")
    assert step.opens.problem.text() == "Write hours and minutes such as 08:00, in both fields or in neither."

    qtbot.keyClicks(step.closes.field, "17:00")
    assert setup.next.isEnabled()


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [("409312", "409313", "The two PINs differ"), ("123456", "123456", "Too easy"), ("409312", "409312", "is set")],
)
def test_a_pin_is_typed_twice_and_not_too_easy(
    qtbot: QtBot, setup: SetupWindow, first: str, second: str, words: str
) -> None:
    step = go(setup, PIN)

    type_pin(qtbot, step, first)
    type_pin(qtbot, step, second)

    assert words in step.note.text()


def test_the_lesson_of_the_keys_is_no_trap(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, KEYS)
    qtbot.mouseClick(step.learn, Qt.MouseButton.LeftButton)
    press(setup, Qt.Key.Key_F5)

    press(setup, Qt.Key.Key_Escape)
    press(setup, Qt.Key.Key_F6)

    assert step.lesson.keys == {"previous": "F5"}
    assert step.lesson.again.hasFocus()


def test_back_and_next_lead_through_all_steps_by_keys_and_answers_stay(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, PLACE)
    qtbot.keyClicks(step.name.field, "Hall B")
    setup.next.setFocus()
    qtbot.keyClick(setup.next, Qt.Key.Key_Space)
    assert setup.at == HOURS

    setup.back.setFocus()
    qtbot.keyClick(setup.back, Qt.Key.Key_Space)

    assert setup.at == PLACE
    assert setup.step.name.field.text() == "Hall B"  # type: ignore[attr-defined] # the step of the place


def test_another_language_keeps_step_and_answers(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, PLACE)
    qtbot.keyClicks(step.name.field, "Hall B")

    qtbot.mouseClick(setup.languages["es"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: setup.services.language == "es" and setup.step is not step)

    assert setup.at == PLACE
    assert setup.step.name.field.text() == "Hall B"  # type: ignore[attr-defined] # the step of the place


def test_an_older_file_is_where_one_begins_and_what_is_wrong_in_it_is_left_out(
    qtbot: QtBot, services: Services, file: Path
) -> None:
    file.write_text('[place]\nname = "Hall B"\nopens = "8"\n[screen]\ndiagonal_inches = 32\n[foo]\nx = 1\n', "utf-8")

    assert known_answers(file) == {"place": {"name": "Hall B"}, "screen": {"diagonal_inches": 32}}
    window = make(services, file)
    qtbot.addWidget(window)

    assert go(window, PLACE).name.field.text() == "Hall B"
    assert go(window, MEASURE).diagonal.field.text() == "32"


@pytest.mark.parametrize("data", [b"", b"[", b"\xff\xfe", b"a = 1"])
def test_a_file_that_is_none_is_no_beginning(file: Path, data: bytes) -> None:
    file.write_bytes(data)

    assert known_answers(file) == {}
    assert known_answers(file.parent / "none.toml") == {}


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "kiosk.toml"
    window = make(services, target)
    qtbot.addWidget(window)
    window.show()
    step = go(window, REVIEW)

    qtbot.mouseClick(window.next, Qt.MouseButton.LeftButton)

    assert "cannot be written" in step.view_model.save_problem
    assert not window.is_written


def test_the_keyboard_on_screen_writes_into_the_field(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, PLACE)

    qtbot.mouseClick(setup.type, Qt.MouseButton.LeftButton)
    for letter in "hall":
        qtbot.mouseClick(setup.keyboard.keys[letter], Qt.MouseButton.LeftButton)

    assert step.name.field.text() == "hall"
    assert setup.keyboard.suggested == []


def test_hours_and_folders_can_be_typed_by_touch(qtbot: QtBot, setup: SetupWindow) -> None:
    step = go(setup, PLACE)
    step.state.field.setFocus()

    qtbot.mouseClick(setup.type, Qt.MouseButton.LeftButton)
    while ":" not in setup.keyboard.keys:
        qtbot.mouseClick(setup.keyboard.keys["layout"], Qt.MouseButton.LeftButton)
    for sign in "/_1:":
        qtbot.mouseClick(setup.keyboard.keys[sign], Qt.MouseButton.LeftButton)

    assert step.state.field.text() == "/_1:"


def test_every_control_has_a_name_and_room_for_a_finger(setup: SetupWindow) -> None:
    floor = setup.services.theme.tokens.size("target.floor") - 1
    wrong = []
    for at in range(len(setup.steps)):
        go(setup, at)
        for widget in setup.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
            is_small = isinstance(widget, QAbstractButton | QLineEdit | QSlider) and widget.height() < floor
            wrong += [f"{at}: {type(widget).__name__} {name} {widget.height()}"] if not name or is_small else []

    assert wrong == []


@pytest.mark.parametrize(
    ("size", "growth"), [((1080, 1920), 0.6), ((1366, 768), 0.5), ((3840, 2160), 1.2), ((640, 480), 0.5)]
)
def test_the_window_is_as_large_as_its_screen_wants(size: tuple[int, int], growth: float) -> None:
    assert growth_for(*size) == pytest.approx(growth)
