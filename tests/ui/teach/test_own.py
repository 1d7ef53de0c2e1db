"""One's own questions: written, changed, deleted, brought from a file; undo takes each back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.quiz_formats.values import Unread
from poeguide.domain.quiz import QuestionKind
from poeguide.ui import teach_words
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.bank import BankPage
from poeguide.ui.pages.teach.own import OwnPage


@pytest.fixture
def page(window: MainWindow) -> OwnPage:
    window.go("poeguide:own")
    assert isinstance(window.page, OwnPage)
    return window.page


def write(qtbot: QtBot, page: OwnPage, words: str = "Which form?") -> None:
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    assert page.editor is not None
    qtbot.keyClicks(page.editor.words, words)
    for field, option in zip(page.editor.options, ("I-94", "I-95"), strict=False):
        qtbot.keyClicks(field, option)
    page.editor.rights[0].click()


def save(qtbot: QtBot, page: OwnPage) -> None:
    assert page.editor is not None
    qtbot.mouseClick(page.editor.save_button, Qt.MouseButton.LeftButton)


def test_a_question_is_written_and_stands_in_the_bank(qtbot: QtBot, window: MainWindow, page: OwnPage) -> None:
    write(qtbot, page)
    save(qtbot, page)

    (made,) = page.view_model.own
    assert (made.question, made.options, made.answers) == ("Which form?", ("I-94", "I-95"), ("I-94",))
    window.go(f"poeguide:quiz/{made.id}")
    assert isinstance(window.page, BankPage)
    assert window.page.detail is not None


def test_what_is_missing_is_said_and_nothing_unsound_is_kept(qtbot: QtBot, page: OwnPage) -> None:
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    assert page.editor is not None
    qtbot.keyClicks(page.editor.words, "Which?")
    qtbot.keyClicks(page.editor.facts, "no-such-fact")

    save(qtbot, page)

    assert "At least two options" in page.editor.state.words.text()
    assert "no-such-fact" in page.editor.state.words.text()
    assert not page.editor.save_button.isEnabled()
    assert page.view_model.own == []


def test_only_one_option_is_right_where_one_is_asked_for(qtbot: QtBot, page: OwnPage) -> None:
    write(qtbot, page)
    assert page.editor is not None

    page.editor.rights[1].click()

    assert [box.isChecked() for box in page.editor.rights[:2]] == [False, True]


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_every_kind_can_be_written(qtbot: QtBot, page: OwnPage, kind: QuestionKind) -> None:
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    page.view_model.set_kind(kind)
    assert page.editor is not None
    qtbot.keyClicks(page.editor.words, "Which?")
    if kind is not QuestionKind.TRUE_FALSE:
        for field, option in zip(page.editor.options, ("first", "second"), strict=False):
            qtbot.keyClicks(field, option)
    for field, partner in zip(page.editor.partners, ("one", "two"), strict=False):
        qtbot.keyClicks(field, partner)
    if page.editor.rights:
        page.editor.rights[1].click()

    save(qtbot, page)

    assert [each.kind for each in page.view_model.own] == [kind]


def test_changing_and_deleting_are_taken_back(qtbot: QtBot, page: OwnPage) -> None:
    write(qtbot, page)
    save(qtbot, page)
    assert page.editor is not None
    qtbot.keyClicks(page.editor.words, " Now?")
    save(qtbot, page)
    qtbot.mouseClick(page.editor.delete_button, Qt.MouseButton.LeftButton)
    gone = list(page.view_model.own)

    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    back = [each.question for each in page.view_model.own]
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)

    assert gone == []
    assert back == ["Which form? Now?"]
    assert [each.question for each in page.view_model.own] == ["Which form?"]


def test_a_file_is_held_against_the_bank_before_anything_is_taken(qtbot: QtBot, page: OwnPage, tmp_path: Path) -> None:
    file = tmp_path / "in.gift"
    file.write_text("::a::One? {=yes ~no}\n\n::b::No answers\n\n::quiz-003::Changed? {=a ~b}\n", "utf-8")

    assert page.take_file(str(file))

    assert page.bringing is not None
    assert page.bringing.counts.text() == "New: 1. Changed: 1. The same: 0. Not readable: 1."
    assert [(line.what, line.words[-9:]) for line in page.bringing.lines] == [
        ("Line 3", " { and }."),
        ("Changed", " Changed?"),
        ("New", "One?"),
    ]
    # Every row is in sight, and no empty ones below them.
    assert page.bringing.table.verticalScrollBar().maximum() == 0
    assert page.view_model.own == []
    qtbot.mouseClick(page.bringing.take_button, Qt.MouseButton.LeftButton)
    assert {each.question for each in page.view_model.own} == {"One?", "Changed?"}
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert page.view_model.own == []


@pytest.mark.parametrize(("name", "data"), [("in.pdf", b"x"), ("in.gift", b"\xff\xfe\x00"), ("none.csv", None)])
def test_a_file_that_cannot_be_read_is_said(page: OwnPage, tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)

    page.take_file(str(tmp_path / name))

    assert page.view_model.fault
    assert page.bringing is not None
    assert not page.bringing.take_button.isEnabled()


@pytest.mark.parametrize("reason", [each.value for each in Unread])
def test_every_reason_of_a_reader_is_said_in_words_that_can_be_translated(reason: str) -> None:
    said = teach_words.refusal(reason, "X9")

    assert said.endswith(".")
    assert "%1" not in said
