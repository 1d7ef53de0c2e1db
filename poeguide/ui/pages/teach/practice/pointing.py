"""Point at a place on the real map: the places there have no names until one has answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.key_places import MAP
from poeguide.ui.keys import keys_in
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.papers.blank_map import HOME, MapPlace
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.map_view import MapView, Marker, map_style
from poeguide.ui.widgets.text import Label


class PointingMap(QWidget):
    """`name` is the place when `answered` comes. The keys of the map go from place to place, and answer."""

    answered = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.name = ""
        self._places: dict[str, MapPlace] = {}
        theme = services.theme
        keys = keys_in(services.preferences.settings.keys, MAP)
        self.map = MapView(services.paths.map, map_style(theme.tokens), language=services.language, keys=keys)
        self.map.set_reduced_motion(theme.is_motion_reduced)
        self.map.setMinimumHeight(theme.tokens.size("width.list"))
        self.map.selected_changed.connect(self._show)
        self.map.opened.connect(self._answer)
        self.button = Button(theme, "", role="primary")
        self.button.clicked.connect(self._answer)
        line = row(theme.tokens, self.button)
        line.addStretch(1)
        layout = column(theme.tokens, Label(self.tr("Point at it on the map, or choose below."), "label"), self.map)
        nest(layout, line)
        self.setLayout(layout)

    def ask(self, places: Sequence[MapPlace]) -> None:
        """Show places with letters instead of names."""
        word = self.tr("Place {letter}")
        self._places = {word.format(letter=chr(65 + at)): place for at, place in enumerate(places)}
        markers = [Marker(key, place.point, "land", key) for key, place in self._places.items()]
        self.map.select(None)
        self.map.set_markers(markers, is_joined=False)
        self.map.show_bounds(HOME)
        self._show()

    def _show(self) -> None:
        chosen = self.map.selected
        answer, first = self.tr("It is {place}"), self.tr("Choose a place on the map")
        self.button.setText(answer.format(place=chosen) if chosen else first)
        self.button.setEnabled(chosen is not None)

    def _answer(self) -> None:
        chosen = self.map.selected
        if chosen in self._places:
            self.name = self._places[chosen].name
            self.answered.emit()
