from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.phones import phone_digits


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("207-771", "207771"),
        ("(207) 771", "207771"),
        ("207 771", "207771"),
        ("207.771.36", "20777136"),
        ("207\u2011771", "207771"),
        ("207\xa0771", "207771"),
        ("(207)", "207"),
        ("207-", "207"),
        ("+1 207", "207"),
        ("+1207", "207"),
        ("+1 (207) 771", "207771"),
        ("1-207-771", "207771"),
        ("1 (207) 771", "207771"),
        ("1207771", "207771"),
        ("+1 2", "2"),
        ("+353 1 666", "3531666"),
    ],
)
def test_a_number_that_is_written_as_a_phone_number_gives_its_digits(written: str, digits: str) -> None:
    assert phone_digits(written) == digits


@pytest.mark.parametrize(
    "words",
    ["", "2504", "0901", "207", "207771", "1207", "10000", "10 000", "100 000", "24/7", "9 11", "I-94", "+", "("],
)
def test_codes_and_amounts_are_no_phone_numbers(words: str) -> None:
    assert phone_digits(words) == ""


@given(text=st.text())
def test_any_text_gives_digits_alone(text: str) -> None:
    assert phone_digits(text) == "" or phone_digits(text).isdecimal()
