"""The foot of a page: a code for a phone, dates and what this guide is, and the code that opens the page again."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poeguide.ui.qr import paint_code
from poeguide.ui.sheets.blocks import Words
from poeguide.ui.sheets.paper import paper_font
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate


class Foot:
    """The foot of the first page, or of the later ones: in large print they say less, and leave room for the sheet."""

    def __init__(self, tokens: Tokens, sheet: Sheet, width: float, *, is_first: bool) -> None:
        self._tokens, self._sheet, self._width = tokens, sheet, width
        notes = sheet.notes if is_first or tokens.scale <= 1 or not sheet.dates else (sheet.dates,)
        self._words = Words(tokens, "<br>".join(escape(note) for note in notes), "caption", "text-2")

    @property
    def height(self) -> float:
        """What it holds decides: without a code for a phone there is more room for the sheet."""
        tokens = self._tokens
        phone = tokens.size("sheet.footer") if self._sheet.phone else 0
        lines = tokens.line_height("caption") + tokens.line_height("stat") if self._sheet.code else 0
        words = self._words.height(self._room)
        return max(phone, max(lines, words) + tokens.size("sheet.margin") / 2)

    def paint(self, painter: QPainter) -> None:
        """Draw it from the origin downward."""
        tokens, side = self._tokens, self._tokens.size("sheet.code")
        painter.setPen(QPen(tokens.color("line"), tokens.size("shape.line")))
        painter.drawLine(QPointF(0, 0), QPointF(self._width, 0))
        painter.translate(0, tokens.size("sheet.gap"))
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        if self._sheet.phone:
            paint_code(painter, QRectF(0, 0, side, side), self._sheet.phone, dark=black, light=white)
        painter.save()
        painter.translate(self._left, tokens.size("sheet.gap"))
        self._words.paint(painter, self._room)
        painter.restore()
        if self._sheet.code:
            paint_jump_code(painter, tokens, QRectF(0, tokens.size("sheet.gap"), self._width, side), self._sheet.code)

    @property
    def _left(self) -> float:
        tokens = self._tokens
        return tokens.size("sheet.code") + tokens.size("sheet.gap-part") if self._sheet.phone else 0

    @property
    def _room(self) -> float:
        tokens = self._tokens
        right = tokens.size("sheet.code") * tokens.scale + tokens.size("sheet.gap-part") if self._sheet.code else 0
        return self._width - self._left - right


def paint_jump_code(painter: QPainter, tokens: Tokens, place: QRectF, code: str) -> None:
    """“Open page” and the code, at the right."""
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    painter.setFont(paper_font(tokens, "caption"))
    painter.setPen(tokens.color("text-2"))
    painter.drawText(place, right, translate("Sheet", "Open page"))
    painter.setFont(paper_font(tokens, "stat"))
    painter.setPen(tokens.color("text"))
    painter.drawText(place.adjusted(0, tokens.line_height("caption"), 0, 0), right, code)
