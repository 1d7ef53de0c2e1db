"""Classes by clicks and keys: seats, names where wanted, results, files, deletion and its undo."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.quiz import questions
from poeguide.domain.papers import draw, make_versions
from poeguide.domain.register import Answer, ClassList, Learner, Sitting, answer_id, asked_text, tally_of
from poeguide.domain.tally import key
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.classes import ClassesPage
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import Sheet
from tests.ui.trip.trips import dialog


@pytest.fixture
def page(window: MainWindow) -> ClassesPage:
    window.go("poeguide:classes")
    assert isinstance(window.page, ClassesPage)
    return window.page


def add(qtbot: QtBot, page: ClassesPage, name: str = "Tuesday") -> str:
    qtbot.keyClicks(page.name, name)
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    return page.view_model.class_id


def hold(page: ClassesPage, bundle: Bundle) -> Sitting:
    """A quiz of two questions: seat 1 right on both, seat 2 on the first."""
    asked = [question for question in bundle.read(questions) if question.fits_cards][:2]
    sitting = Sitting("s1", page.view_model.class_id, "Ports", "2026-11-21", 20, asked_text(asked), "2027-11-21")
    items = tally_of(sitting, []).items
    wrong = "B" if key(items[1]) == "A" else "A"
    votes = [
        (1, items[0], key(items[0])),
        (1, items[1], key(items[1])),
        (2, items[0], key(items[0])),
        (2, items[1], wrong),
    ]
    answers = [
        Answer(answer_id("s1", seat, item.question.id), "s1", seat, item.question.id, given, int(given == key(item)))
        for seat, item, given in votes
    ]
    page.view_model.register.keep([sitting, *answers])
    page.view_model.refresh()
    return sitting


def results(window: MainWindow) -> Path:
    return window.services.paths.data / "results"


def test_a_class_begins_with_seats_and_no_names(qtbot: QtBot, page: ClassesPage) -> None:
    add(qtbot, page)

    assert [(each.seat, each.name) for each in page.view_model.results.seats] == [(n, "") for n in range(1, 21)]
    assert page.title() == "Tuesday"
    assert "21 Nov 2027" in page.status()


def test_seats_are_named_and_counted_and_days_are_chosen(qtbot: QtBot, page: ClassesPage) -> None:
    add(qtbot, page)
    qtbot.mouseClick(page.tabs.buttons["learners"], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.learners.name, "Anne")
    qtbot.keyClick(page.learners.name, Qt.Key.Key_Return)
    page.seats.setValue(3)
    page.days.setValue(30)

    assert [each.name for each in page.view_model.results.seats] == ["Anne", "", ""]
    assert page.view_model.class_list is not None
    assert page.view_model.class_list.keep_until == "2026-12-21"


def test_results_show_how_hard_each_question_was_and_go_to_files(
    qtbot: QtBot, window: MainWindow, page: ClassesPage, bundle: Bundle
) -> None:
    add(qtbot, page)
    hold(page, bundle)
    qtbot.mouseClick(page.quizzes.csv_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)

    assert [each.difficulty for each in page.view_model.results.statistics(page.view_model.sitting)] == [1.0, 0.5]
    # Both questions are in sight, and no empty rows below them.
    items = page.quizzes.items
    assert items.verticalScrollBar().maximum() == 0
    assert 0 <= items.viewport().height() - 2 * items.rowHeight(0) < items.rowHeight(0) // 2
    assert {each.suffix for each in results(window).iterdir()} == {".csv"}
    table = (results(window) / "tuesday.csv").read_text("utf-8-sig").splitlines()
    assert table[1:3] == ["1,,2", "2,,1"]


@pytest.mark.parametrize("which", ["quiz", "class", "learner"])
def test_results_go_on_the_paper_that_is_chosen(
    qtbot: QtBot, window: MainWindow, page: ClassesPage, bundle: Bundle, tmp_path: Path, *, which: str
) -> None:
    """They used to be Letter in normal print, whatever the room needed."""
    add(qtbot, page)
    hold(page, bundle)
    qtbot.mouseClick(page.tabs.buttons["learners" if which == "learner" else "quizzes"], Qt.MouseButton.LeftButton)
    buttons = {"quiz": page.quizzes.pdf_button, "class": page.paper_button, "learner": page.learners.paper_button}
    qtbot.mouseClick(buttons[which], Qt.MouseButton.LeftButton)
    shown = dialog(window, SheetDialog)
    assert isinstance(shown, SheetDialog)
    normal = shown.pages

    qtbot.mouseClick(shown.papers.chips[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.size_chips.chips[1], Qt.MouseButton.LeftButton)
    assert shown.write(str(tmp_path / "results.pdf"))

    assert (normal.paper, shown.pages.paper) == (Paper.LETTER, Paper.A4)
    assert shown.pages.tokens.scale > normal.tokens.scale
    assert (tmp_path / "results.pdf").read_bytes()[:5] == b"%PDF-"
    words = " ".join(f"{name} {value}" for part in sheet_of(shown).parts for name, value in part.rows)
    assert {
        "quiz": "Seat 1 2 / 2 Seat 2 1 / 2",
        "class": "21 Nov 2026 · Ports 75% right; seats that took part: 2 Seat 1 2 of 2 right, 100%; quizzes: 1",
        "learner": "21 Nov 2026 · Ports 2 right, 2 answered, 2 asked",
    }[which] in words
    shown.close()


def sheet_of(shown: SheetDialog) -> Sheet:
    assert isinstance(shown.pages, SheetPages)
    return shown.pages.sheet


def test_everything_about_a_learner_is_one_file(
    qtbot: QtBot, window: MainWindow, page: ClassesPage, bundle: Bundle
) -> None:
    add(qtbot, page)
    hold(page, bundle)
    qtbot.mouseClick(page.tabs.buttons["learners"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.learners.data_button, Qt.MouseButton.LeftButton)

    everything = json.loads((results(window) / "seat-1-everything.json").read_text("utf-8"))
    assert [len(everything[kind]) for kind in ("Learner", "Answer")] == [1, 2]


def test_one_learner_goes_alone_and_comes_back(qtbot: QtBot, page: ClassesPage, bundle: Bundle) -> None:
    add(qtbot, page)
    hold(page, bundle)
    qtbot.mouseClick(page.tabs.buttons["learners"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.learners.delete_button, Qt.MouseButton.LeftButton)
    left = {each.seat for each in page.view_model.register.all(Answer)}

    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)

    assert left == {2}
    assert {each.seat for each in page.view_model.register.all(Answer)} == {1, 2}


def test_a_whole_class_goes_and_comes_back(qtbot: QtBot, page: ClassesPage, bundle: Bundle) -> None:
    add(qtbot, page)
    hold(page, bundle)
    qtbot.mouseClick(page.delete_button, Qt.MouseButton.LeftButton)
    left = page.view_model.register.everything()

    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)

    assert left == []
    assert len(page.view_model.register.all(Learner)) == 20


def test_what_is_past_its_day_is_gone_when_the_page_opens(window: MainWindow, page: ClassesPage) -> None:
    page.view_model.register.keep([ClassList("old", "Spring", "2026-11-20"), Learner("l", "old", 1, "Anne")])

    window.go("poeguide:teach")
    window.go("poeguide:classes")

    assert page.view_model.classes == []
    assert b"Anne" not in window.services.paths.register.read_bytes()


def test_a_server_that_makes_no_sense_is_refused_and_one_that_is_away_is_said(qtbot: QtBot, page: ClassesPage) -> None:
    add(qtbot, page)
    page.server.field.setText("mysql://x/y")
    qtbot.mouseClick(page.server.use_button, Qt.MouseButton.LeftButton)
    refused = page.server.state.text()
    page.server.field.setText("postgresql://nobody@/none?host=/nowhere")
    qtbot.mouseClick(page.server.use_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "does not answer" in page.server.state.text())
    assert "no PostgreSQL database" in refused
    assert "21 changes are kept here" in page.server.state.text()


def test_a_server_that_is_away_while_nothing_waits_is_said_without_a_count(qtbot: QtBot, page: ClassesPage) -> None:
    page.server.field.setText("postgresql://nobody@/none?host=/nowhere")
    qtbot.mouseClick(page.server.use_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: page.server.state.text() == "The class server does not answer.")


def test_a_name_cannot_become_a_formula_in_a_spreadsheet(qtbot: QtBot, window: MainWindow, page: ClassesPage) -> None:
    add(qtbot, page)
    page.view_model.name_learner(page.view_model.results.seats[0], "=1+1")

    qtbot.mouseClick(page.table_button, Qt.MouseButton.LeftButton)

    assert (results(window) / "tuesday.csv").read_text("utf-8-sig").splitlines()[1] == "1,'=1+1"


def test_papers_that_came_back_become_results_by_question(qtbot: QtBot, page: ClassesPage, bundle: Bundle) -> None:
    add(qtbot, page)
    qtbot.mouseClick(page.tabs.buttons["papers"], Qt.MouseButton.LeftButton)
    part = page.marking
    part.seed.setText("spring")
    part.count.setValue(4)
    part.versions.setValue(2)
    versions = make_versions(draw(part.view_model.bank, "spring", 4), "spring", 2)
    keys = [" ".join(item.key.replace(" ", "") for item in version.items) for version in versions]

    part.lines.setPlainText(f"1 A {keys[0]}\n2 B {keys[1]}\n3 Z\n")
    refused, can_keep = part.state.text(), part.keep_button.isEnabled()
    part.lines.setPlainText(f"1 A {keys[0]}\n2 B {keys[1]}\n3 A - - - -\n")
    qtbot.mouseClick(part.keep_button, Qt.MouseButton.LeftButton)

    assert "Line 3: After the seat comes the letter of a version." in refused
    assert not can_keep
    (sitting,) = page.view_model.results.held
    tally = page.view_model.results.tallies[sitting.id]
    assert [tally.score(seat) for seat in (1, 2, 3)] == [4, 4, 0]
    assert part.lines.toPlainText() == ""


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ("psycopg", "a copy that does is installed with pip install “poeguide[server]”."),
        ("psycopg_binary", "this computer needs the library libpq: the package is called libpq5 on Debian and Ubuntu"),
    ],
)
def test_what_is_missing_for_a_class_server_is_said_and_how_it_is_had(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, missing: str, words: str
) -> None:
    """A plain copy from pip has no driver; a package for a system has one, and takes the system's library."""
    monkeypatch.setitem(sys.modules, missing, None)
    monkeypatch.setattr("ctypes.util.find_library", lambda _: None)
    window.go("poeguide:classes")
    page = window.page
    assert isinstance(page, ClassesPage)

    assert words in page.server.state.text()
    assert not page.server.field.isEnabled()
    assert not page.server.use_button.isEnabled()
