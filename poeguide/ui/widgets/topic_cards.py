"""Topics as cards in a grid that follows the width."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.ui.layouts import column, nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import CardButton, ClickCard
from poeguide.ui.widgets.column_grid import ColumnGrid
from poeguide.ui.widgets.painted_card import LARGE, TOPIC, CardFace, PaintedCard
from poeguide.ui.widgets.text import Label

PLATES = 3
"""A card is at least so many times as wide as its drawing."""


class CardItem(NamedTuple):
    """What a card shows, and where it leads."""

    title: str
    text: str
    icon: str
    route: str


class CardGrid(QWidget):
    """Cards side by side, as many as fit at their least width. `route` is where the clicked one leads."""

    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        items: Sequence[CardItem],
        *,
        most: int = 3,
        large: bool = False,
        drawing: Callable[[CardItem], QWidget] | None = None,
    ) -> None:
        """`large` cards are for pages with few of them; `drawing` makes what stands above the words of a card."""
        super().__init__()
        self._drawing = drawing
        self._theme, self._most, self._is_large = theme, most, large
        self.route = ""
        self.cards = [self._card(item) for item in items]
        ColumnGrid(self, self.cards, theme.tokens.size("space.4"), self._columns)

    def _card(self, item: CardItem) -> CardButton:
        card: CardButton
        if self._drawing is None:
            face = CardFace(item.title, item.text, item.icon)
            card = PaintedCard(self._theme, face, LARGE if self._is_large else TOPIC)
        else:
            card = self._drawn_card(item, self._drawing(item))
        card.setProperty("route", item.route)
        card.clicked.connect(self._open)
        return card

    def _drawn_card(self, item: CardItem, drawing: QWidget) -> ClickCard:
        """A card with a widget above its words."""
        theme = self._theme
        card = ClickCard(theme, item.title)
        card.setAccessibleDescription(item.text)
        words: QVBoxLayout = column(theme.tokens, gap="space.1")
        words.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignLeading)
        words.addSpacing(theme.tokens.size("space.2"))
        words.addWidget(Label(item.title, "strong", wraps=True))
        if item.text:
            words.addWidget(Label(item.text, "caption", wraps=True))
        words.addStretch(1)
        nest(card.row, words, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With very large letters the drawings would leave no room for the words."""
        super().resizeEvent(event)
        width = event.size().width()
        columns = self._columns(width)
        for card in self.cards:
            if isinstance(card, PaintedCard):
                card.show_plate(is_shown=width >= columns * PLATES * card.plate_width())

    def _columns(self, width: int) -> int:
        """As many as fit."""
        tokens = self._theme.tokens
        share = 1.4 if self._is_large else 1
        least = share * tokens.sizes["width.card-min"] * (1 + (tokens.scale - 1) * 0.7)
        if self._drawing is not None:
            # A wide drawing would push the columns apart.
            least = max(least, *(card.minimumSizeHint().width() + tokens.size("space.4") for card in self.cards), 1)
        return max(1, min(self._most, int((width + tokens.size("space.4")) // least)))

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, CardButton):
            self.route = str(sender.property("route"))
            self.opened.emit()
