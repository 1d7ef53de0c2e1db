"""Phone numbers as people write them: with dots, dashes, spaces and brackets, with or without the country code."""

from __future__ import annotations

import re
from typing import Final

AREA: Final = 3
"""Digits of an area code; fewer name no place."""
NUMBER: Final = 10
"""Digits of a number of the US and its neighbors, without the country code."""
LONG_RUN: Final = 7
"""A run of so many digits that begins with 1 has the country code: codes and amounts are shorter."""
_BETWEEN: Final = r"[\s().\-‐‑–/]"
_WRITTEN: Final = re.compile(rf"(\+?)((?:\d|{_BETWEEN})+)")
_COUNTRY: Final = re.compile(rf"1{_BETWEEN}+(?=\d)")
_STARTS: Final = re.compile(rf"\d{{{AREA}}}|\d+$")


def phone_digits(text: str) -> str:
    """The digits of a phone number or of its beginning, without the country code of the US; "" for what is none.

    A number of one run of digits may be a code or an amount: it is a phone number only where it has a country code.
    """
    written = _WRITTEN.fullmatch(text.strip().lstrip("("))
    if written is None:
        return ""
    has_plus, body = bool(written[1]), written[2].strip()
    code = _COUNTRY.match(body)
    local = (body[code.end() :] if code else body).strip()
    digits = re.sub(_BETWEEN, "", local)
    if has_plus and not code:
        return digits.removeprefix("1")
    if not code and digits == body:
        return digits[1:] if _has_country(digits) else ""
    return digits if has_plus or (_is_area(digits) and _STARTS.match(local)) else ""


def _has_country(digits: str) -> bool:
    return len(digits) >= LONG_RUN and digits.startswith("1") and _is_area(digits[1:])


def _is_area(digits: str) -> bool:
    """Whether the digits begin with an area code, which begins with neither 0 nor 1."""
    return len(digits) >= AREA and digits[0] not in "01"
