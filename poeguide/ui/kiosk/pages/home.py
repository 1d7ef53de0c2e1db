"""Home of the kiosk: the six steps, four tiles, and the languages."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.tile import Tile
from poeguide.ui.language import LANGUAGES
from poeguide.ui.layouts import row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.home import SIX_STEPS
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.text import Label

NOTE_ROOM: Final = 2.1
LINE_ROOM: Final = 2.4
LANGUAGE_ROOM: Final = 3.2
"""Heights of the page, in tiles, from which there is room for more than the tiles."""


class KioskHomePage(ScrollPage):
    """What a visitor sees after choosing a language."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk = kiosk
        self._is_low = kiosk.visit.is_reach_on
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.column.setSpacing(tokens.size("space.5"))
        self.heading = Label(self.tr("Enter the United States, step by step"), "h1", wraps=True)
        self.line = LineDiagram(theme)
        self.line.set_line(Line(self._stops(), None))
        self.line.stop_chosen.connect(self._open_step)
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens.size("space.5"))
        self._columns = 0
        self.tiles = self._make_tiles()
        self.column.addWidget(self.heading)
        self.column.addWidget(self.line)
        self.heading.setVisible(not self._is_low)
        self.column.addLayout(self._grid)
        self.languages = self._make_languages()
        self.language_row = QWidget()
        self.language_row.setLayout(row(tokens, *self.languages.values(), gap="space.4"))
        self.column.addWidget(self.language_row)
        self.column.addStretch(1)
        self._place_tiles()

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Home")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Four tiles in a row where the screen is wide."""
        super().resizeEvent(event)
        self._place_tiles()

    def _stops(self) -> tuple[LineStop, ...]:
        words = (
            self.tr("Passport control"),
            self.tr("Immigration inspection"),
            self.tr("Fingerprints and photo"),
            self.tr("Customs declaration"),
            self.tr("Baggage inspection"),
            self.tr("Secondary inspection"),
        )
        notes = ("", "", "", "", "", self.tr("only for some"))
        parts = zip(SIX_STEPS, words, notes, strict=True)
        return tuple(LineStop(key, word, note, is_optional=bool(note)) for key, word, note in parts)

    def _make_tiles(self) -> dict[str, Tile]:
        services = self._kiosk.services
        crossings = services.bundle.manifest.counts.get("crossings", 0)
        count = self.tr("{count} land crossings").format(count=QLocale().toString(crossings))
        words = {
            "steps": (self.tr("How to enter"), self.tr("Your steps, in order"), "gate"),
            "ports": (self.tr("Find a crossing"), count, "map"),
            "goods": (self.tr("Can I bring it?"), self.tr("Food, pets, medicine"), "can-i-bring-it"),
            "help": (self.tr("Help now"), self.tr("Sent to secondary?"), "help"),
        }
        tiles = {}
        closed = self._kiosk.config.closed
        for key, (title, note, icon) in ((key, word) for key, word in words.items() if key not in closed):
            tiles[key] = Tile(services.theme, title, note, icon, low=self._is_low)
            tiles[key].clicked.connect(partial(services.navigator.go, Route(key)))
        return tiles

    def _make_languages(self) -> dict[str, Button]:
        services, offered = self._kiosk.services, self._kiosk.config.languages
        buttons = {}
        for code in offered if len(offered) > 1 else ():
            button = Button(services.theme, LANGUAGES[code])
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.setChecked(code == services.language)
            button.setMinimumHeight(services.theme.tokens.size("target.normal"))
            button.clicked.connect(partial(self._choose_language, code))
            buttons[code] = button
        return buttons

    def _choose_language(self, code: str) -> None:
        for key, button in self.languages.items():
            button.setChecked(key == code)
        self._kiosk.visit.choose_language(code)

    def _place_tiles(self) -> None:
        tokens = self._kiosk.services.theme.tokens
        is_wide = self.width() > self.height() and not self._is_low
        least = tokens.size("width.tile" if is_wide else "width.card-min") * (1 + (tokens.scale - 1) * 0.6)
        fit = max(1, int(self.width() // least))
        columns = 4 if is_wide and fit >= 4 else 2
        # The bar has the languages too, and the first tile the steps: on a low screen the tiles come first.
        tile = tokens.size("width.tile")
        has_room = not self._is_low and tokens.scale < LARGE_TEXT
        self.line.setVisible(has_room and self.height() >= LINE_ROOM * tile)
        self.language_row.setVisible(bool(self.languages) and self.height() >= LANGUAGE_ROOM * tile)
        for item in self.tiles.values():
            item.note.setVisible(has_room and self.height() >= NOTE_ROOM * tile)
        if columns == self._columns:
            return
        self._columns = columns
        for index, item in enumerate(self.tiles.values()):
            self._grid.addWidget(item, index // columns, index % columns)
        for index in range(4):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _open_step(self) -> None:
        self._kiosk.services.navigator.go(Route("six-steps", self.line.current or SIX_STEPS[0]))

    def settle(self) -> None:
        """Keep the keyboard where a five-key visitor begins."""
        if self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) and not self.window().focusWidget():
            self.tiles["steps"].setFocus(Qt.FocusReason.TabFocusReason)
