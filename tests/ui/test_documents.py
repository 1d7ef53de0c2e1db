"""Documents: a class of travelers, a way to arrive, what to show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.item_models import VALUE_ROLE
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.documents import DocumentsPage
from poeguide.ui.pages.documents.view_model import WAYS, DocumentsViewModel
from poeguide.ui.widgets.states import EmptyState


@pytest.fixture
def view_model(bundle: Bundle) -> DocumentsViewModel:
    return DocumentsViewModel(bundle, "en")


def page_of(window: MainWindow, route: str) -> DocumentsPage:
    window.go(route)
    page = window.page
    assert isinstance(page, DocumentsPage)
    return page


def titles(page: DocumentsPage) -> list[str]:
    return [row.title for row in page.list.rows.values]


def test_every_class_is_listed_once_under_its_group(window: MainWindow, view_model: DocumentsViewModel) -> None:
    page = page_of(window, "poeguide:documents")

    keys = [row.key for row in page.list.rows.values if row.key]
    assert sorted(keys) == sorted(hit.id for hit in view_model.classes)
    assert next(row.title for row in page.list.rows.values if not row.key) == "US citizens and nationals"


def test_every_block_of_every_class_is_shown_somewhere(view_model: DocumentsViewModel) -> None:
    for hit in view_model.classes:
        view_model.open(Route("documents", hit.id))
        shown = view_model.shown
        assert shown is not None
        blocks = [block for way in WAYS for block in shown.of_way(way)] + shown.beside()
        assert len(blocks) == len(shown.reading.topic.blocks), hit.id


def test_typing_lists_the_classes_that_match(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:documents")

    qtbot.keyClicks(page.search, "student")

    assert "Student (F-1 or M-1)" in titles(page)
    assert "US citizen aged 16 or over" not in titles(page)


def test_words_that_fit_nothing_offer_all_again(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:documents")
    qtbot.keyClicks(page.search, "xyzzyq")
    assert page.none is not None
    assert page.none.isVisible()

    qtbot.mouseClick(page.none.action, Qt.MouseButton.LeftButton)

    assert len([title for title in titles(page) if title]) > 24


def test_enter_on_a_row_opens_the_class(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:documents")
    page.list.select("vwp")

    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("documents", "vwp")
    assert page.list.currentIndex().data(VALUE_ROLE).key == "vwp"


def test_a_way_to_arrive_is_part_of_the_link(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:documents/us-citizen-adult")
    assert page.ways is not None
    chip = next(chip for chip in page.ways.chips if chip.key == "ship")

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("documents", "us-citizen-adult", (("by", "ship"),))
    assert page.ways.keys == ("ship",)


def test_a_way_that_is_not_known_says_so(window: MainWindow, view_model: DocumentsViewModel) -> None:
    missing = []
    for hit in view_model.classes:
        view_model.open(Route("documents", hit.id))
        if view_model.shown is not None and not view_model.shown.of_way("private-aircraft"):
            missing.append(hit.id)

    page = page_of(window, f"poeguide:documents/{missing[0]}?by=private-aircraft")

    states = [state for state in page.findChildren(EmptyState) if state.isVisible()]
    assert [state.title.text() for state in states] == ["Not known: Private aircraft"]


def test_an_unknown_class_is_refused(view_model: DocumentsViewModel) -> None:
    assert not view_model.open(Route("documents", "martian"))


def test_a_narrow_window_shows_the_list_or_the_class(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(700, 700)
    page = page_of(window, "poeguide:documents")
    assert page.pane.isVisible()
    assert not page.area.isVisible()

    window.go("poeguide:documents/vwp")

    assert page.area.isVisible()
    assert not page.pane.isVisible()


def test_going_back_to_a_class_comes_to_where_one_was(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:documents/us-citizen-adult")
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(250)

    window.go("poeguide:documents/vwp")
    assert bar.value() == 0
    window.services.navigator.back()

    qtbot.waitUntil(lambda: bar.value() == 250)
