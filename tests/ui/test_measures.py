from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from poeguide.settings import Settings
from poeguide.ui.theme import Theme
from poeguide.ui.widgets import measures
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.measures import Look, RowSetting, forget_measures, measures_of
from poeguide.ui.widgets.painted_words import PaintedWords
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.text import Label, Note, Paragraph

WORDS = "Otay Mesa East is not yet open to travelers, and nobody knows when it will be"


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    forget_measures()
    yield
    forget_measures()


def plain(words: str, style: str, *, wraps: bool) -> QLabel:
    """Qt's own label in the same style, which remembers nothing."""
    label = QLabel(words)
    label.setObjectName(style)
    label.setWordWrap(wraps)
    return label


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("wraps", [True, False])
@pytest.mark.parametrize("style", ["caption", "body", "h1", "key", "row-note"])
def test_what_is_remembered_is_what_qt_measures(
    qtbot: QtBot, theme: Theme, style: str, wraps: bool, scale: float
) -> None:
    theme.apply(Settings(theme="light", text_scale=scale))
    own = plain(WORDS, style, wraps=wraps)
    qtbot.addWidget(own)

    for _ in range(2):
        label = Label(WORDS, style, wraps=wraps)
        qtbot.addWidget(label)
        assert (label.sizeHint(), label.minimumSizeHint()) == (own.sizeHint(), own.minimumSizeHint())
        assert [label.heightForWidth(at) for at in (80, 300)] == [own.heightForWidth(at) for at in (80, 300)]


@pytest.mark.parametrize("style", ["caption", "strong"])
def test_painted_words_stay_in_one_line_in_a_box_of_their_own_width(theme: Theme, style: str) -> None:
    theme.apply(Settings(theme="light"))
    one_line = PaintedWords("miles", style).height(theme.tokens, 1000)

    distances = [PaintedWords(f"{miles} mi northeast, far away", style) for miles in range(1, 400)]

    assert {words.height(theme.tokens, words.width(theme.tokens)) for words in distances} == {one_line}


def test_a_note_asks_for_one_line_and_gets_it(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Settings(theme="light"))
    heights = set[int]()
    for miles in range(1, 400):
        note = Note(f"{miles} mi northeast, far away")
        qtbot.addWidget(note)
        heights.add(note.sizeHint().height())

    assert max(heights) < 2 * theme.tokens.line_height("caption")


def test_painted_words_measure_the_same_when_they_are_remembered(theme: Theme) -> None:
    words = PaintedWords(f"{WORDS} – Andrade–Los Algodones", "strong")
    for scale in (1.0, 2.0, 1.0):
        theme.apply(Settings(theme="dark", text_scale=scale))
        metrics = QFontMetrics(theme.tokens.font("strong"))
        flags = Qt.TextFlag.TextWordWrap
        wrapped = [metrics.boundingRect(QRect(0, 0, at, 0), flags, words.text) for at in (1, 250, 9000)]

        assert words.width(theme.tokens) == wrapped[2].width()
        assert words.longest(theme.tokens) == metrics.horizontalAdvance("Andrade–Los")
        assert words.narrowest(theme.tokens) == wrapped[0].width()
        assert words.height(theme.tokens, 250) == wrapped[1].height()


@pytest.mark.parametrize("role", ["", "primary", "quiet", "link", "plain"])
def test_what_cannot_be_pressed_looks_so(qtbot: QtBot, theme: Theme, role: str) -> None:
    theme.apply(Settings(theme="light"))
    button = Button(theme, "Clear all", role=role)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    can_be_pressed = button.grab().toImage()

    button.setEnabled(False)

    assert button.grab().toImage() != can_be_pressed


def test_a_label_measures_anew_in_another_text_size(qtbot: QtBot, theme: Theme) -> None:
    label = Label(WORDS, wraps=True)
    qtbot.addWidget(label)
    before = label.sizeHint(), label.heightForWidth(200)

    theme.apply(Settings(theme="light", text_scale=2.0))

    assert label.heightForWidth(200) > before[1]
    assert label.sizeHint() != before[0]


def test_a_label_measures_its_new_words(qtbot: QtBot, theme: Theme) -> None:
    label = Label(WORDS, wraps=True)
    qtbot.addWidget(label)
    before = label.heightForWidth(200)

    label.setText("Short")

    assert label.heightForWidth(200) < before


def test_margins_count(qtbot: QtBot, theme: Theme) -> None:
    first, second = Label(WORDS), Label(WORDS)
    for label in (first, second):
        qtbot.addWidget(label)
    second.setContentsMargins(10, 2, 10, 2)

    assert second.sizeHint() == first.sizeHint() + QSize(20, 4)


def test_whoever_changes_a_measure_changes_no_other_label(qtbot: QtBot, theme: Theme) -> None:
    first, second = Label(WORDS), Label(WORDS)
    for label in (first, second):
        qtbot.addWidget(label)
    right = QSize(second.sizeHint())

    first.sizeHint().setWidth(1)

    assert second.sizeHint() == right


def test_only_the_last_texts_are_remembered() -> None:
    first = measures_of(Look("0", "body", 16, 400, wraps=False, room=1000))
    first.hint = QSize(1, 1)
    for number in range(measures.MOST_WORDS + 1):
        measures_of(Look(str(number + 1), "body", 16, 400, wraps=False, room=1000))

    assert measures_of(Look("0", "body", 16, 400, wraps=False, room=1000)).hint is None


def test_a_dialog_that_stays_open_takes_another_theme(qtbot: QtBot, theme: Theme) -> None:
    dialog = QDialog()
    button = Button(theme, "Print", icon="print")
    chips = ChipGroup(theme, "Way", [Choice("air", "By air")])
    words = Paragraph(theme, "<p>Read <a href='poeguide:help'>this</a></p>", html=True)
    box = QVBoxLayout(dialog)
    for part in (button, chips, words):
        box.addWidget(part)
    qtbot.addWidget(dialog)
    dialog.show()
    before = button.icon().pixmap(button.iconSize()).toImage(), words.text(), chips.sizeHint().width()

    theme.apply(Settings(theme="dark", text_scale=1.5))

    assert button.icon().pixmap(button.iconSize()).toImage() != before[0]
    assert words.text() != before[1]
    assert chips.sizeHint().width() > before[2]
    assert theme.tokens.colors["primary"] in words.text()


def test_rows_of_lists_are_measured_once_in_each_look(qtbot: QtBot, theme: Theme) -> None:
    rows = [RowItem("", "Food"), RowItem("fruit", WORDS, "Ask first", "food", ("Declare it", "confirm"))]
    found: dict[tuple[float, int], list[int]] = {}
    for forgets in (False, True, False):
        for scale in (1.0, 2.0):
            theme.apply(Settings(theme="light", text_scale=scale))
            if forgets:
                forget_measures()
            listed = RowList(theme, "Goods", grows=True)
            qtbot.addWidget(listed)
            listed.set_rows(rows)
            for width in (300, 900):
                height = listed.heightForWidth(width)
                assert found.setdefault((scale, width), [height]) == [height]
    # Two lines of a title in little room, and larger words.
    assert found[1.0, 900] < found[1.0, 300] < found[2.0, 300]


def test_another_list_takes_what_is_known_of_its_rows(qtbot: QtBot, theme: Theme) -> None:
    def listed(width: int) -> int:
        shown = RowList(theme, "Goods", grows=True)
        qtbot.addWidget(shown)
        shown.set_rows([RowItem("fruit", WORDS)])
        return shown.heightForWidth(width)

    forget_measures()
    before = listed(300)
    assert listed(900) < before
    for known in measures._rows.values():
        known.update(dict.fromkeys(known, QSize(0, 7 * before)))

    assert listed(300) == listed(900) >= 7 * before
    forget_measures()
    assert listed(300) == before


def rows_at(width: int) -> dict[object, QSize]:
    return measures.row_sizes(RowSetting(width, (16, 20)))


def test_rows_of_lists_that_nobody_sees_any_more_are_forgotten() -> None:
    rows_at(1)["row"] = QSize(1, 1)
    for width in range(2, measures.FEW_WIDTHS + 2):
        rows_at(width)

    assert rows_at(1) == {}
    assert len(measures._rows) == measures.FEW_WIDTHS


def test_nothing_is_known_of_rows_once_all_is_forgotten() -> None:
    rows_at(1)["row"] = QSize(1, 1)

    forget_measures()

    assert rows_at(1) == {}
