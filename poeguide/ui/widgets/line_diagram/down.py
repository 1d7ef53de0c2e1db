"""The line from top to bottom, for narrow places and large text."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.line_diagram.across import box
from poeguide.ui.widgets.line_diagram.geometry import Drawing, Mark, Stroke, Text, text_height
from poeguide.ui.widgets.line_diagram.values import Line, LineStop


class Down:
    """Places one stop a row, its words beside it, and the branch as a dashed box below."""

    def __init__(self, line: Line, width: float, tokens: Tokens) -> None:
        self._line, self._width, self._tokens = line, width, tokens
        self._x = tokens.size("diagram.stop-current") / 2 + tokens.size("shape.border")
        self._left = 2 * self._x + tokens.size("space.3")

    def drawing(self) -> Drawing:
        """Everything in its place."""
        tokens = self._tokens
        marks: list[Mark] = []
        headings: list[Text] = []
        top, group = 0.0, ""
        for stop in self._line.stops:
            if stop.group and stop.group != group:
                top = self._add_heading(headings, stop.group, top)
            group = stop.group
            marks.append(self._mark(stop, top))
            top = marks[-1].area.bottom()
        tail = self._line.tail()
        strokes = [
            Stroke(one.center, two.center, is_dashed=index + 1 >= tail)
            for index, (one, two) in enumerate(pairwise(marks))
        ]
        loop = None
        if self._line.branch:
            loop = box(self._line.branch, self._width, top + tokens.size("space.3"), tokens)
            top = loop.bottom + tokens.size("shape.border")
        return Drawing(
            width=self._width,
            height=top,
            marks=tuple(marks),
            strokes=tuple(strokes),
            headings=tuple(headings),
            loop=loop,
            is_vertical=True,
        )

    def _add_heading(self, headings: list[Text], words: str, top: float) -> float:
        gap = self._tokens.size("space.3")
        room = self._width - self._left
        height = text_height(self._tokens.font("caption-label"), words, room)
        start = top + gap if headings else top
        headings.append(Text(words, "caption-label", QRectF(self._left, start, room, height)))
        return start + height + self._tokens.size("space.1")

    def _mark(self, stop: LineStop, top: float) -> Mark:
        tokens = self._tokens
        room = self._width - self._left
        parts = [(words, style) for words, style in ((stop.title, "label"), (stop.note, "caption")) if words]
        heights = [text_height(tokens.font(style), words, room) for words, style in parts]
        least = tokens.size("diagram.stop-current") + tokens.size("space.2")
        height = max(least, sum(heights) + tokens.size("space.4"))
        y = top + (height - sum(heights)) / 2
        texts = []
        for (words, style), part in zip(parts, heights, strict=True):
            texts.append(Text(words, style, QRectF(self._left, y, room, part)))
            y += part
        return Mark(QPointF(self._x, top + height / 2), tuple(texts), QRectF(0, top, self._width, height))
