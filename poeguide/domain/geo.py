"""Points on the globe, distances in a straight line, bearings, and the map projection."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, atan, atan2, cos, degrees, exp, log, pi, radians, sin, sqrt, tan
from typing import Final

EARTH_RADIUS_MILES: Final = 3958.7613
KM_PER_MILE: Final = 1.609344
MAX_LATITUDE: Final = 85.05112878
"""Web Mercator is square up to this latitude."""

COMPASS: Final = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


@dataclass(frozen=True, slots=True)
class Point:
    """A place by latitude and longitude in degrees (WGS 84)."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValueError(f"{self.latitude}, {self.longitude} is outside the world")


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box of latitudes and longitudes in degrees."""

    south: float
    west: float
    north: float
    east: float

    def contains(self, point: Point) -> bool:
        """Whether the point lies in the box; a box may cross the 180th meridian."""
        if not self.south <= point.latitude <= self.north:
            return False
        if self.west <= self.east:
            return self.west <= point.longitude <= self.east
        return point.longitude >= self.west or point.longitude <= self.east


def distance_miles(a: Point, b: Point) -> float:
    """Great-circle distance in statute miles (haversine; within 0.5 % of the ellipsoid)."""
    lat_a, lat_b = radians(a.latitude), radians(b.latitude)
    half_lat, half_lon = (lat_b - lat_a) / 2, radians(b.longitude - a.longitude) / 2
    chord = sin(half_lat) ** 2 + cos(lat_a) * cos(lat_b) * sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_MILES * asin(min(1.0, sqrt(chord)))


def bearing(a: Point, b: Point) -> float:
    """Initial bearing from `a` to `b` in degrees clockwise from north, 0 ≤ bearing < 360."""
    lat_a, lat_b, delta = radians(a.latitude), radians(b.latitude), radians(b.longitude - a.longitude)
    y = sin(delta) * cos(lat_b)
    x = cos(lat_a) * sin(lat_b) - sin(lat_a) * cos(lat_b) * cos(delta)
    # The second remainder: a tiny negative angle plus 360 rounds to 360 itself.
    return degrees(atan2(y, x)) % 360 % 360


def between(a: Point, b: Point, share: float) -> Point:
    """The point after a share of the shortest way from `a` to `b`; for opposite points any of the ways."""
    angle = distance_miles(a, b) / EARTH_RADIUS_MILES
    if angle < 1e-9 or sin(angle) < 1e-9:
        return a if share < 0.5 else b
    (ax, ay, az), (bx, by, bz) = _vector(a), _vector(b)
    near, far = sin((1 - share) * angle) / sin(angle), sin(share * angle) / sin(angle)
    x, y, z = near * ax + far * bx, near * ay + far * by, near * az + far * bz
    return Point(degrees(atan2(z, sqrt(x * x + y * y))), degrees(atan2(y, x)))


def _vector(point: Point) -> tuple[float, float, float]:
    latitude, longitude = radians(point.latitude), radians(point.longitude)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def compass_point(degrees_from_north: float) -> str:
    """The nearest of eight compass points, such as `NE`."""
    return COMPASS[round(degrees_from_north / 45) % 8]


def project(point: Point) -> tuple[float, float]:
    """Web Mercator, the world as the unit square; x grows east, y grows south."""
    latitude = max(-MAX_LATITUDE, min(MAX_LATITUDE, point.latitude))
    x = (point.longitude + 180) / 360
    y = (1 - log(tan(radians(latitude)) + 1 / cos(radians(latitude))) / pi) / 2
    return x, y


def unproject(x: float, y: float) -> Point:
    """The point of a position on the unit square; x wraps around the world, y is clamped."""
    y = max(0.0, min(1.0, y))
    longitude = (x % 1.0) * 360 - 180
    latitude = degrees(2 * atan(exp(pi * (1 - 2 * y))) - pi / 2)
    return Point(max(-90.0, min(90.0, latitude)), longitude)
