"""Blocks of a sheet: what is drawn whole, one below the other. All sizes are in tenths of a point."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from poeguide.ui.sheets.paper import paper_font
from poeguide.ui.sheets.values import Line, Stop
from poeguide.ui.tokens import Tokens

_LINK = re.compile(r"</?a\b[^>]*>")


class Block:
    """Something with a height at a width; `keeps` holds it beside the next one, `clings` beside the one before."""

    keeps = clings = False

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def height(self, width: float) -> float:
        """How much room it takes."""
        raise NotImplementedError

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw it from the origin downward."""
        raise NotImplementedError

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002 # most blocks stay whole
        """What of it has room on a page, and the rest; None where it stays whole."""
        return None


class Words(Block):
    """Text that wraps, in a type style and a color."""

    def __init__(self, tokens: Tokens, html: str, style: str = "body", color: str = "text") -> None:
        super().__init__(tokens)
        self._color, self.style = color, style
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(paper_font(tokens, style))
        self.document.setHtml(_LINK.sub("", html))
        lines = QTextBlockFormat()
        lines.setLineHeight(tokens.line_height(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def height(self, width: float) -> float:
        """As high as the wrapped lines."""
        self.document.setTextWidth(width)
        return self.document.size().height()

    def lines(self, width: float) -> int:
        """How many lines a paragraph takes; several paragraphs count as one line, which cannot be parted."""
        # The layout has no lines before the height is asked for.
        self.height(width)
        return self.document.begin().layout().lineCount() if self.document.blockCount() == 1 else 1

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the lines."""
        self.document.setTextWidth(width)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self.tokens.color(self._color))
        context.palette = palette
        self.document.documentLayout().draw(painter, context)


class Heading(Words):
    """The title of a part; it never stands alone at the foot of a page."""

    keeps = True

    def __init__(self, tokens: Tokens, title: str, style: str = "h2") -> None:
        super().__init__(tokens, escape(title), style)

    def height(self, width: float) -> float:
        """Its lines, and a gap below."""
        return super().height(width) + self.tokens.size("sheet.gap")


class Gap(Block):
    """Room between parts."""

    def __init__(self, tokens: Tokens, name: str = "sheet.gap-part") -> None:
        super().__init__(tokens)
        self._height = tokens.size(name)

    def height(self, width: float) -> float:  # noqa: ARG002 # every block is asked so
        """The same at any width."""
        return self._height

    def paint(self, painter: QPainter, width: float) -> None:
        """Nothing is drawn."""


class Sources(Words):
    """Where the facts come from, after the last part; on a page of their own they would be a sheet for nobody."""

    clings = True

    def __init__(self, tokens: Tokens, sources: str) -> None:
        super().__init__(tokens, escape(sources), "caption", "text-2")
        self._above = tokens.size("sheet.gap-part")

    def height(self, width: float) -> float:
        """Its lines, and the room above."""
        return self._above + super().height(width)

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the lines below that room."""
        painter.save()
        painter.translate(0, self._above)
        super().paint(painter, width)
        painter.restore()


class Marked(Block):
    """Words beside a mark."""

    def __init__(self, tokens: Tokens, words: Words, style: str = "body") -> None:
        super().__init__(tokens)
        self.words, self._style = words, style

    @property
    def indent(self) -> float:
        """Where the words begin."""
        return self.tokens.size("icon.normal") + 1.5 * mark_gap(self.tokens)

    def height(self, width: float) -> float:
        """That of the words, and a gap below."""
        return self.words.height(width - self.indent) + self.tokens.size("sheet.gap")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the mark, then the words."""
        self.paint_mark(painter, self.tokens.line_height(self._style))
        painter.save()
        painter.translate(self.indent, 0)
        self.words.paint(painter, width - self.indent)
        painter.restore()

    def paint_mark(self, painter: QPainter, line: float) -> None:
        """Draw the mark beside the first line."""
        raise NotImplementedError


class Bullet(Marked):
    """A line of a list."""

    def paint_mark(self, painter: QPainter, line: float) -> None:
        """A dot."""
        radius = self.tokens.size("diagram.stroke") / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tokens.color("text"))
        painter.drawEllipse(QPointF(self.indent / 2, line / 2), radius, radius)


class Box(Marked):
    """A line to tick; a cross where it was ticked on the screen."""

    def __init__(self, tokens: Tokens, line: Line) -> None:
        note = f" <span>{escape(line.note)}</span>" if line.note else ""
        super().__init__(tokens, Words(tokens, line.words + note))
        self._is_done = line.is_done

    def paint_mark(self, painter: QPainter, line: float) -> None:
        """A square."""
        side = self.tokens.size("icon.normal")
        box = QRectF(0, (line - side) / 2, side, side)
        painter.setPen(QPen(self.tokens.color("text"), self.tokens.size("shape.border")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.tokens.size("shape.radius")
        painter.drawRoundedRect(box, radius, radius)
        if self._is_done:
            third = side / 3.5
            inner = box.adjusted(third, third, -third, -third)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())


class LineStop(Block):
    """A numbered stop of the inspection line; the stroke goes on to the next one, or ends where a page does."""

    def __init__(self, tokens: Tokens, stop: Stop, number: int, *, after: Stop | None) -> None:
        super().__init__(tokens)
        self._stop, self._number, self._after = stop, number, after
        self.is_cut = False
        name = Words(tokens, f"<b>{escape(stop.name)}</b>", "h3" if stop.words else "body")
        self._words = [name, *([Words(tokens, escape(stop.words))] if stop.words else [])]

    def height(self, width: float) -> float:
        """Name and words, at least the circle and a piece of the line."""
        tokens = self.tokens
        room = width - self._indent
        return max(
            sum(words.height(room) for words in self._words) + 2 * tokens.size("sheet.gap"),
            tokens.size("diagram.stop") * self._step if self._after else tokens.size("diagram.stop"),
        )

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the stroke, the circle with its number, and the words."""
        tokens, side = self.tokens, self.tokens.size("diagram.stop")
        middle = QPointF(side / 2, side / 2)
        if self._after is not None:
            pen = QPen(tokens.color("primary"), tokens.size("diagram.stroke"))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if self._after.is_optional or self._stop.is_optional:
                stroke = pen.widthF()
                pen.setDashPattern([tokens.size("diagram.dash") / stroke, tokens.size("diagram.dash-gap") / stroke])
            painter.setPen(pen)
            painter.drawLine(middle, QPointF(side / 2, self.height(width) + (0 if self.is_cut else side / 2)))
        ring = tokens.size("diagram.hollow")
        painter.setPen(QPen(tokens.color("primary"), ring))
        painter.setBrush(tokens.color("surface" if self._stop.is_optional else "primary"))
        painter.drawEllipse(middle, (side - ring) / 2, (side - ring) / 2)
        painter.setFont(paper_font(tokens, "label"))
        painter.setPen(tokens.color("primary" if self._stop.is_optional else "on-primary"))
        painter.drawText(QRectF(0, 0, side, side), int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.save()
        first = self._words[0].height(width - self._indent)
        painter.translate(self._indent, max(0.0, (side - first) / 2) if len(self._words) == 1 else 0)
        for words in self._words:
            words.paint(painter, width - self._indent)
            painter.translate(0, words.height(width - self._indent))
        painter.restore()

    @property
    def _step(self) -> float:
        """From circle to circle; large print and close lines have less room to spare."""
        sizes = self.tokens.sizes
        is_close = sizes["sheet.gap"] <= sizes.get("sheet.gap-close", 0)
        return 1.15 if (self.tokens.scale > 1 or is_close) and not self._stop.words else 1.4

    @property
    def _indent(self) -> float:
        return self.tokens.size("diagram.stop") + 2 * mark_gap(self.tokens)


class Row(Block):
    """A name and its value, with a thin line below."""

    def __init__(self, tokens: Tokens, name: str, value: str) -> None:
        super().__init__(tokens)
        self._name, self._value = Words(tokens, escape(name), "label"), Words(tokens, escape(value))

    def height(self, width: float) -> float:
        """The higher of the two, and a gap."""
        left = self._left(width)
        return max(
            self._name.height(left - self.tokens.size("sheet.gap")), self._value.height(width - left)
        ) + self.tokens.size("sheet.gap")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw both, and the line."""
        left = self._left(width)
        self._name.paint(painter, left - self.tokens.size("sheet.gap"))
        painter.save()
        painter.translate(left, 0)
        self._value.paint(painter, width - left)
        painter.restore()
        painter.setPen(QPen(self.tokens.color("line"), self.tokens.size("shape.line")))
        bottom = self.height(width) - self.tokens.size("sheet.gap") / 2
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))

    def _left(self, width: float) -> float:
        return min(self.tokens.size("sheet.row-label") * self.tokens.scale, width * 0.45)


def mark_gap(tokens: Tokens) -> float:
    """Room between a mark and its words; it stays where lines are set closer."""
    return tokens.sizes.get("sheet.gap-mark", tokens.sizes["sheet.gap"])


def stacked(blocks: Iterable[Block], width: float) -> float:
    """The height of blocks below one another."""
    return sum(block.height(width) for block in blocks)
