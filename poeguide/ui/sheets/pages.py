"""A sheet on pages: header, title, blocks that flow, and a footer with the code that opens the page again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import takewhile
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from poeguide.ui import icons
from poeguide.ui.sheets.beside import pairs_of
from poeguide.ui.sheets.blocks import Block, Gap, LineStop, Marked, Row, Sources, Words, stacked
from poeguide.ui.sheets.foot import Foot
from poeguide.ui.sheets.lines import FEWEST, fill_up
from poeguide.ui.sheets.paper import Paper, paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate
LITTLE: Final = 0.75
"""A last page with less of its room taken is worth closer lines."""
LEAST: Final = 0.3
"""So much of a page stays filled where a part goes to the next one whole."""


class SheetPages:
    """The pages of a sheet, laid out once."""

    is_landscape = False
    may_close = True
    """Whether lines may stand closer where that saves a page."""
    closes: tuple[str, ...] = ("sheet.gap", "sheet.gap-part")
    """Which gaps become smaller then."""

    def __init__(self, sheet: Sheet, paper: Paper, *, is_large: bool = False) -> None:
        self.sheet, self.paper = sheet, paper
        self.tokens = paper_tokens("sheet", is_large=is_large)
        self.size: QSizeF = paper.size
        margin = self.tokens.size("sheet.margin")
        self._width = self.size.width() - 2 * margin
        self._feet = [Foot(self.tokens, sheet, self._width, is_first=is_first) for is_first in (True, False)]
        self._foot = self._feet[0].height
        self._head = self.tokens.size("icon.large") + self.tokens.size("sheet.header")
        body = self.size.height() - 2 * margin - self._head
        rooms = Rooms(*(body - foot.height for foot in self._feet))
        self._pages = self._flow(rooms)
        if self.count > 1 and any(part.spare for part in sheet.parts):
            whole = (self.sheet, self._pages)
            self.sheet = replace(sheet, parts=tuple(part.without_spare() for part in sheet.parts))
            self._pages = self._flow(rooms)
            if self.count >= len(whole[1]):
                self.sheet, self._pages = whole

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a page in tenths of a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self.tokens.size("sheet.margin")
        painter.save()
        painter.translate(margin, margin)
        self._paint_header(painter, at)
        painter.translate(0, self._head)
        for block in self._pages[at]:
            block.paint(painter, self._width)
            painter.translate(0, block.height(self._width))
        painter.restore()
        painter.save()
        foot = self._feet[1 if at else 0]
        painter.translate(margin, self.size.height() - margin - foot.height)
        foot.paint(painter)
        painter.restore()

    def _flow(self, rooms: Rooms) -> list[list[Block]]:
        """The blocks on pages; closer together where that saves a last page with little on it."""
        pages = flow(self._blocks(self.tokens), self._width, rooms)
        if self.may_close and len(pages) > 1 and stacked(pages[-1], self._width) < LITTLE * rooms.later:
            sizes = self.tokens.sizes
            close = {name: sizes[f"{name}-close"] for name in self.closes}
            closer = self._blocks(self.tokens.with_sizes(close))
            tries = (pages, *(flow(closer, self._width, rooms, splits=splits) for splits in (False, True)))
            # The first of the shortest: what stands side by side is parted only where that saves a page.
            pages = min(tries, key=len)
            _even_out(pages, self._width, rooms)
        if len(pages) > 1:
            fill_up(pages[-2], pages[-1], self._width, rooms.later)
            _pair_up(pages[-2], pages[-1])
        return pages

    def _blocks(self, tokens: Tokens) -> list[Block]:
        blocks: list[Block] = [Words(tokens, escape(self.sheet.title), "h1")]
        if self.sheet.lead:
            blocks += [Gap(tokens, "sheet.gap"), Words(tokens, escape(self.sheet.lead), "lead", "text-2")]
        confirm = translate("Sheet", "Confirm first:")
        for part in pairs_of(tokens, self.sheet.parts, confirm):
            blocks += [Gap(tokens), *part]
        return [*blocks, Sources(tokens, self.sheet.sources)] if self.sheet.sources else blocks

    def _paint_header(self, painter: QPainter, at: int) -> None:
        left = paint_mark(painter, self.tokens)
        painter.setFont(paper_font(self.tokens, "caption"))
        painter.setPen(self.tokens.color("text-2"))
        height = self.tokens.size("icon.large")
        blank = self.tokens.size("sheet.blank") if self.sheet.blank and not at else 0
        room = QRectF(left, 0, self._width - blank - left, height)
        words = self._again(at, room.width()) if at else self.sheet.blank
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words + ("  " if blank else "")
        )
        if blank:
            painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
            painter.drawLine(QPointF(self._width - blank, height * 0.8), QPointF(self._width, height * 0.8))

    def _again(self, at: int, room: float) -> str:
        """The title and the number of a later page; a title that is too long for the line is cut."""
        words = translate("Sheet", "{title}, page {n} of {count}")
        metrics = QFontMetricsF(paper_font(self.tokens, "caption"))
        number = words.format(title="", n=at + 1, count=self.count)
        cut = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(self.sheet.title, cut, room - metrics.horizontalAdvance(number))
        return words.format(title=title, n=at + 1, count=self.count)


class Rooms(NamedTuple):
    """The height for blocks on the first page, and on each later one."""

    first: float
    later: float


def flow(blocks: Sequence[Block], width: float, rooms: Rooms, *, splits: bool = False) -> list[list[Block]]:
    """Blocks on pages; a heading goes with what follows, and a page never begins with a gap."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for at, block in enumerate(blocks):
        room = rooms.first if len(pages) == 1 else rooms.later
        height = block.height(width)
        needed = stacked(_kept_together(blocks[at:]), width)
        if pages[-1] and used + needed > room and splits and (halves := block.split(width, room - used)):
            pages[-1].append(halves[0])
            pages.append([halves[1]])
            used = halves[1].height(width)
            continue
        if pages[-1] and used + needed > room:
            if isinstance(last := pages[-1][-1], LineStop):
                last.is_cut = True
            taken = _taken(pages[-1], block, width, rooms.later)
            pages.append(taken)
            used = stacked(taken, width)
        if isinstance(block, Gap) and not pages[-1]:
            continue
        pages[-1].append(block)
        used += height
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def _kept_together(blocks: Sequence[Block]) -> list[Block]:
    """The first block, with those that follow as far as each keeps with the next."""
    kept = sum(1 for _ in takewhile(lambda block: block.keeps, blocks))
    return list(blocks[: kept + 1])


def _taken(page: list[Block], block: Block, width: float, room: float) -> list[Block]:
    """What goes to the next page with a block that clings to it, under its heading, as far as it has room there."""
    for at in range(_tied(page, block), len(page)):
        taken = page[at:]
        is_whole = not isinstance(taken[0], Gap) and not page[at - 1].keeps
        if is_whole and stacked([*taken, block], width) <= room:
            del page[at:]
            return taken
    return []


def _tied(page: Sequence[Block], block: Block) -> int:
    """Where on a page begins what a block clings to, and the heading above that."""
    at = len(page)
    while at > 1 and (block.clings or isinstance(block, Gap)):
        at -= 1
        block = page[at]
    while at > 1 and page[at - 1].keeps:
        at -= 1
    return at


def _even_out(pages: list[list[Block]], width: float, rooms: Rooms) -> None:
    """A last page with little on it takes the part whole that goes on there, where enough stays on the page before."""
    if len(pages) == 1 or pages[-1][0].keeps:
        return
    before, last = pages[-2:]
    head = max((at for at, block in enumerate(before) if block.keeps), default=0)
    rest = before[head:]
    is_even = stacked(before[:head], width) > LEAST * rooms.later
    if is_even and stacked([*rest, *last], width) <= rooms.later:
        last[:0] = rest
        del before[head:]


def _pair_up(before: list[Block], last: list[Block]) -> None:
    """A line of a list that is alone on the last page takes the one before along."""
    lone = [block for block in last if not isinstance(block, Gap) and not block.clings]
    is_list = len(lone) == 1 and isinstance(lone[0], (Row, Marked)) and last[0] is lone[0]
    if is_list and len(before) > FEWEST and all(type(block) is type(lone[0]) for block in before[-FEWEST:]):
        last.insert(0, before.pop())


def paint_mark(painter: QPainter, tokens: Tokens) -> float:
    """The mark and the name of the guide; where what stands beside them may begin."""
    side, gap, name = tokens.size("icon.large"), tokens.size("sheet.gap"), "poeguide"
    drawing = icons.pixmap("mark", tokens.color("primary").name(), side)
    painter.drawPixmap(QRectF(0, 0, side, side), drawing, QRectF(drawing.rect()))
    font = paper_font(tokens, "strong")
    painter.setFont(font)
    painter.setPen(tokens.color("text"))
    painter.drawText(QPointF(side + gap, baseline(tokens, "strong", side)), name)
    return side + 3 * gap + QFontMetricsF(font).horizontalAdvance(name)


def baseline(tokens: Tokens, style: str, height: float) -> float:
    """Where a line stands that is in the middle of a height."""
    metrics = QFontMetricsF(paper_font(tokens, style))
    return (height + metrics.ascent() - metrics.descent()) / 2
