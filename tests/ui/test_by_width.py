"""What is remembered for a few widths."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from poeguide.ui.widgets.by_width import FEW_WIDTHS, ByWidth


@given(st.lists(st.integers(0, 9999), min_size=2 * FEW_WIDTHS, max_size=4 * FEW_WIDTHS))
def test_every_width_has_its_own_value_and_few_are_kept(widths: list[int]) -> None:
    known = ByWidth[str]()

    for width in widths:
        assert known.at(width, str) == str(width)
        assert len(known) <= FEW_WIDTHS


def test_a_width_that_comes_again_is_not_worked_out_again() -> None:
    known, asked = ByWidth[int](), list[int]()

    def work_out(width: int) -> int:
        asked.append(width)
        return width

    assert [known.at(width, work_out) for width in (300, 200, 300, 200)] == [300, 200, 300, 200]
    assert asked == [300, 200]
