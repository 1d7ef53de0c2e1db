"""Markers and clusters of each zoom level, computed when first needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from math import hypot, sqrt
from typing import Final

from poeguide.domain.clusters import Cluster, Spot, clear_of, merged, singles, spread
from poeguide.domain.geo import project
from poeguide.ui.widgets.map_view.camera import MAX_ZOOM, world_size
from poeguide.ui.widgets.map_view.marker import Marker

SINGLE_LEVEL: Final = 10
"""From this level on every marker stands for itself, and twins are pushed apart."""
JOIN: Final = 1.7
APART: Final = 1.75
"""Distances in sizes of a cluster and of a marker; at half a level further out they still do not touch."""
LEAST_WEIGHT: Final = 0.15
MOST_WEIGHT: Final = 20.0


@dataclass(frozen=True, slots=True)
class Item:
    """What is drawn at one place: a marker, or a cluster with the keys of its markers.

    `home` is the true place of a marker that was pushed well aside.
    """

    keys: tuple[str, ...]
    x: float
    y: float
    shape: str
    is_dimmed: bool
    scale: float = 1.0
    home: tuple[float, float] | None = None

    @property
    def is_cluster(self) -> bool:
        """Whether it stands for several markers."""
        return len(self.keys) > 1


class MarkerItems:
    """The items of every level, for markers whose type is not hidden."""

    def __init__(self, marker_size: int, cluster_size: int) -> None:
        self.is_joined = True
        """Whether markers that would touch become one cluster."""
        self._sizes = (marker_size, cluster_size)
        self._markers: Mapping[str, Marker] = {}
        self._spots: dict[bool, list[Spot]] = {False: [], True: []}
        self._clusters: dict[tuple[int, bool], tuple[Cluster, ...]] = {}
        self._items: dict[int, tuple[Item, ...]] = {}
        self._shown: tuple[int, str | None, tuple[Item, ...]] | None = None

    def set_sizes(self, marker_size: int, cluster_size: int) -> None:
        """Join and push apart for symbols of another size."""
        if self._sizes != (marker_size, cluster_size):
            self._sizes = (marker_size, cluster_size)
            self._forget()

    def set_markers(self, markers: Mapping[str, Marker], hidden: Set[str]) -> None:
        """Start anew with these markers, without those of hidden types."""
        self._markers = {key: marker for key, marker in markers.items() if marker.shape not in hidden}
        self._spots = {False: [], True: []}
        for marker in self._markers.values():
            self._spots[marker.is_dimmed].append(Spot(marker.key, *project(marker.point), marker.shape))
        self._forget()

    @property
    def markers(self) -> Mapping[str, Marker]:
        """Markers whose type is not hidden, by key."""
        return self._markers

    def at(self, level: int, selected: str | None) -> tuple[Item, ...]:
        """The items of a level, dimmed ones first; the selected marker is left out, as it is drawn by itself."""
        if self._shown is None or self._shown[:2] != (level, selected):
            items = self._level(level)
            if selected in self._markers:
                items = tuple(self._without(items, str(selected)))
            self._shown = (level, selected, items)
        return self._shown[2]

    def position(self, key: str, level: int) -> tuple[float, float]:
        """Where a marker stands at a level: pushed apart from its twin when near, at its true place when far."""
        if level >= SINGLE_LEVEL and self.is_joined:
            for item in self._level(level):
                if item.keys == (key,):
                    return item.x, item.y
        return project(self._markers[key].point)

    def home(self, items: Iterable[Item]) -> dict[str, tuple[float, float]]:
        """The position of the item that holds each marker."""
        return {key: (item.x, item.y) for item in items for key in item.keys}

    def _forget(self) -> None:
        self._clusters.clear()
        self._items.clear()
        self._shown = None

    def _level(self, level: int) -> tuple[Item, ...]:
        level = max(0, min(int(MAX_ZOOM), level))
        if level not in self._items:
            self._items[level] = self._make(level)
        return self._items[level]

    def _make(self, level: int) -> tuple[Item, ...]:
        if not self.is_joined:
            found = (self._item(cluster) for cluster in singles([*self._spots[True], *self._spots[False]]))
            return tuple(sorted(found, key=lambda item: -item.scale))
        if level >= SINGLE_LEVEL:
            every = singles([*self._spots[True], *self._spots[False]])
            clusters = spread(every, self._sizes[0] * APART / world_size(level))
            items = (self._apart(cluster, self._sizes[0] / 2 / world_size(level)) for cluster in clusters)
            return tuple(sorted(items, key=lambda item: not item.is_dimmed))
        active = self._merged(level, is_dimmed=False)
        clear = clear_of(self._merged(level, is_dimmed=True), active, self._sizes[1] / world_size(level))
        return tuple(self._item(cluster) for cluster in (*clear, *active))

    def _merged(self, level: int, *, is_dimmed: bool) -> tuple[Cluster, ...]:
        """Clusters are built from those of the level below, so that each splits into whole ones."""
        if level >= SINGLE_LEVEL:
            return singles(self._spots[is_dimmed])
        key = (level, is_dimmed)
        if key not in self._clusters:
            finer = self._merged(level + 1, is_dimmed=is_dimmed)
            self._clusters[key] = merged(finer, self._sizes[1] * JOIN / world_size(level))
        return self._clusters[key]

    def _item(self, cluster: Cluster) -> Item:
        marker = self._markers[cluster.keys[0]]
        scale = 1.0 if len(cluster.keys) > 1 else symbol_scale(marker.weight)
        return Item(cluster.keys, cluster.x, cluster.y, cluster.kind, marker.is_dimmed, scale)

    def _apart(self, cluster: Cluster, far: float) -> Item:
        item = self._item(cluster)
        x, y = project(self._markers[item.keys[0]].point)
        return replace(item, home=(x, y)) if hypot(x - item.x, y - item.y) > far else item

    def _without(self, items: Sequence[Item], selected: str) -> Iterable[Item]:
        for item in items:
            if selected not in item.keys:
                yield item
            elif item.is_cluster:
                keys = tuple(key for key in item.keys if key != selected)
                shapes = {self._markers[key].shape for key in keys}
                scale = symbol_scale(self._markers[keys[0]].weight) if len(keys) == 1 else 1.0
                place = project(self._markers[keys[0]].point) if len(keys) == 1 else (item.x, item.y)
                yield Item(keys, *place, shapes.pop() if len(shapes) == 1 else "", item.is_dimmed, scale)


def symbol_scale(weight: float) -> float:
    """Width of a symbol whose area follows the weight, in steps so that few pictures are needed."""
    return round(sqrt(max(LEAST_WEIGHT, min(MOST_WEIGHT, weight))) * 8) / 8
