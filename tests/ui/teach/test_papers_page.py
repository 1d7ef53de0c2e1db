"""Papers by clicks: each kind shows its pages and is saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.lessons import save_lesson
from poeguide.domain.certificate import Certificate
from poeguide.domain.lesson import Audience, Subject, make_lesson
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.teach.papers import NEEDS, PapersPage


@pytest.fixture
def page(window: MainWindow) -> PapersPage:
    window.go("poeguide:papers")
    assert isinstance(window.page, PapersPage)
    return window.page


def test_a_class_of_twenty_four_gets_its_quizzes_and_four_keys(page: PapersPage) -> None:
    pages = page.view_model.pages()

    assert page.count.text().startswith(str(pages.count))
    assert pages.count >= 24 + 4


@pytest.mark.parametrize("kind", sorted(NEEDS))
def test_every_kind_has_a_preview(window: MainWindow, page: PapersPage, kind: str) -> None:
    window.go(f"poeguide:papers?kind={kind}")

    assert page.view_model.kind == kind
    assert page.pictures[0].isVisibleTo(page)
    assert not page.pictures[0].pixmap().isNull()


def test_a_saved_paper_is_a_pdf_and_its_place_is_said(qtbot: QtBot, window: MainWindow, page: PapersPage) -> None:
    window.go("poeguide:papers?kind=handout")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    (file,) = (window.services.paths.data / "papers").glob("handout-*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in window.services.notices.text


def test_a_certificate_is_compared_with_its_code(qtbot: QtBot, window: MainWindow, page: PapersPage) -> None:
    window.go("poeguide:papers?kind=certificates")
    part = page.certificates
    made = Certificate("Ana", "Six steps", "2026-11-21")
    for field, words in ((part.name, made.name), (part.subject, made.subject), (part.day, made.day)):
        qtbot.keyClicks(field, words)
    qtbot.keyClicks(part.code, made.code)
    right = part.answer.text()

    qtbot.keyClicks(part.name, "s")

    assert right.startswith("The code fits")
    assert part.answer.text().startswith("The code does not fit")


def test_names_give_a_certificate_each(window: MainWindow, page: PapersPage) -> None:
    window.go("poeguide:papers?kind=certificates")

    page.certificates.names.insertPlainText("Ana\nBert\n\nCleo")

    assert page.view_model.pages().count == 3


def test_ones_own_lesson_goes_on_paper_as_slides(window: MainWindow, page: PapersPage) -> None:
    lesson = make_lesson("Mine", Audience.STAFF, 20, [Subject("lanes", "Lanes", 1, ("lanes/sentri", "lanes/ready"))])
    save_lesson(page.view_model.lessons_folder, lesson)
    window.go("poeguide:teach")
    window.go("poeguide:papers?kind=slides")

    page.slides.setCurrentIndex(page.slides.count() - 1)
    page.slides.activated.emit(page.slides.currentIndex())

    assert page.view_model.pages().sheet.title == "Mine"


def test_the_preview_follows_the_order_and_is_the_same_for_the_same_one(qtbot: QtBot, page: PapersPage) -> None:
    first = page.pictures[0].pixmap().toImage()

    for seed, is_same in (("spring", False), ("1", True)):
        page.seed.setText(seed)
        qtbot.keyClick(page.seed, Qt.Key.Key_Return)
        assert (page.pictures[0].pixmap().toImage() == first) is is_same
