from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.physical_size import Screen, diagonal_from_card


@pytest.mark.parametrize(
    ("width", "height", "diagonal", "density", "least", "at_50_cm", "target", "large"),
    [
        (1920, 1080, 15.6, 141, 38, 49, 83, 111),
        (1080, 1920, 21.5, 102, 28, 35, 61, 81),
        (1920, 1080, 24.0, 92, 25, 32, 54, 72),
        (1920, 1080, 32.0, 69, 19, 24, 41, 54),
        (3840, 2160, 43.0, 102, 28, 35, 61, 81),
    ],
)
def test_pixels_follow_the_millimeters_of_five_screens(  # one row a screen
    width: int, height: int, diagonal: float, density: int, least: int, at_50_cm: int, target: int, large: int
) -> None:
    screen = Screen(width, height, diagonal, 500)

    assert round(screen.density) == density
    assert round(screen.least_font()) == least
    assert round(screen.font_for_distance()) == at_50_cm
    assert abs(screen.pixels(15) - target) < 1
    assert abs(screen.pixels(20) - large) < 1


def test_the_drawn_sizes_are_those_of_the_screen_they_were_drawn_for() -> None:
    assert Screen(1080, 1920, 21.5).growth() == pytest.approx(1.0, abs=0.001)


def test_a_reader_farther_away_gets_larger_letters() -> None:
    near, far = Screen(1080, 1920, 21.5, 450), Screen(1080, 1920, 21.5, 900)

    assert far.growth() == pytest.approx(2 * near.growth(), rel=0.02)


def test_a_bank_card_tells_the_diagonal() -> None:
    screen = Screen(1080, 1920, 21.5)

    assert diagonal_from_card(screen.pixels(85.60), 1080, 1920) == pytest.approx(21.5)


@given(width=st.integers(320, 8000), height=st.integers(320, 8000), diagonal=st.floats(7, 120))
def test_growth_stays_within_what_can_be_shown(width: int, height: int, diagonal: float) -> None:
    assert 0.5 <= Screen(width, height, diagonal).growth() <= 3.0
