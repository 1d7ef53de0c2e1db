"""The inspection line: how it is laid out, and how keys and clicks move on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from poeguide.settings import Settings
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.line_diagram import Branch, Line, LineDiagram, LineStop, mini_line_size
from poeguide.ui.widgets.line_diagram.geometry import rows_of
from poeguide.ui.widgets.line_diagram.placing import place

CAR = Line(
    (
        LineStop("lane", "Choose a lane"),
        LineStop("primary", "Primary inspection"),
        LineStop("photo", "Photo", "some: fingerprints"),
        LineStop("declare", "Declare"),
        LineStop("i94", "I-94", "for some visitors", is_optional=True),
        LineStop("exit", "Exit"),
    ),
    Branch("Secondary inspection", "can follow from stop 2, 3 or 4", 1, 3),
)


@pytest.fixture
def diagram(qtbot: QtBot, theme: Theme) -> LineDiagram:
    made = LineDiagram(theme)
    qtbot.addWidget(made)
    made.set_line(CAR)
    made.resize(1000, 300)
    return made


def stops(groups: str) -> list[LineStop]:
    return [LineStop(str(at), "Stop", group=group) for at, group in enumerate(groups)]


def test_a_line_that_fits_stays_in_one_row() -> None:
    assert rows_of(stops("aabb"), 4) == [[0, 1, 2, 3]]


def test_a_line_that_does_not_fit_breaks_between_its_groups() -> None:
    assert rows_of(stops("aabbbc"), 4) == [[0, 1], [2, 3, 4, 5]]


@given(groups=st.text(alphabet="abc", max_size=20), most=st.integers(1, 8))
def test_rows_hold_every_stop_once_in_order_and_none_is_too_long(groups: str, most: int) -> None:
    rows = rows_of(stops(groups), most)

    assert [index for row in rows for index in row] == list(range(len(groups)))
    assert all(len(row) <= most for row in rows)


def test_a_wide_line_runs_across_and_a_narrow_one_down(theme: Theme) -> None:
    assert not place(CAR, 1000, theme.tokens).is_vertical
    assert place(CAR, 320, theme.tokens).is_vertical


def test_larger_text_turns_the_line_down(theme: Theme) -> None:
    theme.apply(Settings(theme="light", text_scale=2.0))

    assert place(CAR, 1000, theme.tokens).is_vertical


@pytest.mark.parametrize("width", [320, 480, 700, 1000, 1600])
def test_no_two_labels_lie_on_one_another(theme: Theme, width: int) -> None:
    drawing = place(CAR, width, theme.tokens)

    boxes = [text.box for mark in drawing.marks for text in mark.texts]
    boxes += [text.box for text in drawing.loop.mark.texts] if drawing.loop else []
    assert not [(one, two) for at, one in enumerate(boxes) for two in boxes[at + 1 :] if one.intersects(two)]
    assert all(box.left() >= 0 and box.right() <= width and box.bottom() <= drawing.height for box in boxes)


@pytest.mark.parametrize("width", range(600, 1400, 50))
def test_no_word_of_a_note_is_cut(theme: Theme, width: int) -> None:
    metrics = QFontMetrics(theme.tokens.font("caption"))
    notes = [text for mark in place(CAR, width, theme.tokens).marks for text in mark.texts if text.style == "caption"]

    assert notes
    assert all(metrics.horizontalAdvance(word) <= note.box.width() for note in notes for word in note.words.split())


def test_optional_stops_at_the_end_are_reached_by_a_dashed_line(theme: Theme) -> None:
    line = Line((LineStop("a", "One"), LineStop("b", "Two", is_optional=True), LineStop("c", "Three")))
    ending = Line((*line.stops, LineStop("d", "Four", is_optional=True)))

    assert [stroke.is_dashed for stroke in place(line, 1000, theme.tokens).strokes] == [False, False]
    assert [stroke.is_dashed for stroke in place(ending, 1000, theme.tokens).strokes] == [False, False, True]


def test_arrows_move_and_enter_chooses(qtbot: QtBot, diagram: LineDiagram) -> None:
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert diagram.current is None

    with qtbot.waitSignal(diagram.stop_chosen):
        qtbot.keyClick(diagram, Qt.Key.Key_Return)

    assert diagram.current == "primary"


def test_an_eager_line_chooses_while_it_moves(qtbot: QtBot, theme: Theme) -> None:
    diagram = LineDiagram(theme, eager=True)
    qtbot.addWidget(diagram)
    diagram.set_line(CAR)
    diagram.set_current("primary")

    qtbot.keyClick(diagram, Qt.Key.Key_Right)

    assert diagram.current == "photo"


def test_right_to_left_turns_the_arrows_round(qtbot: QtBot, diagram: LineDiagram) -> None:
    diagram.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    qtbot.keyClick(diagram, Qt.Key.Key_Left)
    qtbot.keyClick(diagram, Qt.Key.Key_Space)

    assert diagram.current == "primary"
    assert diagram.center_of("lane").x() > diagram.center_of("exit").x()


@pytest.mark.parametrize("key", ["lane", "exit", "secondary"])
def test_a_click_on_a_disc_chooses_its_stop(qtbot: QtBot, diagram: LineDiagram, key: str) -> None:
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=diagram.center_of(key).toPoint())

    assert diagram.current == key


def test_the_accessible_name_says_which_stop_has_the_keys(qtbot: QtBot, diagram: LineDiagram) -> None:
    qtbot.keyClick(diagram, Qt.Key.Key_Right)
    assert diagram.accessibleName() == "Stop 2 of 6: Primary inspection"

    qtbot.keyClick(diagram, Qt.Key.Key_End)
    assert diagram.accessibleName() == "Branch: Secondary inspection"


def test_an_optional_stop_says_for_whom_it_is(diagram: LineDiagram) -> None:
    diagram.set_current("i94")

    assert diagram.accessibleName() == "Stop 5 of 6: I-94, for some visitors"


def test_a_line_that_is_only_a_picture_takes_no_keys(qtbot: QtBot, theme: Theme) -> None:
    diagram = LineDiagram(theme, interactive=False)
    qtbot.addWidget(diagram)
    diagram.set_line(CAR)

    qtbot.keyClick(diagram, Qt.Key.Key_Return)

    assert diagram.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert diagram.current is None


def test_an_empty_line_has_nothing_to_choose(qtbot: QtBot, theme: Theme) -> None:
    diagram = LineDiagram(theme)
    qtbot.addWidget(diagram)

    qtbot.keyClick(diagram, Qt.Key.Key_Return)

    assert diagram.current is None
    assert not diagram.grab().isNull()


def test_the_small_line_grows_with_its_stops(theme: Theme) -> None:
    short, long = (mini_line_size(theme.tokens, stops) for stops in ([False, True], [False] * 9))

    assert short.width() < long.width()
    assert short.height() == long.height()
