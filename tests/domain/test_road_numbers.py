from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.road_numbers import road_number, road_numbers


@pytest.mark.parametrize(
    ("road", "region", "sign"),
    [
        ("Interstate 5", "WA", "I-5"),
        ("BC Highway 99", "BC", "BC 99"),
        ("Maine State Route 27", "ME", "ME 27"),
        ("Quebec Autoroute 15", "QC", "A-15"),
        ("US 201", "ME", "US 201"),
        ("SR 539", "WA", "WA 539"),
        ("VT 105A", "VT", "VT 105A"),
        ("Mexican Federal Highway 8", "Sonora", "MX 8"),
        ("Montana Secondary Highway 409", "MT", "MT 409"),
        ("176 Street", "BC", ""),
        ("Pinnacle Road", "VT", ""),
        ("", "VT", ""),
    ],
)
def test_a_road_has_the_number_of_its_sign(road: str, region: str, sign: str) -> None:
    assert road_number(road, region) == sign


def test_both_sides_stand_beside_each_other() -> None:
    assert road_numbers(("Interstate 5", "WA"), ("BC Highway 99", "BC")) == "I-5 / BC 99"
    assert road_numbers(("", "ME"), ("Route 110", "NB")) == "NB 110"
    assert road_numbers(("", "MI"), ("", "ON")) == ""


@given(road=st.text(), region=st.text())
def test_no_name_of_a_road_breaks_the_sign(road: str, region: str) -> None:
    assert isinstance(road_number(road, region), str)
