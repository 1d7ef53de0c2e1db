"""The page of changes: code and date in, differences out."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from poeguide.data.changes import keep_edition
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.changes import ChangesPage
from poeguide.ui.shell.code_dialog import CodeDialog

CODE = "27HTN"


@pytest.fixture
def page(window: MainWindow) -> ChangesPage:
    """The page, with an edition of 2 May whose San Ysidro closed at night."""
    folder: Path = window.services.paths.editions
    keep_edition(window.services.bundle, folder)
    (made,) = folder.iterdir()
    document = json.loads(lzma.decompress(made.read_bytes()))
    document["shared"]["ports/2504#hours"][1] = "6 a.m. to 10 p.m."
    for words in document["words"].values():
        words["calm:secondary#0"][1] = "An older sentence. " + words["calm:secondary#0"][1]
    made.unlink()
    (folder / "2026-05-02_0.edition").write_bytes(lzma.compress(json.dumps(document).encode()))
    window.go("poeguide:changes")
    assert isinstance(window.page, ChangesPage)
    return window.page


def words(page: ChangesPage) -> str:
    return "\n".join(label.text() for label in page.answer.findChildren(QLabel) if not label.isHidden())


def ask(qtbot: QtBot, page: ChangesPage, code: str, since: str) -> None:
    for field, text in ((page.code, code), (page.since, since)):
        field.clear()
        qtbot.keyClicks(field, text)
    qtbot.keyClick(page.since, Qt.Key.Key_Return)


def test_code_and_date_of_a_sheet_show_only_what_differs(qtbot: QtBot, window: MainWindow, page: ChangesPage) -> None:
    ask(qtbot, page, "27h tn", "2 May 2026")

    assert str(window.services.navigator.current) == "poeguide:changes/27HTN?since=2026-05-02"
    assert "San Ysidro" in words(page)
    assert "1 changed" in words(page)
    assert "Was: 6 a.m. to 10 p.m." in words(page)
    assert "Now: 24 hours daily" in words(page)
    sheet = page.sheet()
    assert sheet is not None
    assert sheet.title == "Changes: San Ysidro"


def test_of_a_text_only_the_other_sentences_are_shown(qtbot: QtBot, window: MainWindow, page: ChangesPage) -> None:
    route = "poeguide:help/secondary"
    code = page.view_model.code_of(type(window.services.navigator.current).parse(route))
    ask(qtbot, page, code, "2026-05-02")

    assert "Was: An older sentence." in words(page)


def test_a_date_that_is_kept_is_one_click(qtbot: QtBot, page: ChangesPage) -> None:
    (chip,) = page.kept.chips
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert page.since.text() == "2 May 2026"


def test_a_sheet_that_is_too_old_is_told_honestly(qtbot: QtBot, page: ChangesPage) -> None:
    ask(qtbot, page, CODE, "2025")

    assert "This computer keeps no content as old as 2025." in words(page)
    assert "changed" not in words(page).split("other words")[1].replace("may have changed", "")


@pytest.mark.parametrize(
    ("code", "since", "said"),
    [("27H", "2026", "five characters"), (CODE, "soon", "Write the date"), ("27HTM", "2026", "One character")],
)
def test_what_is_wrong_with_the_fields_is_one_sentence(
    qtbot: QtBot, page: ChangesPage, code: str, since: str, said: str
) -> None:
    ask(qtbot, page, code, since)

    assert said in page.fault.text()
    assert page.fault.isVisible()


def test_a_mistyped_code_offers_the_likely_page(qtbot: QtBot, window: MainWindow, page: ChangesPage) -> None:
    ask(qtbot, page, "27HTM", "2026-05-02")
    likely = next(b for b in page.answer.findChildren(QAbstractButton) if b.text().startswith(CODE))
    qtbot.mouseClick(likely, Qt.MouseButton.LeftButton)

    assert str(window.services.navigator.current) == "poeguide:changes/27HTN?since=2026-05-02"


def test_the_dialog_of_codes_and_the_ledger_lead_here(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:about")
    button = next(b for b in window.findChildren(QAbstractButton) if b.text() == "What changed since a print")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current.page == "changes"

    dialog = CodeDialog(window.services, window)
    dialog.open()
    qtbot.keyClicks(dialog.field, CODE)
    qtbot.mouseClick(dialog.changes_button, Qt.MouseButton.LeftButton)
    assert str(window.services.navigator.current) == "poeguide:changes/27HTN"
