"""Pocket cards: two languages, two codes, and no line lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from poeguide.data.bundle import Bundle
from poeguide.ui.formats import short_date
from poeguide.ui.sheets.blocks import Box, LineStop
from poeguide.ui.sheets.build import Desk, Form
from poeguide.ui.sheets.card import CardPages, Strong
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.paper import Paper, paper_tokens
from poeguide.ui.sheets.values import Line, PocketCard
from tests.qr import codes_on
from tests.ui.sheets.made import sheet


@pytest.mark.parametrize("size", ["normal", "large"])
@pytest.mark.parametrize("route", ["ports/2504", "steps/air", "crossings/ca-san-ysidro"])
def test_a_pocket_card_has_two_languages_that_fit_and_two_codes(desk: Desk, route: str, size: str) -> None:
    card = sheet(desk, route, Form.CARD)
    assert isinstance(card, PocketCard)
    pages = CardPages(card, Paper.LETTER, is_large=size == "large")

    assert [side.language for side in card.sides] == ["en", "es"]
    assert pages.overfull() == []
    assert codes_on(picture_of(pages, 0, dpi=200)).count(card.phone) == 2


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


def test_a_card_carries_the_date_of_its_facts_not_of_the_day_it_is_printed(desk: Desk) -> None:
    card = sheet(desk, "steps/foot", Form.CARD)
    assert isinstance(card, PocketCard)

    assert short_date(desk.bundle.manifest.content_date) in card.sides[0].secondary_foot
    assert "21 Nov" not in card.sides[0].secondary_foot
