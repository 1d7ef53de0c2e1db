from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.domain.clusters import Cluster, Spot, bounds_of, clear_of, merged, singles, spread
from poeguide.domain.geo import Bounds, Point

UNIT = st.floats(0, 1, allow_nan=False)
KINDS = st.sampled_from(["land", "airport", "seaport"])
SPOTS = st.lists(st.tuples(UNIT, UNIT, KINDS), min_size=1, max_size=40).map(
    lambda places: [Spot(f"p{index:02}", x, y, kind) for index, (x, y, kind) in enumerate(places)]
)
RADIUS = st.floats(0.01, 0.4)


def keys(clusters: tuple[Cluster, ...]) -> list[str]:
    return sorted(key for cluster in clusters for key in cluster.keys)


@given(spots=SPOTS, radius=RADIUS)
def test_every_marker_is_in_exactly_one_cluster(spots: list[Spot], radius: float) -> None:
    clusters = merged(singles(spots), radius)

    assert keys(clusters) == [spot.key for spot in spots]


@given(spots=SPOTS, radius=RADIUS)
def test_clusters_do_not_touch(spots: list[Spot], radius: float) -> None:
    clusters = merged(singles(spots), radius)

    assert all(hypot(a.x - b.x, a.y - b.y) >= radius for a, b in combinations(clusters, 2))


@given(spots=SPOTS, radius=RADIUS, data=st.data())
def test_the_order_of_markers_does_not_matter(spots: list[Spot], radius: float, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(spots))

    assert merged(singles(shuffled), radius) == merged(singles(spots), radius)


@given(spots=SPOTS, radius=RADIUS)
def test_zooming_in_splits_clusters_and_never_mixes_them(spots: list[Spot], radius: float) -> None:
    near = merged(singles(spots), radius / 2)
    far = merged(near, radius)

    whole = {key: set(cluster.keys) for cluster in far for key in cluster.keys}
    assert all(set(cluster.keys) <= whole[cluster.keys[0]] for cluster in near)


def test_a_cluster_of_one_kind_keeps_it_and_a_mixed_one_has_none() -> None:
    spots = [Spot("a", 0.1, 0.1, "land"), Spot("b", 0.11, 0.1, "land"), Spot("c", 0.12, 0.1, "airport")]

    assert [cluster.kind for cluster in merged(singles(spots[:2]), 0.05)] == ["land"]
    assert [cluster.kind for cluster in merged(singles(spots), 0.05)] == [""]


def test_a_cluster_stands_in_the_middle_of_its_markers() -> None:
    spots = [Spot("a", 0.10, 0.2), Spot("b", 0.12, 0.2), Spot("c", 0.11, 0.23)]

    (cluster,) = merged(singles(spots), 0.05)

    assert (cluster.x, cluster.y) == pytest.approx((0.11, 0.21))


def test_without_a_radius_nothing_is_joined() -> None:
    spots = [Spot("a", 0.1, 0.1), Spot("b", 0.1, 0.1)]

    assert len(merged(singles(spots), 0)) == 2


@given(places=st.lists(st.tuples(UNIT, UNIT), min_size=2, max_size=6))
@settings(max_examples=60)
def test_twin_markers_can_be_told_apart(places: list[tuple[float, float]]) -> None:
    near = [Spot(str(index), 0.5 + x / 1000, 0.5 + y / 1000) for index, (x, y) in enumerate(places)]

    apart = spread(singles(near), 0.01)

    assert all(hypot(a.x - b.x, a.y - b.y) > 0.0095 for a, b in combinations(apart, 2))


def test_markers_on_one_spot_leave_it_in_different_directions() -> None:
    apart = spread(singles([Spot(str(index), 0.5, 0.5) for index in range(5)]), 0.01)

    assert all(hypot(a.x - b.x, a.y - b.y) > 0.0095 for a, b in combinations(apart, 2))


@given(spots=SPOTS)
def test_markers_far_from_others_stay_where_they_are(spots: list[Spot]) -> None:
    before = singles(spots)

    after = spread(before, 1e-9)

    moved = [a for a, b in zip(before, after, strict=True) if hypot(a.x - b.x, a.y - b.y) > 1e-8]
    assert moved == []


def test_what_stands_too_close_to_others_is_left_out() -> None:
    others = singles([Spot("a", 0.5, 0.5)])
    clusters = singles([Spot("near", 0.52, 0.5), Spot("far", 0.6, 0.5)])

    assert [cluster.keys for cluster in clear_of(clusters, others, 0.05)] == [("far",)]


def test_bounds_cross_the_180th_meridian_where_that_is_shorter() -> None:
    guam, hawaii = Point(13.5, 144.8), Point(21.3, -157.9)

    found = bounds_of([guam, hawaii])

    assert (found.south, found.north) == (13.5, 21.3)
    assert (found.west, found.east) == pytest.approx((144.8, -157.9))


@given(points=st.lists(st.builds(Point, st.floats(-85, 85), st.floats(-180, 179)), min_size=1, max_size=20))
def test_bounds_hold_every_point(points: list[Point]) -> None:
    box = bounds_of(points)

    slack = Bounds(box.south - 1e-9, box.west - 1e-9, box.north + 1e-9, box.east + 1e-9)
    assert all(slack.contains(point) or abs(abs(point.longitude) - 180) < 1e-6 for point in points)
