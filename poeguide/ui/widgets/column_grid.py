"""Cards in columns of one width, whose number follows the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget


class ColumnGrid(QGridLayout):
    """A grid whose columns share the width; it is laid out anew only when their number changes."""

    def __init__(self, owner: QWidget, cards: Sequence[QWidget], gap: int) -> None:
        super().__init__(owner)
        self._cards, self._columns = cards, 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def arrange(self, columns: int) -> None:
        """Place the cards row by row in so many columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards):
            self.addWidget(card, at // columns, at % columns)
        for at in range(max(columns, self.columnCount())):
            self.setColumnStretch(at, 1 if at < columns else 0)
