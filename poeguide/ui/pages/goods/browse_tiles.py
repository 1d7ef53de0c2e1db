"""Groups of goods as tiles, two in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.layouts import column, nest, show_if
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import ClickCard, IconLabel
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.goods import CATEGORY_ICONS, goods_category

ACROSS = 2


class BrowseTiles(QWidget):
    """`key` is the group that was chosen last."""

    chosen = Signal()

    def __init__(self, theme: Theme, categories: list[str]) -> None:
        super().__init__()
        self._theme, self._categories = theme, categories
        self.key = ""
        self.tiles: list[ClickCard] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.tokens.size("space.3"))
        layout = column(theme.tokens, Label(self.tr("Browse"), "h3", wraps=True), gap="space.3")
        nest(layout, self._grid)
        self.setLayout(layout)
        self.hide()

    def show_tiles(self, *, is_shown: bool) -> None:
        """Show the tiles, made when they are first wanted, or hide them."""
        if is_shown and not self.tiles:
            self._fill()
        show_if(self, is_shown=is_shown)

    def _fill(self) -> None:
        across = _across(self._theme, [goods_category(key) for key in self._categories])
        self.tiles = [self._tile(self._theme, key) for key in self._categories]
        for at, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, at // across, at % across)
        for at in range(across):
            self._grid.setColumnStretch(at, 1)

    def _tile(self, theme: Theme, key: str) -> ClickCard:
        tile = ClickCard(theme, goods_category(key), padding="space.3")
        tile.setProperty("category", key)
        name = Label(goods_category(key), "label", wraps=True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drawing = IconLabel(theme, CATEGORY_ICONS.get(key, "blank"))
        words = column(theme.tokens, gap="space.1")
        # Beside a name of two lines, drawing and name stay together in the middle.
        words.addStretch(1)
        words.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignCenter)
        words.addWidget(name)
        words.addStretch(1)
        nest(tile.row, words, 1)
        tile.clicked.connect(self._choose)
        return tile

    def _choose(self) -> None:
        tile = self.sender()
        if isinstance(tile, ClickCard):
            self.key = str(tile.property("category"))
            self.chosen.emit()


def _across(theme: Theme, names: list[str]) -> int:
    """How many tiles stand side by side: one where the longest word of a language needs the whole panel."""
    tokens = theme.tokens
    advance = QFontMetrics(tokens.font("label")).horizontalAdvance
    words = [max(advance(word) for word in name.split()) for name in names]
    sides, gap = 2 * tokens.size("space.3"), tokens.size("space.3")
    needed = sum(max(words[at::ACROSS], default=0) + sides for at in range(ACROSS)) + (ACROSS - 1) * gap
    return ACROSS if needed <= tokens.size("width.aside") - 2 * tokens.size("space.5") - tokens.size("space.7") else 1
