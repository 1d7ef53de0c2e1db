from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from poeguide.domain.kiosk_counts import DAYS_KEPT, Counts, StaffNotice, read_notices

DAY = date(2026, 11, 21)


def test_small_numbers_are_never_told() -> None:
    counts = Counts()
    for _ in range(4):
        counts.add(["visits"], DAY)
    assert counts.told() == [("2026-11-21", "visits", "under 5")]

    counts.add(["visits"], DAY)
    assert counts.told() == [("2026-11-21", "visits", "5")]


def test_old_days_are_forgotten() -> None:
    counts = Counts()
    counts.add(["visits"], DAY)
    counts.add(["visits"], DAY + timedelta(days=DAYS_KEPT + 1))

    assert len(counts.days) == 1


@pytest.mark.parametrize(
    "value", [None, 3, [], {"x": {"a": 1}}, {"2026-11-21": 4}, {"2026-11-21": {"a": "b", "c": -1}}]
)
def test_spoiled_counts_are_left_out(value: Any) -> None:
    assert Counts.read(value).told() == []


def test_a_notice_stands_until_its_last_day_is_over() -> None:
    notice = StaffNotice("Elevator out of order", "2026-11-21", "2026-11-22", "2504")

    assert not notice.is_shown(DAY - timedelta(days=1), "2504")
    assert notice.is_shown(DAY, "2504")
    assert notice.is_shown(DAY + timedelta(days=1), "2504")
    assert not notice.is_shown(DAY + timedelta(days=2), "2504")
    assert not notice.is_shown(DAY, "2505")
    assert not notice.is_shown(DAY)


@pytest.mark.parametrize(
    "value", [None, {}, [3], [{"text": "a"}], [{"text": " ", "made": "2026-01-01", "expires": "2026-01-01"}]]
)
def test_spoiled_notices_are_left_out(value: Any) -> None:
    assert read_notices(value) == []


def test_a_stored_notice_is_read() -> None:
    stored = {"text": "Closed", "made": "2026-11-21", "expires": "2026-11-27", "port": "2504"}

    assert read_notices([stored]) == [StaffNotice("Closed", "2026-11-21", "2026-11-27", "2504")]
