"""Short parts of a sheet side by side, in smaller type: what is looked up once, not read in line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtGui import QPainter

from poeguide.ui.sheets.blocks import Block, stacked
from poeguide.ui.sheets.parts import blocks_of
from poeguide.ui.sheets.values import Part
from poeguide.ui.tokens import Tokens

PAIR: Final = 2
SMALL: Final = "caption"


class Pair(Block):
    """What stands left and what stands right, each below one another; both may go on on the next page."""

    def __init__(self, tokens: Tokens, left: Sequence[Block], right: Sequence[Block]) -> None:
        super().__init__(tokens)
        self._sides = (left, right)

    def height(self, width: float) -> float:
        """The higher of the two."""
        return max(stacked(side, self._room(width)) for side in self._sides)

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw both."""
        room = self._room(width)
        for at, side in enumerate(self._sides):
            painter.save()
            painter.translate(at * (width - room), 0)
            for block in side:
                block.paint(painter, room)
                painter.translate(0, block.height(room))
            painter.restore()

    def split(self, width: float, room: float) -> tuple[Pair, Pair] | None:
        """Each side goes on where it has to; None where one of them would not even begin."""
        cuts = [_cut(side, self._room(width), room) for side in self._sides]
        if 0 in cuts:
            return None
        first, rest = (
            [side[:at] for side, at in zip(self._sides, cuts, strict=True)],
            [side[at:] for side, at in zip(self._sides, cuts, strict=True)],
        )
        return Pair(self.tokens, *first), Pair(self.tokens, *rest)

    def _room(self, width: float) -> float:
        return (width - 1.5 * self.tokens.size("sheet.gap-part")) / 2


def _cut(side: Sequence[Block], width: float, room: float) -> int:
    """How many blocks of a side have room; a heading keeps its first line, and what is to be confirmed its text."""
    at = 0
    while at < len(side) and stacked(side[: at + 1], width) <= room:
        at += 1
    while 0 < at < len(side) and (side[at - 1].keeps or side[at].clings):
        at -= 1
    return at


def pairs_of(tokens: Tokens, parts: Sequence[Part], confirm: str) -> Iterator[list[Block]]:
    """The blocks of each part; two short ones after one another stand side by side. Large print has no room for it."""
    at = 0
    while at < len(parts):
        short = [part for part in parts[at : at + 2] if part.is_half and tokens.scale <= 1]
        if len(short) == PAIR:
            left, right = (list(blocks_of(tokens, part, confirm, style=SMALL)) for part in short)
            yield [Pair(tokens, left, right)]
            at += PAIR
        else:
            is_small = parts[at].is_half and tokens.scale <= 1
            yield list(blocks_of(tokens, parts[at], confirm, style=SMALL if is_small else "body"))
            at += 1
