"""LabelLayer: draws the names of places and markers, and chooses anew when the view has changed enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, floor, inf, radians
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from poeguide.data.map_names import Place
from poeguide.ui.widgets.map_view.border_lines import BorderLines
from poeguide.ui.widgets.map_view.camera import Camera, nearest_level, world_size
from poeguide.ui.widgets.map_view.frontier import Frontier
from poeguide.ui.widgets.map_view.labels import AIR, Box, Candidate, Label, placing
from poeguide.ui.widgets.map_view.marker_layer import MarkerLayer
from poeguide.ui.widgets.map_view.motion import Ticker
from poeguide.ui.widgets.map_view.overlay import Overlay
from poeguide.ui.widgets.map_view.places import EQUATOR_KM, NamedSpot, PlaceIndex
from poeguide.ui.widgets.map_view.side_names import HOME, NEAR, SideNames
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.text_sprites import TextSprites

BEYOND: Final = 1.5
"""Names are chosen for a view so much larger, so that most drags need no new choice."""
ZOOM_STEP: Final = 0.25
MOST_PLACES: Final = 60
TITLE_ZOOM: Final = 8.0
BIG_CITY: Final = 250_000
FADE_SECONDS: Final = 0.15
DOTS: Final = {"city": 2.5, "place": 1.75}
"""Radius of the dot of a place, by role."""
BESIDE: Final = 60.0
"""Pixels from the border within which a town is named on its own side."""
SHORT_HOME: Final = "United States"
SECOND_ZOOM: Final = 3.0
"""From this zoom on a large country has more places for its name."""
HOME_STEPS: Final = (0.0, 0.35, -0.35, 0.7, -0.7)
"""Shares of its width by which the name of the United States may stand beside its middle, among all the markers."""
CHOOSE_SECONDS: Final = 0.0025
"""Time a frame may spend on choosing names while the map moves."""
TOO_FAR: Final = 1.6
"""A view that has drifted so far waits no longer for its names."""
BUNCH: Final = 12
"""So many candidates are a step of the choice."""
WRITE_SECONDS: Final = 0.002
"""Time a frame may spend on drawing names for the first time; the others follow with the next frames."""


class LabelLayer:
    """Names on screen."""

    def __init__(self, style: MapStyle, ticker: Ticker, language: str) -> None:
        self.is_motion_reduced = False
        self._style = style
        self._ticker = ticker
        self._language = language
        self._texts = TextSprites(style)
        self._side_names = SideNames(self._texts, self._country)
        self.frontier: Frontier | None = None
        self._labels: list[Label] = []
        self._opacity: dict[str, float] = {}
        self._chosen_for: Camera | None = None
        self._choice: Iterator[None] | None = None
        self._zoom = 0.0
        """The zoom that the names were chosen for."""

    def set_look(self, style: MapStyle, ratio: float) -> None:
        """Take another theme or another screen."""
        if style is not self._style:
            self._style = style
            self.forget()
        self._texts.set_look(style, ratio)

    def forget(self) -> None:
        """Choose anew with the next picture: markers or places have changed."""
        self._chosen_for = self._choice = None

    def choose(self, camera: Camera, places: PlaceIndex | None, markers: MarkerLayer, overlay: Overlay) -> None:
        """Choose the names for this view, unless those of before still do; on the way, a little with each frame."""
        drift = self._drift(camera)
        if drift == inf:
            self._choice = None
        if self._choice is None and drift >= 1:
            self._choice = self._choosing(camera, places, markers, overlay)
        if self._choice is None:
            return
        end = inf if drift >= TOO_FAR else perf_counter() + CHOOSE_SECONDS
        for _ in self._choice:
            if perf_counter() > end:
                self._ticker.run("choose", lambda _: False)
                return
        self._choice = None

    def _choosing(
        self, camera: Camera, places: PlaceIndex | None, markers: MarkerLayer, overlay: Overlay
    ) -> Iterator[None]:
        """Choose step by step; the names of before are shown until all are chosen."""
        wide = replace(camera, width=camera.width * BEYOND, height=camera.height * BEYOND)
        shift_x, shift_y = (wide.width - camera.width) / 2, (wide.height - camera.height) / 2
        taken = [_box(box) for _, box in markers.resting_boxes(wide)]
        above = (*overlay.taken_by_selection(camera), *overlay.taken)
        taken.extend(_box(box.translated(shift_x, shift_y)) for box in above)
        yield
        candidates = []
        for candidate in self._candidates(wide, places, markers):
            candidates.append(candidate)
            if len(candidates) % BUNCH == 0:
                yield
        before = {label.key: label.side for label in self._labels}
        view = Box(shift_x, shift_y, shift_x + camera.width, shift_y + camera.height)
        yield
        distinct = list(_distinct(candidates, markers.selected_title(wide)))
        self._labels = yield from placing(distinct, taken, before, view)
        self._chosen_for, self._zoom = camera, camera.zoom
        self._fade(before)

    def _candidates(self, wide: Camera, places: PlaceIndex | None, markers: MarkerLayer) -> Iterator[Candidate]:
        yield from self._titles(wide, markers, places)
        if places is not None:
            yield from self._names(wide, places)
            yield from self._sides(wide, places)

    def draw(self, painter: QPainter, camera: Camera, *, is_complete: bool) -> None:
        """Draw the names; `is_complete` draws all of them now, however long it takes."""
        end = perf_counter() + WRITE_SECONDS
        is_late = False
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.colors.city)
        to_screen = camera.projector()
        for label in self._labels:
            left, top = to_screen(label.x, label.y)
            corner_x, corner_y = left + label.dx, top + label.dy
            if not (-label.width < corner_x < camera.width and -label.height < corner_y < camera.height):
                continue
            if not self._texts.has(label.role, label.text) and not is_complete and perf_counter() > end:
                is_late = True
                continue
            painter.setOpacity(1.0 if is_complete else self._opacity.get(label.key, 1.0))
            picture = self._texts.get(label.role, label.text)
            painter.drawPixmap(QPointF(floor(corner_x + 0.5), floor(corner_y + 0.5)), picture)
            if label.has_dot:
                painter.drawEllipse(QPointF(left, top), DOTS[label.role], DOTS[label.role])
        painter.setOpacity(1.0)
        if is_late:
            self._ticker.run("write", lambda _: False)

    def _drift(self, camera: Camera) -> float:
        """How far the view is from the one that the names were chosen for; from 1 on they need a new choice."""
        chosen = self._chosen_for
        if chosen is None or (chosen.width, chosen.height) != (camera.width, camera.height):
            return inf
        left, top = camera.to_screen(chosen.x, chosen.y)
        across = abs(left / camera.width - 0.5) / ((BEYOND - 1) / 2)
        down = abs(top / camera.height - 0.5) / ((BEYOND - 1) / 2)
        # Clusters of another level stand elsewhere: names go out of their way at once.
        is_other_level = nearest_level(chosen.zoom) != nearest_level(camera.zoom)
        return max(abs(chosen.zoom - camera.zoom) / ZOOM_STEP, across, down, float(is_other_level))

    def _titles(self, camera: Camera, markers: MarkerLayer, places: PlaceIndex | None) -> Iterator[Candidate]:
        """Titles of single markers, once the map is near enough for them; filtered ones last."""
        if camera.zoom < TITLE_ZOOM:
            return
        border = BorderLines(camera, places) if places else None
        singles = [(item, box) for item, box in markers.resting_boxes(camera) if not item.is_cluster]
        for item, box in sorted(singles, key=lambda pair: pair[0].is_dimmed):
            key = item.keys[0]
            title = markers.items.markers[key].title
            size = self._texts.size("marker", title)
            middle = box.center()
            yield Candidate(
                f"marker:{key}", "marker", title, item.x, item.y, middle.x(), middle.y(), size.width(), size.height(),
                box.width() / 2 + AIR, is_level=border is not None and border.is_level_at(middle.x(), middle.y()),
            )  # fmt: skip

    def _names(self, camera: Camera, places: PlaceIndex) -> Iterator[Candidate]:
        cities, to_screen = 0, camera.projector()
        # Lakes first: a lake has one place for its name, a town has several sides.
        for spot in sorted(places.within(camera), key=_is_on_land):
            role = _role(spot, camera.zoom)
            cities += role in DOTS
            if not role or (cities > MOST_PLACES * BEYOND * BEYOND and role in DOTS):
                continue
            left, top = to_screen(spot.x, spot.y)
            clearance = 2 * DOTS.get(role, 0)
            away = spot.place.away if _is_beside_border(spot.place, camera.zoom) else None
            key = f"{spot.place.kind}:{spot.order}"
            is_home = spot.place.name == HOME
            before = next((label for label in self._labels if label.key == key), None) if is_home else None
            writings = _writings(role, self._name_of(spot.place), is_home=is_home)
            for writing, name in sorted(writings, key=lambda way: before is not None and way[0] != before.role):
                size = self._texts.size(writing, name)
                for share in self._steps(spot, before) if is_home else (0.0,):
                    step = share * size.width()
                    yield Candidate(
                        key, writing, name, spot.x + step / world_size(camera.zoom), spot.y, left + step, top,
                        size.width(), size.height(), clearance, away,
                    )  # fmt: skip

    def _steps(self, spot: NamedSpot, before: Label | None) -> list[float]:
        """How far beside its place the name of this country may stand, first where it stood until now."""
        if spot.place.min_zoom >= SECOND_ZOOM:
            return [0.0]
        if before is None:
            return list(HOME_STEPS)
        was = (before.x - spot.x) * world_size(self._zoom) / before.width
        return sorted(HOME_STEPS, key=lambda share: abs(share - was) > 1 / before.width)

    def _sides(self, camera: Camera, places: PlaceIndex) -> Iterator[Candidate]:
        """The names of both countries beside the border, where the map is near enough."""
        yield from self._side_names.along(camera, places)
        if self.frontier is not None:
            yield from self._side_names.close_by(camera, places, self.frontier)

    def _country(self, places: PlaceIndex, name: str) -> str:
        country = places.countries.get(name)
        return self._name_of(country) if country else name

    def _name_of(self, place: Place) -> str:
        """In the chosen language where it is known; the United States without the rest of their name."""
        name = place.name_in(self._language)
        return SHORT_HOME if name == HOME else name

    def _fade(self, before: dict[str, int]) -> None:
        """New names come in softly."""
        shown = {label.key for label in self._labels}
        self._opacity = {key: value for key, value in self._opacity.items() if key in shown}
        if self.is_motion_reduced or not before:
            return
        for key in shown - before.keys():
            self._opacity[key] = 0.0
        if self._opacity:
            self._ticker.run("fade", self._step)

    def _step(self, passed: float) -> bool:
        more = {key: value + passed / FADE_SECONDS for key, value in self._opacity.items()}
        self._opacity = {key: value for key, value in more.items() if value < 1}
        return bool(self._opacity)


def _distinct(candidates: Sequence[Candidate], selected: tuple[str, QPointF] | None) -> Iterator[Candidate]:
    """Leave out a town that bears the name of a port beside it, also of the selected one, whose name is in its box."""
    titles = {one.text: (one.left, one.top) for one in candidates if one.role == "marker"}
    if selected is not None:
        titles[selected[0]] = (selected[1].x(), selected[1].y())
    for candidate in candidates:
        twin = titles.get(candidate.text)
        is_twin = twin is not None and abs(twin[0] - candidate.left) + abs(twin[1] - candidate.top) < NEAR
        if candidate.role not in DOTS or not is_twin:
            yield candidate


def _is_beside_border(place: Place, zoom: float) -> bool:
    """Whether the name of a town could reach over the border."""
    if place.border_km is None:
        return False
    wide = EQUATOR_KM * cos(radians(place.latitude)) / world_size(zoom)
    return place.border_km < BESIDE * wide


def _role(spot: NamedSpot, zoom: float) -> str:
    """How a name is written; empty for one that is too coarse for the zoom."""
    place = spot.place
    if place.kind in {"lake", "sea"}:
        return place.kind
    if place.kind == "country":
        return "area"
    if place.kind == "state":
        return "state" if zoom < 9 else ""
    return "city" if place.kind == "capital" or place.population >= BIG_CITY else "place"


def _is_on_land(spot: NamedSpot) -> bool:
    return spot.place.kind != "lake"


def _writings(role: str, name: str, *, is_home: bool) -> Iterator[tuple[str, str]]:
    """How a name can be written, the best first: that of a lake or of the United States also in two lines."""
    yield role, name
    if (role == "lake" or is_home) and " " in name:
        gaps = [at for at, letter in enumerate(name) if letter == " "]
        at = min(gaps, key=lambda gap: abs(gap - len(name) / 2))
        both = f"{name[:at]}\n{name[at + 1 :]}"
        yield f"{role}-two", both
        if role == "lake":
            yield "lake-small", both


def _box(box: QRectF) -> Box:
    return Box(box.left(), box.top(), box.right(), box.bottom())
