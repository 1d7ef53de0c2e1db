"""Paper: its size in tenths of a point, and the tokens that hold on it."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QPageSize

from poeguide.paths import resources_folder
from poeguide.ui.tokens import Tokens, load_tokens

UNITS: Final = 720
"""Units of an inch: tenths of a point."""
LARGE: Final = 1.65
LARGE_CARD: Final = 1.45


class Paper(StrEnum):
    """The papers of printers here and elsewhere."""

    LETTER = "letter"
    A4 = "a4"

    @property
    def page(self) -> QPageSize:
        """Qt's name of it."""
        return QPageSize(QPageSize.PageSizeId.Letter if self is Paper.LETTER else QPageSize.PageSizeId.A4)

    @property
    def size(self) -> QSizeF:
        """Width and height in our units, upright."""
        points = self.page.size(QPageSize.Unit.Point)
        return points * (UNITS / 72)


@lru_cache(maxsize=8)
def paper_tokens(profile: str, *, is_large: bool) -> Tokens:
    """The tokens of a kind of sheet; paper is light, whatever the theme on the screen."""
    large = LARGE_CARD if profile == "card" else LARGE
    return load_tokens(resources_folder() / "theme", profile=profile, scale=large if is_large else 1.0)


def paper_font(tokens: Tokens, style: str) -> QFont:
    """A font whose letters stand where paper wants them, not where the pixels of a screen do."""
    font = tokens.font(style)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
