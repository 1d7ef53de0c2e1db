from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.domain.code_list import CodeEntry, CodeIndex, Finding, check_list, list_lines

ENTRIES = (
    CodeEntry("0101", "Portland", "ME", "PWM", "KPWM", "USPWM"),
    CodeEntry("0401", "Boston", "MA", "", "", "USBOS"),
    CodeEntry("0971", "TNT Skypak", "NY", is_current=False, has_port=False),
    CodeEntry("2504", "San Ysidro", "CA", "", "", "USSYO"),
    CodeEntry("2904", "Portland", "OR"),
    CodeEntry("4701", "John F. Kennedy Airport, Jamaica", "NY", "JFK", "KJFK"),
)
INDEX = CodeIndex(ENTRIES)


@pytest.mark.parametrize(
    ("line", "finding", "codes"),
    [
        ("2504", Finding.FOUND, ["2504"]),
        ("2504 San Ysidro, CA", Finding.FOUND, ["2504"]),
        ("San Ysidro (2504)", Finding.FOUND, ["2504"]),
        ("• san ysidro", Finding.FOUND, ["2504"]),
        ("401", Finding.MENDED, ["0401"]),
        ("2504 Boston", Finding.DISAGREES, ["2504"]),
        ("jfk", Finding.FOUND, ["4701"]),
        ("KJFK", Finding.FOUND, ["4701"]),
        ("US PWM", Finding.FOUND, ["0101"]),
        ("Portland", Finding.SEVERAL, ["0101", "2904"]),
        ("Portland, OR", Finding.FOUND, ["2904"]),
        ("0971", Finding.HISTORICAL, ["0971"]),
        ("9999", Finding.UNKNOWN, []),
        ("nowhere at all", Finding.UNKNOWN, []),
    ],
)
def test_a_line_is_resolved_or_flagged(line: str, finding: Finding, codes: list[str]) -> None:
    checked = INDEX.check(line)

    assert checked.finding is finding
    assert [entry.code for entry in checked.entries] == codes


def test_a_single_line_is_parted_at_its_commas() -> None:
    assert list(list_lines("2504, 0401, JFK")) == ["2504", " 0401", " JFK"]
    assert list(list_lines("San Ysidro, CA")) == ["San Ysidro, CA"]
    assert list(list_lines("2504\n\n San Ysidro, CA \n")) == ["2504", " San Ysidro, CA "]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_every_code_leads_to_its_place_and_back(entry: CodeEntry) -> None:
    for text in filter(None, (entry.code, entry.iata, entry.icao, entry.unlocode)):
        assert INDEX.check(text).entries == (entry,)


@settings(max_examples=200)
@given(text=st.text(max_size=300))
def test_any_text_can_be_pasted_and_each_line_has_an_answer(text: str) -> None:
    checked = check_list(text, INDEX)

    assert len(checked) == len(list_lines(text))
    assert all(bool(one.entries) == (one.finding is not Finding.UNKNOWN) for one in checked)
