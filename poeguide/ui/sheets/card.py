"""The pocket card: one sheet, eight panels, folded once across and then like a fan. It turns over like a notepad."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from poeguide.ui.qr import paint_code
from poeguide.ui.shapes import paint_shape
from poeguide.ui.sheets.blocks import Block, Gap, Heading, LineStop, Words, stacked
from poeguide.ui.sheets.pages import paint_mark
from poeguide.ui.sheets.paper import Paper, paper_font, paper_tokens
from poeguide.ui.sheets.parts import blocks_of
from poeguide.ui.sheets.values import CardSide, Part, PocketCard
from poeguide.ui.tokens import Tokens

PANELS: Final = 4


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands on one panel; without blocks and foot it is the cover."""

    blocks: tuple[Block, ...] = ()
    foot: str = ""


class CardPages:
    """The pages of a pocket card, laid out once: one, or several cards where words need more panels."""

    is_landscape = True

    def __init__(self, card: PocketCard, paper: Paper, *, is_large: bool = False) -> None:
        self.sheet, self.paper = card, paper
        self.tokens = paper_tokens("card", is_large=is_large)
        self._close = self.tokens.with_sizes({"sheet.gap": self.tokens.sizes["sheet.gap-close"]})
        self.size: QSizeF = paper.size.transposed()
        self._panel = QSizeF(self.size.width() / PANELS, self.size.height() / len(card.sides))
        rows = [self._laid_out(side) for side in card.sides]
        self.count = max(-(-len(panels) // PANELS) for panels in rows)
        self._rows = [panels + [None] * (self.count * PANELS - len(panels)) for panels in rows]

    def paint(self, painter: QPainter, at: int = 0) -> None:
        """Draw a card in tenths of a point."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, (side, panels) in enumerate(zip(self.sheet.sides, self._rows, strict=True)):
            for column, panel in enumerate(panels[at * PANELS : (at + 1) * PANELS]):
                place = self._place(row, column)
                if panel is not None and not panel.blocks:
                    self._paint_cover(painter, side, place)
                elif panel is not None:
                    self._paint_panel(painter, panel.blocks, panel.foot, place=place)
        self._paint_folds(painter, at)

    def overfull(self) -> list[str]:
        """Panels whose words do not fit, by language and number; a test holds this empty."""
        room = self._place(0, 1)
        return [
            f"{side.language} {at}"
            for side, panels in zip(self.sheet.sides, self._rows, strict=True)
            for at, panel in enumerate(panels)
            if panel and stacked([*panel.blocks, self._foot(panel.foot)], room.width()) > room.height()
        ]

    def _place(self, row: int, column: int) -> QRectF:
        """The inner room of a panel; edges stay clear of folds and of what printers cannot reach."""
        inset = self.tokens.size("sheet.panel")
        panel = QRectF(
            column * self._panel.width(), row * self._panel.height(), self._panel.width(), self._panel.height()
        )
        first, last = column == 0, column == PANELS - 1
        return panel.adjusted(inset * (2 if first else 1), 1.3 * inset, -inset * (2 if last else 1), -1.3 * inset)

    def _laid_out(self, side: CardSide) -> list[Panel | None]:
        """The cover and the first panel of each part, then, on further cards, what the parts have no room for."""
        tokens = self.tokens
        strong: tuple[Block, ...] = (Gap(tokens, "sheet.gap"), Strong(tokens, side.strong)) if side.strong else ()
        parts = (
            self._flowed(side, side.hand, side.hand_foot),
            self._flowed(side, side.line, side.line_foot),
            self._flowed(side, side.secondary, side.secondary_foot, end=strong),
        )
        first = [Panel(), *(panels[0] for panels in parts)]
        return [*first, *(panel for panels in parts for panel in panels[1:])]

    def _flowed(self, side: CardSide, part: Part, foot: str, *, end: tuple[Block, ...] = ()) -> list[Panel]:
        """A part on as many panels as it needs; the foot stands on each, and says where it goes on."""
        place = self._place(0, PANELS - 1)
        width, more = place.width(), side.more
        bare = replace(part, title="")
        blocks = list(blocks_of(self.tokens, bare, ""))
        whole = [Heading(self.tokens, part.title), *blocks, *end, self._foot(foot)]
        if stacked(whole, width) > place.height():
            # Closer lines often save a second card for one word.
            blocks = list(blocks_of(self._close, bare, ""))
        panels: list[Panel] = []
        while True:
            title = f"{part.title} ({len(panels) + 1})" if panels else part.title
            held: list[Block] = [Heading(self.tokens, title)]
            room = place.height() - self._foot(foot).height(width)
            if stacked([*held, *blocks, *end], width) <= room:
                return [*panels, Panel((*held, *blocks, *end), foot)]
            room = place.height() - self._foot(f"{more} {foot}").height(width)
            while blocks and (stacked([*held, blocks[0]], width) <= room or len(held) == 1):
                held.append(blocks.pop(0))
            if isinstance(last := held[-1], LineStop):
                last.is_cut = True
            panels.append(Panel(tuple(held), f"{more} {foot}"))

    def _foot(self, words: str) -> Words:
        return Words(self.tokens, escape(words), "caption", "text-2")

    def _paint_panel(self, painter: QPainter, blocks: Sequence[Block], foot: str, *, place: QRectF) -> None:
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

    def _paint_folds(self, painter: QPainter, at: int) -> None:
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
        number = f" · {at + 1}/{self.count}" if self.count > 1 else ""
        words = Words(tokens, escape(self.sheet.fold + number), "caption", "text-2")
        span = min(words.document.idealWidth() + tokens.size("sheet.panel"), width)
        line = tokens.line_height("caption")
        box = QRectF((width - span) / 2, (height - line) / 2, span, line)
        painter.fillRect(box, tokens.color("surface"))
        painter.save()
        painter.translate(box.left() + tokens.size("sheet.panel") / 2, box.top())
        words.paint(painter, span)
        painter.restore()


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
