"""What is typed and chosen and not handed over stays when the window is made anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.codes.page import CodesPage
from poeguide.ui.pages.teach.papers import PapersPage
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.row_list import RowList
from tests.ui.made_anew import CHANGES, settle


def fields(window: MainWindow) -> list[QLineEdit]:
    assert window.page is not None
    return [field for field in window.page.findChildren(QLineEdit) if field.isVisible() and not field.isReadOnly()]


@pytest.mark.parametrize("change", CHANGES)
def test_a_form_keeps_what_is_typed(qtbot: QtBot, window: MainWindow, change: dict[str, object]) -> None:
    window.go("trip/new")
    name = fields(window)[0]
    qtbot.keyClicks(name, "Summer in Laredo")

    window.services.preferences.update(**change)
    settle()

    assert fields(window)[0].text() == "Summer in Laredo"
    assert fields(window)[0] is not name


def test_a_note_keeps_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.go("codes")
    assert isinstance(window.page, CodesPage)
    qtbot.mouseClick(window.page.list, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.page.findChildren(QPlainTextEdit)[0], "2504 LAX")

    window.services.preferences.update(theme="dark")
    settle()

    assert window.page is not None
    note = window.page.findChildren(QPlainTextEdit)[0]
    assert note.isVisible()
    assert note.toPlainText() == "2504 LAX"


def test_a_pasted_list_stays_beside_a_code_that_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    window.go("codes")
    page = window.page
    assert isinstance(page, CodesPage)
    page.table.setCurrentIndex(page.table.rows.index(3, 0))
    assert window.services.navigator.current.target
    qtbot.mouseClick(page.list, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.findChildren(QPlainTextEdit)[0], "2504 LAX")

    window.services.preferences.update(text_scale=1.25)
    settle()

    assert isinstance(window.page, CodesPage)
    assert window.page is not page
    assert window.page.findChildren(QPlainTextEdit)[0].toPlainText() == "2504 LAX"


def test_the_kind_of_a_paper_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.go("papers")
    assert isinstance(window.page, PapersPage)
    kinds = window.page.kinds
    qtbot.mouseClick(kinds.chips[1], Qt.MouseButton.LeftButton)
    chosen = kinds.keys

    window.services.preferences.update(text_scale=1.25)
    settle()

    assert isinstance(window.page, PapersPage)
    assert window.page.kinds is not kinds
    assert (window.page.kinds.keys, (window.page.view_model.kind,)) == (chosen, chosen)


def test_facts_that_were_opened_stay_open(qtbot: QtBot, window: MainWindow) -> None:
    window.go("rules/exemptions")
    assert window.page is not None
    qtbot.mouseClick(window.page.findChildren(FactStrip)[1].button, Qt.MouseButton.LeftButton)

    window.services.preferences.update(theme="contrast")
    settle()

    assert window.page is not None
    assert [strip.button.isChecked() for strip in window.page.findChildren(FactStrip)][:3] == [False, True, False]


def test_a_list_stays_as_short_as_its_search_made_it(qtbot: QtBot, window: MainWindow) -> None:
    window.go("documents")
    qtbot.keyClicks(fields(window)[0], "bermud")
    settle()
    assert window.page is not None
    before = window.page.findChildren(RowList)[0].model().rowCount()

    window.services.preferences.update(theme="dark")
    settle()

    assert window.page is not None
    assert fields(window)[0].text() == "bermud"
    assert window.page.findChildren(RowList)[0].model().rowCount() == before


def test_a_setting_is_not_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    window.go("settings")
    QApplication.processEvents()

    window.services.preferences.update(theme="dark")
    settle()

    assert window.services.theme.tokens.theme == "dark"
