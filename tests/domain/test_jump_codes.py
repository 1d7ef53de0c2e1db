"""Codes are unique, stay as they are, and find every typing error of one character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.jump_codes import ALPHABET, LENGTH, assign, clean, code_of, faults, is_whole, near

numbers = st.integers(0, len(ALPHABET) ** 4 - 1)


@given(numbers)
def test_a_code_has_five_signs_that_look_like_no_other(number: int) -> None:
    code = code_of(number)

    assert len(code) == LENGTH
    assert is_whole(code)
    assert not set(code) & set("0O1IL5S8BGQUZ")


@given(numbers, st.integers(0, 4), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_found_and_the_code_is_named(number: int, at: int, sign: str) -> None:
    code = code_of(number)
    typed = code[:at] + sign + code[at + 1 :]

    assert typed == code or (not is_whole(typed) and code in near(typed))


@given(numbers, st.integers(0, 3))
def test_two_signs_that_changed_places_are_found(number: int, at: int) -> None:
    code = code_of(number)
    typed = code[:at] + code[at + 1] + code[at] + code[at + 2 :]

    assert typed == code or (not is_whole(typed) and code in near(typed))


@given(st.text())
def test_any_text_may_be_typed(text: str) -> None:
    assert isinstance(is_whole(clean(text)), bool)
    assert all(is_whole(code) for code in near(text))


def test_codes_may_be_typed_small_and_with_gaps() -> None:
    assert clean(" k7-m2 r") == "K7M2R"


@given(st.sets(st.text(min_size=1), max_size=60))
def test_codes_are_unique_and_do_not_hang_on_the_order(routes: set[str]) -> None:
    codes = assign(routes, {})

    assert faults(codes) == []
    assert assign(sorted(routes, reverse=True), {}) == codes


@given(st.sets(st.text(min_size=1), max_size=30), st.sets(st.text(min_size=1), max_size=30))
def test_new_pages_leave_old_codes_alone(old: set[str], new: set[str]) -> None:
    first = assign(old, {})
    later = assign(old | new, first)

    assert {route: later[route] for route in old} == first
    assert faults(later) == []


def test_shared_and_broken_codes_are_faults() -> None:
    code = code_of(7)

    assert len(faults({"a": code, "b": code, "c": "AAAAA"[:4] + "2"})) >= 1
