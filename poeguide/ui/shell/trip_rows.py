"""Pages of the trip below one another: each leads to its page, and has a button that takes it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from poeguide.domain.ports import PortType
from poeguide.ui import icons
from poeguide.ui.fills import fill
from poeguide.ui.shapes import paint_shape
from poeguide.ui.shell.trip_reading import TripLine
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.late_buttons import put
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.row_stack import RowFace, RowStack

_SHAPES: Final = frozenset(PortType)


class RowPlaces(NamedTuple):
    """Where the parts of a row stand within it, from left to right, in pixels."""

    symbol: QRect
    title: QRect
    note: QRect
    away: QRect
    height: int


class TripFace(RowFace):
    """A page of the trip, with the cross that takes it out; the page in sight is marked."""

    def __init__(self, theme: Theme, line: TripLine, *, is_last: bool) -> None:
        self._theme, self.line, self._is_last = theme, line, is_last
        self.is_here = False
        self._words = PaintedWords(line.title, "label"), PaintedWords(line.note, "caption", "text-2")
        self._known = ByWidth[RowPlaces]()

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Name and place of the page."""
        return tuple(words for words in self._words if words.text)

    def height(self, width: int) -> int:
        """Height of the wrapped words, and of a target."""
        return self.places(width).height

    def draw(self, painter: QPainter, room: QSize) -> None:
        """Draw the ground, and the parts on it."""
        tokens, width, direction = self._theme.tokens, room.width(), painter.layoutDirection()
        self._draw_ground(painter, room)
        symbol, title, note, away = (placed(box, width, direction) for box in self.places(width)[:4])
        if self.line.symbol in _SHAPES:
            paint_shape(painter, tokens, symbol.toRectF(), self.line.symbol)
        else:
            self._draw_icon(painter, self.line.symbol, symbol, "primary")
        for words, box in zip(self._words, (title, note), strict=True):
            words.draw(painter, tokens, box)
        side = tokens.size("icon.small")
        box = QRect(QPoint(), QSize(side, side))
        box.moveCenter(away.center())
        self._draw_icon(painter, "close", box, "text-2")

    def restyle(self) -> None:
        """Take the measures of another theme or text size."""
        self._known.clear()

    def places(self, width: int) -> RowPlaces:
        """Where the parts stand at a width; asked for again and again while the panel is laid out."""
        return self._known.at(width, self._place)

    def _draw_ground(self, painter: QPainter, room: QSize) -> None:
        tokens, direction = self._theme.tokens, painter.layoutDirection()
        side, rule = tokens.size("space.5"), tokens.size("shape.line")
        if self.is_here:
            fill(painter, QRect(QPoint(), room), tokens.color("primary-tint"))
            bar = QRect(0, 0, tokens.size("shape.bar"), room.height())
            fill(painter, placed(bar, room.width(), direction), tokens.color("primary"))
        elif not self._is_last:
            below = QRect(side, room.height() - rule, room.width() - side, rule)
            fill(painter, placed(below, room.width(), direction), tokens.color("line"))

    def _draw_icon(self, painter: QPainter, icon: str, box: QRect, color: str) -> None:
        ink = self._theme.tokens.color(color).name()
        painter.drawPixmap(box.topLeft(), icons.pixmap(icon, ink, box.width(), icons.ratio_of(painter)))

    def _place(self, width: int) -> RowPlaces:
        tokens = self._theme.tokens
        edge, gap, side = tokens.size("space.5"), tokens.size("space.3"), tokens.size("icon.small")
        target, padding = tokens.size("target.normal"), tokens.size("space.2")
        left, end = edge + side + gap, width - target - padding
        room = max(1, end - left)
        title, note = (words.height(tokens, room) if words.text else 0 for words in self._words)
        height = max(target, title + note) + 2 * padding
        top = (height - title - note) // 2
        first = tokens.line_height("label")
        symbol = QRect(edge, top + (min(first, title) - side) // 2, side, side)
        away = QRect(end, (height - target) // 2, target, target)
        return RowPlaces(symbol, QRect(left, top, room, title), QRect(left, top + title, room, note), away, height)


class TripButton(EnterButton):
    """Opens a page of the trip, or takes it out; what it looks like is painted below it."""

    def __init__(self, rows: TripRows, line: TripLine, *, is_away: bool) -> None:
        super().__init__(rows)
        self._rows, self.line, self.is_away = rows, line, is_away
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Answer the pointer: a line below the row, an edge around the cross."""
        if not self.underMouse():
            return
        painter, tokens = QPainter(self), self._rows.theme.tokens
        edge = tokens.size("shape.border")
        if self.is_away:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.color("line-strong"), edge))
            radius, inset = tokens.size("shape.radius"), edge / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        else:
            fill(painter, self.rect().adjusted(0, self.height() - edge, 0, 0), tokens.color("primary"))
        painter.end()


class TripRows(RowStack[TripFace, TripButton]):
    """`line` is the one whose button was pressed last; the page in sight is marked."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.line: TripLine | None = None
        self.lines: Sequence[TripLine] = ()
        self._here = ""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> list[TripButton]:
        """Two for each line: the one that opens it, and the one that takes it out."""
        self.complete()
        return list(self.in_order())

    def set_lines(self, lines: Sequence[TripLine]) -> None:
        """Show other pages."""
        self.lines = lines
        last = len(lines) - 1
        faces = [TripFace(self.theme, line, is_last=at == last) for at, line in enumerate(lines)]
        self._mark(faces)
        self.set_faces(faces)

    def set_here(self, here: str) -> None:
        """Mark the page in sight, by its link."""
        if here != self._here:
            self._here = here
            self._mark(self.faces)
            self._name(self.in_order())
            self.update()

    def place_of_page(self) -> QRect | None:
        """Where the page in sight stands, if it is listed."""
        return next((box for face, box in zip(self.faces, self.places(), strict=True) if face.is_here), None)

    def part_of_page(self) -> str:
        """The part that is the page in sight; empty where it is not listed."""
        return next((face.line.part for face in self.faces if face.is_here), "")

    def button_of(self, part: str) -> TripButton | None:
        """What opens the page of a part, if it is listed."""
        return next((button for button in self.buttons if button.line.part == part and not button.is_away), None)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def make_buttons(self) -> Sequence[TripButton]:
        """Two for each line."""
        made = [TripButton(self, line, is_away=is_away) for line in self.lines for is_away in (False, True)]
        for button in made:
            button.clicked.connect(self._press)
        self._name(made)
        return made

    def place_buttons(self) -> None:
        """The whole row opens, up to the cross at its end, which takes out."""
        width, direction, buttons = self.width(), self.layoutDirection(), iter(self.buttons)
        for face, row in zip(self.faces, self.places(), strict=True):
            away = face.places(width).away.translated(0, row.top())
            for box in (QRect(0, row.top(), away.left(), row.height()), away):
                put(next(buttons), placed(box, width, direction))

    def key_of(self, button: TripButton) -> str:
        """Its part and what it does: the name says more for the page in sight."""
        return f"{button.line.part} {button.is_away}"

    def _mark(self, faces: Sequence[TripFace]) -> None:
        for face in faces:
            face.is_here = face.line.route == self._here

    def _name(self, buttons: Sequence[TripButton]) -> None:
        """Say what each button does, and which page is in sight."""
        for button in buttons:
            line = button.line
            if button.is_away:
                name = self.tr("Take out: {words}").format(words=line.title)
                button.setToolTip(name)
            else:
                here = self.tr("This page") if line.route == self._here else ""
                name = ", ".join(part for part in (line.title, line.note, here) if part)
            button.setAccessibleName(name)

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, TripButton):
            self.line = sender.line
            (self.removed if sender.is_away else self.opened).emit()
