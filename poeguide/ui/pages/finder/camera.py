"""What the map looks at: the few places that a filter left, a city and the places around it, or a part of the map."""

from __future__ import annotations

from functools import partial
from heapq import nsmallest
from typing import Final

from poeguide.domain.clusters import bounds_of
from poeguide.domain.geo import Point, distance_miles
from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.widgets.map_view import MapView

FEW_ON_MAP: Final = 60
"""When a filter leaves no more places than these, the map goes to them."""
AROUND: Final = 6
"""So many places are in view around the city that distances start from."""
FAR_ZOOM: Final = 4.5
"""From so far away a few places cannot be told apart."""


class Camera:
    """Moves only when the filters or the start of the distances changed: where the reader looks is the reader's."""

    def __init__(self, shown: MapView, view_model: FinderViewModel) -> None:
        self._map, self._view_model = shown, view_model
        self._narrowed: object = None
        self._start: Point | None = None

    def follow(self) -> None:
        """Go where the places of a new result are."""
        view_model = self._view_model
        if view_model.state.narrows != self._narrowed:
            self._narrowed = view_model.state.narrows
            self._bring_into_view()
        if view_model.start != self._start:
            self._start = view_model.start
            self._go_near()

    def show_part(self) -> None:
        """Show the part of the map that is looked at alone, or all places."""
        area = self._view_model.state.area
        if area is not None:
            self._map.show_bounds(area)
        else:
            self._map.show_all()

    def _bring_into_view(self) -> None:
        """Bring the few places that a filter left into view."""
        state, shown = self._view_model.state, self._points()
        if not state.is_filtered or state.area or not 0 < len(shown) <= FEW_ON_MAP:
            return
        box = self._map.visible_bounds()
        is_lost_in_view = self._map.zoom < FAR_ZOOM
        if is_lost_in_view or not all(box.contains(point) for point in shown):
            self._map.show_all()

    def _go_near(self) -> None:
        """Look at the city that distances start from, and at the places around it."""
        state, start = self._view_model.state, self._start
        if start is None or state.area is not None or point_of(state.near):
            return
        around = nsmallest(AROUND, self._points(), key=partial(distance_miles, start))
        self._map.show_bounds(bounds_of([start, *around]))

    def _points(self) -> list[Point]:
        """Where the places are that fit or may fit."""
        result = self._view_model.result
        places = (*result.fits, *(judged.place for judged in result.unknown))
        return [place.point for place in places if place.point]
