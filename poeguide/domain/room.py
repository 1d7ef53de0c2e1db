"""How large letters on a slide must be, so that the last row of a room can read them."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians, tan
from typing import Final

from poeguide.domain.physical_size import CAPITAL, MILLIMETERS

READABLE: Final = 20 / 60
"""Degrees that a capital of plain text fills for the last row.

20 arc minutes: ISO 9241-3 prefers 20 to 22, and no less than 16.
"""
UNITS: Final = 1920
"""Units across a slide."""
BODY: Final = 36
"""Units of plain text on a slide as it is drawn."""
MOST: Final = 1.8
"""Beyond this a slide has no room for its words: the picture is too small for the room, and that is said."""
FOOT: Final = 12 * MILLIMETERS / 10
"""Centimeters."""
INCH: Final = MILLIMETERS / 10


@dataclass(frozen=True, slots=True)
class Room:
    """How far the last row is from the picture, and how wide the picture is, in centimeters; zero: not asked yet."""

    depth: int = 0
    width: int = 0

    @property
    def is_known(self) -> bool:
        """Whether both were told."""
        return self.depth > 0 and self.width > 0

    @property
    def needed(self) -> float:
        """By how much letters must grow: depth · tan(20′) / (0.70 · width) · 1920 / 36."""
        if not self.is_known:
            return 1.0
        return self.depth * tan(radians(READABLE)) / (CAPITAL * self.width) * UNITS / BODY

    @property
    def growth(self) -> float:
        """By how much they grow; a near room keeps the drawn sizes."""
        return round(min(MOST, max(1.0, self.needed)), 2)

    @property
    def is_too_deep(self) -> bool:
        """Whether the last row cannot read plain text even so."""
        return self.needed > MOST
