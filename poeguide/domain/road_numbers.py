"""Road numbers as signs show them: Interstate 5 and BC Highway 99 read “I-5 / BC 99”."""

from __future__ import annotations

import re
from typing import Final

_NUMBERED: Final = re.compile(r"(?P<kind>.+?) (?P<number>\d+[A-Z]?)")
_SIGNS: Final = {
    "Interstate": "I-{number}",
    "US": "US {number}",
    "Quebec Autoroute": "A-{number}",
    "Mexican Federal Highway": "MX {number}",
    "FM": "FM {number}",
}
_OF_A_REGION: Final = re.compile(r"(?:.* )?(?:Highway|Route|Road|SR|[A-Z]{2})")


def road_number(road: str, region: str) -> str:
    """The number of a road as its sign has it; empty for a road without a number."""
    match = _NUMBERED.fullmatch(road.strip())
    if match is None:
        return ""
    if sign := _SIGNS.get(match["kind"]):
        return sign.format(number=match["number"])
    is_known = _OF_A_REGION.fullmatch(match["kind"]) and len(region) == 2
    return f"{region} {match['number']}" if is_known else ""


def road_numbers(us: tuple[str, str], abroad: tuple[str, str]) -> str:
    """The numbers of the roads on both sides, each given with its state or province."""
    return " / ".join(filter(None, (road_number(*us), road_number(*abroad))))
