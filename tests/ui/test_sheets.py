"""Sheets of every page, read back from paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.paths import resources_folder
from poeguide.ui.formats import short_date
from poeguide.ui.language import Language
from poeguide.ui.qr import matrix
from poeguide.ui.sheets.beside import Pair
from poeguide.ui.sheets.blocks import Block, Box, Gap, LineStop, Sources, Words, stacked
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.build.lists import ledger_sheet
from poeguide.ui.sheets.card import CardPages, Strong
from poeguide.ui.sheets.foot import Foot
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.line_row import rows_of
from poeguide.ui.sheets.output import pages_of, picture_of, write_sheet
from poeguide.ui.sheets.pages import Rooms, SheetPages, flow
from poeguide.ui.sheets.paper import Paper, paper_tokens
from poeguide.ui.sheets.parts import blocks_of
from poeguide.ui.sheets.values import Line, Part, PocketCard, Sheet, Stop

ROUTES = (
    "ports/2504", "ports/4701", "crossings/ca-san-ysidro", "contacts/fo-detroit", "steps/car", "steps/car/primary",
    "types/airport", "six-steps/secondary-inspection", "documents/us-citizen-adult", "goods/fresh-fruit", "goods",
    "programs/nexus", "lanes/ready", "rules/money", "learn/measure-biometrics", "help/secondary",
    "facts/cus-exempt-800", "glossary/gl-001", "home", "plan", "about/sources", "about/independence", "codes/2504",
    "sources/CFR19_101_4", "glossary",
    "plan?mode=foot&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone&document=passport-card"
    "&programs=none&goods=purchases&value=1200&away=long&used=no&date=2026-12-01T09:30",
)  # fmt: skip


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    """English has a catalog too, for its plurals; it holds as long as this object does."""
    made = Language(resources_folder())
    made.apply("en")
    yield made
    made.apply("en")


@pytest.fixture
def desk(english: Language, bundle: Bundle) -> Desk:
    return Desk(bundle, "en", date(2026, 11, 21))


def sheet(desk: Desk, route: str, form: Form = Form.SHEET) -> Sheet | PocketCard:
    made = sheet_of(desk, Route.parse(route), form)
    assert made is not None
    return made


def decoded(picture: QImage) -> list[str]:
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(gray.constBits()).cast("B", (gray.height(), gray.bytesPerLine()))
    return [
        code.text
        for code in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    ]


class Text(HTMLParser):
    """The words of a page, and whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("route", ROUTES)
def test_every_kind_of_page_has_a_sheet_with_code_date_and_pages(desk: Desk, route: str) -> None:
    made = sheet(desk, route)
    assert isinstance(made, Sheet)
    pages = SheetPages(made, Paper.LETTER)

    assert made.title
    assert re.fullmatch(r"[2-9A-Z]{5}", made.code)
    assert "21 Nov 2026" in made.notes[0]
    assert 1 <= pages.count <= (30 if route == "about/sources" else 8)


@pytest.mark.parametrize("route", ["settings", "plan/x", "nothing/at-all", "ports/none"])
def test_pages_without_a_sheet_say_so(desk: Desk, route: str) -> None:
    assert sheet_of(desk, Route.parse(route)) is None


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("size", ["normal", "large"])
def test_the_code_of_a_sheet_is_read_from_its_picture(desk: Desk, paper: Paper, size: str) -> None:
    for route in ("ports/2504", "help/secondary"):
        made = sheet(desk, route)
        assert isinstance(made, Sheet)

        assert made.phone in decoded(picture_of(pages_of(made, paper, is_large=size == "large"), 0))


@pytest.mark.parametrize("size", ["normal", "large"])
@pytest.mark.parametrize("route", ["ports/2504", "steps/air", "crossings/ca-san-ysidro"])
def test_a_pocket_card_has_two_languages_that_fit_and_two_codes(desk: Desk, route: str, size: str) -> None:
    card = sheet(desk, route, Form.CARD)
    assert isinstance(card, PocketCard)
    pages = CardPages(card, Paper.LETTER, is_large=size == "large")

    assert [side.language for side in card.sides] == ["en", "es"]
    assert pages.overfull() == []
    assert decoded(picture_of(pages, 0, dpi=200)).count(card.phone) == 2


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("size", ["normal", "large"])
def test_no_line_of_a_card_is_lost(desk: Desk, size: str, paper: Paper) -> None:
    for route in ("steps/air", "steps/foot", "ports/2504"):
        card = sheet(desk, route, Form.CARD)
        assert isinstance(card, PocketCard)
        pages = CardPages(card, paper, is_large=size == "large")
        shown = Counter(type(block) for row in pages._rows for panel in row if panel for block in panel.blocks)

        assert pages.overfull() == []
        assert pages.count == (1 if size == "normal" else 2)
        assert shown[Box] == sum(len(side.hand.checks) for side in card.sides)
        assert shown[LineStop] == sum(len(side.line.stops) for side in card.sides)
        assert shown[Strong] == 2


def test_a_card_with_a_long_list_goes_on_on_further_cards(desk: Desk) -> None:
    card = sheet(desk, "steps/foot", Form.CARD)
    assert isinstance(card, PocketCard)
    lines = tuple(Line(f"Thing number {at}") for at in range(60))
    first, second = card.sides
    long = replace(card, sides=(replace(first, hand=replace(first.hand, checks=lines)), second))
    pages = CardPages(long, Paper.LETTER)

    texts = [
        block.words.document.toPlainText()
        for panel in pages._rows[0]
        if panel
        for block in panel.blocks
        if isinstance(block, Box)
    ]
    assert texts == [f"Thing number {at}" for at in range(60)]
    assert pages.count == 2
    assert picture_of(pages, 1).width() > 1000


def test_no_type_of_a_card_is_below_nine_points_or_thirteen_in_large_print() -> None:
    for is_large, least in ((False, 90), (True, 130)):
        tokens = paper_tokens("card", is_large=is_large)

        assert min(tokens.text_size(name) for name in tokens.types) >= least


def test_the_first_side_is_in_the_language_of_the_reader(desk: Desk, bundle: Bundle) -> None:
    card = sheet(Desk(bundle, "es", desk.today), "ports/2504", Form.CARD)
    assert isinstance(card, PocketCard)

    assert [side.language for side in card.sides] == ["es", "en"]
    assert card.sides[0].hand.title == "En la mano"


def test_a_port_that_is_not_known_in_all_says_so(desk: Desk) -> None:
    made = sheet(desk, "contacts/fo-detroit")
    assert isinstance(made, Sheet)

    assert ("Phone", "not known") in made.parts[0].rows


def test_the_sheet_of_a_plan_begins_with_what_is_held_and_said_and_ends_with_its_link(desk: Desk) -> None:
    route = next(route for route in ROUTES if route.startswith("plan?"))
    made = sheet(desk, route)
    assert isinstance(made, Sheet)
    titles = [part.title for part in made.parts]

    assert made.title == "On foot at San Ysidro"
    assert titles[2:5] == ["Your line", "In your hand", "Tell the officer"]
    assert made.parts[-2].title == "Your answers"
    assert "<b>Document</b> US passport card" in made.parts[-2].html
    assert sheet(desk, made.parts[-1].foot.removeprefix("Link to this plan: ")) == made
    assert "12.00 USD estimated duty" in str(made.parts)


def test_the_ledger_on_paper_holds_every_fact_or_those_that_were_chosen(desk: Desk) -> None:
    whole = sheet(desk, "about")
    assert isinstance(whole, Sheet)
    some = ledger_sheet(desk, {"cus-exempt-800", "cus-ag-first-fine"})

    assert sum(len(part.rows) for part in whole.parts[1:]) == desk.bundle.manifest.counts["facts"]
    assert sorted(name for part in some.parts[1:] for name, _ in part.rows) == [
        "Exemption of 800 USD",
        "Fines for undeclared farm items",
    ]


def test_sources_stand_once_at_the_end(desk: Desk) -> None:
    made = sheet(desk, "help/secondary")
    assert isinstance(made, Sheet)

    assert made.sources.startswith("Rests on 18 facts, the oldest of Dec 1997. Sources: ")
    assert not any("Sources" in note for note in made.notes)


def test_facts_to_be_confirmed_are_marked(desk: Desk) -> None:
    made = sheet(desk, "help/secondary")
    assert isinstance(made, Sheet)

    assert any("Before you sign" in fact for part in made.parts for fact in part.confirm)


@pytest.mark.parametrize("route", ROUTES)
def test_the_twin_holds_all_words_and_closes_every_tag(desk: Desk, route: str) -> None:
    made = sheet(desk, route)
    assert isinstance(made, Sheet)
    page = Text()
    page.feed(to_html(made))

    assert page.open == []
    assert "http" not in to_html(made)
    for words in (
        made.title,
        made.code,
        *(part.title for part in made.parts),
        *(name for p in made.parts for name, _ in p.rows),
    ):
        assert words in page.words


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


@pytest.mark.parametrize("text", ["geo:32.54360,-117.02980", "Añb 中", "x" * 500])
def test_codes_are_square_and_hold_up_to_five_hundred_bytes(text: str) -> None:
    rows = matrix(text)

    assert {len(row) for row in rows} == {len(rows)}


def test_a_card_carries_the_date_of_its_facts_not_of_the_day_it_is_printed(desk: Desk) -> None:
    card = sheet(desk, "steps/foot", Form.CARD)
    assert isinstance(card, PocketCard)

    assert short_date(desk.bundle.manifest.content_date) in card.sides[0].secondary_foot
    assert "21 Nov" not in card.sides[0].secondary_foot


STUDENT = (
    "plan?mode=air&preclear=no&place=ports/5206&from=elsewhere&who=visitor&country=BR&age=21-up&purpose=study&program=new"
    "&start=2027-01-15&visa=visa&barred=none&party=alone&document=passport&programs=none&goods=nothing"
    "&date=2026-12-20T08:00"
)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_plan_of_one_traveler_is_one_sheet_of_paper(
    english: Language, bundle: Bundle, language: str, paper: Paper
) -> None:
    english.apply(language)
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


def words_of(block: Block) -> str:
    return block.document.toPlainText() if isinstance(block, Words) else ""


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_calm_sheet_ends_with_a_page_of_sources(
    english: Language, bundle: Bundle, language: str, paper: Paper
) -> None:
    english.apply(language)
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


def test_a_source_that_ends_with_a_stop_gets_no_second_one(desk: Desk) -> None:
    made = sheet(desk, "help/document-lost")
    assert isinstance(made, Sheet)

    assert made.sources.endswith("entering the U.S.")
