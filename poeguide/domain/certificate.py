"""Certificates whose code any copy can compare: it shows that name, subject and day are as they were printed.

The code is a checksum, not a signature: it finds changes and slips of the pen, it does not prove who printed it.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from poeguide.domain.jump_codes import ALPHABET, LENGTH, clean, code_of

_GROUPS: Final = 2
_ROOM: Final = len(ALPHABET) ** (LENGTH - 1)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is certified: who took part in what, and when."""

    name: str
    subject: str
    day: str
    """Such as 2026-11-21."""

    @property
    def code(self) -> str:
        """Two groups of five characters, such as K7M2R-H3PQX; each finds a single wrong one."""
        text = "\n".join(" ".join(part.split()).casefold() for part in (self.name, self.subject, self.day))
        digest = sha256(text.encode()).digest()
        numbers = (int.from_bytes(digest[8 * at : 8 * at + 8], "big") % _ROOM for at in range(_GROUPS))
        return "-".join(code_of(number) for number in numbers)

    def has_code(self, code: str) -> bool:
        """Whether a code belongs to exactly this certificate; it may be typed small and with gaps."""
        return clean(code) == clean(self.code)
