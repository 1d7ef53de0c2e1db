"""Cards with two sides, slides on paper, maps to fill in, certificates: what matters when they are printed and cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from poeguide.commands.parser import PAPERS
from poeguide.data.bundle import Bundle
from poeguide.data.glossary import terms
from poeguide.data.jump_codes import route_of_code
from poeguide.data.quiz import questions
from poeguide.data.scenarios import scenarios
from poeguide.domain.certificate import Certificate
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.paths import Paths
from poeguide.ui.pages.teach.papers import NEEDS
from poeguide.ui.papers.landscape import Certificates
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.order import KINDS, Order, Sources, make_paper
from poeguide.ui.papers.output import pdf_of, write_each
from poeguide.ui.papers.pages import BoundPages
from poeguide.ui.papers.sides import SidePages, widest
from poeguide.ui.papers.slides_on_paper import UPS
from poeguide.ui.papers.words_sheet import TermRow
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.paper import Paper, paper_tokens
from tests.qr import codes_on

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


@pytest.mark.parametrize("paper", list(Paper))
def test_no_version_of_a_quiz_spills_its_last_question_onto_a_page_of_its_own(sources: Sources, paper: Paper) -> None:
    """The order of the questions differs from version to version, and with it the room that is left below them."""
    spoken = replace(sources, language="es", bank=sources.bundle.read(questions, lang="es"))

    run = make_paper(Order("quiz", count=10, versions=2, copies=1), spoken, Print(paper, content_date="2026-09-05"))

    assert isinstance(run, BoundPages)
    assert [each.count for each in run.papers[:2]] == [2, 2]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("is_large", "most"), [(False, 1), (True, 3)])
def test_a_handout_and_its_answered_twin_have_the_same_pages(
    sources: Sources, lang: str, paper: Paper, *, is_large: bool, most: int
) -> None:
    spoken = replace(sources, language=lang, bank=sources.bundle.read(questions, lang=lang))
    how = Print(paper, is_large, content_date="2026-09-05")

    twins = [make_paper(Order("handout", is_answered=is_answered), spoken, how) for is_answered in (False, True)]

    assert [twin.count for twin in twins] == [most, most]


@pytest.mark.parametrize("is_large", [False, True])
def test_a_worksheet_and_its_answered_twin_have_each_question_on_the_same_page(
    sources: Sources, *, is_large: bool
) -> None:
    sheets = make_paper(Order("worksheet", count=10), sources, Print(is_large=is_large, content_date="2026-09-05"))

    assert isinstance(sheets, BoundPages)
    blank, answered = ([len(page) for page in paper._pages] for paper in sheets.papers if isinstance(paper, SheetPages))
    assert blank == answered


def test_word_cards_in_large_print_take_twice_the_sheets_and_no_more(sources: Sources) -> None:
    normal, large = (make_paper(Order("word-cards"), sources, Print(is_large=is_large)) for is_large in (False, True))

    assert large.count == 2 * normal.count


def test_no_word_on_a_card_is_parted_at_its_edge(sources: Sources) -> None:
    pages = make_paper(Order("word-cards"), sources, HOW)

    assert isinstance(pages, SidePages)
    room = QRectF(0, 0, pages.place(0, is_back=False).width() * 0.8, 2000)
    word = pages.fitting("<b>Uncharacteristically</b>", room, is_back=False)
    assert widest(word) <= room.width()


def test_a_term_never_touches_what_stands_beside_it(sources: Sources) -> None:
    """In large print the Spanish word used to run up to the meaning."""
    (long,) = [term for term in sources.bundle.read(terms) if term.english == "international mail facility"]
    for is_large in (False, True):
        tokens = paper_tokens("sheet", is_large=is_large)
        row = TermRow(tokens, long)
        places = sorted(row.places(5000), key=lambda place: place[1])
        beside = [(one, two) for one, two in pairwise(places) if one[2] == two[2]]
        assert all(two[1] - (one[1] + one[3]) >= tokens.size("sheet.gap") for one, two in beside)


def test_cards_of_a_talk_carry_its_own_code_and_cost_one_page_each(sources: Sources) -> None:
    every = sources.bundle.read(scenarios, "en")
    codes = set()
    for scenario in every:
        cards = make_paper(Order("role-cards", talk=scenario.id), sources, HOW)
        assert isinstance(cards, BoundPages)
        (pair,) = cards.papers
        assert isinstance(pair, BoundPages)
        assert cards.count == 2
        (code,) = {card.sheet.code for card in pair.papers}
        assert sources.bundle.read(route_of_code, code) == Route("scenarios", scenario.id)
        codes.add(code)

    assert len(codes) == len(every)


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

    (found,) = codes_on(picture)

    code, _, rest = found.removeprefix("poeguide certificate ").partition(": ")
    assert Certificate(*rest.split("; ")).has_code(code)


def test_each_learner_gets_a_file_and_each_version_a_key(sources: Sources, tmp_path: Path) -> None:
    files = write_each(tmp_path / "run", make_paper(Order("quiz", versions=2, copies=3, count=2), sources, HOW))

    assert len(files) == 8
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    keys = [f"00{at}-key-of-version-{letter}-quiz-seed-1.pdf" for at, letter in ((7, "a"), (8, "b"))]
    assert [file.name for file in files[-2:]] == keys


def test_a_folder_that_cannot_be_made_is_said(sources: Sources, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(PoeGuideError, match="no folder"):
        write_each(tmp_path / "file" / "run", make_paper(Order("strips"), sources, HOW))


def test_the_page_and_the_command_line_offer_every_kind() -> None:
    assert set(KINDS) == set(PAPERS) == set(NEEDS)
