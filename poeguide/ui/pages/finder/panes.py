"""Facets, list and map side by side, or behind tabs where there is less room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poeguide.ui.layouts import inset, nest, show_if
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.tabs import Tabs

translate = QCoreApplication.translate
FILTERS: Final = "filters"
LIST: Final = "list"
MAP: Final = "map"
GROWTH: Final = 0.75
"""Facets and list grow by so much of what text grows."""
ROOMY: Final = 1.5
"""So many widths of the facets are left to the map before the list takes more than it must have."""


class Panes(QWidget):
    """Three panes, two with tabs, or one with tabs; something else may stand in the map's place."""

    tabs_added = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: Tabs | None = None
        self._current, self._width = LIST, 0
        self._beside_words = translate("FinderPage", "Map")
        self._outer = QVBoxLayout(self)
        inset(self._outer, theme.tokens)
        self._outer.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        nest(self._outer, self._row, 1)

    def fill(self, facets: QWidget, places: QWidget, map_pane: QWidget) -> None:
        """Put the three panes side by side."""
        self._facets, self._list, self._map = facets, places, map_pane
        self._beside = map_pane
        self._row.addWidget(facets)
        self._row.addWidget(places)
        self._row.addWidget(map_pane, 1)

    @property
    def tabs(self) -> Tabs:
        """The tabs, made when they are first wanted: a wide window has none."""
        if self._tabs is None:
            choices = [Choice(LIST, translate("FinderPage", "List")), Choice(MAP, self._beside_words)]
            self._tabs = Tabs(self._theme, translate("FinderPage", "What to show"), choices)
            self._tabs.hide()
            self._tabs.set_current(self._current)
            self._tabs.chosen.connect(self.arrange)
            self._outer.insertWidget(0, self._tabs)
            self.tabs_added.emit()
        return self._tabs

    def show_instead_of_map(self, pane: QWidget, words: str) -> None:
        """Give the map's place to something else: the map is seen elsewhere on the screen."""
        self._map.hide()
        self._row.addWidget(pane, 1)
        self._beside, self._beside_words = pane, words
        self.arrange()

    @property
    def current(self) -> str:
        """The pane that is shown where there is room for one."""
        return self._current

    def show_pane(self, pane: str) -> None:
        """Bring a pane to the front where it is behind a tab."""
        self._current = pane
        if self._tabs is not None:
            self._tabs.set_current(pane)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show side by side what there is room for."""
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def arrange(self, width: int = 0) -> None:
        """Show what there is room for in this width, or in that of before, and tabs for the rest."""
        self._width = width or self._width
        if not self._width:
            return
        tokens = self._theme.tokens
        grown = 1 + (tokens.scale - 1) * GROWTH
        facets, places = (round(tokens.size(name) * grown) for name in ("width.facets", "width.list"))
        spare = self._width - facets - places
        is_wide = spare >= tokens.size("width.facets")
        more = round((tokens.size("space.6") + tokens.size("space.2")) * tokens.scale)
        if spare - more >= ROOMY * tokens.size("width.facets"):
            # The longest names are whole then, such as “Gateway to the Americas Bridge (Laredo I)”.
            places += more
        has_facets = is_wide or spare >= 0
        if not is_wide or self._tabs is not None:
            self._offer(has_facets=has_facets)
            self._current = self.tabs.current
            show_if(self.tabs, is_shown=not is_wide)
        shown = self._current
        show_if(self._facets, is_shown=has_facets or shown == FILTERS)
        show_if(self._list, is_shown=is_wide or shown == LIST)
        show_if(self._beside, is_shown=is_wide or shown == MAP)
        _set_width(self._facets, facets if has_facets else 0)
        _set_width(self._list, places if is_wide else 0)

    def _offer(self, *, has_facets: bool) -> None:
        """The tabs; the filters have one only where there is no room for them."""
        choices = [Choice(LIST, translate("FinderPage", "List")), Choice(MAP, self._beside_words)]
        if not has_facets:
            choices.insert(0, Choice(FILTERS, translate("FinderPage", "Filters")))
        current = self.tabs.current
        if list(self.tabs.choices) != choices:
            self.tabs.set_choices(choices)
        self.tabs.set_current(current if current in self.tabs.keys else LIST)


def _set_width(pane: QWidget, width: int) -> None:
    """Exactly so wide, or (0) as wide as there is room."""
    limit = pane.maximumSize().height()
    pane.setMinimumWidth(width)
    pane.setMaximumWidth(width or limit)
