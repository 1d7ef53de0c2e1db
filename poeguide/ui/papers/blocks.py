"""Blocks of class papers: questions, steps with room to write, strips to cut, lines to sign."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.domain.papers import Item
from poeguide.domain.quiz import LETTERS, Instruction
from poeguide.ui import teach_words
from poeguide.ui.sheets.blocks import Block, LineStop, Row, Words, mark_gap
from poeguide.ui.sheets.paper import paper_font
from poeguide.ui.sheets.values import Stop
from poeguide.ui.tokens import Tokens

_SAID, _WRITTEN = 0.52, 0.44
"""Shares of the width: what is said, and where the reader writes."""


class Mark(NamedTuple):
    """The letter or box before an option."""

    text: str
    is_round: bool = True
    is_full: bool = False


Cell = tuple[Mark, Words]


class QuestionBlock(Block):
    """A question with what to do, and its options behind letters, boxes to number, or partners to write down."""

    def __init__(
        self, tokens: Tokens, item: Item, *, number: int = 0, answer: str = "", is_asked: bool = False
    ) -> None:
        """`answer` is the explanation below; where the question is asked, only its room stays."""
        super().__init__(tokens)
        self._is_asked = is_asked
        lead = f"<b>{number}.</b> " if number else ""
        what = escape(teach_words.instruction(item.question.instruction))
        self._head = Words(tokens, f"{lead}<b>{escape(item.question.question)}</b> {what}")
        self._foot = Words(tokens, answer, "caption", "text-2") if answer else None
        is_answered = bool(answer) and not is_asked
        self._cells = [self._cell(item, at, is_answered=is_answered) for at in range(len(item.options))]
        self._partners = [(Mark(LETTERS[at]), self._line(text)) for at, text in enumerate(item.partners)]

    def height(self, width: float) -> float:
        """Question, options, explanation, and a gap below."""
        foot = self._foot.height(width) + self._gap if self._foot else 0
        rows = sum(self._row_height(row, width) for row in self._rows(width))
        return self._head.height(width) + self._gap + rows + foot + self.tokens.size("sheet.gap-part")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw from top to bottom."""
        painter.save()
        self._head.paint(painter, width)
        painter.translate(0, self._head.height(width) + self._gap)
        for row in self._rows(width):
            for at, cell in enumerate(row):
                self._paint_cell(painter, cell, at * (self._half(width) + self._gap), self._room(row, width))
            painter.translate(0, self._row_height(row, width))
        if self._foot is not None and not self._is_asked:
            self._foot.paint(painter, width)
        painter.restore()

    def _cell(self, item: Item, at: int, *, is_answered: bool) -> Cell:
        keys, words = item.key.split(), self._line(teach_words.option(item.options[at]))
        if item.question.instruction in (Instruction.NUMBER, Instruction.PAIR):
            return Mark(keys[at] if is_answered else "", is_round=False), words
        return Mark(LETTERS[at], is_full=is_answered and LETTERS[at] in keys), words

    def _line(self, text: str) -> Words:
        return Words(self.tokens, escape(text))

    @property
    def _gap(self) -> float:
        return self.tokens.size("sheet.gap")

    @property
    def _indent(self) -> float:
        return self.tokens.size("icon.large") + mark_gap(self.tokens)

    def _half(self, width: float) -> float:
        return (width - self._gap) / 2

    def _rows(self, width: float) -> list[tuple[Cell, ...]]:
        """Options with their partners; two options beside each other where all of them are short; else one a row."""
        if self._partners:
            return list(zip(self._cells, self._partners, strict=True))
        room, line = self._half(width) - self._indent, self.tokens.line_height("body") * 1.5
        is_short = all(words.height(room) < line for _, words in self._cells)
        step = 2 if is_short and len(self._cells) > 2 else 1
        return [tuple(self._cells[at : at + step]) for at in range(0, len(self._cells), step)]

    def _room(self, row: tuple[Cell, ...], width: float) -> float:
        is_whole = len(row) == 1 and len(self._rows(width)) == len(self._cells)
        return (width if is_whole else self._half(width)) - self._indent

    def _row_height(self, row: tuple[Cell, ...], width: float) -> float:
        room = self._room(row, width)
        return max(self.tokens.size("icon.large"), *(words.height(room) for _, words in row)) + self._gap * 0.8

    def _paint_cell(self, painter: QPainter, cell: Cell, left: float, room: float) -> None:
        mark, words = cell
        painter.save()
        painter.translate(left, 0)
        self._paint_mark(painter, mark)
        drop = max(0.0, (self.tokens.size("icon.large") - words.height(room)) / 2)
        painter.translate(self._indent, drop)
        words.paint(painter, room)
        painter.restore()

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        tokens, side = self.tokens, self.tokens.size("icon.large")
        line = tokens.size("shape.border")
        box = QRectF(0, 0, side, side).adjusted(line, line, -line, -line)
        painter.setPen(QPen(tokens.color("text"), line))
        painter.setBrush(tokens.color("text") if mark.is_full else Qt.BrushStyle.NoBrush)
        if mark.is_round:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, tokens.size("shape.radius"), tokens.size("shape.radius"))
        painter.setFont(paper_font(tokens, "label"))
        painter.setPen(tokens.color("surface" if mark.is_full else "text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.text)


class Framed(Block):
    """A block in a frame, such as the question at the foot of a handout; the gap below the block goes."""

    def __init__(self, tokens: Tokens, inner: Block) -> None:
        super().__init__(tokens)
        self._inner = inner

    def height(self, width: float) -> float:
        """The block with its padding."""
        gap = self.tokens.size("sheet.gap-part")
        return self._inner.height(width - 2 * self._padding) - gap + 2 * self._padding

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the frame, then the block."""
        radius = self.tokens.size("shape.radius-card")
        painter.setPen(QPen(self.tokens.color("text"), self.tokens.size("shape.frame")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0, 0, width, self.height(width)), radius, radius)
        painter.save()
        painter.translate(self._padding, self._padding)
        self._inner.paint(painter, width - 2 * self._padding)
        painter.restore()

    @property
    def _padding(self) -> float:
        return mark_gap(self.tokens) * 1.5


class WritingStop(LineStop):
    """A stop of the line at the left, lines to write on at the right; in the answered twin words stand on them.

    Both twins take the same room, so that each stop is on the same page of either.
    """

    def __init__(
        self, tokens: Tokens, number: int, stops: tuple[Stop, Stop | None], *, answer: str, is_answered: bool
    ) -> None:
        super().__init__(tokens, stops[0], number, after=stops[1])
        self._answer, self._is_answered = Words(tokens, answer), is_answered
        self._whole = 0.0

    def height(self, width: float) -> float:
        """Room for the words, and at least for two lines. While painting, the stroke needs the whole height."""
        if self._whole:
            return self._whole
        right = max(self._answer.height(width * _WRITTEN), 2 * self._line)
        return max(super().height(width * _SAID), right + 2 * self.tokens.size("sheet.gap"))

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the stop, then the lines or the words."""
        self._whole = self.height(width)
        super().paint(painter, width * _SAID)
        painter.save()
        painter.translate(width * (1 - _WRITTEN), 0)
        if self._is_answered:
            self._answer.paint(painter, width * _WRITTEN)
        else:
            painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
            for at in range(1, max(2, int(self._whole / self._line)) + 1):
                painter.drawLine(QPointF(0, at * self._line), QPointF(width * _WRITTEN, at * self._line))
        painter.restore()
        self._whole = 0.0

    @property
    def _line(self) -> float:
        return self.tokens.line_height("lead") * 1.15


class Heads(Block):
    """The words above the two columns of a handout."""

    keeps = True

    def __init__(self, tokens: Tokens, left: str, right: str) -> None:
        super().__init__(tokens)
        self._left, self._right = Words(tokens, escape(left), "label"), Words(tokens, escape(right), "label")

    def height(self, width: float) -> float:
        """The higher of the two, and a gap."""
        words = max(self._left.height(width * 0.5), self._right.height(width * _WRITTEN))
        return words + self.tokens.size("sheet.gap")

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw both."""
        indent = self.tokens.size("diagram.stop") + 2 * mark_gap(self.tokens)
        right = (self._right, width * (1 - _WRITTEN), width * _WRITTEN)
        for words, left, room in ((self._left, indent, width * 0.5), right):
            painter.save()
            painter.translate(left, 0)
            words.paint(painter, room)
            painter.restore()


class Strip(Block):
    """A strip to cut off: large words between dashed lines."""

    def __init__(self, tokens: Tokens, words: str) -> None:
        super().__init__(tokens)
        self._words = Words(tokens, escape(words), "h2")

    def height(self, width: float) -> float:
        """The words with room for fingers."""
        return self._words.height(width - 2 * self._padding) + 2 * self._padding

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the line to cut along, and the words."""
        pen = QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line"), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, 0, width, self.height(width)))
        painter.save()
        painter.translate(self._padding, self._padding)
        self._words.paint(painter, width - 2 * self._padding)
        painter.restore()

    @property
    def _padding(self) -> float:
        return self.tokens.size("sheet.gap-part") * 0.8


class KeyRow(Row):
    """Letters that are right, and the question: letters are short, so the question has the room."""

    def _left(self, width: float) -> float:
        return width * 0.2


class SignLine(Block):
    """A numbered line to write a name on; without a number a line for notes."""

    def __init__(self, tokens: Tokens, number: int = 0) -> None:
        super().__init__(tokens)
        self._number = number

    def height(self, width: float) -> float:  # noqa: ARG002 # every block is asked so
        """A line of handwriting, about eight millimeters: a class of 24 stands on one page."""
        return self.tokens.line_height("h1") * 0.68

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the number and the line."""
        bottom = self.height(width) * 0.9
        painter.setFont(paper_font(self.tokens, "label"))
        painter.setPen(self.tokens.color("text"))
        painter.drawText(QPointF(0, bottom), str(self._number or ""))
        painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
        indent = self.tokens.size("diagram.stop") + self.tokens.size("sheet.gap") if self._number else 0
        painter.drawLine(QPointF(indent, bottom), QPointF(width, bottom))
