"""A point of the map in words: its coordinates, the closest places, the closest city."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.geo import Point, bearing, compass_point, distance_miles
from poeguide.ui import words
from poeguide.ui.formats import distance
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services

translate = QCoreApplication.translate


def coordinates(point: Point) -> str:
    """Latitude and longitude as people write them."""
    return f"{point.latitude:.5f}, {point.longitude:.5f}"


def geo_link(point: Point) -> str:
    """A link that a phone's map opens (RFC 5870)."""
    return f"geo:{point.latitude:.5f},{point.longitude:.5f}"


def what_is_here(services: Services, view_model: FinderViewModel, point: Point) -> str:
    """One line about a point."""
    units = services.preferences.settings.units
    parts = [coordinates(point)]
    located = [place for place in view_model.atlas.places if place.point is not None and not place.parts]
    for is_crossing, text in (
        (True, translate("Finder", "nearest crossing: {name}, {distance} {direction}")),
        (False, translate("Finder", "nearest port: {name}, {distance} {direction}")),
    ):
        near = min(
            ((distance_miles(point, place.point), place) for place in located
             if place.is_crossing is is_crossing and place.point is not None),
            key=lambda pair: pair[0],
        )  # fmt: skip
        miles, place = near
        there = place.point or point
        way = words.compass(compass_point(bearing(point, there)))
        parts.append(text.format(name=place.name, distance=distance(miles, units), direction=way))
    return "; ".join(parts) + "."
