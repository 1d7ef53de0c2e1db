"""What a printer says about its paper."""

from __future__ import annotations

import pytest

from poeguide.domain.printer_state import Paper, paper_state


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (None, Paper.UNKNOWN),
        ("none", Paper.ENOUGH),
        ("media-low", Paper.LOW),
        ("media-low-warning", Paper.LOW),
        ("media-low-warning,media-empty-error", Paper.OUT),
        ("media-needed", Paper.OUT),
        ("cover-open", Paper.TROUBLE),
        ("cover-open, media-empty", Paper.OUT),
        ("paused", Paper.TROUBLE),
        ("com.maker.something-report", Paper.ENOUGH),
        ("", Paper.ENOUGH),
    ],
)
def test_the_worst_of_what_is_said_counts(reasons: str | None, state: Paper) -> None:
    assert paper_state(reasons) is state
