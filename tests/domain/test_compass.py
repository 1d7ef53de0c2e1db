from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from poeguide.domain.compass import Direction, nearest_in_direction
from poeguide.domain.geo import Point

CROSSINGS = Path(__file__).parents[2] / "resources" / "content" / "crossings.csv"
ANYWHERE = st.builds(Point, st.floats(-85, 85), st.floats(-180, 180))
ON_A_GRID = st.builds(Point, st.integers(-4, 4).map(float), st.integers(-4, 4).map(float))

SAN_YSIDRO = {
    "san-ysidro": Point(32.5425, -117.0288),
    "otay-mesa": Point(32.5497, -116.9386),
    "tecate": Point(32.5763, -116.6275),
    "los-angeles": Point(33.94, -118.4),
}


def reached(points: Mapping[str, Point], start: str) -> set[str]:
    """Everything that arrow keys lead to."""
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        found = {nearest_in_direction(points, here, direction) for direction in Direction}
        fresh = {key for key in found if key is not None} - seen
        seen |= fresh
        waiting += fresh
    return seen


def test_an_arrow_leads_to_the_nearest_place_that_way() -> None:
    assert nearest_in_direction(SAN_YSIDRO, "san-ysidro", Direction.EAST) == "otay-mesa"
    assert nearest_in_direction(SAN_YSIDRO, "tecate", Direction.WEST) == "otay-mesa"
    assert nearest_in_direction(SAN_YSIDRO, "san-ysidro", Direction.NORTH) == "los-angeles"


def test_at_the_rim_an_arrow_leads_nowhere() -> None:
    assert nearest_in_direction(SAN_YSIDRO, "san-ysidro", Direction.SOUTH) is None


def test_the_way_west_crosses_the_180th_meridian() -> None:
    points = {"honolulu": Point(21.3, -157.9), "guam": Point(13.5, 144.8), "miami": Point(25.8, -80.3)}

    assert nearest_in_direction(points, "honolulu", Direction.WEST) == "guam"


@given(places=st.lists(ANYWHERE, min_size=1, max_size=25))
@settings(max_examples=60, deadline=None)
def test_every_place_can_be_reached_from_every_other(places: list[Point]) -> None:
    points = {f"p{index}": place for index, place in enumerate(places)}

    assert all(reached(points, start) == points.keys() for start in points)


@given(places=st.lists(ON_A_GRID, min_size=1, max_size=25))
@settings(max_examples=60, deadline=None)
def test_places_on_one_spot_or_one_diagonal_can_be_reached_too(places: list[Point]) -> None:
    points = {f"p{index}": place for index, place in enumerate(places)}

    assert all(reached(points, start) == points.keys() for start in points)


def test_every_crossing_of_the_guide_can_be_reached_from_any_other() -> None:
    with CROSSINGS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["latitude"]]
    points = {row["id"]: Point(float(row["latitude"]), float(row["longitude"])) for row in rows}
    arrows = {key: {nearest_in_direction(points, key, direction) for direction in Direction} - {None} for key in points}
    back: dict[str, set[str]] = {key: set() for key in points}
    for key, targets in arrows.items():
        for target in targets:
            back[str(target)].add(key)

    start = next(iter(points))
    assert len(points) > 150
    assert spanned(arrows, start) == spanned(back, start) == points.keys()


def spanned(arrows: Mapping[str, set[str | None]] | Mapping[str, set[str]], start: str) -> set[str]:
    """Everything that is linked to a start."""
    seen, waiting = {start}, [start]
    while waiting:
        fresh = {str(key) for key in arrows[waiting.pop()]} - seen
        seen |= fresh
        waiting += fresh
    return seen
