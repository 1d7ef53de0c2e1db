"""The part of the screen that is out of reach: something to look at, nothing to press."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.data.crossings import crossing
from poeguide.data.ports import port
from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.ports import crossing_type
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.opening import published
from poeguide.ui.page import Page
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.map_view import MapView, Marker, map_style
from poeguide.ui.widgets.text import Label

NEAR: Final = 9.0
"""Zoom at which the towns around a port can be read."""


class ReachPicture(QFrame):
    """A map where the page speaks of places; else where the visitor is, in letters that are read from below."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._shown: object = None
        self.map: QWidget | None = None
        self.setObjectName("reach")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.poster, self.strip = self._make_poster(), self._make_strip()
        self._layout.addWidget(self.strip)
        self._layout.addWidget(self.poster, 1)
        self.strip.hide()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Give way to what is pressed."""
        return QSize(0, 0)

    def set_place(self, words: str, page: Page | None = None) -> None:
        """Say where the visitor is, and show it on a map if it is anywhere."""
        self.words.setText(words)
        self.name.setText(words)
        self.setAccessibleName(words)
        route = self._kiosk.services.navigator.current
        place = (page, route.page, route.target)
        if self._kiosk.visit.is_reach_on and page is not None and place != self._shown:
            self._shown = place
            self._show_map(page.picture() or place_map(self._kiosk.services, route))

    def set_side(self, *, is_above: bool) -> None:
        """Say where the hand finds what it needs."""
        below, beside = self.tr("Everything to press is below."), self.tr("Everything to press is on the other side.")
        self.where.setText(below if is_above else beside)
        self.words.take_style("display" if is_above and not self._is_large else "h1")

    def finish(self) -> None:
        """Draw the whole map now, for a picture of the screen."""
        if isinstance(self.map, MapView):
            self.map.finish()

    def _show_map(self, shown: QWidget | None) -> None:
        if self.map is not None:
            self._layout.removeWidget(self.map)
            self.map.hide()
            self.map.deleteLater()
        self.map = shown
        self.poster.setVisible(shown is None)
        self.strip.setVisible(shown is not None)
        if shown is not None:
            self._layout.addWidget(shown, 1)

    def _make_poster(self) -> QWidget:
        theme, tokens = self._kiosk.services.theme, self._kiosk.services.theme.tokens
        poster = QWidget()
        layout = QVBoxLayout(poster)
        side = tokens.size("space.6")
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(tokens.size("space.5"))
        self._is_large = tokens.scale >= LARGE_TEXT
        if not self._is_large:
            layout.addWidget(IconLabel(theme, "mark", size="icon.plate-large"))
        layout.addStretch(1)
        self.words = Label("", "h1" if self._is_large else "display", wraps=True)
        self.where = Label("", "lead", wraps=True)
        layout.addWidget(self.words)
        layout.addWidget(self.where)
        layout.addStretch(1)
        layout.addWidget(Label(self.tr("Independent guide, not a government site"), "caption", wraps=True))
        return poster

    def _make_strip(self) -> QWidget:
        """The mark and the name of the page, above a map."""
        theme, tokens = self._kiosk.services.theme, self._kiosk.services.theme.tokens
        strip = QWidget()
        layout = QHBoxLayout(strip)
        side, end = tokens.size("space.6"), tokens.size("space.4")
        layout.setContentsMargins(side, end, side, end)
        layout.setSpacing(tokens.size("space.4"))
        self.name = Label("", "h3", wraps=True)
        layout.addWidget(IconLabel(theme, "mark", size="icon.large"))
        layout.addWidget(self.name, 1)
        return strip


def place_map(services: Services, route: Route) -> MapView | None:
    """The surroundings of a port or a crossing; None where it has no known position, or the page is about no place."""
    marker = _marker(services, route)
    if marker is None:
        return None
    shown = MapView(services.paths.map, map_style(services.theme.tokens), language=services.language)
    shown.hold_still()
    shown.set_reduced_motion(services.theme.is_motion_reduced)
    shown.set_markers([marker])
    shown.select(marker.key, fly=False)
    shown.fly_to(marker.point, NEAR)
    return shown


def _marker(services: Services, route: Route) -> Marker | None:
    """The place of a page, as the map draws it."""
    key = f"{route.page}/{route.target}"
    if route.page == "ports" and (found := services.bundle.read(port, route.target)) is not None and found.point:
        shape = found.types[0].value if found.types else "port"
        return Marker(key, found.point, shape, found.name, published(found.hours))
    if route.page == "crossings" and (way := services.bundle.read(crossing, route.target)) is not None and way.point:
        return Marker(key, way.point, crossing_type(way.modes).value, way.name, published(way.hours))
    return None
