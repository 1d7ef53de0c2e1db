"""The first question: which language. Each tile speaks its own; they stand low, where every hand comes."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.tile import Tile
from poeguide.ui.language import LANGUAGES
from poeguide.ui.layouts import nest
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label

CHOOSE: Final = {"en": "Choose your language", "es": "Elija su idioma"}
CONTINUE: Final = {"en": "Continue in English", "es": "Continuar en español"}


class LanguageScene(QWidget):
    """`chosen` tells that a tile was pressed: `code`."""

    chosen = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self.setObjectName("canvas")
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.code = kiosk.config.first_language
        self._layout = layout = QVBoxLayout(self)
        self._is_large = tokens.scale >= LARGE_TEXT
        self._greetings: list[Label] = []
        self._least = 3 * tokens.size("width.tile")
        side, end = tokens.size("space.6"), tokens.size("space.5")
        layout.setContentsMargins(side, end, side, end)
        layout.setSpacing(tokens.size("space.4"))
        self.icon = IconLabel(theme, "language", size="icon.plate-large")
        layout.addWidget(self.icon)
        layout.addStretch(1)
        self._grid = grid = QGridLayout()
        grid.setSpacing(tokens.size("space.5"))
        self.tiles: dict[str, Tile] = {}
        for index, code in enumerate(kiosk.config.languages):
            # A language that was added later has its own name, and no greeting yet.
            if code in CHOOSE:
                self._greetings.append(Label(CHOOSE[code], "h2", wraps=True))
                layout.addWidget(self._greetings[-1])
            tile = Tile(theme, LANGUAGES[code], CONTINUE.get(code, ""), "language")
            tile.clicked.connect(partial(self._choose, code))
            self.tiles[code] = tile
            grid.addWidget(tile, index // 2, index % 2)
        layout.addSpacing(tokens.size("space.4"))
        nest(layout, grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave drawings, then greetings out where there is little height: the tiles speak for themselves."""
        super().resizeEvent(event)
        is_high = self.height() >= self._least and not self._is_large
        self.icon.setVisible(is_high)
        for tile in self.tiles.values():
            tile.show_plate(on=is_high)
        columns = 1 if self._is_large and self.height() > self.width() else 2
        for index, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, index // columns, index % columns)
        for greeting in self._greetings:
            greeting.show()
        self._layout.activate()
        is_cut = self._layout.totalHeightForWidth(self.width()) > self.height()
        for greeting in self._greetings:
            greeting.setVisible(not is_cut)

    def focus_first(self) -> None:
        """Give the keyboard to the first tile."""
        next(iter(self.tiles.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, code: str) -> None:
        self.code = code
        self.chosen.emit()
