"""What stands on a sheet: code, date, facts, sources; and its twin for screen readers."""

from __future__ import annotations

import re

import pytest

from poeguide.domain.routes import Route
from poeguide.ui.qr import matrix
from poeguide.ui.sheets.build import Desk, sheet_of
from poeguide.ui.sheets.build.lists import ledger_sheet
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.output import pages_of, picture_of
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import Sheet
from tests.qr import codes_on
from tests.ui.sheets.made import ROUTES, Text, sheet


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

        assert made.phone in codes_on(picture_of(pages_of(made, paper, is_large=size == "large"), 0))


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


@pytest.mark.parametrize("text", ["geo:32.54360,-117.02980", "Añb 中", "x" * 500])
def test_codes_are_square_and_hold_up_to_five_hundred_bytes(text: str) -> None:
    rows = matrix(text)

    assert {len(row) for row in rows} == {len(rows)}


def test_a_source_that_ends_with_a_stop_gets_no_second_one(desk: Desk) -> None:
    made = sheet(desk, "help/document-lost")
    assert isinstance(made, Sheet)

    assert made.sources.endswith("entering the U.S.")


def test_a_crossing_on_paper_names_where_to_cross_if_it_is_closed(desk: Desk) -> None:
    near, far = sheet(desk, "crossings/ny-peace-bridge"), sheet(desk, "crossings/ak-ketchikan-ferry")
    assert isinstance(near, Sheet)
    assert isinstance(far, Sheet)

    three, one = near.parts[-1], far.parts[-1]

    assert three.title == one.title == "If it is closed"
    assert three.rows[0] == ("Rainbow Bridge", "15 mi northwest. 24 hours")
    assert three.foot == "Distances are straight lines; roads differ."
    assert one.rows == (("Port Angeles ferry", "609 mi southeast, far away. Hours not known"),)
    assert one.foot.startswith("No other crossing that may serve is within 300 mi. The next is far away.")
