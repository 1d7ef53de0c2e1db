"""Which color stands on which ground: what tests of the themes and the audit of the kiosk hold tokens against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QColor

from poeguide.domain.conformance import LEAST_EDGE, LEAST_TEXT, RGB, contrast
from poeguide.ui.tokens import Tokens

TEXT_ON: Final[dict[str, tuple[str, ...]]] = {
    "text": (
        "canvas",
        "surface",
        "raised",
        "sunken",
        "primary-tint",
        "quiet-tint",
        "info-tint",
        "warn-tint",
        "ok-tint",
    ),
    "text-2": ("canvas", "surface", "raised", "sunken", "primary-tint", "quiet-tint"),
    "primary": ("canvas", "surface", "raised", "primary-tint"),
    "on-primary": ("primary", "primary-hover"),
    "on-chosen": ("chosen",),
    "on-here": ("here",),
    "ok": ("ok-tint", "raised"),
    "warn": ("warn-tint", "raised", "canvas", "surface"),
    "stop": ("stop-tint", "raised"),
    "info": ("info-tint", "raised"),
    "on-tooltip": ("tooltip",),
    "map.city": ("map.land", "map.land-far"),
    "map.area": ("map.land", "map.land-far"),
    "map.water": ("map.sea",),
}
GRAPHIC_ON: Final[dict[str, tuple[str, ...]]] = {
    "line-strong": ("canvas", "surface", "raised"),
    **{
        f"type.{name}": ("surface", "raised", "map.land")
        for name in ("land", "airport", "seaport", "mail", "preclearance")
    },
}


def rgb(color: QColor) -> RGB:
    """Red, green and blue as the rules count them."""
    return color.red(), color.green(), color.blue()


def ratio(tokens: Tokens, color: str, ground: str) -> float:
    """Contrast of two tokens."""
    return contrast(rgb(tokens.color(color)), rgb(tokens.color(ground)))


def ratios(tokens: Tokens) -> Iterator[tuple[str, str, float, float]]:
    """Every pair of a theme: color, ground, contrast, and the least contrast that will do."""
    for pairs, least in ((TEXT_ON, LEAST_TEXT), (GRAPHIC_ON, LEAST_EDGE)):
        for color, grounds in pairs.items():
            for ground in grounds:
                yield color, ground, ratio(tokens, color, ground), least
