"""Groups of goods as tiles, two in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.layouts import column
from poeguide.ui.pages.goods.words import CATEGORY_ICONS, goods_category
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import ClickCard, IconLabel
from poeguide.ui.widgets.text import Label

ACROSS = 2


class BrowseTiles(QWidget):
    """`key` is the group that was chosen last."""

    chosen = Signal()

    def __init__(self, theme: Theme, categories: list[str]) -> None:
        super().__init__()
        self.key = ""
        self.tiles: list[ClickCard] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.tokens.size("space.3"))
        for at, key in enumerate(categories):
            tile = self._tile(theme, key)
            grid.addWidget(tile, at // ACROSS, at % ACROSS)
            self.tiles.append(tile)
        for at in range(ACROSS):
            grid.setColumnStretch(at, 1)
        layout = column(theme.tokens, Label(self.tr("Browse"), "h3", wraps=True), gap="space.3")
        layout.addLayout(grid)
        self.setLayout(layout)

    def _tile(self, theme: Theme, key: str) -> ClickCard:
        tile = ClickCard(theme, goods_category(key), padding="space.3")
        tile.setProperty("category", key)
        name = Label(goods_category(key), "label", wraps=True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drawing = IconLabel(theme, CATEGORY_ICONS.get(key, "blank"))
        words = column(theme.tokens, gap="space.1")
        words.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignCenter)
        words.addWidget(name)
        tile.row.addLayout(words, 1)
        tile.clicked.connect(self._choose)
        return tile

    def _choose(self) -> None:
        tile = self.sender()
        if isinstance(tile, ClickCard):
            self.key = str(tile.property("category"))
            self.chosen.emit()
