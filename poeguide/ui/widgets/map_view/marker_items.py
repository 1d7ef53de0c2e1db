"""The items that a map shows: markers and clusters of a zoom level, without hidden types and the selected marker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from poeguide.domain.geo import project
from poeguide.ui.widgets.map_view.camera import MAX_ZOOM
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_set import SINGLE_LEVEL, Item, MarkerSet, Scale, symbol_scale


class MarkerItems:
    """The items of every level, for markers whose type is not hidden."""

    def __init__(self, marker_size: int, cluster_size: int) -> None:
        self.is_joined = True
        """Whether markers that would touch become one cluster."""
        self._sizes = (marker_size, cluster_size)
        self._set = MarkerSet(())
        self._shown: tuple[int, str | None, tuple[Item, ...]] | None = None

    def set_sizes(self, marker_size: int, cluster_size: int) -> None:
        """Join and push apart for symbols of another size."""
        if self._sizes != (marker_size, cluster_size):
            self._sizes = (marker_size, cluster_size)
            self._shown = None

    def set_markers(self, markers: MarkerSet, hidden: Set[str]) -> None:
        """Start anew with these markers, without those of hidden types."""
        self._set = markers.without(hidden)
        self._shown = None

    @property
    def markers(self) -> Mapping[str, Marker]:
        """Markers whose type is not hidden, by key."""
        return self._set.by_key

    def at(self, level: int, selected: str | None) -> tuple[Item, ...]:
        """The items of a level, dimmed ones first; the selected marker is left out, as it is drawn by itself."""
        if self._shown is None or self._shown[:2] != (level, selected):
            items = self._level(level)
            if selected in self._set.by_key:
                items = tuple(self._without(items, str(selected)))
            self._shown = (level, selected, items)
        return self._shown[2]

    def position(self, key: str, level: int) -> tuple[float, float]:
        """Where a marker stands at a level: pushed apart from its twin when near, at its true place when far."""
        if level >= SINGLE_LEVEL and self.is_joined:
            for item in self._level(level):
                if item.keys == (key,):
                    return item.x, item.y
        return project(self._set.by_key[key].point)

    def home(self, items: Iterable[Item]) -> dict[str, tuple[float, float]]:
        """The position of the item that holds each marker."""
        return {key: (item.x, item.y) for item in items for key in item.keys}

    def _level(self, level: int) -> tuple[Item, ...]:
        return self._set.at(Scale(max(0, min(int(MAX_ZOOM), level)), *self._sizes, self.is_joined))

    def _without(self, items: Sequence[Item], selected: str) -> Iterable[Item]:
        for item in items:
            if selected not in item.keys:
                yield item
            elif item.is_cluster:
                keys = tuple(key for key in item.keys if key != selected)
                shapes = {self._set.by_key[key].shape for key in keys}
                scale = symbol_scale(self._set.by_key[keys[0]].weight) if len(keys) == 1 else 1.0
                place = project(self._set.by_key[keys[0]].point) if len(keys) == 1 else (item.x, item.y)
                yield Item(keys, *place, shapes.pop() if len(shapes) == 1 else "", item.is_dimmed, scale)
