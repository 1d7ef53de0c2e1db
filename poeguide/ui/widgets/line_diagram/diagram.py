"""The line as a widget: by pointer, by keys, and in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.line_diagram.geometry import Drawing
from poeguide.ui.widgets.line_diagram.paint import LinePainter, Look
from poeguide.ui.widgets.line_diagram.placing import place
from poeguide.ui.widgets.line_diagram.values import Line

KEPT: Final = 4
"""Widths whose drawings are kept."""


class LineDiagram(QWidget):
    """Stops from left to right, or from top to bottom where it is narrow. Choosing a stop makes it the `current` one.

    Left and Right move to a stop and Enter chooses it; with `eager` moving chooses at once.
    """

    stop_chosen = Signal()

    def __init__(self, theme: Theme, *, labels: bool = True, interactive: bool = True, eager: bool = False) -> None:
        super().__init__()
        self._theme, self._has_labels, self._is_interactive, self._is_eager = theme, labels, interactive, eager
        self.line = Line(())
        self.current: str | None = None
        self._focused = 0
        self._hot = -1
        self._drawings: dict[int, Drawing] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if interactive:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setMouseTracking(True)

    def set_line(self, line: Line) -> None:
        """Show another line."""
        self.line = line
        self._focused, self._hot = 0, -1
        self.restyle()
        self._say()

    def set_current(self, key: str | None) -> None:
        """Mark where the reader is."""
        self.current = key
        if key in self.line.keys:
            self._focused = self.line.keys.index(key)
        self._say()
        self.update()

    def is_vertical(self) -> bool:
        """Whether the stops stand below one another now."""
        return self._placed().is_vertical

    def center_of(self, key: str) -> QPointF:
        """Where a stop's disc is, for pointing at it."""
        drawing, index = self._placed(), self.line.keys.index(key)
        marks = (*drawing.marks, *((drawing.loop.mark,) if drawing.loop else ()))
        center = marks[index].center
        return QPointF(self.width() - center.x(), center.y()) if self.isRightToLeft() else center

    def hasHeightForWidth(self) -> bool:
        """Labels wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the placed line."""
        return round(self._placed(width).height) + 1

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a telephone; the height comes from the width."""
        return QSize(
            4 * self._theme.tokens.size("diagram.stop-current"), self._theme.tokens.size("diagram.stop-current")
        )

    def event(self, event: QEvent) -> bool:
        """Turn round with the language."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line as it stands."""
        keys = self.line.keys
        look = Look(
            current=keys.index(self.current) if self.current in keys else -1,
            hot=self._hot,
            focused=self._focused if self.hasFocus() else -1,
            is_mirrored=self.isRightToLeft(),
        )
        painter = QPainter(self)
        LinePainter(painter, self._theme.tokens, self.line, self._placed(), look).paint()
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        self._set_hot(self._index_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._set_hot(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the stop under the pointer."""
        index = self._index_at(event.position())
        if self._is_interactive and event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self._focused = index
            self._choose()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keys are."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Enter or Space."""
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, on = on, back
        last = len(self.line.keys) - 1
        places = {
            back: self._focused - 1,
            Qt.Key.Key_Up: self._focused - 1,
            on: self._focused + 1,
            Qt.Key.Key_Down: self._focused + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if not self._is_interactive or last < 0:
            super().keyPressEvent(event)
        elif key in places and 0 <= places[key] <= last:
            self._move(places[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _move(self, index: int) -> None:
        self._focused = index
        self._say()
        self.update()
        if self._is_eager:
            self._choose()

    def _choose(self) -> None:
        keys = self.line.keys
        if 0 <= self._focused < len(keys):
            self.current = keys[self._focused]
            self.update()
            self.stop_chosen.emit()

    def _set_hot(self, index: int) -> None:
        if index != self._hot:
            self._hot = index
            hand = Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            self.update()

    def _index_at(self, point: QPointF) -> int:
        if self.isRightToLeft():
            point = QPointF(self.width() - point.x(), point.y())
        areas = self._placed().areas()
        return next((index for index, area in reversed(list(enumerate(areas))) if area.contains(point)), -1)

    def _placed(self, width: int | None = None) -> Drawing:
        """The drawing in this width or the line's own; the last ones are kept, for a layout asks for each again."""
        width = max(1, self.width() if width is None else width)
        if width not in self._drawings:
            if len(self._drawings) == KEPT:
                self._drawings.clear()
            self._drawings[width] = place(self.line, width, self._theme.tokens, labels=self._has_labels)
        return self._drawings[width]

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        self._drawings.clear()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        """Keep the accessible name true: where the keys are, or where the reader is."""
        self.setAccessibleName(self._words(self._focused))

    def _words(self, index: int) -> str:
        stops = self.line.stops
        if index >= len(stops):
            return self.tr("Branch: {title}").format(title=self.line.branch.title) if self.line.branch else ""
        words = self.tr("Stop {number} of {count}: {title}")
        name = words.format(number=index + 1, count=len(stops), title=stops[index].title)
        if stops[index].is_optional:
            name += ", " + (stops[index].note or self.tr("only for some"))
        return name
