"""A part of a sheet as blocks: its heading, text, boxes, stops, rows, and what of it is to be confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from poeguide.ui.sheets.blocks import Block, Box, Bullet, Gap, Heading, LineStop, Row, Words
from poeguide.ui.sheets.line_row import rows_of
from poeguide.ui.sheets.values import Part
from poeguide.ui.tokens import Tokens

_PIECE = re.compile(r"<p>(.*?)</p>|<li>(.*?)</li>", re.DOTALL)


def blocks_of(tokens: Tokens, part: Part, confirm: str, *, style: str = "body") -> Iterator[Block]:
    """The blocks of a part; `confirm` is the word before facts that are to be confirmed."""
    if part.title:
        yield Heading(tokens, part.title, "h2" if style == "body" else "h3")
    text = list(_text(tokens, part.html, style))
    if text and isinstance(text[-1], Gap) and not (part.checks or part.stops or part.rows or part.foot or part.confirm):
        # The room between parts follows; after a list it would be less.
        text.pop()
    yield from text
    yield from (Box(tokens, line) for line in part.checks)
    yield from _line(tokens, part)
    yield from (Row(tokens, name, value) for name, value in part.rows)
    yield from _small(tokens, part, confirm)


def _small(tokens: Tokens, part: Part, confirm: str) -> Iterator[Block]:
    """The small words at the end."""
    if part.foot:
        foot = Words(tokens, escape(part.foot), "caption", "text-2")
        foot.clings = bool(part.title or part.html or part.checks or part.stops or part.rows)
        yield foot
    if part.confirm:
        mark = Words(tokens, f"<b>{escape(confirm)}</b> {escape('; '.join(part.confirm))}", "caption", "text-2")
        # Alone at the head of a page nobody would know what is to be confirmed.
        mark.clings = True
        yield mark


def _line(tokens: Tokens, part: Part) -> Iterator[Block]:
    """The stops in a row where the part wants it and they fit, else below one another."""
    if part.is_row and len(part.stops) > 1:
        yield from rows_of(tokens, part.stops)
        return
    for at, stop in enumerate(part.stops):
        after = part.stops[at + 1] if at + 1 < len(part.stops) else None
        yield LineStop(tokens, stop, at + 1, after=after)


def _text(tokens: Tokens, html: str, style: str) -> Iterator[Block]:
    for match in _PIECE.finditer(html):
        if match[1] is not None:
            yield Words(tokens, match[1], style)
            yield Gap(tokens, "sheet.gap")
        else:
            yield Bullet(tokens, Words(tokens, match[2], style), style)
