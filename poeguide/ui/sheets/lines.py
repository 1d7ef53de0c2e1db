"""Some lines of a text, where a page ends within it."""

from __future__ import annotations

from copy import copy
from typing import Final

from PySide6.QtGui import QTextCursor, QTextDocument

from poeguide.ui.sheets.blocks import Block, Gap, Words

FEWEST: Final = 2
"""So many lines stay together on either page."""


def fill_up(page: list[Block], last: list[Block], width: float, room: float) -> None:
    """Small print alone is a page for nobody: half the lines of the text above it go there too, as many as fit."""
    at = len(page)
    while at and isinstance(page[at - 1], Gap):
        at -= 1
    above = page[at - 1] if at else None
    if not (isinstance(above, Words) and above.style == "body" and all(map(_is_small, last))):
        return
    count = above.lines(width)
    gaps = page[at:]
    line = above.height(width) / count
    moved = min(count // 2, int((room - sum(block.height(width) for block in (*gaps, *last))) // line))
    if min(moved, count - moved) >= FEWEST:
        first, rest = parted(above, count - moved, width)
        page[at - 1 :] = [first]
        last[:0] = [rest, *gaps]


def parted(words: Words, lines: int, width: float) -> tuple[Words, Words]:
    """The first lines of a paragraph, and the rest of it."""
    # Lines are there only once the height was asked for.
    words.height(width)
    start = words.document.begin().layout().lineAt(lines).textStart()
    end = words.document.characterCount() - 1
    return _piece(words, 0, start), _piece(words, start, end)


def _piece(words: Words, start: int, end: int) -> Words:
    taken = QTextCursor(words.document)
    taken.setPosition(start)
    taken.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    piece = copy(words)
    piece.document = QTextDocument()
    piece.document.setDocumentMargin(0)
    piece.document.setDefaultFont(words.document.defaultFont())
    cursor = QTextCursor(piece.document)
    cursor.insertFragment(taken.selection())
    cursor.mergeBlockFormat(words.document.begin().blockFormat())
    return piece


def _is_small(block: Block) -> bool:
    """Whether it is a foot, a link or the sources, or the room between them."""
    return isinstance(block, Gap) or (isinstance(block, Words) and block.style == "caption")
