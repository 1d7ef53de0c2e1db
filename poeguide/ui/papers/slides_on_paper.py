"""Slides as a handout: one, two, three, four, six or eight to a page, with lines to write on where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.paths import resources_folder
from poeguide.ui.papers.make import Print
from poeguide.ui.present.painter import SlidePainter
from poeguide.ui.present.slides import Slide
from poeguide.ui.sheets.blocks import Block, Gap, Words
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens, load_tokens

translate = QCoreApplication.translate

UPS: Final = {1: (1, 1), 2: (1, 2), 3: (1, 3), 4: (2, 2), 6: (2, 3), 8: (2, 4)}
"""Slides to a page: columns and rows. Lines to write on stand beside each of three, and below one or four."""
_SHAPE: Final = 16 / 9


class SlideRow(Block):
    """Slides beside each other, or one with lines to write on beside or below it."""

    def __init__(self, tokens: Tokens, slides: Sequence[Slide], place: tuple[int, int, float]) -> None:
        """`place`: the number of the first slide, slides to a page, height of the row."""
        super().__init__(tokens)
        self._slides = tuple(slides)
        self._first, self._up, self._height = place

    def height(self, width: float) -> float:  # noqa: ARG002 # every block is asked so
        """A fixed share of the page."""
        return self._height

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the slides with their numbers, then the lines."""
        gap = self.tokens.size("sheet.gap-part") * 1.0
        columns = UPS[self._up][0]
        lane = width * 0.56 if self._up == 3 else (width - gap * (columns - 1)) / columns
        foot = self.tokens.line_height("caption")
        high = min(self._height - gap - foot, lane / _SHAPE)
        for at, slide in enumerate(self._slides):
            box = QRectF(at * (lane + gap), 0, high * _SHAPE, high)
            self._slide(painter, slide, box, self._first + at)
        if self._up == 3:
            self._lines(painter, QRectF(lane + gap, 0, width - lane - gap, high))
        elif self._up in (1, 4):
            for at in range(len(self._slides)):
                self._lines(painter, QRectF(at * (lane + gap), high + foot, lane, self._height - high - foot - gap))

    def _slide(self, painter: QPainter, slide: Slide, box: QRectF, number: int) -> None:
        tokens = self.tokens
        painter.save()
        painter.setClipRect(box)
        painter.translate(box.topLeft())
        SlidePainter(painter, slide_tokens(), QSizeF(box.width(), box.height())).paint(slide)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawRect(box)
        painter.save()
        painter.translate(box.left(), box.bottom() + tokens.size("sheet.gap") / 3)
        Words(tokens, str(number), "caption", "text-2").paint(painter, box.width())
        painter.restore()

    def _lines(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
        step = self.tokens.line_height("lead") * 1.25
        for at in range(1, int(box.height() // step) + 1):
            painter.drawLine(QPointF(box.left(), box.top() + at * step), QPointF(box.right(), box.top() + at * step))


class SlidePages(SheetPages):
    """The slides of a lesson on paper."""

    may_close = False

    def __init__(self, title: str, slides: Sequence[Slide], up: int, how: Print) -> None:
        self._slides, self._up = tuple(slides), up
        sheet = Sheet(title, "", (), notes=how.notes(), blank=translate("Papers", "Name or seat"))
        super().__init__(sheet, how.paper, is_large=how.is_large)

    def _blocks(self, tokens: Tokens) -> list[Block]:
        head: list[Block] = [Words(tokens, escape(self.sheet.title), "h2"), Gap(tokens, "sheet.gap")]
        used = sum(block.height(self._width) for block in head)
        room = self.size.height() - 2 * tokens.size("sheet.margin") - self._head - self._foot
        columns, rows = UPS[self._up]
        height = (room - used) / rows - 1
        steps = range(0, len(self._slides), columns)
        return [
            *head,
            *(SlideRow(tokens, self._slides[at : at + columns], (at + 1, self._up, height)) for at in steps),
        ]


@lru_cache(maxsize=1)
def slide_tokens() -> Tokens:
    """Slides on paper look as on a light wall."""
    return load_tokens(resources_folder() / "theme", profile="projector")
