"""Topics as cards in a grid that follows the width."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.ui.layouts import column
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import ClickCard, Plate
from poeguide.ui.widgets.column_grid import ColumnGrid
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
        self._plates: list[Plate] = []
        self.cards = [self._card(item) for item in items]
        self._grid = ColumnGrid(self, self.cards, theme.tokens.size("space.4"))
        self._grid.arrange(most)

    def _card(self, item: CardItem) -> ClickCard:
        theme = self._theme
        card = ClickCard(theme, item.title, padding="space.5" if self._is_large else "space.4")
        card.setAccessibleDescription(item.text)
        card.setProperty("route", item.route)
        if item.icon and self._drawing is None:
            plate = Plate(theme, item.icon, size="icon.plate-large" if self._is_large else "icon.plate")
            # A name alone stands in the middle of its card, and the drawing with it.
            edge = Qt.AlignmentFlag.AlignTop if item.text else Qt.AlignmentFlag.AlignVCenter
            card.row.addWidget(plate, alignment=edge)
            self._plates.append(plate)
        words: QVBoxLayout = column(
            theme.tokens, Label(item.title, "h3" if self._is_large else "strong", wraps=True), gap="space.1"
        )
        if self._drawing is not None:
            words.insertWidget(0, self._drawing(item), alignment=Qt.AlignmentFlag.AlignLeading)
            words.insertSpacing(1, theme.tokens.size("space.2"))
        if item.text:
            words.addWidget(Label(item.text, "body2" if self._is_large else "caption", wraps=True))
        elif self._drawing is None:
            words.insertStretch(0, 1)
        words.addStretch(1)
        card.row.addLayout(words, 1)
        card.clicked.connect(self._open)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        tokens = self._theme.tokens
        share = 1.4 if self._is_large else 1
        least = share * tokens.sizes["width.card-min"] * (1 + (tokens.scale - 1) * 0.7)
        if self._drawing is not None:
            # A wide drawing would push the columns apart.
            least = max(least, *(card.minimumSizeHint().width() + tokens.size("space.4") for card in self.cards), 1)
        columns = max(1, min(self._most, int((event.size().width() + tokens.size("space.4")) // least)))
        for plate in self._plates:
            # With very large letters the drawing would leave no room for the words.
            plate.setVisible(event.size().width() >= columns * PLATES * plate.width())
        self._grid.arrange(columns)

    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, ClickCard):
            self.route = str(sender.property("route"))
            self.opened.emit()
