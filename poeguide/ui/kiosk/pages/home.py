"""Home of the kiosk: the six steps, four tiles, and the languages."""

from __future__ import annotations

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from poeguide.data.ports import port
from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.six_stops import six_stops
from poeguide.ui.kiosk.tile import Tile
from poeguide.ui.language import LANGUAGES
from poeguide.ui.layouts import nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.home import SIX_STEPS
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.line_diagram import LineDiagram
from poeguide.ui.widgets.text import Label

MOST_COLUMNS: Final = 4
HUGE_TEXT: Final = 2.5
"""From this text size on, the tiles stand one below the other."""
FIRST_IN_ROOM: Final = 100
"""The tiles take what room there is, before the space around everything does."""
HIGHEST: Final = 2.6
"""Tiles grow with the screen, up to so many times their least height."""


class KioskHomePage(ScrollPage):
    """What a visitor sees after choosing a language."""

    _inset: tuple[QWidget | QLayout, ...] = ()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk = kiosk
        self._is_low = kiosk.visit.is_reach_on
        self._is_huge = kiosk.services.theme.tokens.scale >= HUGE_TEXT and not self._is_low
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.column.setSpacing(tokens.size("space.5"))
        # Where the words need two lines, the second one says how.
        where, comma, how = self.tr("Enter the United States, step by step").partition(", ")
        self.heading = Label(where + comma + how.replace(" ", "\N{NO-BREAK SPACE}"), "h1", wraps=True)
        self.line = LineDiagram(theme)
        self.line.set_line(six_stops())
        self.line.stop_chosen.connect(self._open_step)
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens.size("space.5"))
        self._columns = 0
        self._arranged = QSize()
        self.tiles = self._make_tiles()
        for tile in self.tiles.values():
            tile.setMaximumHeight(round(HIGHEST * tokens.size("width.tile") * tokens.scale))
        # A screen larger than all of it: what is pressed stands in the middle, where hands are.
        self.column.addStretch(1)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.line)
        nest(self.column, self._grid, FIRST_IN_ROOM)
        self.here = self._make_here()
        beside = row(tokens, self.here)
        nest(self.column, beside)
        self.languages = self._make_languages()
        self.language_row = QWidget()
        self.language_row.setLayout(row(tokens, *self.languages.values(), gap="space.4"))
        self.column.addWidget(self.language_row)
        self.column.addStretch(1)
        self._inset = (self.heading, self._grid, beside, self.language_row)
        self._set_margins(self.area.width())

    def _set_margins(self, width: float) -> None:
        """The line takes the whole width: six stops with letters of the least size then stand in one row."""
        super()._set_margins(width)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(0, margins.top(), 0, margins.bottom())
        for part in self._inset:
            part.setContentsMargins(margins.left(), 0, margins.right(), 0)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Home")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the tiles for the room that there is, once the room is known."""
        is_done = super().eventFilter(watched, event)
        size = self.area.size()
        if event.type() is QEvent.Type.Resize and watched is self.area.viewport() and size != self._arranged:
            self._arranged = size
            self._place_tiles()
        return is_done

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
            tiles[key] = Tile(services.theme, title, note, icon, low=self._is_low or self._is_huge)
            tiles[key].clicked.connect(partial(services.navigator.go, Route(key)))
        return tiles

    def _make_here(self) -> Button:
        """The port where the kiosk stands, if it stands at one."""
        services, code = self._kiosk.services, self._kiosk.config.port
        found = services.bundle.read(port, code) if code and "ports" not in self._kiosk.config.closed else None
        words = self.tr("You are at {port}").format(port=found.name) if found is not None else ""
        button = Button(services.theme, words, icon="map")
        button.setAccessibleName(words)
        if found is None:
            button.hide()
        button.clicked.connect(partial(services.navigator.go, Route("ports", code)))
        return button

    def _make_languages(self) -> dict[str, Button]:
        services, offered = self._kiosk.services, self._kiosk.config.languages
        buttons = {}
        for code in offered if len(offered) > 1 else ():
            button = Button(services.theme, LANGUAGES[code], role="chip", size="tall")
            button.setCheckable(True)
            button.setChecked(code == services.language)
            button.clicked.connect(partial(self._choose_language, code))
            buttons[code] = button
        return buttons

    def _choose_language(self, code: str) -> None:
        for key, button in self.languages.items():
            button.setChecked(key == code)
        self._kiosk.visit.choose_language(code)

    def _place_tiles(self) -> None:
        tokens = self._kiosk.services.theme.tokens
        is_wide = self.area.width() > self.area.height() and not self._is_low
        least = tokens.size("width.tile" if is_wide else "width.card-min") * (1 + (tokens.scale - 1) * 0.6)
        fit = max(1, int(self.area.width() // least))
        columns = 4 if is_wide and fit >= 4 else (1 if self._is_huge else 2)
        if columns != self._columns:
            self._columns = columns
            for index, item in enumerate(self.tiles.values()):
                self._grid.addWidget(item, index // columns, index % columns)
            for index in range(MOST_COLUMNS):
                self._grid.setColumnStretch(index, 1 if index < columns else 0)
        self._leave_out()

    def _leave_out(self) -> None:
        """The tiles come first: what would push them off the screen is left out, until the rest fits.

        The bar has the languages too, and the first tile the steps.
        """
        is_large = self._kiosk.services.theme.tokens.scale >= LARGE_TEXT
        optional = self._optional()
        for part in optional:
            part.setVisible(not self._is_low and not (is_large and part is self.line))
        self.language_row.setVisible(bool(self.languages) and not self._is_low)
        # Low tiles decide for themselves whether there is room for their drawing.
        large = self.tiles.values() if not (self._is_low or self._is_huge) else ()
        for tile in large:
            tile.show_plate(on=True)
        for part in reversed(optional):
            if self._is_within():
                break
            part.hide()
        if not self._has_room_for_tiles():
            for tile in large:
                tile.show_plate(on=False)

    def _optional(self) -> list[QWidget]:
        """What may be left out, the last first."""
        found: list[QWidget] = [self.heading, *(tile.note for tile in self.tiles.values()), self.line]
        found += [self.here] if self.here.text() else []
        found += [self.language_row] if self.languages else []
        return found

    def _is_within(self) -> bool:
        """Whether everything fits without scrolling."""
        layout = self.column
        layout.invalidate()
        width = self.area.width()
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
        return needed <= self.area.height()

    def _has_room_for_tiles(self) -> bool:
        """Whether the tiles alone fit with their drawings."""
        margins, gap = self.column.contentsMargins(), self._grid.spacing()
        inset = self._grid.contentsMargins()
        room = self.area.width() - inset.left() - inset.right() - (self._columns - 1) * gap
        rows = ceil(len(self.tiles) / self._columns)
        highest = max((tile.heightForWidth(room // self._columns) for tile in self.tiles.values()), default=0)
        return margins.top() + rows * highest + (rows - 1) * gap + margins.bottom() <= self.area.height()

    def _open_step(self) -> None:
        self._kiosk.services.navigator.go(Route("six-steps", self.line.current or SIX_STEPS[0]))

    def settle(self) -> None:
        """Keep the keyboard where a five-key visitor begins."""
        if self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange) and not self.window().focusWidget():
            self.tiles["steps"].setFocus(Qt.FocusReason.TabFocusReason)
