"""How many facts there are of each state, in numbers and as one bar."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from poeguide.domain.freshness import Freshness
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.about.state_bar import StateBar
from poeguide.ui.pages.about.view_model import STATES
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.tags import freshness_tag
from poeguide.ui.widgets.text import Label

LARGE = 1.4
"""From this text size on, the sums stand below one another."""


class Sums(Card):
    """Side by side where each number has room for its tag, else below one another: no digit is ever cut."""

    def __init__(self, theme: Theme, counts: Counter[Freshness], sources: int) -> None:
        super().__init__(theme)
        tokens = theme.tokens
        self._is_large = tokens.scale > LARGE
        self._stats = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._gap, self._line_gap = tokens.size("space.6"), tokens.size("space.4")
        self._heads: list[QWidget] = []
        notes = {
            Freshness.FRESH: self.tr("inside its time window"),
            Freshness.AGING: self.tr("past its window, may still hold"),
            Freshness.CONFIRM: self.tr("old, undated or weak: ask first"),
        }
        for state in reversed(STATES):
            self._add(theme, counts[state], notes[state], freshness_tag(theme, state))
        self._add(theme, sum(counts.values()), self.tr("facts, %n source(s)", "", sources))
        nest(self.column, self._stats)
        self.column.addSpacing(tokens.size("space.2"))
        self.column.addWidget(StateBar(theme, counts))
        self._turn(is_row=not self._is_large)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as there is room for: four, or one."""
        super().resizeEvent(event)
        margins = self.column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        needed = sum(head.sizeHint().width() for head in self._heads) + self._gap * (len(self._heads) - 1)
        self._turn(is_row=not self._is_large and needed <= room)

    def _add(self, theme: Theme, count: int, note: str, tag: QWidget | None = None) -> None:
        head, line = QWidget(), row(theme.tokens, Label(QLocale().toString(count), "stat"), gap="space.3")
        if tag is not None:
            line.addWidget(tag)
        line.addStretch(1)
        line.setContentsMargins(0, 0, 0, 0)
        head.setLayout(line)
        self._heads.append(head)
        box = column(theme.tokens, head, Label(note, "caption", wraps=True), gap="space.1")
        box.addStretch(1)
        nest(self._stats, box, 0 if tag is None else 1)

    def _turn(self, *, is_row: bool) -> None:
        down = QBoxLayout.Direction.TopToBottom
        self._stats.setDirection(QBoxLayout.Direction.LeftToRight if is_row else down)
        self._stats.setSpacing(self._gap if is_row else self._line_gap)
