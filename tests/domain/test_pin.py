from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.pin import LONGEST_WAIT, Throttle, hash_pin, is_allowed, is_hash, is_right, wait_after

SALT = bytes(range(16))
STORED = hash_pin("409312", SALT)


def test_the_right_pin_fits_and_another_does_not() -> None:
    assert is_right("409312", STORED)
    assert not is_right("409313", STORED)


def test_the_same_pin_with_other_salt_is_stored_otherwise() -> None:
    assert hash_pin("409312", bytes(16)) != STORED
    assert "409312" not in STORED


@pytest.mark.parametrize("pin", ["12345", "123456", "654321", "111111", "abcdef", "", "1234567890123", "４０９３１２"])
def test_a_weak_pin_is_refused(pin: str) -> None:
    assert not is_allowed(pin)


@pytest.mark.parametrize("pin", ["409312", "020202", "135790", "907162534411"])
def test_a_pin_of_six_digits_or_more_is_allowed(pin: str) -> None:
    assert is_allowed(pin)


@pytest.mark.parametrize(
    "stored",
    ["", "409312", "scrypt$", "scrypt$1$8$1$00$00", STORED.replace("scrypt", "md5"), STORED[:-2], STORED + "00",
     STORED.replace("$32768$", "$2147483648$"), STORED.replace("$32768$", "$32769$")],
)  # fmt: skip
def test_a_spoiled_hash_lets_nobody_in_and_costs_nothing(stored: str) -> None:
    assert not is_hash(stored)
    assert not is_right("409312", stored)


@given(text=st.text())
def test_any_text_can_be_asked_for(text: str) -> None:
    assert not is_hash(text)


def test_waits_begin_after_five_tries_and_double_up_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(count) for count in range(4, 12)] == [0, 30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10**9) == LONGEST_WAIT


def test_a_wait_is_served_again_after_a_restart() -> None:
    throttle = Throttle()
    for _ in range(6):
        throttle.fail(1000.0)

    again = Throttle.stored(throttle.failures, now=5.0)

    assert throttle.seconds_left(1000.0) == 60
    assert again.seconds_left(5.0) == 60
    assert again.seconds_left(65.0) == 0


def test_the_right_pin_ends_all_waits() -> None:
    throttle = Throttle.stored(9, now=0.0)

    throttle.succeed()

    assert (throttle.failures, throttle.seconds_left(0.0)) == (0, 0)
