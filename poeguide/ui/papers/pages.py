"""Pages made of blocks that a paper brings along, and several papers bound as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Protocol

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from poeguide.ui.sheets.blocks import Block, Gap, Words
from poeguide.ui.sheets.pages import Rooms, SheetPages, flow
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

MakeBlocks = Callable[[Tokens], Sequence[Block]]


class AnyPages(Protocol):
    """What can be painted page by page."""

    paper: Paper
    size: QSizeF
    is_landscape: bool
    sheet: Sheet

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a page in tenths of a point."""


class BlockPages(SheetPages):
    """A sheet whose body is blocks of its own below the title; room to write in is never taken from it."""

    may_close = False

    def __init__(self, sheet: Sheet, make: MakeBlocks, paper: Paper, *, is_large: bool = False) -> None:
        self._make = make
        super().__init__(sheet, paper, is_large=is_large)

    def _blocks(self, tokens: Tokens) -> list[Block]:
        head: list[Block] = [Words(tokens, escape(self.sheet.title), "h1")]
        if self.sheet.lead:
            head += [Gap(tokens, "sheet.gap"), Words(tokens, escape(self.sheet.lead), "lead", "text-2")]
        return [*head, Gap(tokens), *self._make(tokens)]


class QuestionPages(BlockPages):
    """Questions answered by a mark: they stand closer to each other where the last would need a page of its own."""

    may_close = True
    closes = ("sheet.gap-part",)


class ClosingPages(BlockPages):
    """All gaps may close where that saves a page, half where that is enough; lines to write on stay as they are."""

    may_close = True

    def _flow(self, rooms: Rooms) -> list[list[Block]]:
        closed = super()._flow(rooms)
        sizes = self.tokens.sizes
        half = {name: (sizes[name] + sizes[f"{name}-close"]) / 2 for name in self.closes}
        for tokens in (self.tokens, self.tokens.with_sizes(half)):
            pages = flow(self._blocks(tokens), self._width, rooms)
            if len(pages) == len(closed):
                return pages
        return closed


class BoundPages:
    """Several papers one after the other, as one file; each keeps its own page numbers."""

    is_landscape = False

    def __init__(self, title: str, papers: Sequence[AnyPages]) -> None:
        self.papers = tuple(papers)
        self.paper, self.size = papers[0].paper, papers[0].size
        self.sheet = Sheet(title, "", ())
        self._places = [(paper, at) for paper in papers for at in range(paper.count)]

    @property
    def count(self) -> int:
        """Pages of all papers."""
        return len(self._places)

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a page of the paper that it belongs to."""
        paper, own = self._places[at]
        painter.save()
        paper.paint(painter, own)
        painter.restore()
