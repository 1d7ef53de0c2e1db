"""How many ways to arrive stand side by side, and about how high all of them are."""

from __future__ import annotations

from typing import Final

from poeguide.ui.tokens import Tokens

WAYS: Final = 8


def columns_at(tokens: Tokens, width: int) -> int:
    """Four, two or one, whatever fits a width in pixels; three would leave a gap in the last row."""
    gap = tokens.size("space.5")
    least = round((tokens.sizes["width.card-min"] - gap / 2) * (1 + (tokens.scale - 1) * 0.7)) + gap
    columns = max(1, min(4, (width + gap) // least))
    return 2 if columns == 3 else columns


def height_about(tokens: Tokens, width: int) -> int:
    """About the height in pixels of the ways and what stands below them, before they are made."""
    columns = columns_at(tokens, width)
    words = tokens.line_height("h3") + tokens.line_height("caption")
    way = words + 3 * tokens.size("space.4") + tokens.size("space.5")
    last = words + tokens.size("target.normal") + 2 * tokens.size("space.5")
    return WAYS // columns * way + last * (1 if columns > 2 else 2)
