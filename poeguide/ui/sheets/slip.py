"""A slip of 72 millimeters: the words that a visitor takes along, and a code that holds them. As long as it must be."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter

from poeguide.ui.qr import paint_code
from poeguide.ui.sheets.blocks import Block, Gap, Words
from poeguide.ui.sheets.foot import paint_jump_code
from poeguide.ui.sheets.pages import paint_mark
from poeguide.ui.sheets.paper import UNITS, paper_tokens
from poeguide.ui.tokens import Tokens

WIDTH: Final = 72.0
"""Millimeters that the usual printers of receipts print across."""
MILLIMETERS: Final = 25.4


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on it. `phone` is what the printed code tells a phone; `code` opens the page again."""

    title: str
    lines: tuple[str, ...]
    notices: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    phone: str = ""
    code: str = ""


class SlipPages:
    """One long page; black on white, as the heads of such printers know nothing else."""

    is_landscape = False
    count = 1

    def __init__(self, slip: Slip) -> None:
        self.slip = slip
        self.tokens = paper_tokens("slip", is_large=False)
        margin = self.tokens.size("sheet.margin")
        width = WIDTH / MILLIMETERS * UNITS
        self._width = width - 2 * margin
        self._blocks = self._make_blocks()
        height = 2 * margin + sum(block.height(self._width) for block in self._blocks)
        self.size = QSizeF(width, height)

    @property
    def page(self) -> QPageSize:
        """The paper, cut where the words end."""
        size = QSizeF(WIDTH, self.size.height() / UNITS * MILLIMETERS)
        return QPageSize(size, QPageSize.Unit.Millimeter, "slip", QPageSize.SizeMatchPolicy.ExactMatch)

    def paint(self, painter: QPainter, _at: int) -> None:
        """Draw it in tenths of a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self.tokens.size("sheet.margin")
        painter.save()
        painter.translate(margin, margin)
        for block in self._blocks:
            block.paint(painter, self._width)
            painter.translate(0, block.height(self._width))
        painter.restore()

    def _make_blocks(self) -> list[Block]:
        slip, tokens = self.slip, self.tokens
        blocks: list[Block] = [Mark(tokens), Gap(tokens), Words(tokens, escape(slip.title), "h1")]
        for line in slip.lines:
            blocks += [Gap(tokens, "sheet.gap"), Words(tokens, escape(line), "body")]
        for notice in slip.notices:
            blocks += [Gap(tokens), Words(tokens, escape(notice), "strong")]
        if slip.phone:
            blocks += [Gap(tokens), Code(tokens, slip.phone)]
        if slip.code:
            blocks += [Gap(tokens), JumpCode(tokens, slip.code)]
        for note in slip.notes:
            blocks += [Gap(tokens, "sheet.gap"), Words(tokens, escape(note), "caption")]
        return blocks


class Mark(Block):
    """The mark and the name of the guide."""

    def height(self, _width: float) -> float:
        """As high as the drawing."""
        return float(self.tokens.size("icon.large"))

    def paint(self, painter: QPainter, _width: float) -> None:
        """Draw it."""
        paint_mark(painter, self.tokens)


class Code(Block):
    """The code, 60 millimeters wide: small enough for the roll, large enough for any camera."""

    def __init__(self, tokens: Tokens, text: str) -> None:
        super().__init__(tokens)
        self._text = text

    def height(self, _width: float) -> float:
        """A square."""
        return float(self.tokens.size("sheet.code"))

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw it in the middle."""
        side = self.height(width)
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        paint_code(painter, QRectF((width - side) / 2, 0, side, side), self._text, dark=black, light=white)


class JumpCode(Block):
    """“Open page” and the five characters that open it in any copy of the guide."""

    def __init__(self, tokens: Tokens, code: str) -> None:
        super().__init__(tokens)
        self._code = code

    def height(self, _width: float) -> float:
        """Two lines."""
        return self.tokens.line_height("caption") + self.tokens.line_height("stat")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw it at the right."""
        paint_jump_code(painter, self.tokens, QRectF(0, 0, width, self.height(width)), self._code)
