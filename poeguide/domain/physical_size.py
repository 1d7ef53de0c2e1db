"""Sizes in millimeters: how many pixels a letter or a target needs on one screen, seen from one distance."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, radians, tan
from typing import Final

CAPITAL: Final = 0.70
"""Height of a capital as a share of the font size, in the typeface that ships with the program."""
LEAST_CAPITAL: Final = 4.8
"""Millimeters: 3/16 inch, the least height of capitals on a closed product."""
LEAST_ANGLE: Final = 0.7
"""Degrees that a capital must fill, seen from where the visitor stands or sits."""
LEAST_TARGET: Final = 15.0
TILE: Final = 40.0
CARD: Final = 85.60
"""Millimeters: the long side of a bank card (ISO/IEC 7810, ID-1)."""
MILLIMETERS: Final = 25.4

DRAWN_DENSITY: Final = 102.46
"""Pixels an inch of the screen that the kiosk's sizes were drawn for: 21.5 inches, 1080 by 1920."""
DRAWN_BODY: Final = 32
DRAWN_CAPTION: Final = 28
LIMITS: Final = (0.5, 3.0)


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen in pixels and inches, and how far away the reader's eyes are in millimeters."""

    width: int
    height: int
    diagonal: float
    distance: float = 450.0

    @property
    def density(self) -> float:
        """Pixels an inch."""
        return hypot(self.width, self.height) / self.diagonal

    def pixels(self, millimeters: float) -> float:
        """A length on this screen."""
        return millimeters * self.density / MILLIMETERS

    def least_font(self) -> float:
        """Pixels of the smallest font whose capitals are high enough by the millimeter rule."""
        return self.pixels(LEAST_CAPITAL) / CAPITAL

    def font_for_distance(self) -> float:
        """Pixels of the font whose capitals fill the least angle from where the reader is."""
        return self.pixels(self.distance * tan(radians(LEAST_ANGLE))) / CAPITAL

    def growth(self) -> float:
        """By how much every drawn size is multiplied on this screen.

        The same millimeters as drawn, and more where the reader is so far away that the text would be too small.
        """
        same = self.density / DRAWN_DENSITY
        far = self.font_for_distance() / DRAWN_BODY
        lowest, highest = LIMITS
        return min(highest, max(lowest, same, far))


def diagonal_from_card(pixels: float, width: int, height: int) -> float:
    """Inches across a screen on which a bank card is so many pixels long."""
    return hypot(width, height) / pixels * CARD / MILLIMETERS
