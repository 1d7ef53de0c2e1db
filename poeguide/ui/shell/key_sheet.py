"""Keys and what they do, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from poeguide.ui.layouts import inset, nest
from poeguide.ui.shell.page_keys import KeyGroup, Keys
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.text import Label

MOST_COLUMNS: Final = 3
"""More would be hard to look through."""
STYLES: Final = ("body", "label", "strong")
"""Of what keys do, of their names, and of headings."""
Line = Keys | str
"""Keys, or the heading of those that follow."""


class KeySheet(QScrollArea):
    """All keys, by where they work; words wrap only where not even one column has room."""

    def __init__(self, tokens: Tokens, groups: Sequence[KeyGroup]) -> None:
        super().__init__()
        self._tokens, self._above = tokens, tokens.size("space.3")
        self._line = max(Label(" ", style).sizeHint().height() for style in STYLES) + tokens.size("space.2")
        self._lines: list[Line] = list(chain.from_iterable((group.title, *group.rows) for group in groups))
        self._count = 0
        self._is_whole = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange(1, is_whole=True)

    def size_in(self, room: QSize) -> QSize:
        """What it needs to be seen whole, with its scroll bar; no more columns than have room."""
        count = self._columns_in(room)
        return QSize(self._width(count) + self.verticalScrollBar().sizeHint().width(), self._height(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as there is room for now."""
        count = self._columns_in(self.size())
        is_whole = self._width(count) <= self._room(self.size())
        if (count, is_whole) != (self._count, self._is_whole):
            self._arrange(count, is_whole=is_whole)
        super().resizeEvent(event)

    def _columns_in(self, room: QSize) -> int:
        """The fewest that show everything at once, or the most that are not cut."""
        counts = [at for at in range(2, MOST_COLUMNS + 1) if self._width(at) <= self._room(room)]
        return next((at for at in (1, *counts) if self._height(at) <= room.height()), max(counts, default=1))

    def _room(self, size: QSize) -> int:
        """The width beside the scroll bar, whether there is one or not: what it takes must not change the columns."""
        return size.width() - self.verticalScrollBar().sizeHint().width()

    def _columns(self, count: int) -> list[list[Line]]:
        """The lines in columns about equally long; no heading is left alone at the foot of one."""
        columns: list[list[Line]] = [[]]
        most = ceil(len(self._lines) / count)
        for line in self._lines:
            needed = 2 if isinstance(line, str) else 1
            if len(columns[-1]) + needed > most and len(columns) < count:
                columns.append([])
            columns[-1].append(line)
        return columns

    def _parts(self, column: Sequence[Line]) -> tuple[int, int]:
        """The widths of what the keys of a column do, and of their names."""
        words, keys, heads = (self._tokens.metrics(style).horizontalAdvance for style in STYLES)
        rows = [line for line in column if isinstance(line, Keys)]
        names = max((keys(row.names()) for row in rows), default=0)
        head = max((heads(line) for line in column if isinstance(line, str)), default=0)
        hair = self._tokens.size("space.1")
        return max(max((words(row.words) for row in rows), default=0), head - names) + hair, names + hair

    def _width(self, count: int) -> int:
        gap = self._tokens.size("space.5")
        columns = self._columns(count)
        return sum(sum(self._parts(column)) + gap for column in columns) + (len(columns) - 1) * 2 * gap

    def _height(self, count: int) -> int:
        columns = self._columns(count)
        return max(len(column) * self._line + self._above * _inner_heads(column) for column in columns)

    def _arrange(self, count: int, *, is_whole: bool) -> None:
        """Make the columns anew; in words that wrap where they are not whole."""
        self._count, self._is_whole = count, is_whole
        body = QWidget()
        columns = QHBoxLayout(body)
        inset(columns, self._tokens)
        columns.setSpacing(2 * self._tokens.size("space.5"))
        for column in self._columns(count):
            nest(columns, self._grid(column, is_whole=is_whole), 0 if is_whole else 1)
        if is_whole:
            columns.addStretch(1)
        self.setWidget(body)

    def _grid(self, column: Sequence[Line], *, is_whole: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._tokens.size("space.5"))
        grid.setVerticalSpacing(self._tokens.size("space.2"))
        for at, line in enumerate(column):
            if isinstance(line, str):
                head = Label(line, "strong", wraps=not is_whole)
                head.setContentsMargins(0, self._above if at else 0, 0, 0)
                grid.addWidget(head, at, 0, 1, 2)
            else:
                grid.addWidget(Label(line.words, wraps=not is_whole), at, 0)
                grid.addWidget(Label(line.names(), "label", wraps=not is_whole), at, 1)
        for place, width in enumerate(self._parts(column)):
            grid.setColumnMinimumWidth(place, width if is_whole else 0)
            grid.setColumnStretch(place, 0 if is_whole else width)
        grid.setRowStretch(len(column), 1)
        return grid


def _inner_heads(column: Sequence[Line]) -> int:
    """How many headings of a column stand below other lines."""
    return sum(isinstance(line, str) for line in column[1:])
