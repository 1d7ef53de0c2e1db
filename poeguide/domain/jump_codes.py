"""Jump codes: five letters and digits without look-alikes that name a page, such as K7M2R."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import combinations
from typing import Final

ALPHABET: Final = "234679ACDEFHJKMNPRTVWXY"
"""23 signs, a prime number of them, so that the last sign of a code finds every single wrong one and every swap."""
LENGTH: Final = 5
_GAPS: Final = str.maketrans("", "", " -.\t")
_SIZE: Final = len(ALPHABET)
_ROOM: Final = _SIZE ** (LENGTH - 1)


def code_of(number: int) -> str:
    """The code of a number, closed by its check sign."""
    signs = []
    for _ in range(LENGTH - 1):
        number, place = divmod(number, _SIZE)
        signs.append(place)
    check = -sum(weight * sign for weight, sign in enumerate(signs, start=2)) % _SIZE
    return "".join(ALPHABET[sign] for sign in (*signs, check))


def clean(text: str) -> str:
    """What a reader typed, in capitals and without gaps."""
    return text.upper().translate(_GAPS)


def is_whole(code: str) -> bool:
    """Whether the code is of five known signs whose check sign fits."""
    if len(code) != LENGTH or any(sign not in ALPHABET for sign in code):
        return False
    places = [ALPHABET.index(sign) for sign in code]
    return (sum(weight * place for weight, place in enumerate(places[:-1], start=2)) + places[-1]) % _SIZE == 0


def near(code: str) -> list[str]:
    """Whole codes that differ from what was typed in one sign, or in two neighbors that changed places."""
    code = clean(code)
    if len(code) != LENGTH:
        return []
    changed = {code[:at] + sign + code[at + 1 :] for at in range(LENGTH) for sign in ALPHABET}
    swapped = {code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(LENGTH - 1)}
    return sorted(found for found in changed | swapped if found != code and is_whole(found))


def assign(routes: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """A code for every route: the known one, else the first free one of those that its hash gives."""
    codes = dict(known)
    taken = set(known.values())
    for route in sorted(set(routes) - set(known)):
        code = next(code for attempt in range(_ROOM) if (code := _drawn(route, attempt)) not in taken)
        codes[route] = code
        taken.add(code)
    return codes


def faults(codes: Mapping[str, str]) -> list[str]:
    """What is wrong with a list of codes by route."""
    found = [f"The code {code} of {route} is not whole." for route, code in codes.items() if not is_whole(code)]
    owners: dict[str, list[str]] = {}
    for route, code in codes.items():
        owners.setdefault(code, []).append(route)
    pairs = (pair for routes in owners.values() for pair in combinations(routes, 2))
    return found + [f"{first} and {second} share the code {codes[first]}." for first, second in pairs]


def _drawn(route: str, attempt: int) -> str:
    digest = sha256(f"{route}\n{attempt}".encode()).digest()
    return code_of(int.from_bytes(digest[:8], "big") % _ROOM)
