"""A trip goes as frames of which some may be missed."""

from __future__ import annotations

import random
from contextlib import suppress
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.domain.frames import Frame, from_base45, rebuild, split, to_base45

LONG = "".join(random.Random(3).choices("abcdefgh ñü中€", k=6000))


@given(st.binary(max_size=200))
def test_signs_read_back_what_they_write(data: bytes) -> None:
    assert from_base45(to_base45(data)) == data


def test_signs_are_those_of_the_standard() -> None:
    assert to_base45(b"Hello!!") == "%69 VD92EX0"
    assert to_base45(b"base-45") == "UJCLQE7W581"


@settings(max_examples=30)
@given(st.text(max_size=600), st.randoms(use_true_random=False))
def test_any_frames_that_are_enough_rebuild_the_text(text: str, chance: random.Random) -> None:
    frames = split(text, block=20)
    kept = chance.sample(frames, frames[0].needed)

    assert rebuild(kept) == text


def test_a_long_trip_survives_the_loss_of_three_frames_in_ten() -> None:
    chance = random.Random(5)
    frames = [str(frame) for frame in split(LONG)]
    for _ in range(20):
        kept = chance.sample(frames, int(len(frames) * 0.7))

        assert rebuild(Frame.parse(text) for text in kept) == LONG


def test_every_choice_of_frames_of_a_short_trip_is_enough() -> None:
    frames = split("To San Ysidro by car, with shoes and a mango", block=12)
    for kept in combinations(frames, frames[0].needed):
        assert rebuild(kept).endswith("mango")


def test_frames_are_small_enough_for_a_code() -> None:
    assert max(len(str(frame)) for frame in split(LONG)) < 500


def test_too_few_frames_say_how_many_are_missing() -> None:
    frames = split(LONG)
    few = frames[: frames[0].needed - 2]

    with pytest.raises(ValueError, match="2 more are needed"):
        rebuild(few)


def test_frames_of_two_trips_do_not_mix() -> None:
    with pytest.raises(ValueError, match="different trips"):
        rebuild([*split("one trip"), *split("another trip")])


@pytest.mark.parametrize(
    "text",
    ["", "PG1:", "PG1:0/1:1:3:00000000:000", "PG1:2/1:1:3:00000000:000", "PG1:1/1:1:3:00000000:~~~", "x" * 900],
)
def test_what_is_no_frame_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Frame.parse(text)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    with suppress(ValueError):
        rebuild([Frame.parse(text)])
