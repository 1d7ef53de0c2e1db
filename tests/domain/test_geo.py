from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from poeguide.domain.geo import Bounds, Point, bearing, compass_point, distance_miles, project, unproject

POINTS = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))
SAN_YSIDRO, OTAY_MESA = Point(32.542528, -117.028761), Point(32.549722, -116.938611)


@given(a=POINTS, b=POINTS)
def test_distance_is_symmetric(a: Point, b: Point) -> None:
    assert distance_miles(a, b) == pytest.approx(distance_miles(b, a), abs=1e-9)


@given(a=POINTS, b=POINTS)
def test_no_two_places_are_farther_apart_than_half_the_globe(a: Point, b: Point) -> None:
    assert 0 <= distance_miles(a, b) <= 12_437


@given(a=POINTS)
def test_a_place_is_nowhere_but_at_itself(a: Point) -> None:
    assert distance_miles(a, a) == 0


def test_two_crossings_of_san_diego_are_about_five_miles_apart() -> None:
    assert distance_miles(SAN_YSIDRO, OTAY_MESA) == pytest.approx(5.27, abs=0.05)


def test_otay_mesa_lies_east_of_san_ysidro() -> None:
    assert compass_point(bearing(SAN_YSIDRO, OTAY_MESA)) == "E"


@example(a=Point(0.0, 1.0), b=Point(90.0, 0.0))
@given(a=POINTS, b=POINTS)
def test_a_bearing_is_a_full_circle_without_its_end(a: Point, b: Point) -> None:
    assert 0 <= bearing(a, b) < 360


@given(angle=st.floats(-720, 720))
def test_every_angle_has_a_compass_point(angle: float) -> None:
    assert compass_point(angle) in {"N", "NE", "E", "SE", "S", "SW", "W", "NW"}


@given(point=st.builds(Point, st.floats(-85, 85), st.floats(-179.9, 179.9)))
def test_the_projection_can_be_undone(point: Point) -> None:
    back = unproject(*project(point))

    assert back.latitude == pytest.approx(point.latitude, abs=1e-6)
    assert back.longitude == pytest.approx(point.longitude, abs=1e-6)


@given(x=st.floats(-3, 3), y=st.floats(-3, 3))
def test_every_position_of_the_square_is_a_place(x: float, y: float) -> None:
    assert -90 <= unproject(x, y).latitude <= 90


@pytest.mark.parametrize(("latitude", "longitude"), [(91, 0), (-91, 0), (0, 181), (0, -181), (float("nan"), 0)])
def test_a_point_outside_the_world_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="outside the world"):
        Point(latitude, longitude)


def test_a_box_may_cross_the_date_line() -> None:
    box = Bounds(south=50, west=170, north=60, east=-170)

    assert box.contains(Point(55, 179))
    assert box.contains(Point(55, -179))
    assert not box.contains(Point(55, 0))
    assert not box.contains(Point(70, 179))
