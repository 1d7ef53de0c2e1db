from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.group import Declaration, declarations, read_person, write_person

names = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
values = st.lists(st.from_regex(r"[A-Za-z0-9-]{1,9}", fullmatch=True), min_size=1, max_size=3).map(tuple)


@given(person=st.dictionaries(names, values, min_size=1))
def test_a_person_is_read_as_written(person: dict[str, tuple[str, ...]]) -> None:
    assert read_person(write_person(person)) == person


@pytest.mark.parametrize("text", ["", "who", "who.a_who.b", "who.", "WHO.a", "who.a__age.b", "who.é"])
def test_a_text_that_is_no_person_is_refused(text: str) -> None:
    assert read_person(text) is None


@given(text=st.text())
def test_no_text_breaks_the_reading_of_a_person(text: str) -> None:
    read_person(text)


def test_residents_and_visitors_of_one_household_declare_apart() -> None:
    found = declarations([True, False, True], is_household=True)

    assert found == (Declaration((1, 3), is_resident=True), Declaration((2,), is_resident=False))


def test_people_of_other_households_declare_alone() -> None:
    assert [group.people for group in declarations([True, True], is_household=False)] == [(1,), (2,)]
