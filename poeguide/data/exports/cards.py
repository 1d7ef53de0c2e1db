"""Places as vCard 3.0 (RFC 2426), which every phone reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, TextIO

from poeguide.data.exports.maps import describe
from poeguide.domain.calendars import escape, fold
from poeguide.domain.fields import Place, Table

_US_ADDRESS: Final = re.compile(r"(?P<street>.+), (?P<city>[^,]+), (?P<state>[A-Z]{2}) (?P<zip>\d{5}(?:-\d{4})?)")
_NUMBER: Final = re.compile(r"\+\d[\d -]{6,}\d(?: x\d+)?")


def write_vcard(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """One card an item."""
    for item in items:
        for line in _card(table.place_of(item)):
            file.write(fold(line) + "\r\n")
    return 0


def _card(place: Place) -> Iterator[str]:
    name = escape(place.name)
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"N:{name};;;;", f"FN:{name}", f"ORG:{name}")
    for number in _NUMBER.findall(place.phone):
        yield f"TEL;TYPE=WORK,VOICE:{number}"
    if place.email:
        yield f"EMAIL;TYPE=INTERNET:{escape(place.email)}"
    if place.address or place.city:
        yield f"ADR;TYPE=WORK:{_address(place)}"
    if place.point is not None:
        yield f"GEO:{place.point.latitude};{place.point.longitude}"
    if place.timezone:
        yield f"TZ;VALUE=text:{escape(place.timezone)}"
    yield f"CATEGORIES:{escape(place.category)}"
    yield f"NOTE:{escape(describe(place))}"
    yield from (f"UID:{escape(place.route)}", "END:VCARD")


def _address(place: Place) -> str:
    """Post box, extension, street, city, state, ZIP code, country. An address in another form stands as the street."""
    match = _US_ADDRESS.fullmatch(place.address)
    street, city, state, code = match.groups() if match else (place.address, place.city, place.region, "")
    return ";".join(escape(part) for part in ("", "", street, city, state, code, ""))
