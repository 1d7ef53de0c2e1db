"""Pages: files, breaks, lines, feet, and large print."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.topics import TopicKind
from poeguide.ui.language import Language
from poeguide.ui.sheets.beside import Pair
from poeguide.ui.sheets.blocks import Gap, Row, Sources, Words, stacked
from poeguide.ui.sheets.build import Desk
from poeguide.ui.sheets.foot import Foot
from poeguide.ui.sheets.line_row import rows_of
from poeguide.ui.sheets.lines import parted
from poeguide.ui.sheets.output import pages_of, write_sheet
from poeguide.ui.sheets.pages import Rooms, SheetPages, flow
from poeguide.ui.sheets.paper import Paper, paper_tokens
from poeguide.ui.sheets.parts import blocks_of
from poeguide.ui.sheets.values import Part, Sheet, Stop
from tests.ui.sheets.made import ROUTES, sheet, words_of


def test_a_pdf_holds_its_fonts_and_its_pages(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a sheet.pdf"
    pages = pages_of(sheet(desk, "help/secondary"), Paper.A4)
    write_sheet(path, pages)
    data = path.read_bytes()

    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == pages.count
    assert re.search(rb"/FontFile2|/FontFile3", data)


def test_pictures_are_numbered_from_the_second_page_on(desk: Desk, tmp_path: Path) -> None:
    pages = pages_of(sheet(desk, "help/secondary"), Paper.LETTER)
    write_sheet(tmp_path / "calm.png", pages)

    assert pages.count == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["calm-2.png", "calm.png"]
    assert QImage(str(tmp_path / "calm.png")).size() == QSize(1275, 1650)


def test_no_page_ends_with_a_heading_or_begins_with_a_gap_or_runs_into_its_foot(desk: Desk) -> None:
    for route in (*ROUTES, STUDENT):
        for is_large in (False, True):
            made = sheet(desk, route)
            assert isinstance(made, Sheet)
            pages = SheetPages(made, Paper.LETTER, is_large=is_large)
            body = pages.size.height() - 2 * pages.tokens.size("sheet.margin") - pages._head
            rooms = [body - foot.height for foot in pages._feet]

            for at, page in enumerate(pages._pages):
                assert page
                assert not page[-1].keeps, route
                assert not isinstance(page[0], Gap), route
                assert stacked(page, pages._width) <= rooms[min(at, 1)], (route, at)


STUDENT = (
    "plan?mode=air&preclear=no&place=ports/5206&from=elsewhere&who=visitor&country=BR&age=21-up&purpose=study&program=new"
    "&start=2027-01-15&visa=visa&barred=none&party=alone&document=passport&programs=none&goods=nothing"
    "&date=2026-12-20T08:00"
)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_plan_of_one_traveler_is_one_sheet_of_paper(
    catalog: Language, bundle: Bundle, language: str, paper: Paper
) -> None:
    catalog.apply(language)
    made = sheet(Desk(bundle, language, date(2026, 11, 21)), STUDENT)

    assert pages_of(made, paper).count == 2


def test_what_stands_side_by_side_goes_on_side_by_side_and_loses_no_line() -> None:
    tokens = paper_tokens("sheet", is_large=False)
    parts = [Part(f"Part {at}", "".join(f"<li>{at}, line {line}</li>" for line in range(9))) for at in range(2)]
    left, right = (list(blocks_of(tokens, part, "")) for part in parts)
    pair = Pair(tokens, left, right)
    halves = pair.split(5000, pair.height(5000) / 2)

    assert halves is not None
    assert halves[0].height(5000) <= pair.height(5000) / 2
    for at, whole in enumerate((left, right)):
        assert [*halves[0]._sides[at], *halves[1]._sides[at]] == whole
    assert pair.split(5000, tokens.size("sheet.gap")) is None


def test_a_long_line_goes_on_in_another_row_and_numbers_every_stop(desk: Desk) -> None:
    stops = [Stop(f"Stop {at}", is_optional=at == 4) for at in range(1, 10)]
    tokens = paper_tokens("sheet", is_large=False)
    rows = list(rows_of(tokens, stops))

    assert len(rows) == 2
    assert [row.numbers for row in rows] == [range(1, 6), range(6, 10)]
    assert [row.numbers for row in rows_of(tokens, stops[:8])] == [range(1, 9)]


def test_lines_stand_closer_where_that_saves_a_last_page_with_little_on_it() -> None:
    def made(lines: int) -> Sheet:
        return Sheet("Title", "", tuple(Part(html=f"<p>Line {at}</p>") for at in range(lines)))

    most = next(lines for lines in range(10, 60) if pages_of(made(lines), Paper.LETTER).count == 2)
    tokens = paper_tokens("sheet", is_large=False)
    line = tokens.line_height("body") + tokens.size("sheet.gap-part")
    page = pages_of(made(1), Paper.LETTER)

    assert isinstance(page, SheetPages)
    assert most * line > page.size.height()


def test_what_is_to_be_confirmed_never_begins_a_page(desk: Desk) -> None:
    for route in (STUDENT, "help/secondary", "rules/exemptions", "documents/us-citizen-adult"):
        for is_large in (False, True):
            pages = pages_of(sheet(desk, route), Paper.LETTER, is_large=is_large)
            assert isinstance(pages, SheetPages)
            assert not [page for page in pages._pages[1:] if page[0].clings], route


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_calm_sheet_ends_with_a_page_of_sources(
    catalog: Language, bundle: Bundle, language: str, paper: Paper
) -> None:
    catalog.apply(language)
    for hit in bundle.read(topics, TopicKind.CALM):
        for is_large in (False, True):
            made = sheet(Desk(bundle, language, date(2026, 11, 21)), f"help/{hit.id}")
            pages = pages_of(made, paper, is_large=is_large)
            assert isinstance(pages, SheetPages)
            *body, sources = pages._pages[-1]
            text = [block for block in body if not block.clings and not isinstance(block, Gap)]

            assert isinstance(sources, Sources)
            assert text, f"{hit.id}, large: {is_large}"
            assert not isinstance(body[0], Gap)
            assert pages.count <= (4 if is_large else 2)


def test_sources_take_the_line_along_that_is_to_be_confirmed_and_its_text(desk: Desk) -> None:
    tokens = paper_tokens("sheet", is_large=False)
    blocks = list(blocks_of(tokens, Part(html="<p>One</p><p>Two</p><p>Three</p>", confirm=("A fact",)), "Confirm"))
    sources = Sources(tokens, "Sources: a book.")
    room = stacked(blocks, 5000) + 1
    first, last = flow([*blocks, sources], 5000, Rooms(room, room))

    assert [words_of(block) for block in first if isinstance(block, Words)] == ["One", "Two"]
    assert [words_of(block) for block in last if isinstance(block, Words)] == [
        "Three",
        "Confirm A fact",
        "Sources: a book.",
    ]


def test_later_pages_of_large_print_have_a_shorter_foot_and_a_title_that_fits(desk: Desk) -> None:
    made = sheet(desk, "help/refused-at-the-counter")
    assert isinstance(made, Sheet)
    tokens = paper_tokens("sheet", is_large=True)
    first, later = (Foot(tokens, made, 5000, is_first=is_first).height for is_first in (True, False))
    pages = pages_of(made, Paper.LETTER, is_large=True)

    assert later < first
    assert isinstance(pages, SheetPages)
    assert pages._again(1, 3000).endswith("…, page 2 of 3")
    assert pages._again(1, 9000) == f"{made.title}, page 2 of 3"


def test_empty_rows_go_only_where_that_saves_a_page(desk: Desk) -> None:
    def laid_out(filled: int, spare: int) -> SheetPages:
        rows = (("Goods", "10 USD"),) * filled + ((" ", " "),) * 6 + (("Sum", "20 USD"),)
        return SheetPages(Sheet("To declare", "", (Part(rows=rows, spare=spare),)), Paper.LETTER)

    most = next(filled for filled in range(2, 60) if laid_out(filled, 0).count > 1)

    assert [len(laid_out(filled, 4).sheet.parts[0].rows) for filled in (most - 1, most)] == [most + 6, most + 3]
    assert [laid_out(filled, 4).count for filled in (most - 1, most, most + 3, most + 4)] == [1, 1, 1, 2]
    assert len(laid_out(most + 4, 4).sheet.parts[0].rows) == most + 11


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_last_page_of_a_plan_in_large_print_is_not_small_print_alone(
    catalog: Language, bundle: Bundle, language: str
) -> None:
    catalog.apply(language)
    made = sheet(Desk(bundle, language, date(2026, 11, 22)), STUDENT)
    assert isinstance(made, Sheet)
    pages = SheetPages(made, Paper.LETTER, is_large=True)
    before, last = pages._pages[-2:]
    rest, first = last[0], before[-1]

    assert isinstance(first, Words)
    assert isinstance(rest, Words)
    assert (first.style, rest.style) == ("body", "body")
    assert f"{words_of(first)} {words_of(rest)}".split() == re.sub("<.*?>", "", made.parts[-2].html).split()
    assert stacked(last, pages._width) < pages.size.height() - 2 * pages.tokens.size("sheet.margin") - pages._head


def test_parted_lines_stand_as_high_as_the_whole(desk: Desk) -> None:
    tokens = paper_tokens("sheet", is_large=True)
    whole = Words(tokens, "one <b>two</b> three four " * 30)
    first, rest = parted(whole, 3, 2000)

    assert first.height(2000) + rest.height(2000) == whole.height(2000)
    assert (first.lines(2000), rest.lines(2000)) == (3, whole.lines(2000) - 3)
    assert f"{words_of(first)} {words_of(rest)}".split() == words_of(whole).split()


def test_no_line_of_a_list_is_alone_on_the_last_page(desk: Desk) -> None:
    made = sheet(desk, "help")
    assert isinstance(made, Sheet)
    pages = SheetPages(made, Paper.LETTER, is_large=True)

    assert pages.count == 2
    assert [type(block) for block in pages._pages[-1]] == [Row, Row]
