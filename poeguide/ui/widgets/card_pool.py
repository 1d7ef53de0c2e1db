"""Cards that take other words in place: making one costs as much as a key may take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.layouts import column, nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import ClickCard, IconLabel
from poeguide.ui.widgets.text import Label


class PoolItem(NamedTuple):
    """What a card shows, and where it leads; `color` is a token."""

    title: str
    text: str
    icon: str
    route: str
    color: str = "primary"


class CardPool(QWidget):
    """Up to three cards side by side, as many rows as it takes. `route` is where the clicked one leads."""

    opened = Signal()

    def __init__(self, theme: Theme, *, most: int = 3) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self.route = ""
        self.items: tuple[PoolItem, ...] = ()
        self.cards: list[_PoolCard] = []
        self._columns = most
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.tokens.size("space.4"))
        self._stretch()

    def set_items(self, items: Sequence[PoolItem]) -> None:
        """Show these, in this order."""
        if tuple(items) == self.items:
            return
        self.items = tuple(items)
        while len(self.cards) < len(items):
            card = _PoolCard(self._theme)
            card.clicked.connect(self._open)
            at = len(self.cards)
            self._grid.addWidget(card, at // self._columns, at % self._columns)
            self.cards.append(card)
        for at, card in enumerate(self.cards):
            if at < len(items):
                card.set_item(items[at])
            card.setVisible(at < len(items))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        tokens = self._theme.tokens
        least = tokens.sizes["width.card-min"] * (1 + (tokens.scale - 1) * 0.7) * 0.9
        columns = max(1, min(self._most, int((event.size().width() + tokens.size("space.4")) // least)))
        if columns != self._columns:
            self._columns = columns
            for at, card in enumerate(self.cards):
                self._grid.addWidget(card, at // columns, at % columns)
            self._stretch()

    def _stretch(self) -> None:
        for at in range(self._most):
            self._grid.setColumnStretch(at, 1 if at < self._columns else 0)

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, _PoolCard):
            self.route = sender.route
            self.opened.emit()


class _PoolCard(ClickCard):
    """A drawing, a title and a line below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.route = ""
        self._icon = IconLabel(theme, "blank")
        self._title, self._text = Label("", "strong", wraps=True), Label("", "caption", wraps=True)
        words = column(theme.tokens, self._title, self._text, gap="space.1")
        words.addStretch(1)
        self.row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        nest(self.row, words, 1)

    def set_item(self, item: PoolItem) -> None:
        """Show another item."""
        self.route = item.route
        self._title.setText(item.title)
        self._text.setText(item.text)
        self._icon.set_icon(item.icon, color=item.color)
        self.setAccessibleName(item.title)
        self.setAccessibleDescription(item.text)
