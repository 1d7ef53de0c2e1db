"""Where everything of a line stands, for a width and the tokens in force. No painting here."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from poeguide.ui.widgets.line_diagram.values import LineStop

_ROOM = 1 << 16
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Text(NamedTuple):
    """Words in a type style and the box they stand in."""

    words: str
    style: str
    box: QRectF


class Mark(NamedTuple):
    """A stop or the branch's stop: its center, its texts, and the area that answers to the pointer."""

    center: QPointF
    texts: tuple[Text, ...]
    area: QRectF


class Stroke(NamedTuple):
    """A straight part of the line."""

    start: QPointF
    end: QPointF
    is_dashed: bool = False


class Loop(NamedTuple):
    """The dashed way through secondary inspection: legs at `left` and `right` from `top` to `bottom`; or a box."""

    left: float
    right: float
    top: float
    bottom: float
    mark: Mark
    is_open: bool = False
    is_box: bool = False


class Drawing(NamedTuple):
    """A whole line, placed from left to right; the painter mirrors it where the language asks for it."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    strokes: tuple[Stroke, ...]
    headings: tuple[Text, ...]
    loop: Loop | None
    is_vertical: bool

    def areas(self) -> tuple[QRectF, ...]:
        """What can be clicked, in the order of `Line.keys`."""
        return (*(mark.area for mark in self.marks), *((self.loop.mark.area,) if self.loop else ()))


def text_height(font: QFont, words: str, width: float) -> float:
    """Height of wrapped words."""
    if not words:
        return 0
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, int(width)), _ROOM), _WRAP, words).height()


def widest_word(font: QFont, texts: Sequence[str]) -> int:
    """Width of the longest word of all texts."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(word) for text in texts for word in text.split()), default=0)


def rows_of(stops: Sequence[LineStop], most: int) -> list[list[int]]:
    """Indexes in rows of at most `most`; rows break between groups where they can, else into even parts."""
    if len(stops) <= most:
        return [list(range(len(stops)))]
    groups: list[list[int]] = []
    for index, stop in enumerate(stops):
        if groups and stops[groups[-1][-1]].group == stop.group:
            groups[-1].append(index)
        else:
            groups.append([index])
    rows: list[list[int]] = []
    for group in groups:
        size = ceil(len(group) / ceil(len(group) / most))
        for start in range(0, len(group), size):
            part = group[start : start + size]
            if rows and len(rows[-1]) + len(part) <= most and (start or len(rows) > 1):
                rows[-1] += part
            else:
                rows.append(part)
    return rows
