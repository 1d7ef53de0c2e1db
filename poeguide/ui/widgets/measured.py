"""Words measured in one font; each text once, however often a table is filled."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

_ROOM = 1 << 16
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Measured:
    """How much room texts need."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetrics(font)
        self._widths: dict[str, int] = {}
        self._longest: dict[str, int] = {}

    def width(self, text: str) -> int:
        """The width of a text in one line."""
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def longest_word(self, text: str) -> int:
        """The width in which no word of a text is cut."""
        found = self._longest.get(text)
        if found is None:
            found = self._longest[text] = max(map(self.width, text.split()), default=0)
        return found

    def more(self, text: str, room: int) -> int:
        """The height that a text needs below its first line in a room so wide."""
        return self._metrics.boundingRect(QRect(0, 0, room, _ROOM), _WRAP, text).height() - self._metrics.height()
