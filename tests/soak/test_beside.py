"""The long run of random touches and keys that the whole gate makes beside its tests, in a process of its own."""

from __future__ import annotations

import os
import re
from pathlib import Path
from threading import Event

import pytest

PATIENCE = 45 * 60
EVENTS = 50_000


def test_fifty_thousand_random_events_leave_nothing_open_and_nothing_grown() -> None:
    if "POEGUIDE_MONKEY" not in os.environ:
        pytest.skip("Runs with the whole gate: ./dev test without arguments")
    folder = Path(os.environ["POEGUIDE_MONKEY"])

    for _ in range(PATIENCE):
        if (folder / "code").exists():
            break
        Event().wait(1)

    said = (folder / "said").read_text("utf-8")
    assert (folder / "code").read_text("ascii").strip() == "0", said
    events = re.search(r"monkey: (\d+) events", said)
    assert events is not None
    assert int(events[1]) >= EVENTS, said
