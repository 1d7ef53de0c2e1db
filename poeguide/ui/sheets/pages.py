"""A sheet on pages: header, title, blocks that flow, and a footer with the code that opens the page again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from poeguide.ui import icons
from poeguide.ui.qr import paint_code
from poeguide.ui.sheets.beside import pairs_of
from poeguide.ui.sheets.blocks import Block, Gap, LineStop, Words, stacked
from poeguide.ui.sheets.paper import Paper, paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate
LITTLE: Final = 0.5
"""A last page with less of its room taken is worth closer lines."""


class SheetPages:
    """The pages of a sheet, laid out once."""

    is_landscape = False
    may_close = True
    """Whether lines may stand closer where that saves a page."""

    def __init__(self, sheet: Sheet, paper: Paper, *, is_large: bool = False) -> None:
        self.sheet, self.paper = sheet, paper
        self.tokens = paper_tokens("sheet", is_large=is_large)
        self.size: QSizeF = paper.size
        margin = self.tokens.size("sheet.margin")
        self._width = self.size.width() - 2 * margin
        self._footer = self._footer_words()
        self._foot = self._foot_height(margin)
        self._head = self.tokens.size("icon.large") + self.tokens.size("sheet.header")
        room = self.size.height() - 2 * margin - self._head - self._foot
        self._pages = self._flow(room)

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
        painter.translate(margin, self.size.height() - margin - self._foot)
        self._paint_footer(painter)
        painter.restore()

    def _flow(self, room: float) -> list[list[Block]]:
        """The blocks on pages; closer together where that saves a last page with little on it."""
        pages = flow(self._blocks(self.tokens), self._width, room)
        if self.may_close and len(pages) > 1 and stacked(pages[-1], self._width) < LITTLE * room:
            sizes = self.tokens.sizes
            close = {"sheet.gap": sizes["sheet.gap-close"], "sheet.gap-part": sizes["sheet.gap-part-close"]}
            closer = flow(self._blocks(replace(self.tokens, sizes={**sizes, **close})), self._width, room)
            return closer if len(closer) < len(pages) else pages
        return pages

    def _blocks(self, tokens: Tokens) -> list[Block]:
        blocks: list[Block] = [Words(tokens, escape(self.sheet.title), "h1")]
        if self.sheet.lead:
            blocks += [Gap(tokens, "sheet.gap"), Words(tokens, escape(self.sheet.lead), "lead", "text-2")]
        confirm = translate("Sheet", "Confirm first:")
        for part in pairs_of(tokens, self.sheet.parts, confirm):
            blocks += [Gap(tokens), *part]
        if self.sheet.sources:
            blocks += [Gap(tokens), Words(tokens, escape(self.sheet.sources), "caption", "text-2")]
        return blocks

    def _paint_header(self, painter: QPainter, at: int) -> None:
        paint_mark(painter, self.tokens)
        painter.setFont(paper_font(self.tokens, "caption"))
        painter.setPen(self.tokens.color("text-2"))
        height = self.tokens.size("icon.large")
        words = self.sheet.blank
        if at:
            words = translate("Sheet", "{title}, page {n} of {count}").format(
                title=self.sheet.title, n=at + 1, count=self.count
            )
        blank = self.tokens.size("sheet.blank") if words and not at else 0
        room = QRectF(0, 0, self._width - blank, height)
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words + ("  " if blank else "")
        )
        if blank:
            painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
            painter.drawLine(QPointF(self._width - blank, height * 0.8), QPointF(self._width, height * 0.8))

    def _foot_height(self, margin: float) -> float:
        """What the footer holds decides: without a code for a phone there is more room for the sheet."""
        tokens = self.tokens
        phone = tokens.size("sheet.footer") if self.sheet.phone else 0
        lines = tokens.line_height("caption") + tokens.line_height("stat") if self.sheet.code else 0
        words = self._footer.height(self._footer_width)
        return max(phone, max(lines, words) + margin / 2)

    @property
    def _footer_left(self) -> float:
        return self.tokens.size("sheet.code") + self.tokens.size("sheet.gap-part") if self.sheet.phone else 0

    @property
    def _footer_width(self) -> float:
        tokens = self.tokens
        right = tokens.size("sheet.code") * tokens.scale + tokens.size("sheet.gap-part") if self.sheet.code else 0
        return self._width - self._footer_left - right

    def _footer_words(self) -> Words:
        return Words(self.tokens, "<br>".join(escape(note) for note in self.sheet.notes), "caption", "text-2")

    def _paint_footer(self, painter: QPainter) -> None:
        tokens, side = self.tokens, self.tokens.size("sheet.code")
        painter.setPen(QPen(tokens.color("line"), tokens.size("shape.line")))
        painter.drawLine(QPointF(0, 0), QPointF(self._width, 0))
        painter.translate(0, tokens.size("sheet.gap"))
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        if self.sheet.phone:
            paint_code(painter, QRectF(0, 0, side, side), self.sheet.phone, dark=black, light=white)
        painter.save()
        painter.translate(self._footer_left, tokens.size("sheet.gap"))
        self._footer.paint(painter, self._footer_width)
        painter.restore()
        if self.sheet.code:
            paint_jump_code(painter, tokens, QRectF(0, tokens.size("sheet.gap"), self._width, side), self.sheet.code)


def flow(blocks: Sequence[Block], width: float, room: float) -> list[list[Block]]:
    """Blocks on pages; a heading goes with what follows, and a page never begins with a gap."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for at, block in enumerate(blocks):
        height = block.height(width)
        following = at + 1
        needed = height
        while block.keeps and following < len(blocks) and (blocks[following - 1].keeps):
            needed += blocks[following].height(width)
            following += 1
        if pages[-1] and used + needed > room:
            if isinstance(last := pages[-1][-1], LineStop):
                last.is_cut = True
            taken = [pages[-1].pop()] if block.clings and len(pages[-1]) > 1 and not pages[-1][-2].keeps else []
            pages.append(taken)
            used = stacked(taken, width)
        if isinstance(block, Gap) and not pages[-1]:
            continue
        pages[-1].append(block)
        used += height
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def paint_mark(painter: QPainter, tokens: Tokens) -> None:
    """The mark and the name of the guide."""
    side = tokens.size("icon.large")
    drawing = icons.pixmap("mark", tokens.color("primary").name(), side)
    painter.drawPixmap(QRectF(0, 0, side, side), drawing, QRectF(drawing.rect()))
    painter.setFont(paper_font(tokens, "strong"))
    painter.setPen(tokens.color("text"))
    painter.drawText(QPointF(side + tokens.size("sheet.gap"), baseline(tokens, "strong", side)), "poeguide")


def paint_jump_code(painter: QPainter, tokens: Tokens, place: QRectF, code: str) -> None:
    """“Open page” and the code, at the right."""
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    painter.setFont(paper_font(tokens, "caption"))
    painter.setPen(tokens.color("text-2"))
    painter.drawText(place, right, translate("Sheet", "Open page"))
    painter.setFont(paper_font(tokens, "stat"))
    painter.setPen(tokens.color("text"))
    painter.drawText(place.adjusted(0, tokens.line_height("caption"), 0, 0), right, code)


def baseline(tokens: Tokens, style: str, height: float) -> float:
    """Where a line stands that is in the middle of a height."""
    metrics = QFontMetricsF(paper_font(tokens, style))
    return (height + metrics.ascent() - metrics.descent()) / 2
