"""Markers with all that is reckoned from them: their spots, and markers and clusters of each zoom level."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from math import hypot, sqrt
from operator import attrgetter, eq
from typing import Final, NamedTuple

from poeguide.domain.clusters import Cluster, Spot, clear_of, merged, singles, spread
from poeguide.domain.geo import project
from poeguide.ui.widgets.map_view.camera import world_size
from poeguide.ui.widgets.map_view.marker import Marker

SINGLE_LEVEL: Final = 10
"""From this level on every marker stands for itself, and twins are pushed apart."""
JOIN: Final = 1.7
APART: Final = 1.75
"""Distances in sizes of a cluster and of a marker; at half a level further out they still do not touch."""
_STANDING: Final = attrgetter("key", "point", "shape", "is_dimmed", "weight")
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


class Scale(NamedTuple):
    """What decides which markers stand alone: the level, the sizes of symbols, and whether they may be joined."""

    level: int
    marker: int
    cluster: int
    is_joined: bool


class Reckoned:
    """Where markers stand, whatever they are called."""

    def __init__(self) -> None:
        self.spots: dict[bool, list[Spot]] = {}
        self.items: dict[Scale, tuple[Item, ...]] = {}
        self.clusters: dict[tuple[Scale, bool], tuple[Cluster, ...]] = {}
        self.without: dict[frozenset[str], Reckoned] = {}


class MarkerSet:
    """Markers that never change. A map that is made anew takes the same set, and need not reckon again.

    Nor does it where one of the `others` has the same markers with other words, as in another language.
    """

    def __init__(self, markers: Iterable[Marker], others: Iterable[MarkerSet] = ()) -> None:
        self.by_key = {marker.key: marker for marker in markers}
        self.shapes = frozenset(marker.shape for marker in self.by_key.values())
        self.has_dimmed = any(marker.is_dimmed for marker in self.by_key.values())
        self._without: dict[Set[str], MarkerSet] = {}
        twin = next((other for other in others if self._stands_as(other)), None)
        self.reckoned: Reckoned = Reckoned() if twin is None else twin.reckoned

    def without(self, shapes: Set[str]) -> MarkerSet:
        """The markers of other types than these."""
        if self.shapes.isdisjoint(shapes):
            return self
        if shapes not in self._without:
            made = MarkerSet(one for one in self.by_key.values() if one.shape not in shapes)
            made.reckoned = self.reckoned.without.setdefault(frozenset(shapes), made.reckoned)
            self._without[shapes] = made
        return self._without[shapes]

    def _stands_as(self, other: MarkerSet) -> bool:
        """Whether these are the markers of another set but for their words, in the same order."""
        ours, theirs = (map(_STANDING, markers.by_key.values()) for markers in (self, other))
        return len(self.by_key) == len(other.by_key) and all(map(eq, ours, theirs))

    def at(self, scale: Scale) -> tuple[Item, ...]:
        """The items at a scale, dimmed ones first."""
        if scale not in self.reckoned.items:
            self.reckoned.items[scale] = self._make(scale)
        return self.reckoned.items[scale]

    def _spots_of(self, *, is_dimmed: bool) -> list[Spot]:
        if not self.reckoned.spots:
            self.reckoned.spots[False], self.reckoned.spots[True] = [], []
            for marker in self.by_key.values():
                self.reckoned.spots[marker.is_dimmed].append(Spot(marker.key, *project(marker.point), marker.shape))
        return self.reckoned.spots[is_dimmed]

    def _make(self, scale: Scale) -> tuple[Item, ...]:
        level, size = scale.level, scale.marker
        every = [*self._spots_of(is_dimmed=True), *self._spots_of(is_dimmed=False)]
        if not scale.is_joined:
            found = (self._item(cluster) for cluster in singles(every))
            return tuple(sorted(found, key=lambda item: -item.scale))
        if level >= SINGLE_LEVEL:
            clusters = spread(singles(every), size * APART / world_size(level))
            items = (self._apart(cluster, size / 2 / world_size(level)) for cluster in clusters)
            return tuple(sorted(items, key=lambda item: not item.is_dimmed))
        active = self._merged(scale, is_dimmed=False)
        clear = clear_of(self._merged(scale, is_dimmed=True), active, scale.cluster / world_size(level))
        return tuple(self._item(cluster) for cluster in (*clear, *active))

    def _merged(self, scale: Scale, *, is_dimmed: bool) -> tuple[Cluster, ...]:
        """Clusters are built from those of the level below, so that each splits into whole ones."""
        level = scale.level
        if level >= SINGLE_LEVEL:
            return singles(self._spots_of(is_dimmed=is_dimmed))
        key = (scale, is_dimmed)
        if key not in self.reckoned.clusters:
            finer = self._merged(scale._replace(level=level + 1), is_dimmed=is_dimmed)
            self.reckoned.clusters[key] = merged(finer, scale.cluster * JOIN / world_size(level))
        return self.reckoned.clusters[key]

    def _item(self, cluster: Cluster) -> Item:
        marker = self.by_key[cluster.keys[0]]
        scale = 1.0 if len(cluster.keys) > 1 else symbol_scale(marker.weight)
        return Item(cluster.keys, cluster.x, cluster.y, cluster.kind, marker.is_dimmed, scale)

    def _apart(self, cluster: Cluster, far: float) -> Item:
        item = self._item(cluster)
        x, y = project(self.by_key[item.keys[0]].point)
        return replace(item, home=(x, y)) if hypot(x - item.x, y - item.y) > far else item


def symbol_scale(weight: float) -> float:
    """Width of a symbol whose area follows the weight, in steps so that few pictures are needed."""
    return round(sqrt(max(LEAST_WEIGHT, min(MOST_WEIGHT, weight))) * 8) / 8
