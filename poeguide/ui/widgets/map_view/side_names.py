"""The names of both countries along the border, each on its own side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import hypot
from typing import Final

from poeguide.ui.widgets.map_view.camera import Camera, world_size
from poeguide.ui.widgets.map_view.frontier import FROM_ZOOM, Frontier
from poeguide.ui.widgets.map_view.labels import Box, Candidate
from poeguide.ui.widgets.map_view.places import PlaceIndex, Side
from poeguide.ui.widgets.map_view.text_sprites import TextSprites

NEAR: Final = 120
SIDE_ZOOM: Final = 5.0
SIDE_GAP: Final = 26.0
"""From this zoom on the countries are named along the border, so many pixels beside it."""
SIDE_KM: Final = 2.2
"""Or so far beside it, where that is more: the points of the border follow its line so closely."""
PLAIN_ZOOM: Final = 8.0
CROSS_ZOOM: Final = 6.0
SIDE_CLEAR: Final = 6.0
"""Pixels between the name of a country and the border; from far away its line hardly turns beside a name."""
HOME: Final = "United States of America"
LONGEST: Final = 0.002
"""No line between two points of the border is longer on the unit square."""
OTHER_WITHIN: Final = 0.005
"""A point of the border so near, on the unit square, says which country the other one is."""

Line = tuple[float, float, float, float]


class SideNames:
    """Offers names; `name_of` writes a country in the chosen language."""

    def __init__(self, texts: TextSprites, name_of: Callable[[PlaceIndex, str], str]) -> None:
        self._texts, self._name_of = texts, name_of

    def along(self, camera: Camera, places: PlaceIndex) -> Iterator[Candidate]:
        """Beside the points of the border that the map file has."""
        if camera.zoom < SIDE_ZOOM:
            return
        world, to_screen = world_size(camera.zoom), camera.projector()
        rough = SIDE_KM * 1000 / camera.meters_per_pixel()
        border = border_in(camera, places) if camera.zoom >= CROSS_ZOOM else []
        for order, side in sides_in(camera, places):
            for name, towards in ((HOME, 1), (side.other, -1)):
                text = self._name_of(places, name)
                size = self._texts.size("side", text)
                width, height = size.width(), size.height()
                x, y = _beside(side, towards * (max(SIDE_GAP, rough) + _reach(side, width, height)) / world)
                left, top = to_screen(x, y)
                across, down = width / 2 + SIDE_CLEAR, height / 2 + SIDE_CLEAR
                box = Box(left - across, top - down, left + across, top + down)
                is_in_view = 0 < left < camera.width and 0 < top < camera.height
                if is_in_view and not any(box.is_crossed(*line) for line in border):
                    key = f"side:{order}:{towards}"
                    yield Candidate(key, "side", text, x, y, left, top, width, height, 0)

    def close_by(self, camera: Camera, places: PlaceIndex, frontier: Frontier) -> Iterator[Candidate]:
        """Seen closely: wherever the ground beside the border is plain."""
        if camera.zoom < FROM_ZOOM:
            return
        other = _other(frontier.camera, places)
        to_screen = camera.projector()
        for name in (HOME, other) if other else ():
            text = self._name_of(places, name)
            size = self._texts.size("near", text)
            for room in frontier.rooms(camera, size):
                if room.is_home is (name == HOME):
                    left, top = to_screen(room.x, room.y)
                    yield Candidate(
                        room.key, "near", text, room.x, room.y, left, top, size.width(), size.height(), 0
                    )  # fmt: skip


def sides_in(camera: Camera, places: PlaceIndex) -> Iterator[tuple[int, Side]]:
    """The points in view beside which the countries are named; seen closely, not where the border turns."""
    across, down = _reaches(camera, NEAR)
    north, south = camera.y - down, camera.y + down
    for order, side in enumerate(places.sides):
        # Latitude first: it needs no turn around the world.
        if not north < side.y < south or side.min_zoom > camera.zoom or abs(_turn(side.x - camera.x)) >= across:
            continue
        if camera.zoom < PLAIN_ZOOM or (side.x, side.y) not in places.bends:
            yield order, side


def border_in(camera: Camera, places: PlaceIndex) -> list[Line]:
    """The lines of the border that may run through the view, in pixels."""
    across, down = _reaches(camera, 0)
    north, south = camera.y - down, camera.y + down
    to_screen = camera.projector()
    return [
        (*to_screen(x1, y1), *to_screen(x2, y2))
        for x1, y1, x2, y2 in places.border
        # A line is short: where one end is near, so is the other.
        if y1 < south and y2 > north and abs(_turn(x1 - camera.x)) < across + LONGEST
    ]


def _reaches(camera: Camera, beyond: float) -> tuple[float, float]:
    """How far the view reaches from its middle on the unit square, with so many pixels beyond."""
    world = world_size(camera.zoom)
    return (camera.width / 2 + beyond) / world, (camera.height / 2 + beyond) / world


def _turn(across: float) -> float:
    """The shorter way around the world."""
    return across - round(across)


def _other(camera: Camera, places: PlaceIndex) -> str:
    """The country beyond the border that is in view; empty far from the borders of the United States."""
    near = [(hypot(side.x - camera.x, side.y - camera.y), side.other) for side in places.sides]
    away, other = min(near, default=(1.0, ""))
    return other if away < OTHER_WITHIN else ""


def _beside(side: Side, away: float) -> tuple[float, float]:
    """The position so far beside a point of the border."""
    return side.x + side.right * away, side.y + side.down * away


def _reach(side: Side, width: float, height: float) -> float:
    """How far a name reaches from its middle towards the border."""
    return abs(side.down) * height / 2 + abs(side.right) * width / 2
