"""Words measured in one font; each text once, however often a table is filled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from string import ascii_letters, digits, punctuation
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

KEPT: Final = 4
MOST_TEXTS: Final = 20_000
"""Fonts, and texts in each, whose measures are remembered: a window made anew in another theme has the same tables."""
_ROOM = 1 << 16
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Measured:
    """How much room texts need."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetrics(font)
        self._widest_letter = max(map(self._metrics.horizontalAdvance, ascii_letters + digits + punctuation))
        self._widths: dict[str, int] = {}
        self._heights: dict[tuple[str, int], int] = {}

    def width(self, text: str) -> int:
        """The width of a text in one line."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= MOST_TEXTS:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def widest(self, texts: Iterable[str]) -> tuple[str, int]:
        """The text that is widest in one line, and its width; nearly all others are too short to be measured."""
        different = set(texts)
        longest = max(different, key=len, default="")
        found = max((longest, *self._maybe_wider(different, self.width(longest))), key=self.width)
        return found, self.width(found)

    def wider(self, texts: Sequence[str], room: int) -> list[str]:
        """The texts that have no room in one line, each once."""
        return [text for text in self._maybe_wider(set(texts), room) if self.width(text) > room]

    def _maybe_wider(self, texts: Iterable[str], room: int) -> list[str]:
        letters = room // self._widest_letter
        # Letters that the font lacks come from another one, and may be wider than all of its own.
        return [text for text in texts if len(text) > letters or not text.isascii()]

    def more(self, text: str, room: int) -> int:
        """The height that a text needs below its first line in a room so wide."""
        found = self._heights.get((text, room))
        if found is None:
            if len(self._heights) >= MOST_TEXTS:
                self._heights.clear()
            whole = self._metrics.boundingRect(QRect(0, 0, room, _ROOM), _WRAP, text).height()
            found = self._heights[text, room] = whole - self._metrics.height()
        return found


def measured(font: QFont) -> Measured:
    """What measures words in a font, with the widths that it knows already."""
    return _measured(font.toString())


def forget_measured() -> None:
    """Keep nothing of the texts: on a public screen they would tell what the last visitor looked at."""
    _measured.cache_clear()


@lru_cache(maxsize=KEPT)
def _measured(name: str) -> Measured:
    font = QFont()
    font.fromString(name)
    return Measured(font)
