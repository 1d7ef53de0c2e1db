"""The pocket card: one sheet, eight panels, folded once across and then like a fan. It turns over like a notepad."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poeguide.ui.qr import paint_code
from poeguide.ui.shapes import paint_shape
from poeguide.ui.sheets.blocks import Block, Gap, Words, blocks_of, stacked
from poeguide.ui.sheets.pages import paint_mark
from poeguide.ui.sheets.paper import Paper, paper_font, paper_tokens
from poeguide.ui.sheets.values import CardSide, Part, PocketCard
from poeguide.ui.tokens import Tokens

PANELS: Final = 4


class CardPages:
    """The one page of a pocket card, laid out once."""

    count = 1
    is_landscape = True

    def __init__(self, card: PocketCard, paper: Paper, *, is_large: bool = False) -> None:
        self.sheet, self.paper = card, paper
        self.tokens = paper_tokens("card", is_large=is_large)
        self.size: QSizeF = paper.size.transposed()
        self._panel = QSizeF(self.size.width() / PANELS, self.size.height() / len(card.sides))

    def paint(self, painter: QPainter, _at: int = 0) -> None:
        """Draw the page in tenths of a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, side in enumerate(self.sheet.sides):
            self._paint_cover(painter, side, self._place(row, 0))
            for column, (blocks, foot) in enumerate(self._panels(side), start=1):
                self._paint_panel(painter, blocks, foot, place=self._place(row, column))
        self._paint_folds(painter)

    def overfull(self) -> list[str]:
        """Panels whose words do not fit, by language and title; a test holds this empty."""
        found = []
        for side in self.sheet.sides:
            for part, (blocks, foot) in zip((side.hand, side.line, side.secondary), self._panels(side), strict=True):
                room = self._place(0, 1)
                needed = stacked(blocks, room.width()) + self._foot(foot).height(room.width())
                if needed > room.height():
                    found.append(f"{side.language} {part.title}")
        return found

    def _place(self, row: int, column: int) -> QRectF:
        """The inner room of a panel; edges stay clear of folds and of what printers cannot reach."""
        inset = self.tokens.size("sheet.panel")
        panel = QRectF(
            column * self._panel.width(), row * self._panel.height(), self._panel.width(), self._panel.height()
        )
        first, last = column == 0, column == PANELS - 1
        return panel.adjusted(inset * (2 if first else 1), 1.5 * inset, -inset * (2 if last else 1), -1.5 * inset)

    def _panels(self, side: CardSide) -> list[tuple[list[Block], str]]:
        tokens = self.tokens
        strong: list[Block] = [Gap(tokens, "sheet.gap"), Strong(tokens, side.strong)] if side.strong else []
        return [
            (self._fitted(side, side.hand, side.hand_foot), side.hand_foot),
            (self._fitted(side, side.line, side.line_foot), side.line_foot),
            ([*self._fitted(side, side.secondary, side.secondary_foot, after=strong), *strong], side.secondary_foot),
        ]

    def _fitted(self, side: CardSide, part: Part, foot: str, *, after: Sequence[Block] = ()) -> list[Block]:
        """As much of a panel as fits above its foot, and how much more there is in the guide."""
        place = self._place(0, 1)
        width = place.width()
        room = place.height() - self._foot(foot).height(width) - stacked(after, width)
        blocks, left_out = list(blocks_of(self.tokens, part, "")), 0
        while stacked([*blocks, *self._more(side, left_out)], width) > room and (less := shorter(part)) is not None:
            part, left_out = less, left_out + 1
            blocks = list(blocks_of(self.tokens, part, ""))
        return [*blocks, *self._more(side, left_out)]

    def _more(self, side: CardSide, count: int) -> list[Block]:
        words = side.more.format(n=count)
        return [Words(self.tokens, escape(words), "caption", "text-2")] if count else []

    def _foot(self, words: str) -> Words:
        return Words(self.tokens, escape(words), "caption", "text-2")

    def _paint_panel(self, painter: QPainter, blocks: list[Block], foot: str, *, place: QRectF) -> None:
        painter.save()
        painter.translate(place.topLeft())
        painter.save()
        for block in blocks:
            block.paint(painter, place.width())
            painter.translate(0, block.height(place.width()))
        painter.restore()
        words = self._foot(foot)
        painter.translate(0, place.height() - words.height(place.width()))
        words.paint(painter, place.width())
        painter.restore()

    def _paint_cover(self, painter: QPainter, side: CardSide, place: QRectF) -> None:
        tokens, inset = self.tokens, self.tokens.size("sheet.panel") * 0.8
        painter.fillRect(place.adjusted(-inset, -inset / 2, inset / 2, inset / 2), tokens.color("primary-tint"))
        painter.save()
        painter.translate(place.topLeft())
        paint_mark(painter, tokens)
        painter.translate(0, tokens.size("icon.large") + 3 * tokens.size("sheet.gap"))
        title = Words(tokens, escape(side.title), "h1")
        title.paint(painter, place.width())
        painter.translate(0, title.height(place.width()) + 2 * tokens.size("sheet.gap"))
        self._paint_where(painter, side, place.width())
        painter.restore()
        self._paint_code(painter, side, place)

    def _paint_where(self, painter: QPainter, side: CardSide, width: float) -> None:
        tokens = self.tokens
        indent = tokens.size("icon.normal") + tokens.size("sheet.gap") if side.shape and side.place else 0
        if indent:
            mark = tokens.size("icon.normal")
            top = (tokens.line_height("strong") - mark) / 2
            paint_shape(painter, tokens, QRectF(0, top, mark, mark), side.shape)
        words = Words(tokens, f"<b>{escape(side.place)}</b>")
        note = Words(tokens, escape(side.place_note))
        painter.translate(indent, 0)
        words.paint(painter, width - indent)
        painter.translate(-indent, words.height(width - indent) if side.place else 0)
        note.paint(painter, width)

    def _paint_code(self, painter: QPainter, side: CardSide, place: QRectF) -> None:
        tokens, code = self.tokens, self.tokens.size("sheet.code")
        box = QRectF(place.left(), place.bottom() - code, code, code)
        black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
        if self.sheet.phone:
            paint_code(painter, box, self.sheet.phone, dark=black, light=white)
        left = box.right() + 1.5 * tokens.size("sheet.gap")
        scan = Words(tokens, escape(side.scan), "caption", "text-2")
        width = place.right() - left
        height = scan.height(width)
        painter.save()
        painter.translate(left, place.bottom() - height - tokens.line_height("stat"))
        scan.paint(painter, width)
        painter.setFont(paper_font(tokens, "stat"))
        painter.setPen(tokens.color("text"))
        painter.drawText(
            QRectF(0, height, width, tokens.line_height("stat")), int(Qt.AlignmentFlag.AlignLeft), self.sheet.code
        )
        painter.restore()

    def _paint_folds(self, painter: QPainter) -> None:
        tokens, width, height = self.tokens, self.size.width(), self.size.height()
        pen = QPen(tokens.color("text-2"), tokens.size("shape.border"))
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for column in range(1, PANELS):
            x = column * self._panel.width()
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setColor(tokens.color("text"))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, height / 2), QPointF(width, height / 2))
        words = Words(tokens, escape(self.sheet.fold), "caption", "text-2")
        span = min(words.document.idealWidth() + tokens.size("sheet.panel"), width)
        line = tokens.line_height("caption")
        box = QRectF((width - span) / 2, (height - line) / 2, span, line)
        painter.fillRect(box, tokens.color("surface"))
        painter.save()
        painter.translate(box.left() + tokens.size("sheet.panel") / 2, box.top())
        words.paint(painter, span)
        painter.restore()


def shorter(part: Part) -> Part | None:
    """The part with one thing less: a stop for some before a stop for all, else the last; None where one is left."""
    if len(part.stops) > 1:
        some = [at for at, stop in enumerate(part.stops) if stop.is_optional] or [len(part.stops) - 2]
        return replace(part, stops=part.stops[: some[-1]] + part.stops[some[-1] + 1 :])
    if len(part.checks) > 1:
        return replace(part, checks=part.checks[:-1])
    pieces = part.html.split("</p>")
    return replace(part, html="</p>".join((*pieces[:-2], ""))) if len(pieces) > 2 else None


class Strong(Block):
    """A sentence with a bar beside it."""

    def __init__(self, tokens: Tokens, words: str) -> None:
        super().__init__(tokens)
        self._words = Words(tokens, f"<b>{escape(words)}</b>")

    def height(self, width: float) -> float:
        """That of the words."""
        return self._words.height(width - self._indent)

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw bar and words."""
        painter.fillRect(QRectF(0, 0, self.tokens.size("shape.bar"), self.height(width)), self.tokens.color("primary"))
        painter.save()
        painter.translate(self._indent, 0)
        self._words.paint(painter, width - self._indent)
        painter.restore()

    @property
    def _indent(self) -> float:
        return self.tokens.size("shape.bar") + 1.5 * self.tokens.size("sheet.gap")
