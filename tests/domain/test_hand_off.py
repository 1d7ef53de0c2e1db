"""Calendars, contacts and places are read back by other programs than ours."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import vobject
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.calendars import CalendarEvent, calendar
from poeguide.domain.geo import Point
from poeguide.domain.hand_off import MAX_BYTES, contact_code, day_code, geo_code, text_code

NOW = datetime(2026, 11, 21, 14, 14, tzinfo=UTC)
ARRIVAL = datetime(2026, 12, 1, 14, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
EVENTS = (
    CalendarEvent(
        "t1", "Arrival: San Ysidro; by car, with “Leo”", ARRIVAL, text="Line one\nLine two", place="San Ysidro"
    ),
    CalendarEvent("c1", "ESTA, if it applies", date(2026, 11, 28), alarm_days=3),
)


def entries(text: str) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_a_calendar_reads_back() -> None:
    arrival, deadline = entries(calendar(EVENTS, NOW))

    assert str(arrival["SUMMARY"]) == EVENTS[0].title
    assert str(arrival["DESCRIPTION"]) == EVENTS[0].text
    assert arrival.decoded("DTSTART") == ARRIVAL
    assert deadline.decoded("DTSTART") == date(2026, 11, 28)
    assert [str(alarm["ACTION"]) for alarm in deadline.walk("VALARM")] == ["DISPLAY"]


def test_exporting_again_updates_the_same_entries() -> None:
    first, later = entries(calendar(EVENTS, NOW)), entries(calendar(EVENTS, NOW.replace(hour=15)))

    assert [event["UID"] for event in first] == [event["UID"] for event in later]
    assert all(new["SEQUENCE"] > old["SEQUENCE"] for old, new in zip(first, later, strict=True))


def test_lines_of_a_calendar_are_short_and_end_as_they_should() -> None:
    text = calendar((CalendarEvent("x", "ñ" * 200, date(2026, 12, 1)),), NOW)

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=40).map(str.strip).filter(bool))
def test_any_title_survives_a_calendar(title: str) -> None:
    (event,) = entries(calendar((CalendarEvent("x", title, date(2026, 12, 1)),), NOW))

    assert str(event["SUMMARY"]) == title


def test_a_contact_reads_back() -> None:
    code = contact_code(
        "Detroit, Field; Office", phone="+1-313-226-2955", email="a@b.gov", address="477 Michigan Ave, Detroit"
    )
    card = vobject.readOne(code)

    assert card.fn.value == "Detroit, Field; Office"
    assert card.tel.value == "+1-313-226-2955"
    assert card.adr.value.street == "477 Michigan Ave, Detroit"


def test_a_place_is_latitude_then_longitude() -> None:
    assert geo_code(Point(32.5436, -117.0298)) == "geo:32.54360,-117.02980"


def test_a_day_is_a_whole_calendar() -> None:
    (event,) = entries(day_code(EVENTS[0], NOW))

    assert str(event["LOCATION"]) == "San Ysidro"


@given(st.lists(st.text(max_size=200), max_size=40))
def test_words_never_pass_the_size_of_a_code(lines: list[str]) -> None:
    assert len(text_code([line.encode("utf-8", "ignore").decode() for line in lines]).encode()) <= MAX_BYTES


def test_what_cannot_be_cut_is_left_out_when_it_is_too_long() -> None:
    assert contact_code("x" * 600) == ""


def test_what_is_too_long_loses_its_text_before_it_loses_its_day() -> None:
    long = CalendarEvent("t1", "Arrival: " + "x" * 300, ARRIVAL, text="y" * 600, place="z" * 600, alarm_days=1)
    (event,) = entries(day_code(long, NOW))

    assert len(day_code(long, NOW).encode()) <= MAX_BYTES
    assert event.decoded("DTSTART") == ARRIVAL
    assert [str(alarm["ACTION"]) for alarm in event.walk("VALARM")] == ["DISPLAY"]


def test_a_contact_that_is_too_long_keeps_its_number() -> None:
    card = vobject.readOne(contact_code("Field office", phone="+1-313-226-2955", address="a" * 600))

    assert card.tel.value == "+1-313-226-2955"
