"""A map to fill in: places with letters instead of names, a list for the letters, and the answered twin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from poeguide.data.bundle import Bundle
from poeguide.data.ports import port
from poeguide.domain.geo import Bounds, Point, distance_miles, project
from poeguide.domain.papers import shuffled
from poeguide.domain.quiz import LETTERS, Question
from poeguide.ui.papers.landscape import AcrossPages
from poeguide.ui.papers.make import Print
from poeguide.ui.sheets.paper import UNITS, paper_font, paper_tokens

translate = QCoreApplication.translate

HOME: Final = Bounds(24.2, -125.5, 49.8, -66.3)
"""The 48 states and the District of Columbia, which one page holds."""
FAR: Final = 250
"""Miles to a wrong place: nearer ones could not be told from the right one."""
DPI: Final = 220
MOST_PLACES: Final = 12
MAP_PORTS: Final = (
    "2504", "2304", "2402", "3801", "0901", "3004", "4701", "5206", "2704", "0712", "2604", "5301",
)  # fmt: skip
_CENTER: Final = int(Qt.AlignmentFlag.AlignCenter)


class MapPlace(NamedTuple):
    """A place to find."""

    name: str
    point: Point


class MapPages(AcrossPages):
    """A map without names whose places have letters, and a list to fill in; then the same with the answers."""

    def __init__(self, places: Sequence[MapPlace], seed: str, map_file: Path, how: Print) -> None:
        # In large print map and list have a page each; then only the list needs a twin.
        both = ("map", "list")
        self._parts: Final = [(("map",), False), (("list",), False), (("list",), True)] if how.is_large else [
            (both, False), (both, True)]  # fmt: skip
        super().__init__(translate("Papers", "Place the ports on the map"), how, len(self._parts))
        self._columns = 2 if how.is_large else 3
        chosen = [place for place in places if HOME.contains(place.point)][:MOST_PLACES]
        west_first = sorted(chosen, key=lambda place: (place.point.longitude, place.name))
        self._letters = {place.name: _letter(at) for at, place in enumerate(west_first)}
        self._places, self._listed = west_first, shuffled(west_first, seed)
        self._map_file = map_file
        self._picture: QImage | None = None

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw the parts of a page; the twin has the letters in the list."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, tokens = self.room, self.tokens
        parts, is_answered = self._parts[at]
        lead = translate("Papers", "Write the letter of each place.")
        lead = translate("Papers", "With answers") if is_answered else lead
        used = self._words(painter, f"<b>{escape(self.sheet.title)}</b>", "h2", room)
        used += self._words(painter, escape(lead), "body", room.translated(0, used), color="text-2")
        foot, gap = tokens.line_height("caption") * 1.5, tokens.size("sheet.gap") * 1.0
        body = room.adjusted(0, used + gap, 0, -foot - gap)
        if "map" in parts:
            high = body.height() - (self._list_height() + gap if "list" in parts else 0)
            box = QRectF(body.left(), body.top(), body.width(), high)
            frame = self._map(painter, box)
            side = min(tokens.size("icon.large") * 0.95, frame.width() * 0.033)
            paint_dots(painter, self._letters, self._places, (frame, side))
            body = body.adjusted(0, high + gap, 0, 0)
        if "list" in parts:
            self._list(painter, body, is_answered=is_answered)
        bottom = QRectF(room.left(), room.bottom() - foot, room.width(), foot)
        self._words(painter, escape(" ".join(self.sheet.notes)), "caption", bottom, color="text-2")

    def _map(self, painter: QPainter, box: QRectF) -> QRectF:
        """The ground, as large as fits; its box."""
        (left, top), (right, bottom) = _edges()
        shape = (right - left) / (bottom - top)
        width = min(box.width(), box.height() * shape)
        frame = QRectF(box.center().x() - width / 2, box.top(), width, width / shape)
        if self._picture is None:
            self._picture = _ground(self._map_file, (left, top, right), round(width / UNITS * DPI), shape)
        painter.drawImage(frame, self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line")))
        painter.drawRect(frame)
        return frame

    def _list_height(self) -> float:
        return -(-len(self._listed) // self._columns) * self._line

    @property
    def _line(self) -> float:
        return self.tokens.size("icon.large") * 1.5

    def _list(self, painter: QPainter, box: QRectF, *, is_answered: bool) -> None:
        tokens, side = self.tokens, self.tokens.size("icon.large") * 1.0
        width = box.width() / self._columns
        rows = -(-len(self._listed) // self._columns)
        for at, place in enumerate(self._listed):
            spot = QPointF(box.left() + at // rows * width, box.top() + at % rows * self._line)
            square = QRectF(spot.x(), spot.y(), side * 1.3, side * 1.2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.color("text"), tokens.size("shape.border")))
            painter.drawRect(square)
            if is_answered:
                painter.setFont(paper_font(tokens, "strong"))
                painter.drawText(square, _CENTER, self._letters[place.name])
            words = QRectF(square.right() + side / 2, spot.y(), width - side * 2.2, square.height())
            painter.setFont(paper_font(tokens, "body"))
            painter.setPen(tokens.color("text"))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), place.name)


def map_places(bundle: Bundle) -> list[MapPlace]:
    """Well-known ports in all parts of the country, where their places are known."""
    found = (bundle.read(port, code) for code in MAP_PORTS)
    return [MapPlace(each.name, each.point) for each in found if each is not None and each.point is not None]


def places_of(bundle: Bundle, question: Question, others: int) -> list[MapPlace]:
    """The place that a question asks for, first, and some that are far from it; empty where it has none."""
    found = bundle.read(port, question.place) if question.place else None
    if found is None or found.point is None or not HOME.contains(found.point):
        return []
    right = MapPlace(found.name, found.point)
    far = [each for each in map_places(bundle) if distance_miles(each.point, right.point) > FAR]
    return [right, *shuffled(far, question.id)[:others]]


def lettered_map(places: Sequence[MapPlace], map_file: Path, width: int) -> QImage:
    """A picture of the map with a letter at each place, in their order."""
    (left, top), (right, bottom) = _edges()
    picture = _ground(map_file, (left, top, right), width, (right - left) / (bottom - top))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = {place.name: _letter(at) for at, place in enumerate(places)}
    paint_dots(painter, letters, places, (QRectF(picture.rect()), width * 0.05))
    painter.end()
    return picture


def paint_dots(
    painter: QPainter, letters: Mapping[str, str], places: Sequence[MapPlace], size: tuple[QRectF, float]
) -> None:
    """A disc with its letter at each place. `size`: the frame of the map, and the side of a disc."""
    tokens = paper_tokens("sheet", is_large=False)
    frame, side = size
    (left, top), (right, bottom) = _edges()
    font = paper_font(tokens, "label")
    font.setPixelSize(max(1, round(side * 0.6)))
    for place in places:
        x, y = project(place.point)
        across = frame.left() + frame.width() * (x - left) / (right - left)
        down = frame.top() + frame.height() * (y - top) / (bottom - top)
        disc = QRectF(across - side / 2, down - side / 2, side, side)
        painter.setPen(QPen(tokens.color("surface"), side / 20))
        painter.setBrush(tokens.color("text"))
        painter.drawEllipse(disc)
        painter.setFont(font)
        painter.setPen(tokens.color("surface"))
        painter.drawText(disc, _CENTER, letters[place.name])


def _edges() -> tuple[tuple[float, float], tuple[float, float]]:
    return project(Point(HOME.north, HOME.west)), project(Point(HOME.south, HOME.east))


def _letter(at: int) -> str:
    return (LETTERS + "IJKLMNOP")[at]


def _ground(map_file: Path, edges: tuple[float, float, float], width: int, shape: float) -> QImage:
    """The land, water and borders between the edges, without names."""
    from math import log2

    from poeguide.paths import resources_folder
    from poeguide.ui.tokens import load_tokens
    from poeguide.ui.widgets.map_view.camera import TILE, nearest_level, world_size
    from poeguide.ui.widgets.map_view.frames import Frame
    from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
    from poeguide.ui.widgets.map_view.style import map_style

    left, top, right = edges
    zoom = log2(width / (right - left) / TILE)
    world = world_size(zoom)
    frame = Frame(zoom, nearest_level(zoom), left * world, top * world, width, round(width / shape), 1.0)
    ground = GroundPainter(map_file)
    try:
        return ground.paint(frame, map_style(load_tokens(resources_folder() / "theme")))
    finally:
        ground.close()
