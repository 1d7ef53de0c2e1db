"""Markers that would overlap on the map: joined to clusters when far away, pushed apart when near."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, sin
from typing import Final

from poeguide.domain.geo import Bounds, Point

GOLDEN_ANGLE: Final = 2.399963229728653
"""Turns by this angle never fall on one another, so places on one spot leave it in different directions."""
ROUNDS: Final = 60


@dataclass(frozen=True, slots=True)
class Spot:
    """A marker on the unit square of the map."""

    key: str
    x: float
    y: float
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One or more markers shown as one, at their mean position; `kind` is empty where kinds are mixed."""

    x: float
    y: float
    keys: tuple[str, ...]
    kind: str


def singles(spots: Iterable[Spot]) -> tuple[Cluster, ...]:
    """Each marker for itself, in the order of their keys."""
    return tuple(
        Cluster(spot.x, spot.y, (spot.key,), spot.kind) for spot in sorted(spots, key=lambda spot: (spot.key, spot.x))
    )


def merged(clusters: Iterable[Cluster], radius: float) -> tuple[Cluster, ...]:
    """Join what is nearer than `radius` until nothing is; what was one stays one."""
    found = list(clusters)
    while radius > 0 and (near := _neighbors(found, radius)):
        found = _joined_once(found, near)
    return tuple(found)


def _joined_once(clusters: Sequence[Cluster], near: Mapping[int, Sequence[int]]) -> list[Cluster]:
    """One pass, the largest first: each takes the neighbors that nobody has taken."""
    taken: set[int] = set()
    joined = []
    for index in sorted(near, key=lambda index: (-len(clusters[index].keys), clusters[index].keys)):
        if index in taken:
            continue
        group = [index, *(other for other in near[index] if other not in taken)]
        taken.update(group)
        joined.append(_union([clusters[other] for other in group]) if len(group) > 1 else clusters[index])
    return [*(cluster for index, cluster in enumerate(clusters) if index not in taken), *joined]


def _neighbors(clusters: Sequence[Cluster], radius: float) -> dict[int, list[int]]:
    """The clusters nearer than `radius` to one another, for those that have any: few, so the rest costs nothing."""
    near: dict[int, list[int]] = {}
    for first, second in _close_pairs([(cluster.x, cluster.y) for cluster in clusters], radius):
        one, other = clusters[first], clusters[second]
        if hypot(one.x - other.x, one.y - other.y) < radius:
            near.setdefault(first, []).append(second)
            near.setdefault(second, []).append(first)
    return near


def _union(clusters: Sequence[Cluster]) -> Cluster:
    keys = tuple(sorted(key for cluster in clusters for key in cluster.keys))
    kinds = {cluster.kind for cluster in clusters}
    x = sum(cluster.x * len(cluster.keys) for cluster in clusters) / len(keys)
    y = sum(cluster.y * len(cluster.keys) for cluster in clusters) / len(keys)
    return Cluster(x, y, keys, kinds.pop() if len(kinds) == 1 else "")


Grid = dict[tuple[int, int], list[int]]


def _grid(places: Sequence[tuple[float, float]], size: float) -> Grid:
    grid: Grid = {}
    for index, (x, y) in enumerate(places):
        grid.setdefault((int(x // size), int(y // size)), []).append(index)
    return grid


def _around(grid: Grid, x: float, y: float, size: float) -> list[int]:
    column, row = int(x // size), int(y // size)
    return [
        index
        for near_column in (column - 1, column, column + 1)
        for near_row in (row - 1, row, row + 1)
        for index in grid.get((near_column, near_row), ())
    ]


def spread(clusters: Sequence[Cluster], gap: float) -> tuple[Cluster, ...]:
    """Push apart what stands nearer than `gap`, so that twin markers can be told apart; the others stay."""
    places = [(cluster.x, cluster.y) for cluster in clusters]
    for _ in range(ROUNDS):
        if not _push(places, gap):
            break
    return tuple(Cluster(x, y, cluster.keys, cluster.kind) for (x, y), cluster in zip(places, clusters, strict=True))


def _push(places: list[tuple[float, float]], gap: float) -> bool:
    """One round: each close pair steps back by half of what is missing. Whether any did."""
    moved = False
    for first, second in _close_pairs(places, gap):
        dx, dy = places[second][0] - places[first][0], places[second][1] - places[first][1]
        distance = hypot(dx, dy)
        if distance >= gap * 0.999:
            continue
        if distance < gap * 1e-6:
            dx, dy, distance = cos(second * GOLDEN_ANGLE), sin(second * GOLDEN_ANGLE), 1.0
            step = gap / 2
        else:
            step = (gap - distance) / 2
        shift_x, shift_y = dx / distance * step, dy / distance * step
        places[first] = (places[first][0] - shift_x, places[first][1] - shift_y)
        places[second] = (places[second][0] + shift_x, places[second][1] + shift_y)
        moved = True
    return moved


def _close_pairs(places: Sequence[tuple[float, float]], gap: float) -> list[tuple[int, int]]:
    """Pairs that may stand nearer than `gap`, found by sweeping from west to east."""
    order = sorted((x, index, y) for index, (x, y) in enumerate(places))
    pairs = []
    for rank, (x, first, y) in enumerate(order, start=1):
        for at in range(rank, len(order)):
            other_x, second, other_y = order[at]
            if other_x - x >= gap:
                break
            if -gap < other_y - y < gap:
                pairs.append((first, second))
    return pairs


def bounds_of(points: Sequence[Point]) -> Bounds:
    """The smallest box that holds all points; it crosses the 180th meridian where that makes it shorter."""
    latitudes = [point.latitude for point in points]
    around = sorted({point.longitude % 360 for point in points})
    gaps = [(later - earlier, later, earlier) for earlier, later in pairwise(around)]
    _, west, east = max([*gaps, (around[0] + 360 - around[-1], around[0], around[-1])])
    return Bounds(min(latitudes), (west + 180) % 360 - 180, max(latitudes), (east + 180) % 360 - 180)


def clear_of(clusters: Iterable[Cluster], others: Sequence[Cluster], radius: float) -> tuple[Cluster, ...]:
    """The clusters that stand at least `radius` away from all others."""
    grid = _grid([(other.x, other.y) for other in others], radius)
    return tuple(
        cluster
        for cluster in clusters
        if all(
            hypot(others[index].x - cluster.x, others[index].y - cluster.y) >= radius
            for index in _around(grid, cluster.x, cluster.y, radius)
        )
    )
