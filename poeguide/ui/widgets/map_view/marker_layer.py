"""MarkerLayer: draws markers and clusters, moves them apart and together, and tells what was hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from math import floor, hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from poeguide.domain.geo import project
from poeguide.ui.widgets.map_view.camera import Camera, nearest_level
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_items import MarkerItems
from poeguide.ui.widgets.map_view.marker_set import Item, MarkerSet
from poeguide.ui.widgets.map_view.motion import Ticker
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.symbols import Sprites

SPLIT_SECONDS: Final = 0.15
SEE_THROUGH: Final = 0.7
"""Symbols that are large for their weight let what lies below them show."""
CORNER: Final = 0.65
"""Reach of a symbol's corners in its sizes."""


class MarkerLayer:
    """Markers on screen. It shows the items of one level, and slides them when the level changes."""

    def __init__(self, style: MapStyle, ticker: Ticker) -> None:
        self.items = MarkerItems(style.sizes.marker, style.sizes.cluster)
        self.selected: str | None = None
        self.is_motion_reduced = False
        self._style = style
        self._ticker = ticker
        self._sprites = Sprites(style)
        self._level = -1
        self._done = 1.0
        self._from: dict[str, tuple[float, float]] = {}
        self._fading: tuple[Item, ...] = ()
        self._markers = MarkerSet(())
        self._hidden: Set[str] = frozenset()

    def set_markers(self, markers: MarkerSet, *, is_joined: bool = True) -> None:
        """Show these."""
        self._markers = markers
        self.items.is_joined = is_joined
        self._refill()

    def set_hidden(self, hidden: Set[str]) -> None:
        """Leave out these types."""
        if hidden != self._hidden:
            self._hidden = frozenset(hidden)
            self._refill()

    def set_look(self, style: MapStyle, ratio: float) -> None:
        """Take another theme or another screen."""
        self._style = style
        self.items.set_sizes(style.sizes.marker, style.sizes.cluster)
        self._sprites.set_look(style, ratio)

    def shown(self, camera: Camera) -> tuple[Item, ...]:
        """The items at the zoom of a view."""
        return self.items.at(nearest_level(camera.zoom), self.selected)

    def selected_at(self, camera: Camera) -> QPointF | None:
        """Where the selected marker stands on screen."""
        if self.selected not in self.items.markers:
            return None
        place = self.items.position(str(self.selected), nearest_level(camera.zoom))
        return QPointF(*camera.to_screen(*place))

    def pixel_of(self, marker: Marker, camera: Camera) -> QPointF:
        """Where a marker stands, also one that is hidden; beside its twin, once it is pushed aside."""
        if marker.key in self.items.markers:
            return QPointF(*camera.to_screen(*self.items.position(marker.key, nearest_level(camera.zoom))))
        return QPointF(*camera.to_screen(*project(marker.point)))

    def selected_title(self, camera: Camera) -> tuple[str, QPointF] | None:
        """The name of the selected marker, and where it stands."""
        place = self.selected_at(camera)
        return None if place is None else (self.items.markers[str(self.selected)].title, place)

    def arrive(self, camera: Camera) -> None:
        """Show the level of this view at once."""
        self._level = nearest_level(camera.zoom)
        self._done, self._fading = 1.0, ()
        self._ticker.cancel("split")

    def draw(self, painter: QPainter, camera: Camera) -> None:
        """Draw what is in view; the selected marker is drawn later, above all."""
        self._follow(camera)
        for item, left, top in self._visible(camera):
            if item.home is not None:
                self._draw_leader(painter, camera, item.home, QPointF(left, top))
            size = self.size_of(item)
            picture = self._sprites.get(item.shape, len(item.keys), size, is_dimmed=item.is_dimmed)
            half = picture.deviceIndependentSize().width() / 2
            if item.scale > 1:
                painter.setOpacity(SEE_THROUGH)
            painter.drawPixmap(QPointF(floor(left - half + 0.5), floor(top - half + 0.5)), picture)
            if item.scale > 1:
                painter.setOpacity(1.0)

    def hit(self, camera: Camera, left: float, top: float, reach: float) -> Item | None:
        """The item under a pixel, or the nearest one within reach."""
        best: tuple[float, Item] | None = None
        for item, x, y in (*self._visible(camera), *self._selected_item(camera)):
            size = self._style.sizes.selected if item.keys == (self.selected,) else self.size_of(item)
            distance = hypot(x - left, y - top) - size / 2
            if distance <= reach and (best is None or distance < best[0]):
                best = (distance, item)
        return best[1] if best else None

    def boxes(self, camera: Camera) -> Iterator[tuple[Item, QRectF]]:
        """The items in view with the room that they take."""
        return self._rooms(self._visible(camera))

    def resting_boxes(self, camera: Camera) -> Iterator[tuple[Item, QRectF]]:
        """The same where they will stand when those that slide have come to rest: no name must be there."""
        return self._rooms(self._in_view(camera, self.shown(camera), is_sliding=False))

    def size_of(self, item: Item) -> int:
        """Width of an item in pixels."""
        return self._style.sizes.cluster if item.is_cluster else round(self._style.sizes.marker * item.scale)

    def _selected_item(self, camera: Camera) -> Iterator[tuple[Item, float, float]]:
        disc = self.selected_at(camera)
        if disc is not None:
            marker = self.items.markers[str(self.selected)]
            place = project(marker.point)
            yield Item((marker.key,), *place, marker.shape, marker.is_dimmed), disc.x(), disc.y()

    def _visible(self, camera: Camera) -> Iterator[tuple[Item, float, float]]:
        """The items in view or just beside it, with their pixels."""
        return self._in_view(camera, self._fading or self.shown(camera), is_sliding=self._done < 1)

    def _in_view(
        self, camera: Camera, items: Iterable[Item], *, is_sliding: bool
    ) -> Iterator[tuple[Item, float, float]]:
        margin = self._style.sizes.selected
        left, top, right, bottom = -margin, -margin, camera.width + margin, camera.height + margin
        to_screen, disc = camera.projector(), self.selected_at(camera)
        for item in items:
            x, y = to_screen(*self._between(item)) if is_sliding else to_screen(item.x, item.y)
            if left < x < right and top < y < bottom:
                yield item, *(self._beside(disc, item, x, y) if disc is not None else (x, y))

    def _rooms(self, items: Iterable[tuple[Item, float, float]]) -> Iterator[tuple[Item, QRectF]]:
        for item, left, top in items:
            half = self.size_of(item) * 0.6 + self._style.sizes.frame
            yield item, QRectF(left - half, top - half, 2 * half, 2 * half)

    def _beside(self, disc: QPointF, item: Item, left: float, top: float) -> tuple[float, float]:
        """Where an item is drawn: what the disc of the selected marker would cover stands beside it."""
        away = self._style.sizes.selected / 2 + self.size_of(item) * CORNER + self._style.sizes.frame
        across, down = left - disc.x(), top - disc.y()
        distance = hypot(across, down)
        if distance >= away:
            return left, top
        if distance == 0:
            across, distance = 1.0, 1.0
        return disc.x() + across / distance * away, disc.y() + down / distance * away

    def _between(self, item: Item) -> tuple[float, float]:
        """The way of an item from the cluster that it leaves, or to the one that it joins."""
        other_x, other_y = self._from.get(item.keys[0], (item.x, item.y))
        gone = 1 - (1 - self._done) ** 3
        if self._fading:
            gone = 1 - gone
        return other_x + (item.x - other_x) * gone, other_y + (item.y - other_y) * gone

    def _follow(self, camera: Camera) -> None:
        """Begin to split or merge when the zoom has reached another level."""
        level = nearest_level(camera.zoom)
        if level == self._level:
            return
        before, self._level = self._level, level
        if before < 0 or self.is_motion_reduced:
            self._done, self._fading = 1.0, ()
            return
        old, new = self.items.at(before, self.selected), self.items.at(level, self.selected)
        is_merging = level < before
        self._fading = old if is_merging else ()
        self._from = self.items.home(new if is_merging else old)
        self._done = 0.0
        self._ticker.run("split", self._step)

    def _step(self, passed: float) -> bool:
        self._done = min(1.0, self._done + passed / SPLIT_SECONDS)
        if self._done >= 1:
            self._fading = ()
        return self._done < 1

    def _draw_leader(self, painter: QPainter, camera: Camera, home: tuple[float, float], place: QPointF) -> None:
        """A thin line from a marker that was pushed aside to its true place."""
        painter.setPen(QPen(self._style.colors.text, self._style.sizes.shore))
        painter.drawLine(place, QPointF(*camera.to_screen(*home)))

    def _refill(self) -> None:
        self.items.set_markers(self._markers, self._hidden)
        self._done, self._fading = 1.0, ()
