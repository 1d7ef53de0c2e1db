"""What a printer says about its paper."""

from __future__ import annotations

import pytest

from poeguide.domain.printer_state import PaperSupply, paper_state


@pytest.mark.parametrize(
    ("reasons", "state"),
    [
        (None, PaperSupply.UNKNOWN),
        ("none", PaperSupply.ENOUGH),
        ("media-low", PaperSupply.LOW),
        ("media-low-warning", PaperSupply.LOW),
        ("media-low-warning,media-empty-error", PaperSupply.OUT),
        ("media-needed", PaperSupply.OUT),
        ("cover-open", PaperSupply.TROUBLE),
        ("cover-open, media-empty", PaperSupply.OUT),
        ("paused", PaperSupply.TROUBLE),
        ("com.maker.something-report", PaperSupply.ENOUGH),
        ("", PaperSupply.ENOUGH),
    ],
)
def test_the_worst_of_what_is_said_counts(reasons: str | None, state: PaperSupply) -> None:
    assert paper_state(reasons) is state
