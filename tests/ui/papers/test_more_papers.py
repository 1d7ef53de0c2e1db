"""Cards with two sides, slides on paper, maps to fill in, certificates: what matters when they are printed and cut."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from poeguide.commands.parser import PAPERS
from poeguide.data.bundle import Bundle
from poeguide.data.quiz import questions
from poeguide.domain.certificate import Certificate
from poeguide.errors import PoeGuideError
from poeguide.paths import Paths
from poeguide.ui.pages.teach.papers import NEEDS
from poeguide.ui.papers.landscape import Certificates
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.order import KINDS, Order, Sources, make_paper
from poeguide.ui.papers.output import pdf_of, picture_of, write_each
from poeguide.ui.papers.sides import SidePages
from poeguide.ui.papers.slides_on_paper import UPS
from poeguide.ui.sheets.paper import Paper

HOW = Print(content_date="2026-09-05")


@pytest.fixture
def sources(qapp: QApplication, bundle: Bundle) -> Sources:
    return Sources(bundle, bundle.read(questions), "en", date(2026, 11, 21), Paths.under(Path()).map)


def test_a_back_lies_behind_its_own_front_when_the_sheet_is_turned(sources: Sources) -> None:
    pages = make_paper(Order("question-cards", count=8), sources, HOW)

    assert isinstance(pages, SidePages)
    for at in range(8):
        front, back = (pages.place(at, is_back=side) for side in (False, True))
        turned = QRectF(pages.size.width() - back.right(), back.top(), back.width(), back.height())
        assert turned.topLeft().toPoint() == front.topLeft().toPoint()
    assert pages.count == 2


@pytest.mark.parametrize("up", list(UPS))
def test_slides_stand_as_many_to_a_page_as_was_asked(sources: Sources, up: int) -> None:
    pages = make_paper(Order("slides", up=up), sources, HOW)

    assert pages.count == -(-6 // up)


@pytest.mark.parametrize("kind", ["slides", "question-cards", "map", "certificates"])
@pytest.mark.parametrize("how", [HOW, Print(Paper.A4, True, "2026-09-05")])
def test_the_same_order_is_the_same_bytes(sources: Sources, kind: str, how: Print) -> None:
    first, second = (pdf_of(make_paper(Order(kind, count=3, up=8), sources, how)) for _ in range(2))

    assert first == second


def test_the_map_and_its_twin_differ_only_in_the_letters(sources: Sources) -> None:
    pages = make_paper(Order("map"), sources, HOW)

    blank, answered = (picture_of(pages, at, 40) for at in range(2))
    assert pages.count == 2
    assert blank != answered


def test_the_code_on_a_certificate_is_read_by_a_phone_and_fits() -> None:
    made = Certificate("Ana López", "Six steps", "2026-11-21")
    picture = picture_of(Certificates([made], HOW), 0, 200)

    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    (found,) = zxingcpp.read_barcodes(picture.convertToFormat(picture.Format.Format_Grayscale8), formats=only_qr)

    code, _, rest = found.text.removeprefix("poeguide certificate ").partition(": ")
    assert Certificate(*rest.split("; ")).has_code(code)


def test_each_learner_gets_a_file_and_each_version_a_key(sources: Sources, tmp_path: Path) -> None:
    files = write_each(tmp_path / "run", make_paper(Order("quiz", versions=2, copies=3, count=2), sources, HOW))

    assert len(files) == 8
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    assert [file.name for file in files[-2:]] == ["007-key-of-version-a-quiz-1.pdf", "008-key-of-version-b-quiz-1.pdf"]


def test_a_folder_that_cannot_be_made_is_said(sources: Sources, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(PoeGuideError, match="no folder"):
        write_each(tmp_path / "file" / "run", make_paper(Order("strips"), sources, HOW))


def test_the_page_and_the_command_line_offer_every_kind() -> None:
    assert set(KINDS) == set(PAPERS) == set(NEEDS)
