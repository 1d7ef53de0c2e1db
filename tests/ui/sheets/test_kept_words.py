"""A trip on paper in another language than the one it was saved in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.trip_lines import lines_for
from poeguide.domain.routes import Route
from poeguide.domain.trip import OLD, PAGE, WAY, Check, Item, Phase, Place, Trip
from poeguide.ui.carry.plan_trip import own_trip
from poeguide.ui.language import Language
from poeguide.ui.notices import Notices
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.sheets.build import Desk, Form
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.trips import Trips
from tests.ui.sheets.made import sheet

PLAN = (
    "poeguide:plan?mode=car&place=crossings/ca-san-ysidro&who=us-citizen&age=21-up&party=alone"
    "&document=passport-card&programs=none&goods=food&away=long&used=no&date=2026-12-01T09:30"
)


@pytest.fixture
def trips() -> Iterator[Trips]:
    found = Trips(None, Notices())
    yield found
    found.close()


def on_paper(bundle: Bundle, trips: Trips, form: Form = Form.SHEET) -> str:
    made = sheet(Desk(bundle, "es", date(2026, 11, 21), trips), "trip", form)
    assert isinstance(made, Sheet)
    return to_html(made)


def test_what_comes_from_the_guide_is_in_the_language_of_the_sheet_and_own_words_stay(
    catalog: Language, bundle: Bundle, trips: Trips
) -> None:
    reading = PlanReading(bundle, "en", date(2026, 11, 21))
    reading.read(Route.parse(PLAN))
    made = own_trip(reading, ())
    key = made.trip.id
    own = (
        Check(id="own", phase=Phase.BEFORE, words="Water the plants", trip=key, position=99),
        Place(
            id="page",
            route="poeguide:help/secondary",
            title="I was sent to secondary",
            said=PAGE,
            trip=key,
            position=99,
        ),
        Item(id="good", route="poeguide:goods/fresh-fruit", words="Fresh fruit", said=PAGE, trip=key, position=99),
        Item(id="mine", route="poeguide:goods?q=apples", words="apples of my tree", trip=key, position=99),
    )
    whole = replace(made, checks=(*made.checks, own[0]), places=own[1:2], items=own[2:])
    assert trips.take(whole)

    catalog.apply("es")
    page, list_ = on_paper(bundle, trips), on_paper(bundle, trips, Form.DECLARATION)

    assert not [check.words for check in made.checks if f">{check.words}<" in page]
    assert made.trip.title not in page
    assert "En auto" in page
    for text in (page, list_):
        assert "Fruta fresca" in text
        assert "apples of my tree" in text
    assert "Me enviaron a la inspección secundaria" in page
    assert "Water the plants" in page


@pytest.mark.parametrize("name", [WAY, OLD])
def test_the_first_checklist_of_a_way_is_told_in_the_language_of_the_sheet(
    catalog: Language, bundle: Bundle, trips: Trips, name: str
) -> None:
    there, here = (bundle.read(lines_for, "car", lang) for lang in ("en", "es"))
    maybe = next(line for line in there if line.is_optional)
    always = next(line for line in there if not line.is_optional)
    trip = trips.start(Trip(id="", trip="", title="My weekend by car", mode="car"))
    said = {maybe: f"If it applies to you: {maybe.words}", always: always.words}
    for line, words in said.items():
        trips.add(Check(id=line.route, trip=trip, phase=line.phase, words=words, said=name, route=line.route))
    trips.add(
        Check(
            id="own",
            trip=trip,
            phase=Phase.AT,
            words="Ask for Ana",
            said="" if name == WAY else OLD,
            route=always.route,
        )
    )

    catalog.apply("es")
    page = on_paper(bundle, trips)

    for line in said:
        assert next(other.words for other in here if other.route == line.route) in page
    assert f"Si se aplica a usted: {next(other.words for other in here if other.route == maybe.route)}" in page
    assert "My weekend by car" in page
    assert "Ask for Ana" in page
