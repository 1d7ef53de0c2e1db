from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import every_crossing
from poeguide.data.hours import is_valid, local_time, state_at, week
from poeguide.errors import PoeGuideError

NEW_YORK, EL_PASO, PHOENIX = "America/New_York", "America/Denver", "America/Phoenix"
DAY = "06:00-22:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("when", "is_open", "until"),
    [
        ("2026-11-21T05:59", False, "2026-11-21T06:00"),
        ("2026-11-21T06:00", True, "2026-11-21T22:00"),
        ("2026-11-21T21:59", True, "2026-11-21T22:00"),
        ("2026-11-21T22:00", False, "2026-11-22T06:00"),
    ],
)
def test_a_crossing_opens_and_closes_on_the_minute(when: str, is_open: bool, until: str) -> None:
    found = state_at(DAY, NEW_YORK, at(when))

    assert found.is_open is is_open
    assert found.until == at(until).replace(tzinfo=ZoneInfo(NEW_YORK))


def test_a_moment_is_read_on_the_clocks_of_the_place() -> None:
    moment = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)

    assert state_at(DAY, NEW_YORK, moment).is_open is True
    assert state_at(DAY, EL_PASO, moment).is_open is False


def test_hours_of_every_day_never_change() -> None:
    found = state_at("24/7", NEW_YORK, at("2026-11-21T03:00"))

    assert (found.is_open, found.always, found.until) == (True, True, None)


@pytest.mark.parametrize(("hours", "zone"), [("", NEW_YORK), (DAY, ""), ("", "")])
def test_unknown_hours_are_neither_open_nor_closed(hours: str, zone: str) -> None:
    assert state_at(hours, zone, at("2026-11-21T12:00")).is_open is None
    assert not any(day.is_known for day in week(hours, zone, date(2026, 11, 16)))


def test_a_season_ends() -> None:
    season = "May 15-May 31 09:00-18:00; Jun 01-Sep 01 07:00-22:00; Sep 02-Sep 30 09:00-18:00"

    assert state_at(season, EL_PASO, at("2026-07-01T21:00")).is_open is True
    found = state_at(season, EL_PASO, at("2026-11-21T12:00"))
    assert (found.is_open, found.until) == (False, datetime(2027, 5, 15, 9, tzinfo=ZoneInfo(EL_PASO)))


def test_a_season_may_run_over_new_year() -> None:
    winter = "Jun 01-Sep 15 08:00-21:00; Sep 16-May 31 09:00-19:00"

    assert state_at(winter, EL_PASO, at("2027-01-05T18:00")).is_open is True
    assert state_at(winter, EL_PASO, at("2027-01-05T20:00")).is_open is False


def test_on_public_holidays_office_hours_are_not_known() -> None:
    office = "Mo-Fr 08:00-16:00; PH unknown"
    thanksgiving, friday = at("2026-11-26T10:00"), at("2026-11-27T10:00")

    assert state_at(office, EL_PASO, thanksgiving).is_open is None
    assert state_at(office, EL_PASO, friday).is_open is True
    assert [day.is_known for day in week(office, EL_PASO, date(2026, 11, 23))] == [True, True, True, False] + [True] * 3


def test_a_time_that_the_clocks_skip_is_refused_in_a_sentence() -> None:
    with pytest.raises(PoeGuideError, match=r"There was no 02:30 on 2026-03-08"):
        state_at(DAY, NEW_YORK, at("2026-03-08T02:30"))


def test_arizona_keeps_its_clocks_and_so_skips_nothing() -> None:
    assert state_at(DAY, PHOENIX, at("2026-03-08T02:30")).is_open is False


def test_a_time_that_comes_twice_is_taken_as_it_is() -> None:
    assert state_at("00:00-02:00", NEW_YORK, at("2026-11-01T01:30")).is_open is True


def test_closing_time_on_the_day_of_the_change_is_local_time() -> None:
    found = state_at(DAY, NEW_YORK, datetime(2026, 3, 8, 12, 0, tzinfo=UTC))

    assert found.until is not None
    assert found.until.utcoffset() == ZoneInfo(NEW_YORK).utcoffset(at("2026-03-08T22:00"))


def test_an_unknown_time_zone_is_refused() -> None:
    with pytest.raises(PoeGuideError, match="time zone"):
        state_at(DAY, "America/Nowhere", at("2026-11-21T12:00"))


def test_a_week_shows_open_times_in_minutes() -> None:
    found = week("Mo-Th 08:00-12:00,13:00-16:30", "America/Los_Angeles", date(2026, 11, 16))

    assert found[0].intervals == ((480, 720), (780, 990))
    assert found[4].intervals == ()
    assert [day.day.isoweekday() for day in found] == [1, 2, 3, 4, 5, 6, 7]


def test_a_day_may_end_at_midnight_or_last_all_day() -> None:
    assert week("06:00-24:00", NEW_YORK, date(2026, 11, 16))[0].intervals == ((360, 1440),)
    assert week("24/7", NEW_YORK, date(2026, 11, 16))[6].intervals == ((0, 1440),)


def test_every_crossing_with_hours_has_a_state_at_any_time(bundle: Bundle) -> None:
    for crossing in bundle.read(every_crossing):
        if crossing.opening_hours:
            assert is_valid(crossing.opening_hours)
            assert state_at(crossing.opening_hours, crossing.timezone, at("2026-11-21T12:00")).is_open is not None


@settings(deadline=None, max_examples=50)
@given(when=st.datetimes(datetime(1996, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))
def test_until_is_never_in_the_past(when: datetime) -> None:
    for hours in (DAY, "24/7", "Mo-Fr 08:00-16:00; PH unknown", "May 01-Oct 31 08:00-20:00"):
        until = state_at(hours, NEW_YORK, when).until
        assert until is None or until.replace(tzinfo=None) > local_time(when, NEW_YORK).replace(tzinfo=None)
