from __future__ import annotations

import pytest

from poeguide.domain.ports import PortType, ScheduleDCode


@pytest.mark.parametrize(
    ("status", "is_current"),
    [
        ("current", True),
        ("current_cbp_only", True),
        ("trade_data_only", True),
        ("historical_bts", False),
        ("historical_traded_2010-2016", False),
        ("cbp_administrative", False),
        ("statistical", False),
    ],
)
def test_a_code_is_current_while_the_newest_lists_carry_it(status: str, is_current: bool) -> None:
    code = ScheduleDCode("2504", "San Ysidro, CA", "CA", "25", "San Diego, CA", status, has_port=True)

    assert code.is_current is is_current


def test_a_port_with_several_types_is_drawn_by_land_before_air_before_sea() -> None:
    assert list(PortType)[:3] == [PortType.LAND, PortType.AIRPORT, PortType.SEAPORT]
