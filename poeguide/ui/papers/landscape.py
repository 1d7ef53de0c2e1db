"""Pages across: certificates, and maps to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from poeguide.data.bundle import Bundle
from poeguide.data.ports import port
from poeguide.domain.certificate import Certificate
from poeguide.domain.geo import Bounds, Point, project
from poeguide.domain.papers import shuffled
from poeguide.domain.quiz import LETTERS
from poeguide.ui.formats import short_date
from poeguide.ui.papers.make import Print
from poeguide.ui.qr import paint_code
from poeguide.ui.sheets.blocks import Words
from poeguide.ui.sheets.pages import paint_mark
from poeguide.ui.sheets.paper import UNITS, paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet

translate = QCoreApplication.translate

HOME: Final = Bounds(24.2, -125.5, 49.8, -66.3)
"""The 48 states and the District of Columbia, which one page holds."""
DPI: Final = 220
MOST_PLACES: Final = 12
MAP_PORTS: Final = (
    "2504", "2304", "2402", "3801", "0901", "3004", "4701", "5206", "2704", "0712", "2604", "5301",
)  # fmt: skip
_LEAST: Final = 60
"""Letters never get smaller than six points."""
_CENTER: Final = int(Qt.AlignmentFlag.AlignCenter)


class AcrossPages:
    """What pages across have in common: size, tokens, a footer."""

    is_landscape = True

    def __init__(self, title: str, how: Print, count: int) -> None:
        self.paper, self.count = how.paper, count
        self.size: QSizeF = how.paper.size.transposed()
        self.tokens = paper_tokens("sheet", is_large=how.is_large)
        self.sheet = Sheet(title, "", (), notes=how.notes())

    @property
    def room(self) -> QRectF:
        """The page within its margins."""
        margin = self.tokens.size("sheet.margin")
        return QRectF(margin, margin, self.size.width() - 2 * margin, self.size.height() - 2 * margin)

    def _words(self, painter: QPainter, html: str, style: str, box: QRectF, *, color: str = "text") -> float:
        """Wrapped words in a box; the height that they took."""
        words = Words(self.tokens, html, style, color)
        painter.save()
        painter.translate(box.topLeft())
        words.paint(painter, box.width())
        painter.restore()
        return words.height(box.width())

    def _centered(self, painter: QPainter, text: str, style: str, box: QRectF, *, color: str = "text") -> None:
        """Words in the middle of a box, smaller where they would not fit."""
        font = paper_font(self.tokens, style)
        how = _CENTER | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(font)
        while painter.boundingRect(box, how, text).height() > box.height() and font.pixelSize() > _LEAST:
            font.setPixelSize(font.pixelSize() * 9 // 10)
            painter.setFont(font)
        painter.setPen(self.tokens.color(color))
        painter.drawText(box, how, text)


class Certificates(AcrossPages):
    """A page a learner, with a code that any copy of the program can compare."""

    def __init__(self, certificates: Sequence[Certificate], how: Print) -> None:
        super().__init__(translate("Certificate", "Certificate of attendance"), how, len(certificates))
        self._certificates = tuple(certificates)

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a certificate."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, room, one = self.tokens, self.room, self._certificates[at]
        pad = tokens.size("sheet.gap-part") * 2.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("primary"), tokens.size("shape.frame") * 2))
        painter.drawRect(room)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawRect(room.adjusted(*(pad / 3 * sign for sign in (1, 1, -1, -1))))
        inner = room.adjusted(pad, pad, -pad, -pad)
        painter.save()
        painter.translate(inner.topLeft())
        paint_mark(painter, tokens)
        painter.restore()
        for text, style, top, high, color in self._lines(one):
            box = QRectF(inner.left(), inner.top() + inner.height() * top, inner.width(), inner.height() * high)
            self._centered(painter, text, style, box, color=color)
        name = QRectF(inner.left(), inner.top() + inner.height() * 0.46, inner.width(), 0)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawLine(QPointF(inner.center().x() - inner.width() * 0.3, name.top()),
                         QPointF(inner.center().x() + inner.width() * 0.3, name.top()))  # fmt: skip
        self._code(painter, one, inner)

    def _lines(self, one: Certificate) -> list[tuple[str, str, float, float, str]]:
        return [
            (self.sheet.title, "h1", 0.1, 0.12, "text"),
            (translate("Certificate", "This is to say that"), "lead", 0.26, 0.06, "text-2"),
            (one.name, "h1", 0.33, 0.12, "text"),
            (translate("Certificate", "took part in"), "lead", 0.49, 0.06, "text-2"),
            (one.subject, "h2", 0.55, 0.13, "text"),
            (short_date(one.day), "lead", 0.68, 0.06, "text"),
        ]

    def _code(self, painter: QPainter, one: Certificate, inner: QRectF) -> None:
        tokens, side = self.tokens, self.tokens.size("sheet.code") * 1.0
        said = f"poeguide certificate {one.code}: {one.name}; {one.subject}; {one.day}"
        left = inner.left() + side + tokens.size("sheet.gap-part")
        text = translate(
            "Certificate",
            "<b>Check code {code}</b><br>Any copy of poeguide compares it with name, subject and day. It shows a "
            "change or a slip of the pen; it does not prove who printed this page. Not an official document; poeguide "
            "is no government body.",
        ).format(code=escape(one.code))
        width = inner.width() * 0.52
        words = Words(tokens, text, "caption", "text-2")
        top = inner.bottom() - max(side, words.height(width))
        black, white = (tokens.color(name) for name in ("text", "surface"))
        paint_code(painter, QRectF(inner.left(), inner.bottom() - side, side, side), said, dark=black, light=white)
        painter.save()
        painter.translate(left, top)
        words.paint(painter, width)
        painter.restore()
        right = QRectF(
            inner.right() - inner.width() * 0.28, inner.bottom() - side * 0.3, inner.width() * 0.28, side * 0.3
        )
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawLine(right.topLeft(), right.topRight())
        self._centered(painter, translate("Certificate", "Trainer"), "caption", right, color="text-2")


class MapPlace(NamedTuple):
    """A place to find."""

    name: str
    point: Point


class MapPages(AcrossPages):
    """A map without names whose places have letters, and a list to fill in; then the same with the answers."""

    def __init__(self, places: Sequence[MapPlace], seed: str, map_file: Path, how: Print) -> None:
        super().__init__(translate("Papers", "Place the ports on the map"), how, 2)
        chosen = [place for place in places if HOME.contains(place.point)][:MOST_PLACES]
        west_first = sorted(chosen, key=lambda place: (place.point.longitude, place.name))
        self._letters = {place.name: _letter(at) for at, place in enumerate(west_first)}
        self._places, self._listed = west_first, shuffled(west_first, seed)
        self._map_file = map_file
        self._picture: QImage | None = None

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw the map with its list; on the second page with the letters."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room, tokens = self.room, self.tokens
        lead = translate("Papers", "Write the letter of each place.")
        lead = translate("Papers", "With answers") if at else lead
        used = self._words(painter, f"<b>{escape(self.sheet.title)}</b>", "h2", room)
        used += self._words(painter, escape(lead), "body", room.translated(0, used), color="text-2")
        foot = tokens.line_height("caption") * 1.5
        list_high = self._list_height()
        gap = tokens.size("sheet.gap") * 1.0
        box = QRectF(
            room.left(), room.top() + used + gap, room.width(), room.height() - used - list_high - foot - 3 * gap
        )
        frame = self._map(painter, box)
        self._dots(painter, frame)
        self._list(painter, QRectF(room.left(), box.bottom() + gap, room.width(), list_high), is_answered=bool(at))
        notes = " ".join(self.sheet.notes)
        bottom = QRectF(room.left(), room.bottom() - foot, room.width(), foot)
        self._words(painter, escape(notes), "caption", bottom, color="text-2")

    def _map(self, painter: QPainter, box: QRectF) -> QRectF:
        """The ground, as large as fits; its box."""
        (left, top), (right, bottom) = project(Point(HOME.north, HOME.west)), project(Point(HOME.south, HOME.east))
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

    def _dots(self, painter: QPainter, frame: QRectF) -> None:
        tokens = self.tokens
        (left, top), (right, bottom) = project(Point(HOME.north, HOME.west)), project(Point(HOME.south, HOME.east))
        side = tokens.size("icon.large") * 0.95
        for place in self._places:
            x, y = project(place.point)
            middle = QPointF(
                frame.left() + frame.width() * (x - left) / (right - left),
                frame.top() + frame.height() * (y - top) / (bottom - top),
            )
            disc = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            painter.setPen(QPen(tokens.color("surface"), tokens.size("shape.border")))
            painter.setBrush(tokens.color("text"))
            painter.drawEllipse(disc)
            painter.setFont(paper_font(tokens, "label"))
            painter.setPen(tokens.color("surface"))
            painter.drawText(disc, _CENTER, self._letters[place.name])

    def _list_height(self) -> float:
        return -(-len(self._listed) // 3) * self._line

    @property
    def _line(self) -> float:
        return self.tokens.size("icon.large") * 1.5

    def _list(self, painter: QPainter, box: QRectF, *, is_answered: bool) -> None:
        tokens, side = self.tokens, self.tokens.size("icon.large") * 1.0
        width = box.width() / 3
        rows = -(-len(self._listed) // 3)
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
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), place.name)


def map_places(bundle: Bundle) -> list[MapPlace]:
    """Well-known ports in all parts of the country, where their places are known."""
    found = (bundle.read(port, code) for code in MAP_PORTS)
    return [MapPlace(each.name, each.point) for each in found if each is not None and each.point is not None]


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
