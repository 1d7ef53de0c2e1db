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
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import PaintedWords, placed

_SHAPES: Final = frozenset(PortType)


class RowPlaces(NamedTuple):
    """Where the parts of a row stand within it, from left to right, in pixels."""

    symbol: QRect
    title: QRect
    note: QRect
    away: QRect
    height: int


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


class TripRows(LateButtons):
    """`line` is the one whose button was pressed last; the page in sight is marked."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.line: TripLine | None = None
        self.lines: Sequence[TripLine] = ()
        self._here = ""
        self._heights = ByWidth[list[RowPlaces]]()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> list[TripButton]:
        """Two for each line: the one that opens it, and the one that takes it out."""
        self.complete()
        return [button for button in self.in_order() if isinstance(button, TripButton)]

    def set_lines(self, lines: Sequence[TripLine]) -> None:
        """Show other pages."""
        self.lines = lines
        self._heights.clear()
        self.forget_buttons()
        self.updateGeometry()
        self.update()

    def set_here(self, here: str) -> None:
        """Mark the page in sight, by its link."""
        if here != self._here:
            self._here = here
            self._name()
            self.update()

    def place_of_page(self) -> QRect | None:
        """Where the page in sight stands, if it is listed."""
        boxes = zip(self.lines, self._boxes(), strict=True)
        return next((box for line, box in boxes if line.route == self._here), None)

    def part_of_page(self) -> str:
        """The part that is the page in sight; empty where it is not listed."""
        return next((line.part for line in self.lines if line.route == self._here), "")

    def button_of(self, part: str) -> TripButton | None:
        """What opens the page of a part, if it is listed."""
        return next((button for button in self.buttons if button.line.part == part and not button.is_away), None)

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Name and place of each page."""
        return tuple(words for line in self.lines for words in _words(line) if words.text)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Words wrap."""
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        """All rows below one another."""
        return sum(row.height for row in self._rows(width))

    def make_buttons(self) -> Sequence[TripButton]:
        """Two for each line."""
        made = [TripButton(self, line, is_away=is_away) for line in self.lines for is_away in (False, True)]
        for button in made:
            button.clicked.connect(self._press)
        self._name(made)
        return made

    def place_buttons(self) -> None:
        """The whole row opens; the cross at its end takes out."""
        places = [place for row in self._targets() for place in row]
        for button, box in zip(self.buttons, places, strict=True):
            put(button, box)

    def key_of(self, button: object) -> str:
        """Its part and what it does: the name says more for the page in sight."""
        return f"{button.line.part} {button.is_away}" if isinstance(button, TripButton) else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all rows; their buttons lie over them."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        last = len(self.lines) - 1
        for at, (line, row, box) in enumerate(zip(self.lines, self._rows(self.width()), self._boxes(), strict=True)):
            painter.translate(0, box.top())
            self._paint_ground(painter, line, box.size(), is_last=at == last)
            self._paint_row(painter, line, row)
            painter.translate(0, -box.top())
        painter.end()

    def _paint_ground(self, painter: QPainter, line: TripLine, room: QSize, *, is_last: bool) -> None:
        tokens = self.theme.tokens
        side, rule = tokens.size("space.5"), tokens.size("shape.line")
        if line.route == self._here:
            fill(painter, QRect(QPoint(), room), tokens.color("primary-tint"))
            bar = QRect(0, 0, tokens.size("shape.bar"), room.height())
            fill(painter, self._turned(bar), tokens.color("primary"))
        elif not is_last:
            below = QRect(side, room.height() - rule, room.width() - side, rule)
            fill(painter, self._turned(below), tokens.color("line"))

    def _paint_row(self, painter: QPainter, line: TripLine, row: RowPlaces) -> None:
        tokens = self.theme.tokens
        symbol, title, note, away = map(self._turned, row[:4])
        if line.symbol in _SHAPES:
            paint_shape(painter, tokens, symbol.toRectF(), line.symbol)
        else:
            self._draw(painter, line.symbol, symbol, "primary")
        for words, box in zip(_words(line), (title, note), strict=True):
            words.draw(painter, tokens, box)
        side = tokens.size("icon.small")
        box = QRect(QPoint(), QSize(side, side))
        box.moveCenter(away.center())
        self._draw(painter, "close", box, "text-2")

    def _draw(self, painter: QPainter, icon: str, box: QRect, color: str) -> None:
        ink = self.theme.tokens.color(color).name()
        painter.drawPixmap(box.topLeft(), icons.pixmap(icon, ink, box.width(), icons.ratio_of(painter)))

    def _rows(self, width: int) -> list[RowPlaces]:
        """Asked for again and again while the panel is laid out."""
        return self._heights.at(width, lambda room: [self._place(line, room) for line in self.lines])

    def _place(self, line: TripLine, width: int) -> RowPlaces:
        tokens = self.theme.tokens
        edge, gap, side = tokens.size("space.5"), tokens.size("space.3"), tokens.size("icon.small")
        target, padding = tokens.size("target.normal"), tokens.size("space.2")
        left, end = edge + side + gap, width - target - padding
        room = max(1, end - left)
        title, note = (words.height(tokens, room) if words.text else 0 for words in _words(line))
        height = max(target, title + note) + 2 * padding
        top = (height - title - note) // 2
        first = tokens.line_height("label")
        symbol = QRect(edge, top + (min(first, title) - side) // 2, side, side)
        away = QRect(end, (height - target) // 2, target, target)
        return RowPlaces(symbol, QRect(left, top, room, title), QRect(left, top + title, room, note), away, height)

    def _boxes(self) -> list[QRect]:
        """Where each row stands now."""
        top, boxes = 0, list[QRect]()
        for row in self._rows(self.width()):
            boxes.append(QRect(0, top, self.width(), row.height))
            top += row.height
        return boxes

    def _targets(self) -> list[tuple[QRect, QRect]]:
        """What opens each row, up to the cross, and the cross."""
        found = []
        for row, box in zip(self._rows(self.width()), self._boxes(), strict=True):
            whole = QRect(0, box.top(), row.away.left(), box.height())
            found.append((self._turned(whole), self._turned(row.away.translated(0, box.top()))))
        return found

    def _turned(self, box: QRect) -> QRect:
        return placed(box, self.width(), self.layoutDirection())

    def _name(self, made: Sequence[TripButton] = ()) -> None:
        """Say what each button does, and which page is in sight."""
        for button in made or self.in_order():
            if not isinstance(button, TripButton):
                continue
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


def _words(line: TripLine) -> tuple[PaintedWords, PaintedWords]:
    return PaintedWords(line.title, "label"), PaintedWords(line.note, "caption", "text-2")
