"""What a trip is: progress, days, amounts, its file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.trip import (
    KINDS,
    Change,
    Check,
    Item,
    Note,
    Person,
    Phase,
    Place,
    Tick,
    Trip,
    WholeTrip,
    amount_of,
    day_fault,
    hour_fault,
    tick_id,
    tidy,
)
from poeguide.domain.trip_file import VERSION, TripFileError, from_text, to_text

TODAY = date(2026, 11, 21)
TRIP = Trip(id="t", trip="t", title="North", day="2026-12-01")
PEOPLE = tuple(Person(id=key, trip="t", name=key.upper()) for key in "ab")
CHECKS = (
    Check(id="c1", trip="t", phase=Phase.BEFORE, words="Passport", due="2026-11-30"),
    Check(id="c2", trip="t", phase=Phase.AT, words="Receipts", position=1),
)
TICK = Tick(id=tick_id("c1", "a"), trip="t", check="c1", person="a")
WHOLE = WholeTrip(
    TRIP,
    PEOPLE,
    CHECKS,
    (TICK,),
    (Item(id="i", trip="t", words="Shoes", amount="80.00"),),
    (Place(id="p", trip="t", route="poeguide:ports/2504", title="San Ysidro"),),
    (Note(id="n", trip="t", text="Call first"),),
)


def test_progress_counts_lines_times_people() -> None:
    assert WHOLE.progress() == (1, 4)
    assert WHOLE.progress("a") == (1, 2)
    assert WHOLE.progress("b") == (0, 2)


def test_a_trip_is_put_together_from_its_parts_in_any_order() -> None:
    assert WholeTrip.of(reversed(WHOLE.parts())) == WHOLE


def test_ticks_of_people_who_left_do_not_count() -> None:
    parts = [part for part in WHOLE.parts() if part.id != "a"]

    assert WholeTrip.of(parts).progress() == (0, 2)


def test_a_trip_without_names_has_numbers_and_no_notes() -> None:
    plain = WHOLE.without_names()

    assert [person.name for person in plain.people] == ["1", "2"]
    assert plain.notes == ()


def test_a_change_names_the_fields_that_differ_and_turns_back() -> None:
    change = Change(TRIP, replace(TRIP, title="South"))

    assert change.fields() == {"title": "South"}
    assert change.turned().fields() == {"title": "North"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ""), ("2026-11-21", ""), ("2031-12-31", ""), ("2026-11-20", "past"), ("2056-01-01", "far"),
        ("1.12.2026", "form"), ("20261201", "form"), ("2026-02-30", "form"), ("tomorrow", "form"),
    ],
)  # fmt: skip
def test_a_day_is_well_written_not_past_and_not_far(text: str, fault: str) -> None:
    assert day_fault(text, TODAY) == fault


@pytest.mark.parametrize(
    ("text", "fault"), [("", ""), ("14:30", ""), ("9:05", ""), ("25:00", "form"), ("noon", "form")]
)
def test_an_hour_is_well_written(text: str, fault: str) -> None:
    assert hour_fault(text) == fault


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12", "12"), ("12.50", "12.50"), ("$1,200.00", "1200.00"), ("0", "0"), ("1.000,50", None), ("1,20", None),
        ("-5", None), ("1e12", None), ("1000000000000", None), ("12.345", None), ("NaN", None), ("shoes", None),
        ("", None),
    ],
)  # fmt: skip
def test_an_amount_means_one_thing_or_is_none(text: str, amount: str | None) -> None:
    assert amount_of(text) == (None if amount is None else Decimal(amount))


@given(st.text())
def test_any_text_is_an_amount_or_none(text: str) -> None:
    amount = amount_of(text)

    assert amount is None or amount >= 0


@given(st.text())
def test_tidy_words_have_no_control_signs(text: str) -> None:
    kept = tidy(text, 50)

    assert len(kept) <= 50
    assert all(sign.isprintable() or sign == "\n" for sign in kept)


def test_no_field_asks_for_a_number_of_a_document() -> None:
    from dataclasses import fields

    names = {field.name for kind in KINDS.values() for field in fields(kind)}

    assert not [name for name in names if "passport" in name or "number" in name or "visa" in name]


def test_a_file_of_trips_reads_back() -> None:
    assert from_text(to_text([WHOLE])) == [WHOLE]


def altered(**changes: object) -> str:
    return json.dumps(json.loads(to_text([WHOLE])) | changes)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "foreign"), ("[]", "foreign"), ("{}", "foreign"), ("[" * 100_000, "foreign"),
        (altered(format="other"), "foreign"),
        (altered(version=VERSION + 1), "newer"), (altered(version="1"), "newer"),
        (altered(parts="x"), "damaged"), (altered(parts=[1]), "damaged"),
        (altered(parts=[{"kind": "trip"}]), "damaged"),
        (altered(parts=[{"kind": "note", "id": "n", "trip": "t", "text": "alone"}]), "damaged"),
        (altered(parts=[{"kind": "trip", "id": "t", "trip": "t", "title": "x" * 9999}]), "damaged"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_why(text: str, reason: str) -> None:
    with pytest.raises(TripFileError) as error:
        from_text(text)

    assert error.value.reason == reason
