from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from poeguide.domain.kiosk_notices import SPANS, StaffNotice, new_notice, read_notices

NOW = datetime(2026, 11, 21, 9, 14, 30)


@pytest.mark.parametrize(
    ("span", "end"),
    [
        ("hour", "2026-11-21T10:14"),
        ("hours", "2026-11-21T13:14"),
        ("day", "2026-11-22T00:00"),
        ("week", "2026-11-28T00:00"),
        ("month", "2026-12-21T00:00"),
    ],
)
def test_a_notice_ends_to_the_minute(span: str, end: str) -> None:
    notice = new_notice("  Elevator   out of order ", "2504", NOW, span)

    assert (notice.text, notice.made, notice.expires) == ("Elevator out of order", "2026-11-21", end)
    over = datetime.fromisoformat(end)
    assert notice.is_shown(over - timedelta(minutes=1), ("2504",))
    assert not notice.is_shown(over, ("2504",))


def test_a_notice_stands_on_its_port_or_everywhere() -> None:
    here, everywhere = (new_notice("Closed", port, NOW, "day") for port in ("2504", ""))

    assert here.is_shown(NOW, ("2505", "2504"))
    assert not here.is_shown(NOW, ("2505",))
    assert not here.is_shown(NOW)
    assert everywhere.is_shown(NOW)
    assert not everywhere.is_shown(NOW - timedelta(days=1))


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        [3],
        [{"text": "a"}],
        [{"text": " ", "made": "2026-01-01", "expires": "2026-01-01"}],
        [{"text": "a", "made": "2026-01-01", "expires": "soon"}],
    ],
)
def test_spoiled_notices_are_left_out(value: Any) -> None:
    assert read_notices(value) == []


def test_a_stored_notice_is_read() -> None:
    stored = {"text": "Closed", "made": "2026-11-21", "expires": "2026-11-27T00:00", "port": "2504"}

    assert read_notices([stored]) == [StaffNotice("Closed", "2026-11-21", "2026-11-27T00:00", "2504")]
    assert set(SPANS) == {"hour", "hours", "day", "week", "month"}
