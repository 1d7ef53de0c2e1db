"""The line from left to right, in as many rows as its labels need."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.line_diagram.geometry import (
    Drawing,
    Loop,
    Mark,
    Stroke,
    Text,
    rows_of,
    text_height,
    widest_word,
)
from poeguide.ui.widgets.line_diagram.values import Branch, Line


class Across:
    """Places stops in rows of even slots, labels below them, and the loop below the labels."""

    def __init__(self, line: Line, width: float, tokens: Tokens, *, labels: bool) -> None:
        self._line, self._width, self._tokens, self._has_labels = line, width, tokens, labels
        self._style, self._rows = self._fit()
        self._slot = width / max(1, *(len(row) for row in self._rows), 1)
        self._gap = tokens.size("space.4" if self._style == "label" else "space.2")
        self._marks: list[Mark] = []
        self._strokes: list[Stroke] = []
        self._headings: list[Text] = []
        self._loop: Loop | None = None

    @property
    def row_count(self) -> int:
        """How many rows the labels need."""
        return len(self._rows)

    def drawing(self) -> Drawing:
        """Everything in its place."""
        top = 0.0
        for number, row in enumerate(self._rows):
            top = self._add_row(row, top, is_last=number == len(self._rows) - 1)
        branch = self._line.branch
        if branch and self._loop is None and self._has_labels:
            top = self._add_box(branch, top)
        return Drawing(
            width=self._width,
            height=top,
            marks=tuple(self._marks),
            strokes=tuple(self._strokes),
            headings=tuple(self._headings),
            loop=self._loop,
            is_vertical=False,
        )

    def _fit(self) -> tuple[str, list[list[int]]]:
        """The larger label style, unless the smaller one needs fewer rows."""
        stops = self._line.stops
        if not self._has_labels:
            most = max(1, int(self._width // self._tokens.size("diagram.stop-current")))
            return "label", rows_of(stops, most)
        options = []
        for style, gap in (("label", "space.4"), ("caption-label", "space.3")):
            need = widest_word(self._tokens.font(style), [stop.title for stop in stops]) + self._tokens.size(gap)
            options.append((style, rows_of(stops, max(1, int(self._width // max(1, need))))))
        return min(options, key=lambda option: len(option[1]))

    def _add_row(self, row: list[int], top: float, *, is_last: bool) -> float:
        tokens = self._tokens
        top += self._add_headings(row, top)
        middle = top + tokens.size("diagram.stop-current") / 2 + tokens.size("shape.border")
        below = middle + tokens.size("diagram.stop") / 2 + tokens.size("space.3")
        bottom = middle + tokens.size("diagram.stop-current") / 2
        for column, index in enumerate(row):
            center = QPointF((column + 0.5) * self._slot, middle)
            texts = self._labels(index, center.x(), below) if self._has_labels else ()
            end = max([bottom, *(text.box.bottom() for text in texts)])
            self._marks.append(Mark(center, texts, QRectF(center.x() - self._slot / 2, top, self._slot, end - top)))
        self._add_strokes(row, middle, is_last=is_last)
        bottom = max(self._marks[index].area.bottom() for index in row) if row else bottom
        branch = self._line.branch
        if branch and self._has_labels and self._holds(row, branch):
            bottom = self._add_loop(row, branch, bottom)
        return bottom if is_last else bottom + tokens.size("space.5")

    def _add_headings(self, row: list[int], top: float) -> float:
        height = 0.0
        stops = self._line.stops
        if not self._has_labels:
            return height
        for column, index in enumerate(row):
            words = stops[index].group
            if not words or (column and stops[row[column - 1]].group == words):
                continue
            run = sum(1 for other in row[column:] if stops[other].group == words)
            start, room = self._heading_room(column, run, is_end=column + run == len(row))
            height = max(height, text_height(self._tokens.font("caption-label"), words, room))
            self._headings.append(Text(words, "caption-label", QRectF(start, top, room, height)))
        return height + self._tokens.size("space.3") if height else height

    def _heading_room(self, column: int, run: int, *, is_end: bool) -> tuple[float, float]:
        """A heading begins where its first disc begins, and ends before the next begins, or with the row."""
        start = (column + 0.5) * self._slot - self._tokens.size("diagram.stop") / 2
        end = self._width if is_end else start + run * self._slot - self._gap
        return start, max(end - start, self._slot / 2)

    def _labels(self, index: int, x: float, top: float) -> tuple[Text, ...]:
        stop = self._line.stops[index]
        title = self._slot - self._gap
        # A note takes a line more rather than reach as far out as a title, but none of its words is cut.
        word = widest_word(self._tokens.font("caption"), [stop.note])
        note = max(title - self._gap, min(title, word))
        texts = []
        for words, style, room in ((stop.title, self._style, title), (stop.note, "caption", note)):
            if words:
                height = text_height(self._tokens.font(style), words, room)
                texts.append(Text(words, style, QRectF(x - room / 2, top, room, height)))
                top += height + self._tokens.size("space.1")
        return tuple(texts)

    def _add_strokes(self, row: list[int], middle: float, *, is_last: bool) -> None:
        tail = self._line.tail()
        centers = [self._marks[index].center for index in row]
        for index, start, end in zip(row[1:], centers, centers[1:], strict=False):
            self._strokes.append(Stroke(start, end, is_dashed=index >= tail))
        stub = min(self._slot / 2, self._tokens.size("diagram.stop"))
        if row and row[0] > 0:
            self._strokes.append(Stroke(QPointF(centers[0].x() - stub, middle), centers[0]))
        if row and not is_last:
            self._strokes.append(Stroke(centers[-1], QPointF(centers[-1].x() + stub, middle)))

    def _holds(self, row: list[int], branch: Branch) -> bool:
        return branch.start in row and branch.end in row and branch.start < branch.end

    def _add_loop(self, row: list[int], branch: Branch, bottom: float) -> float:
        """Legs stand between slots; the title lies inside where it fits, else below the branch's stop."""
        tokens = self._tokens
        is_open = branch.end == row[-1]
        left = (row.index(branch.start) + 1) * self._slot
        right = (row.index(branch.end) + 1) * self._slot - (self._slot / 2 if is_open else 0)
        inside = [self._marks[index].area.bottom() for index in range(branch.start + 1, branch.end + 1)]
        radius = tokens.size("diagram.stop") / 2
        room = right - left - 2 * tokens.size("space.4")
        words = (branch.title, branch.note)
        need = max(
            QFontMetrics(tokens.font("label")).horizontalAdvance(words[0]),
            QFontMetrics(tokens.font("caption")).horizontalAdvance(words[1]),
        )
        top = max(inside) + tokens.size("space.4")
        center_x = (left + right) / 2
        if need <= room:
            texts, end = self._branch_texts(words, center_x, top, room)
            line = end + tokens.size("space.2") + radius
            height = line + tokens.size("diagram.stop-current") / 2
        else:
            line = top + radius
            wide = min(self._width, max(need, room)) + 1
            x = min(max(center_x, wide / 2), self._width - wide / 2)
            texts, height = self._branch_texts(words, x, line + radius + tokens.size("space.2"), wide)
        area = QRectF(center_x - radius, line - radius, 2 * radius, 2 * radius)
        for text in texts:
            area = area.united(text.box)
        mark = Mark(QPointF(center_x, line), texts, area)
        self._loop = Loop(left, right, self._marks[branch.start].center.y(), line, mark, is_open=is_open)
        return max(bottom, height + tokens.size("shape.border"))

    def _branch_texts(
        self, words: tuple[str, str], x: float, top: float, room: float
    ) -> tuple[tuple[Text, ...], float]:
        texts = []
        for part, style in zip(words, ("label", "caption"), strict=True):
            if part:
                height = text_height(self._tokens.font(style), part, room)
                texts.append(Text(part, style, QRectF(x - room / 2, top, room, height)))
                top += height
        return tuple(texts), top

    def _add_box(self, branch: Branch, top: float) -> float:
        self._loop = box(branch, self._width, top + self._tokens.size("space.4"), self._tokens)
        return self._loop.bottom + self._tokens.size("shape.border")


def box(branch: Branch, width: float, top: float, tokens: Tokens) -> Loop:
    """The branch as a dashed box across the whole width, for where no loop can be drawn."""
    pad, radius = tokens.size("space.4"), tokens.size("diagram.stop") / 2
    left = 2 * radius + 2 * pad
    room = width - left - pad
    texts, y = [], top + tokens.size("space.3")
    for words, style in ((branch.title, "label"), (branch.note, "caption")):
        if words:
            height = text_height(tokens.font(style), words, room)
            texts.append(Text(words, style, QRectF(left, y, room, height)))
            y += height
    bottom = max(y + tokens.size("space.3"), top + 2 * radius + 2 * tokens.size("space.3"))
    area = QRectF(0, top, width, bottom - top)
    mark = Mark(QPointF(pad + radius, area.center().y()), tuple(texts), area)
    return Loop(0, width, top, bottom, mark, is_box=True)
